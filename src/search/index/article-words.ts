import type { Article } from "../../articles/article.ts";
import { readWords } from "./read-words.ts";
import { formAt, TOO_LARGE, type TokenTable, UNCOMPARED_BIT } from "./token-table.ts";

/**
 * The words of an article as numbers, paragraph after paragraph.
 *
 * Word i reads `article.text.slice(starts[i], ends[i])` and compares by `ids[i]`, the number of its form.
 * ¶n has the words from `firsts[n - 1]` up to but excluding `firsts[n]`.
 */
export interface ArticleWords {
  readonly article: Article;
  readonly ids: Int32Array;
  /** Number of each word's stem: inflections of one word have the same. */
  readonly stems: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
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
    const numbers = remembering(
      () => numbersOf(stored),
      ({ ids }) => ids.length,
    );
    let firsts: Int32Array | undefined;
    const spans = remembering(
      () => spansIn(stored, article) ?? spansOf(article),
      ({ starts }) => starts.length,
    );
    return {
      article,
      get ids() {
        return numbers().ids;
      },
      get stems() {
        return numbers().stems;
      },
      get firsts() {
        firsts ??= firstsIn(stored);
        return firsts;
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

function numbersOf({
  table,
  at: place,
  formNumbers,
  stemOf,
}: StoredArticle): Pick<ArticleWords, "ids" | "stems"> {
  const { tokens, starts, firstOf } = table;
  const from = starts[firstOf[place] ?? 0] ?? 0;
  const to = starts[firstOf[place + 1] ?? 0] ?? 0;
  const ids = new Int32Array(to - from);
  const stems = new Int32Array(ids.length);
  let length = 0;
  for (let at = from; at < to; at++) {
    if ((tokens[at] ?? 0) & UNCOMPARED_BIT) continue;
    const id = formAt(table, at);
    ids[length] = id === undefined ? UNKNOWN : (formNumbers?.[id] ?? id);
    stems[length++] = id === undefined ? UNKNOWN : (stemOf[id] ?? UNKNOWN);
  }
  return { ids: ids.slice(0, length), stems: stems.slice(0, length) };
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
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
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
  return { starts: starts.slice(0, length), ends: ends.slice(0, length) };
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
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
