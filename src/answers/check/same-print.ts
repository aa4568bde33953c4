import { wordSet } from "../../english/word-set.ts";
import { isNegation } from "./is-negation.ts";
import { numberValue } from "./number-value.ts";

/** Pieces that make another word of what they stand before: "re-sign" is not "resign", "a part" not "apart". */
const PREFIXES = wordSet(`
  re un non anti ex de dis in im il ir a no not ab ad be en mis counter under over out up on every any some all may
  it well half pre post pro sub semi co
`);

/** What is joined without a hyphen, and how long both are together: "oil field" is "oilfield", "her self" no word. */
const SHORTEST_PIECE = 3;
const SHORTEST_PAIR = 7;

/** "9am", "9 a.m." */
const HOUR = /^\p{N}{1,2}[ap]m$/u;

const DIGIT_END = /\p{N}$/u;
const DIGIT_START = /^\p{N}/u;

/**
 * Whether two rows of comparison forms are the same words, written otherwise: a number in figures or in words, a
 * compound in one piece or two. Figures are never joined, and no prefix is put on or taken off.
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
  // "Not able" and "notable" are the same letters, and the opposite.
  if (claimed.some(isNegation) !== quoted.some(isNegation)) return false;
  return [claimed, quoted].every(isJoinable);
}

/** "US", "U.S.", "u s": letters that stand alone, or all in one piece. */
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
