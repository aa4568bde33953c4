import { DETERMINERS } from "../../english/function-words.ts";
import { PERSON_NOUNS } from "../../english/nouns.ts";
import type { Phrase } from "../linking/phrase.ts";
import { genderOfNoun, isHumanNoun } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import type { Antecedent } from "./antecedent.ts";
import type { Discourse } from "./discourse.ts";

/** "the officer", where the article said "an officer" and not who that was. */
export function withoutName(
  { reading, people }: Discourse,
  { from, head }: Phrase,
  own: Antecedent,
): Antecedent {
  const { tokens } = reading;
  const noun = tokens[head];
  if (tokens[from]?.lower !== "the" || !noun || noun.isCapital || !isHumanNoun(noun.lower)) return own;
  for (let at = from - 1; at >= 0 && at > from - REMEMBERED; at--) {
    if (tokens[at]?.lower !== noun.lower || !isIndefinite(tokens, at)) continue;
    const behind = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
    if (people.nameAt[behind]) return own;
    return { source: own.source, features: [...own.features, "described-new"] };
  }
  return own;
}

/** "the landlady" behind "the landlady of the inn": somebody whom the article told of without a name. */
export function isMetBefore({ reading: { tokens }, people }: Discourse, { from, to, head }: Phrase): boolean {
  const noun = tokens[head];
  if (tokens[from]?.lower !== "the" || to - from !== 2 || !noun || noun.isCapital) return false;
  if (!PERSON_NOUNS.has(noun.lower) && genderOfNoun(noun.lower) === null) return false;
  for (let at = from - 1; at > 0 && at > from - REMEMBERED; at--) {
    if (tokens[at]?.lower !== noun.lower || tokens[at - 1]?.lower !== "the" || tokens[at + 1]?.lower !== "of")
      continue;
    const end = tokens[at + 2]?.is.determiner ? at + 4 : at + 3;
    return (
      !people.nameAt[at - 2] && !people.nameAt[end] && !(tokens[end]?.text === "," && people.nameAt[end + 1])
    );
  }
  return false;
}

/** How many tokens back somebody without a name is remembered. */
const REMEMBERED = 400;

/** "a senior police | officer", "another | officer" */
function isIndefinite(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at > noun - LONGEST_EPITHET - 2; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (/^(?:an?|one|another)$/.test(token.lower)) return true;
    if (DETERMINERS.has(token.lower)) return false;
  }
  return false;
}

/** Words between the article and the noun of somebody unnamed. */
const LONGEST_EPITHET = 4;
