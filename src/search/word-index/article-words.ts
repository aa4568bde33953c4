import type { Article, Paragraph } from "../../articles/article.ts";
import { finish, type Steps } from "../steps.ts";
import { readWords } from "./read-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * The words of an article as numbers, paragraph after paragraph.
 *
 * Word i reads `article.text.slice(starts[i], ends[i])` and compares by `ids[i]`, its number in the
 * vocabulary. ¶n has the words from `firsts[n - 1]` up to, but without, `firsts[n]`.
 */
export interface ArticleWords {
  readonly article: Article;
  readonly ids: Int32Array;
  /** Number of each word's stem: inflections of one word share it. */
  readonly stems: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
}

/** What is the same in every library: words are numbered within the article, from 0. */
interface OwnWords extends Pick<ArticleWords, "starts" | "ends" | "firsts"> {
  /** Comparison form of each of the article's different words, in order of first appearance. */
  readonly forms: string[];
  /** How each of them is printed somewhere: bits `LOWER` and `CAPITAL`. */
  readonly printed: Uint8Array;
  readonly numbers: Uint16Array | Uint32Array;
}

/** Printed without a capital, and with one where no sentence begins. */
const LOWER = 1;
const CAPITAL = 2;

const UPPER = /^\p{Lu}/u;

// What may stand between a sentence's end and a word for the word to open a sentence.
const OPENING = /[.!?:…"“”«‘—][\s"“”«‘'([]*$/u;

// Reading takes several times as long as numbering, and an article is in one library after the other.
// Kept by its paragraphs: an article that goes by another id in some library has the same.
const known = new WeakMap<readonly Paragraph[], OwnWords>();

/** Reads an article's words, once, and numbers them in a vocabulary. */
export function readArticleWords(article: Article, vocabulary: Vocabulary): ArticleWords {
  return finish(articleWordsSteps(article, vocabulary));
}

/** Words of an article that are read, and different ones that are numbered, between two pauses: a few milliseconds. */
const WORDS_A_STEP = 4_000;
const FORMS_A_STEP = 2_000;

/** `readArticleWords`, with pauses where the article is long. */
export function* articleWordsSteps(article: Article, vocabulary: Vocabulary): Steps<ArticleWords> {
  let own = known.get(article.paragraphs);
  if (!own) {
    own = yield* readOwnWords(article);
    known.set(article.paragraphs, own);
  }
  const { forms, printed, numbers, starts, ends, firsts } = own;
  const idOf = new Int32Array(forms.length);
  for (const [number, form] of forms.entries()) {
    if (number % FORMS_A_STEP === FORMS_A_STEP - 1) yield;
    const id = vocabulary.add(form);
    const bits = printed[number] ?? 0;
    vocabulary.see(id, (bits & LOWER) !== 0, (bits & CAPITAL) !== 0);
    // One string for all articles.
    forms[number] = vocabulary.formOf(id);
    idOf[number] = id;
  }
  const ids = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) ids[at] = idOf[numbers[at] ?? 0] ?? 0;
  return { article, ids, stems: ids.map(id => vocabulary.stemOf(id)), starts, ends, firsts };
}

function* readOwnWords(article: Article): Steps<OwnWords> {
  const places = new Map<string, number>();
  const printed: number[] = [];
  const numbers: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts: number[] = [];
  let pauseAt = WORDS_A_STEP;
  for (const paragraph of article.paragraphs) {
    firsts.push(numbers.length);
    if (numbers.length > pauseAt) {
      pauseAt = numbers.length + WORDS_A_STEP;
      yield;
    }
    let last = paragraph.start;
    for (const word of readWords(article.text, paragraph)) {
      // Eight characters hold any run of marks that matters, and keep the test short.
      const before = article.text.slice(Math.max(last, word.start - 8), word.start);
      const isOpening = last === paragraph.start || OPENING.test(before);
      const number = places.get(word.form) ?? places.size;
      places.set(word.form, number);
      const isUpper = UPPER.test(article.text.slice(word.start, word.end));
      printed[number] = (printed[number] ?? 0) | (isUpper ? (isOpening ? 0 : CAPITAL) : LOWER);
      numbers.push(number);
      starts.push(word.start);
      ends.push(word.end);
      last = word.end;
    }
  }
  firsts.push(numbers.length);
  return {
    forms: [...places.keys()],
    printed: Uint8Array.from(printed),
    numbers: places.size <= 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    firsts: Int32Array.from(firsts),
  };
}

/** Number of words that begin before an offset, which is the place of the first word at or behind it. */
export function wordAt({ starts }: ArticleWords, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of the paragraph, from 1, in which a word stands. */
export function paragraphOfWord({ firsts }: ArticleWords, word: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
