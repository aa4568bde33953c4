import { DETERMINERS } from "../../english/grammar/function-words.ts";
import { PERSON_NOUNS } from "../../english/people/nouns.ts";
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
  const met = lastMet(tokens, from, at => tokens[at]?.lower === noun.lower && isIndefinite(tokens, at));
  if (met === null || people.nameAt[tokens[met + 1]?.text === "," ? met + 2 : met + 1]) return own;
  return { source: own.source, features: [...own.features, "described-new"] };
}

/** "the landlady" behind "the landlady of the inn": somebody whom the article told of without a name. */
export function isMetBefore({ reading: { tokens }, people }: Discourse, { from, to, head }: Phrase): boolean {
  const noun = tokens[head];
  if (tokens[from]?.lower !== "the" || to - from !== 2 || !noun || noun.isCapital) return false;
  if (!PERSON_NOUNS.has(noun.lower) && genderOfNoun(noun.lower) === null) return false;
  const isIt = (at: number) =>
    tokens[at]?.lower === noun.lower && tokens[at - 1]?.lower === "the" && tokens[at + 1]?.lower === "of";
  const met = lastMet(tokens, from, isIt);
  if (met === null || saysWhatOneIs(tokens[met - 2])) return false;
  const end = tokens[met + 2]?.is.determiner ? met + 4 : met + 3;
  // "the artist of the year, Ann Roe", "the artist of the year is Ann Roe"
  const isNamedBehind = /^(?:,|is|was|will)$/.test(tokens[end]?.lower ?? "") && people.nameAt[end + 1];
  return !people.nameAt[met - 2] && !people.nameAt[end] && !isNamedBehind;
}

/** "Tom Hale *is* the owner of the shop", "was named *as* the owner of the shop": somebody by name, who may be told of farther back. */
function saysWhatOneIs(before: Token | undefined): boolean {
  return /^(?:is|are|was|were|be|been|being|becomes?|became|remains|remained|as|named|appointed|elected)$/.test(
    before?.lower ?? "",
  );
}

/** The last token before a position that a test holds for, as far back as somebody is remembered; null if there is none. */
function lastMet(tokens: readonly Token[], from: number, isIt: (at: number) => boolean): number | null {
  for (let at = from - 1; at > 0 && at > from - REMEMBERED && tokens[at]; at--) if (isIt(at)) return at;
  return null;
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

/** Most words between the article and the noun of a description: "the quiet young Tarn | driver". */
export const LONGEST_EPITHET = 4;
