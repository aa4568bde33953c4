import { NEGATIONS } from "../../../english/grammar/negations.ts";
import { HYPHENED_OR_NOT, PREFIXES } from "../../../english/spelling/written-forms.ts";
import { areLinked, numberValue, type SpacedWord } from "./number-value.ts";

/**
 * Shortest pieces that may be joined without a hyphen, and their shortest total: "oil field" is "oilfield", "her
 * self" is not a word.
 */
const SHORTEST_PIECE = 3;
const SHORTEST_PAIR = 7;

/** "9am", "9 a.m." */
const HOUR = /^\p{N}{1,2}[ap]m$/u;

const DIGIT_END = /\p{N}$/u;
const DIGIT_START = /^\p{N}/u;

/**
 * Whether two lists of words are the same words in other print: a number in digits or in words, a compound in one
 * piece or two. Digits are never joined, and no prefix is added or removed; with a hyphen or without it, "co-operate" is one word.
 *
 * @example isSamePrint of "longrange" and "long range" // true
 * @example isSamePrint of "510" and "5 10", of "oilfield" and "oil, field" // false
 */
export function isSamePrint(ours: readonly SpacedWord[], theirs: readonly SpacedWord[]): boolean {
  const value = numberValue(ours);
  if (value !== null && value === numberValue(theirs)) return true;
  const [claimed, quoted] = [formsOf(ours), formsOf(theirs)];
  const letters = claimed.join("");
  if (letters !== quoted.join("")) return false;
  if (HOUR.test(letters) || [claimed, quoted].every(isInitials)) return [ours, theirs].every(areAbbreviated);
  if (![ours, theirs].every(areLinked)) return false;
  // "Not able" and "notable" have the same letters and opposite meanings.
  if (claimed.some(form => NEGATIONS.has(form)) !== quoted.some(form => NEGATIONS.has(form))) return false;
  return [ours, theirs].every(isHyphenedOrNot) || [claimed, quoted].every(isJoinable);
}

function formsOf(words: readonly SpacedWord[]): string[] {
  return words.map(({ form }) => form);
}

/** "co-operated", or "cooperated" in one piece */
function isHyphenedOrNot(words: readonly SpacedWord[]): boolean {
  const [first, second, ...more] = words;
  if (!first || !second) return true;
  const isHyphened = /^[-‐‑]$/u.test(second.gap) && more.length === 0;
  return isHyphened && HYPHENED_OR_NOT.test(`${first.form}-${second.form}`);
}

/** "US", "U.S.", "u s": separate letters, or all in one piece. */
function isInitials(pieces: readonly string[]): boolean {
  return pieces.length === 1 || pieces.every(piece => /^\p{L}$/u.test(piece));
}

/** "9 a.m.", "U. S.", not "plan A, B". */
function areAbbreviated(words: readonly SpacedWord[]): boolean {
  return words.every(({ gap }, at) => at === 0 || /^\.?[^\S\n]?$/u.test(gap));
}

function isJoinable(pieces: readonly string[]): boolean {
  return pieces.every((piece, i) => {
    const next = pieces[i + 1];
    if (next === undefined) return true;
    if (DIGIT_END.test(piece) && DIGIT_START.test(next)) return false;
    return (
      !PREFIXES.has(piece) && piece.length >= SHORTEST_PIECE && piece.length + next.length >= SHORTEST_PAIR
    );
  });
}
