import { DETERMINERS, PREPOSITIONS } from "../../english/function-words.ts";
import { DOCUMENT_NOUNS } from "../../english/nouns.ts";
import { SUBJECT_PRONOUNS } from "../../english/pronouns.ts";
import type { NameMention } from "../people/name-mention.ts";
import { withNameApart } from "./appositions.ts";
import type { Phrase } from "./phrase.ts";
import {
  isDeterminer,
  isHumanNoun,
  isRoleAhead,
  isStop,
  oneWord,
  phraseEndingAt,
  phraseStartingAt,
} from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** "to Ann", "in the Senate" */
function standsAfterPreposition({ tokens }: Scene, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && DETERMINERS.has(tokens[before]?.lower ?? "")) before--;
  return before >= from && PREPOSITIONS.has(tokens[before]?.lower ?? "");
}

/** "Trump said", "Trump campaign officials said"; null for "Trump's". */
function namedSubject(scene: Scene, { from, to }: NameMention, limit: number): Phrase | null {
  const next = scene.tokens[to];
  if (next?.kind === "clitic") return null;
  const phrase = phraseEndingAt(scene, to - 1, from);
  // "Trump campaign officials said": the name is only a modifier.
  const isModifier =
    next?.kind === "word" && !next.isCapital && !isStop(next.lower) && isRoleAhead(scene, to, limit);
  return phrase && isModifier ? phraseStartingAt(scene, from, limit) : phrase;
}

/** First noun phrase of a clause that stands in no prepositional phrase: its subject. */
export function mainSubject(scene: Scene, from: number, to: number): Phrase | null {
  const { tokens } = scene;
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "quote") {
      at++;
      continue;
    }
    const name = scene.people.nameAt[at];
    const isAfterPreposition = standsAfterPreposition(scene, at, from);
    if (name && name.from === at) {
      const phrase = isAfterPreposition ? null : namedSubject(scene, name, to);
      if (phrase) return phrase;
      at = name.to;
      continue;
    }
    if (token.kind === "word" && SUBJECT_PRONOUNS.has(token.lower) && !isAfterPreposition) {
      return oneWord("pronoun", at);
    }
    if (isDeterminer(scene, at) && !isAfterPreposition) {
      const phrase = phraseStartingAt(scene, at, to);
      const isBare = phrase?.kind === "description" && phrase.to === phrase.head + 1;
      const apposed = isBare ? withNameApart(scene, phrase.from, phrase.to, to) : null;
      if (apposed) return apposed;
      if (
        phrase &&
        phrase.head < to &&
        (isHumanNoun(tokens[phrase.head]?.lower ?? "") ||
          phrase.kind === "name" ||
          (at === from && DOCUMENT_NOUNS.has(tokens[phrase.head]?.lower ?? "")))
      )
        return phrase;
      at = Math.max(at + 1, phrase ? phrase.head + 1 : at + 1);
      continue;
    }
    if (
      token.kind === "word" &&
      !isAfterPreposition &&
      isHumanNoun(token.lower) &&
      (at === from || at === scene.sentence.from)
    ) {
      return { kind: "description", from: at, to: at + 1, head: at, name: null };
    }
    at++;
  }
  return null;
}
