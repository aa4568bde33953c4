import { RANK_MODIFIERS, SERVICE_WORDS, SERVING_RANKS } from "../../english/people/titles.ts";
import type { Reading } from "../reading/reading.ts";
import { type NameMention, nameWith } from "./name-mention.ts";
import type { Person } from "./person.ts";

/** "Sgt Roe" */
export function hasRank({ titles }: NameMention): boolean {
  return titles.some(title => SERVING_RANKS.has(title));
}

/** Whether the article gives somebody a rank, or says in a sentence about them where they serve: "Ann Roe, of Tarn Police,". */
export function isServing({ tokens, sentences, sentenceOfToken }: Reading, { mentions }: Person): boolean {
  return mentions.some(mention => {
    if (hasRank(mention)) return true;
    const { from, to } = mention;
    const sentence = sentences[sentenceOfToken[from] ?? -1];
    if (!sentence) return false;
    const beside = tokens.slice(
      Math.max(sentence.from, from - REACH_BEFORE),
      Math.min(sentence.to, to + REACH_BEHIND),
    );
    return beside.some(
      ({ bare, isCapital }) => SERVICE_WORDS.has(bare) || (!isCapital && SERVING_RANKS.has(bare)),
    );
  });
}

/** How many words beside a name are searched for where somebody serves. */
const REACH_BEFORE = 5;
const REACH_BEHIND = 12;

/** "Sgt Roe", "Det Con Roe": who is named by the surname alone keeps the rank, which tells them from another Roe. */
export function withRank({ tokens }: Reading, name: NameMention): NameMention {
  if (name.firstName !== null || !hasRank(name)) return name;
  let rank = name.nameFrom;
  while (rank > name.from && isRankWord(tokens[rank - 1]?.bare ?? "")) rank--;
  return rank < name.nameFrom ? nameWith(name, { nameFrom: rank }) : name;
}

function isRankWord(bare: string): boolean {
  return SERVING_RANKS.has(bare) || RANK_MODIFIERS.has(bare);
}
