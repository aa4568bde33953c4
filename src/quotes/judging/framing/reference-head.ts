import {
  PUNISHING,
  REFERRING_AFTER_POSSESSIVE,
  REFERRING_NOUNS,
} from "../../../english/framing/framing-references.ts";
import { DENIALS } from "../../../english/framing/framing-words.ts";
import { AUXILIARIES } from "../../../english/grammar/function-words.ts";
import type { Token } from "../../reading/tokens.ts";

const OPENINGS = /^(?:but|and|yet|so|then|now|later|however|only|all|both|even|still)$/;
const DETERMINER = /^(?:the|this|that|those|these|both|such)$/;
const POSSESSIVE = /^(?:his|her|their)$/;

/** At most this many words between the determiner and the noun: "the 40-second audio clip". */
const MAX_MODIFIERS = 2;

/**
 * Position, among the sentence's own words, of the noun with which it refers back to words: "Only the *tape* …"; -1 if
 * it doesn't, or if it begins with a quotation: “A,” the statement said.
 */
export function headOf(sentence: readonly Token[]): number {
  const own = ownWords(sentence);
  if (own[0] !== sentence[0]) return -1;
  const from = OPENINGS.test(own[0]?.lower ?? "") ? 1 : 0;
  const determiner = own[from]?.lower ?? "";
  const nouns = DETERMINER.test(determiner)
    ? REFERRING_NOUNS
    : POSSESSIVE.test(determiner)
      ? REFERRING_AFTER_POSSESSIVE
      : null;
  if (!nouns) return -1;
  const near = own.slice(from + 1, from + 2 + MAX_MODIFIERS);
  // "The Oscars broadcast", "The city's post", "The agency didn't post": another thing, or no noun at all.
  const other = near.findIndex(
    ({ kind, lower, isCapital, bare }) =>
      kind === "clitic" || isCapital || AUXILIARIES.has(lower) || DENIALS.has(bare),
  );
  const found = (other < 0 ? near : near.slice(0, other)).findLastIndex(({ lower }) => nouns.has(lower));
  const at = from + 1 + found;
  return found < 0 || isPunishment(own, at) ? -1 : at;
}

/** "The *sentence* was suspended for two years": no words. */
function isPunishment(own: readonly Token[], at: number): boolean {
  return /^sentences?$/.test(own[at]?.lower ?? "") && own.some(({ lower }) => PUNISHING.has(lower));
}

/** A noun for words with a determiner anywhere in a sentence: "Roe's office has no record of the *words*". */
export function nounForWords(own: readonly Token[]): Token | undefined {
  return own.find(
    ({ lower, isCapital }, i) =>
      !isCapital &&
      REFERRING_NOUNS.has(lower) &&
      DETERMINER.test(own[i - 1]?.lower ?? "") &&
      !isPunishment(own, i),
  );
}

/** The words of a sentence, without what is quoted in it. */
export function ownWords(sentence: readonly Token[]): readonly Token[] {
  return sentence.filter(({ kind }) => kind === "word" || kind === "clitic");
}
