import type { Span } from "./span.ts";

/** The form in which two words are compared: differences of case, marks and accents removed. Never shown. */
export type WordForm = string & { readonly __brand: "WordForm" };

export interface Word extends Span {
  readonly form: WordForm;
}

// Numbers keep the separators inside them ("1,000th", "3.5"); words keep apostrophes ("don't").
// Hyphens separate words, so that "long-range" and "long range" compare as the same two words.
const WORD = /\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}]+(?:['’ʼ＇‘][\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts written without spaces between words: a dictionary (ICU's, through Intl.Segmenter) splits them. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

// The dictionary's time grows with the square of a run's length. No run in a real text is this long: punctuation splits
// them.
const SEGMENTED_TOGETHER = /.{1,2000}/gsu;

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/**
 * The words of a text or a span of it, in order, with their spans in `text`.
 *
 * @example wordsOf("Long-range missiles’ 1,000th") // long, range, missiles, 1000th
 */
export function wordsOf(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(WORD)) {
    const start = span.start + match.index;
    if (UNSPACED.test(match[0])) {
      for (const run of match[0].matchAll(SEGMENTED_TOGETHER)) {
        for (const piece of segmenter.segment(run[0])) {
          if (!piece.isWordLike) continue;
          const at = start + run.index + piece.index;
          words.push({ start: at, end: at + piece.segment.length, form: wordForm(piece.segment) });
        }
      }
    } else {
      words.push({ start, end: start + match[0].length, form: wordForm(match[0]) });
    }
  }
  return words;
}

/**
 * Comparison form of one word: compatibility-folded, lower case, without accents, apostrophes and
 * thousands separators.
 *
 * @example wordForm("Don’t") === wordForm("dont"); wordForm("1,000th") === "1000th"
 */
export function wordForm(word: string): WordForm {
  const folded = IS_PLAIN.test(word) ? word.toLowerCase() : fold(word);
  return folded.replace(/['’ʼ＇‘]/g, "").replace(/(?<=\d),(?=\d{3}(?!\d))/g, "") as WordForm;
}

function fold(word: string): string {
  const lower = word.normalize("NFKC").toLowerCase();
  // Accents are dropped in Latin script only: elsewhere (Thai, Hindi, Arabic) marks are letters.
  return lower
    .normalize("NFD")
    .replace(/(\p{sc=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}

/** Words that folding leaves as they are: most of them. */
const IS_PLAIN = /^[ -~]*$/;
