import { MENDED_WORDS, NO_SLIPS, SHORT_SLIPS } from "../../english/spelling/typing-slips.ts";
import { editDistance } from "../../text/typing-errors.ts";
import { wordsOf } from "../../text/words.ts";

/** A text in which mistyped words were replaced. */
export interface Mended {
  readonly text: string;
  /** Where a position of the mended text is in the text as typed. */
  readonly typedAt: (at: number) => number;
}

/** From this length on, a letter may also be missing or doubled. */
const LEAST_DROPPED = 5;
/** From this length on, a letter may also be another, or one too many. */
const LEAST_CHANGED = 7;

/**
 * Replaces mistyped words of questions and requests ("waht", "sumarise") by the only one that is one slip away. A word
 * that somebody may have meant stays as it is: one that `isKnown`, a word of its own ("form"), a name with its capital.
 *
 * @example mendSlips("waht did teh mayor say").text // what did the mayor say
 */
export function mendSlips(text: string, isKnown: (form: string) => boolean = () => false): Mended {
  const changes: { readonly from: number; readonly by: number }[] = [];
  let mended = "";
  let done = 0;
  for (const { start, end, form } of wordsOf(text)) {
    const typed = text.slice(start, end);
    const isLeft = (start > 0 && /^\p{Lu}/u.test(typed)) || /['’]/.test(typed) || isKnown(form);
    const meant = isLeft ? null : wordMeant(form);
    if (meant === null) continue;
    mended += text.slice(done, start) + meant;
    done = end;
    changes.push({ from: mended.length, by: end - mended.length });
  }
  if (changes.length === 0) return { text, typedAt: at => at };
  return {
    text: mended + text.slice(done),
    typedAt: at => at + (changes.findLast(({ from }) => from <= at)?.by ?? 0),
  };
}

/** The word that was meant; null if it was typed rightly, or may be another. */
function wordMeant(form: string): string | null {
  const short = SHORT_SLIPS.get(form);
  if (short !== undefined) return short;
  if (MENDED_WORDS.has(form) || NO_SLIPS.has(form) || !/^[a-z]{4,}$/.test(form)) return null;
  let meant: string | null = null;
  for (const word of MENDED_WORDS) {
    if (!isOneSlip(form, word)) continue;
    if (meant !== null) return null;
    meant = word;
  }
  return meant;
}

/** Whether two letters are swapped, or, in a long word, one is missing, doubled or changed. */
function isOneSlip(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false;
  // Of nearly all words the first letter differs; then only the first two can be swapped.
  if (typed[0] !== word[0] && typed[0] !== word[1]) return false;
  if (editDistance(typed, word) !== 1) return false;
  if (sortedLetters(typed) === sortedLetters(word)) return true;
  if (typed[0] !== word[0] || word.length < LEAST_DROPPED) return false;
  const isDoubled = withoutDoubles(typed) === withoutDoubles(word);
  return typed.length < word.length || isDoubled || word.length >= LEAST_CHANGED;
}

function sortedLetters(word: string): string {
  return [...word].sort().join("");
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}
