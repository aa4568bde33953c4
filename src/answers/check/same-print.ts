import { NEGATIONS } from "../../english/negations.ts";
import { PREFIXES } from "../../english/written-forms.ts";
import { numberValue } from "./number-value.ts";

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
 * Whether two lists of comparison forms are the same words in other print: a number in digits or in words, a
 * compound in one piece or two. Digits are never joined, and no prefix is added or removed.
 *
 * @example isSamePrint(["longrange"], ["long", "range"]) // true
 * @example isSamePrint(["510"], ["5", "10"]) // false
 */
export function isSamePrint(claimed: readonly string[], quoted: readonly string[]): boolean {
  const value = numberValue(claimed);
  if (value !== null && value === numberValue(quoted)) return true;
  const letters = claimed.join("");
  if (letters !== quoted.join("")) return false;
  if (HOUR.test(letters) || [claimed, quoted].every(isInitials)) return true;
  // "Not able" and "notable" have the same letters and opposite meanings.
  if (claimed.some(form => NEGATIONS.has(form)) !== quoted.some(form => NEGATIONS.has(form))) return false;
  return [claimed, quoted].every(isJoinable);
}

/** "US", "U.S.", "u s": separate letters, or all in one piece. */
function isInitials(pieces: readonly string[]): boolean {
  return pieces.length === 1 || pieces.every(piece => /^\p{L}$/u.test(piece));
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
