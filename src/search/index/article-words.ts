import type { Article } from "../../articles/article.ts";
import { readWords } from "./read-words.ts";
import { formAt, TOO_LARGE, type TokenTable, UNCOMPARED_BIT } from "./token-table.ts";

/**
 * The words of an article as numbers, paragraph after paragraph.
 *
 * Word i reads `article.text.slice(starts[i], ends[i])` and compares by the number of its form.
 * ¶n has the words from `firsts[n - 1]` up to but excluding `firsts[n]`.
 */
export interface ArticleWords {
  readonly article: Article;
  /** The numbers of the words from one up to but excluding another; only their paragraphs are read. */
  numbersIn(from: number, to: number): WordNumbers;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
}

export interface WordNumbers {
  /** Number of each word's form. */
  readonly ids: Int32Array;
  /** Number of each word's stem: inflections of one word have the same. */
  readonly stems: Int32Array;
}

/** Where an article's words are stored, and their numbers in the library. */
export interface StoredArticle {
  readonly table: TokenTable;
  /** The article's position in the table. */
  readonly at: number;
  /** Number in the library of each of the table's forms; null where it is the same. */
  readonly formNumbers: Uint32Array | null;
  /** Number in the library of the stem of each of the table's forms. */
  readonly stemOf: Uint32Array;
}

/** Number of an unknown form: no word of a claim has it. */
const UNKNOWN = -2;

/**
 * Words that are kept as numbers, over all articles of an index. A check reads dozens of articles, and the next one
 * mostly the same. More takes memory (8 to 16 bytes a word), less takes time.
 */
const MOST_KEPT = 200_000;

/**
 * Returns a function that copies articles' words from the table as numbers when they are needed. The oldest are
 * dropped first.
 */
export function createArticleReader(): (article: Article, stored: StoredArticle) => ArticleWords {
  const kept: { readonly size: number; letGo(): void }[] = [];
  let total = 0;
  const keep = (size: number, letGo: () => void) => {
    kept.push({ size, letGo });
    total += size;
    while (total > MOST_KEPT && kept.length > 1) {
      const oldest = kept.shift();
      oldest?.letGo();
      total -= oldest?.size ?? 0;
    }
  };
  const remembering = <Made extends object>(make: () => Made, sizeOf: (made: Made) => number) => {
    let made: Made | null = null;
    return (): Made => {
      if (made) return made;
      const now = make();
      made = now;
      keep(sizeOf(now), () => {
        made = null;
      });
      return now;
    };
  };
  return (article, stored) => {
    let firsts: Int32Array | undefined;
    const firstsOnce = () => {
      firsts ??= firstsIn(stored);
      return firsts;
    };
    const numbers = remembering(
      () => unreadNumbers(firstsOnce()),
      ({ ids }) => ids.length,
    );
    const spans = remembering(
      () => spansIn(stored, article) ?? spansOf(article),
      ({ starts }) => starts.length,
    );
    return {
      article,
      numbersIn(from, to) {
        const made = numbers();
        readNumbers(stored, firstsOnce(), made, { from, to });
        return { ids: made.ids.subarray(from, to), stems: made.stems.subarray(from, to) };
      },
      get firsts() {
        return firstsOnce();
      },
      get starts() {
        return spans().starts;
      },
      get ends() {
        return spans().ends;
      },
    };
  };
}

/** The numbers of an article's words, as far as its paragraphs were read. */
interface ReadNumbers extends WordNumbers {
  /** 1 for each paragraph that was read. */
  readonly isRead: Uint8Array;
}

function unreadNumbers(firsts: Int32Array): ReadNumbers {
  const [ids, stems] = twoArrays(firsts.at(-1) ?? 0);
  return { ids, stems, isRead: new Uint8Array(firsts.length - 1) };
}

/** Reads the paragraphs that contain some words, unless they were read. */
function readNumbers(
  { table, at: place, formNumbers, stemOf }: StoredArticle,
  firsts: Int32Array,
  { ids, stems, isRead }: ReadNumbers,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const { tokens, starts, firstOf } = table;
  const paragraphs = firstOf[place] ?? 0;
  for (let number = paragraphAround(firsts, from); number < isRead.length; number++) {
    let word = firsts[number] ?? to;
    if (word >= to) break;
    if (isRead[number] === 1) continue;
    isRead[number] = 1;
    const end = starts[paragraphs + number + 1] ?? 0;
    for (let at = starts[paragraphs + number] ?? 0; at < end; at++) {
      if ((tokens[at] ?? 0) & UNCOMPARED_BIT) continue;
      const id = formAt(table, at);
      ids[word] = id === undefined ? UNKNOWN : (formNumbers?.[id] ?? id);
      stems[word++] = id === undefined ? UNKNOWN : (stemOf[id] ?? UNKNOWN);
    }
  }
}

/** Two arrays in one buffer. */
function twoArrays(length: number): [Int32Array, Int32Array] {
  const both = new Int32Array(2 * length);
  return [both.subarray(0, length), both.subarray(length)];
}

/** How many compared words precede each paragraph of an article, and how many there are in all. */
function firstsIn({ table: { tokens, starts, firstOf }, at: place }: StoredArticle): Int32Array {
  const first = firstOf[place] ?? 0;
  const firsts = new Int32Array((firstOf[place + 1] ?? first) - first + 1);
  let length = 0;
  for (let number = 1; number < firsts.length; number++) {
    const end = starts[first + number] ?? 0;
    for (let at = starts[first + number - 1] ?? 0; at < end; at++) {
      if (!((tokens[at] ?? 0) & UNCOMPARED_BIT)) length++;
    }
    firsts[number] = length;
  }
  return firsts;
}

/** The positions of an article's words from the table; null if one of them isn't in it. */
function spansIn(
  { table: { tokens, gaps, lengths, starts: paragraphStarts, firstOf }, at: place }: StoredArticle,
  { paragraphs }: Article,
): Pick<ArticleWords, "starts" | "ends"> | null {
  const first = firstOf[place] ?? 0;
  const count = (paragraphStarts[firstOf[place + 1] ?? 0] ?? 0) - (paragraphStarts[first] ?? 0);
  const [starts, ends] = twoArrays(count);
  let length = 0;
  for (const [number, paragraph] of paragraphs.entries()) {
    let end = paragraph.start;
    const to = paragraphStarts[first + number + 1] ?? 0;
    for (let at = paragraphStarts[first + number] ?? 0; at < to; at++) {
      if ((tokens[at] ?? 0) & UNCOMPARED_BIT) continue;
      const gap = gaps[at] ?? TOO_LARGE;
      const size = lengths[at] ?? TOO_LARGE;
      if (gap === TOO_LARGE || size === TOO_LARGE) return null;
      starts[length] = end + gap;
      end += gap + size;
      ends[length++] = end;
    }
  }
  return { starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function spansOf(article: Article): Pick<ArticleWords, "starts" | "ends"> {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const paragraph of article.paragraphs) {
    for (const { start, end } of readWords(article.text, paragraph)) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Number of words that begin before an offset, which is the number of the first word at or after it. */
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

/** Number of the paragraph, from 1, that contains a word. */
export function paragraphOfWord({ firsts }: ArticleWords, word: number): number {
  return paragraphAround(firsts, word) + 1;
}

/** Position of the last paragraph that begins with a word or before it. */
function paragraphAround(firsts: Int32Array, word: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}
