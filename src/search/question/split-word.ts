import type { TermIndex } from "../index/term-index.ts";
import { STOP_BIT, TERM_MASK } from "../index/token-table.ts";
import type { Token } from "../language/analyse.ts";

/** Paragraphs searched for the two halves side by side. */
const MAX_PASSAGES = 200;
/** Longer words are not hyphenated by one writer and joined by another. */
const MAX_LENGTH = 14;

/**
 * A word of the question that the articles don't have, as the two that they write with a hyphen or a space between
 * them; otherwise the word itself.
 *
 * @example "email" // "e", "mail" if an article has "e-mail"
 */
export function splitToken(token: Token, index: TermIndex): Token[] {
  const { form, kind, term } = token;
  if (kind !== "word" || form.length > MAX_LENGTH || form.length < 3 || /[^\p{L}\p{Nd}]/u.test(form)) {
    return [token];
  }
  if (index.vocabulary.numberOf(term) !== undefined) return [token];
  const { stem } = index.languages[0] ?? { stem: (word: string) => word };
  for (let at = 1; at < form.length; at++) {
    const halves = [form.slice(0, at), form.slice(at)].map(half => ({ form: half, term: stem(half) }));
    const [left, right] = halves.map(half => index.vocabulary.numberOf(half.term));
    if (left === undefined || right === undefined || !areNeighbours(left, right, index)) continue;
    return halves.map((half, place) => ({
      ...token,
      ...half,
      start: place === 0 ? token.start : Math.min(token.end, token.start + at),
      end: place === 0 ? Math.min(token.end, token.start + at) : token.end,
    }));
  }
  return [token];
}

function areNeighbours(left: number, right: number, index: TermIndex): boolean {
  const [ofLeft, ofRight] = [left, right].map(term => index.postings.of(term).places);
  if (!ofLeft || !ofRight) return false;
  const rarer = ofLeft.length < ofRight.length ? ofLeft : ofRight;
  return rarer.subarray(0, MAX_PASSAGES).some(passage => {
    const tokens = index.tokensOf(passage);
    return tokens.some(
      (token, at) =>
        (token & STOP_BIT) === 0 &&
        (token & TERM_MASK) === left &&
        at + 1 < tokens.length &&
        ((tokens[at + 1] ?? 0) & TERM_MASK) === right,
    );
  });
}
