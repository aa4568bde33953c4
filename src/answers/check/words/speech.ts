import type { Quotation } from "../../../quotes/quotation.ts";
import { type ArticleWords, paragraphOfWord, wordAt } from "../../../search/index/article-words.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { isWithin, type Span } from "../../../text/span.ts";
import type { AnalysedArticle } from "../../analysed-article.ts";

/**
 * Words in the order in which they are compared with a claim: either the words of one speech, without the article's
 * own words between its stretches, or a part of the article as it is.
 */
export interface WordRow {
  readonly analysed: AnalysedArticle;
  readonly words: ArticleWords;
  /** Positions in `words`, ascending. */
  readonly places: Int32Array;
  /** Number of each word in the vocabulary. */
  readonly ids: Int32Array;
  /** Number of each word's stem. */
  readonly stems: Int32Array;
  /** The quotations that contain the words, in order; none for a part of the article. */
  readonly quotations: readonly Quotation[];
}

/** The quotations of a speech. Its words are looked up when needed, and not kept: all of them would fill the memory. */
export interface Speech {
  readonly quotations: readonly Quotation[];
  /** The words of each quotation that has any, as positions in the article's words, `to` excluded. */
  readonly runs: readonly Run[];
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The speeches of an article, in order. */
interface Speeches {
  readonly all: readonly Speech[];
  /** By the paragraphs in which their quotations begin. */
  readonly byParagraph: ReadonlyMap<number, readonly Speech[]>;
}

/** Longest interruption by the article's own words, such as “…,” he said. “…”, that doesn't end a speech. */
const LONGEST_CUE = 25;

/** Longest insertion in brackets, in code units. */
const LONGEST_BRACKET = 200;

/** How a speech breaks off before an interruption, and how the interruption ends. */
const BROKEN_OFF = /[,.?!…–—-]["'”’»\s]*$/u;
const TAKEN_UP = /[,.–—-]["'“”‘’«„\s]*$/u;

/** The speeches of an article: its quotations, joined if only words naming the speaker are between them. */
export function speechesOf(analysed: AnalysedArticle, words: ArticleWords): readonly Speech[] {
  return readSpeeches(words, analysed).all;
}

/** Those with a quotation that begins in a paragraph. */
export function speechesIn(
  analysed: AnalysedArticle,
  words: ArticleWords,
  paragraph: number,
): readonly Speech[] {
  return readSpeeches(words, analysed).byParagraph.get(paragraph) ?? [];
}

const readSpeeches = onceForEach((words: ArticleWords, analysed: AnalysedArticle): Speeches => {
  const all: Speech[] = [];
  const byParagraph = new Map<number, Speech[]>();
  let open: Quotation[] = [];
  const close = () => {
    if (open.length === 0) return;
    const runs = open.map(quotation => runOf(words, quotation)).filter(({ from, to }) => from < to);
    const speech = { quotations: open, runs };
    all.push(speech);
    for (const paragraph of new Set(open.map(quotation => quotation.paragraph))) {
      const others = byParagraph.get(paragraph);
      if (others) others.push(speech);
      else byParagraph.set(paragraph, [speech]);
    }
    open = [];
  };
  const quoted = analysed.quotations
    .filter(({ kind }) => kind !== "reported")
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const quotation of quoted) {
    const last = open.at(-1);
    if (last && !isGoingOn(words, last, quotation)) close();
    open.push(quotation);
  }
  close();
  return { all, byParagraph };
});

/** A part of the article as it is, from one word up to but excluding another. */
export function rowOfArticle(
  analysed: AnalysedArticle,
  words: ArticleWords,
  from: number,
  to: number,
): WordRow {
  return rowOf({ analysed, words, quotations: [] }, wordsFrom(words, from, to));
}

/** What a row has besides its words. */
type RowSource = Pick<WordRow, "analysed" | "words" | "quotations">;

/** Makes every row: code that reads rows is compiled once for each order in which their properties are set. */
function rowOf(
  { analysed, words, quotations }: RowSource,
  { places, ids, stems }: Pick<WordRow, "places" | "ids" | "stems">,
): WordRow {
  return { analysed, words, places, ids, stems, quotations };
}

/** The words of a row from one position up to but excluding another. */
export function partOfRow(row: WordRow, from: number, to: number): WordRow {
  const { places, ids, stems } = row;
  return rowOf(row, {
    places: places.subarray(from, to),
    ids: ids.subarray(from, to),
    stems: stems.subarray(from, to),
  });
}

/** 0, 1, 2 …: what follows each other is a view of it, because a claim is compared with dozens of rows. */
let counted = new Int32Array();

function wordsFrom(words: ArticleWords, from: number, to: number): Pick<WordRow, "places" | "ids" | "stems"> {
  if (counted.length < to) counted = Int32Array.from({ length: 2 * to }, (_, i) => i);
  return { places: counted.subarray(from, to), ...words.numbersIn(from, to) };
}

/** The part of a row in or near the given paragraphs, so that long speeches can be aligned quickly. */
export function windowOf(row: WordRow, paragraph: number, reach: number): WordRow {
  const { places, words } = row;
  // A row this short is used whole, wherever the paragraph is.
  if (places.length <= reach) return row;
  const from = Math.max(0, lowerBound(places, words.firsts[paragraph - 1] ?? 0) - reach);
  const to = Math.min(places.length, lowerBound(places, words.firsts[paragraph] ?? 0) + reach);
  if (from === 0 && to === places.length) return row;
  return partOfRow(row, from, to);
}

/** The quotation that contains a word of the row. */
export function quotationAt(row: WordRow, at: number): Quotation | null {
  const place = row.places[at] ?? 0;
  const span = { start: row.words.starts[place] ?? 0, end: row.words.ends[place] ?? 0 };
  return row.quotations.find(quotation => isWithin(span, quotation)) ?? null;
}

export function spanOfWord({ words, places }: WordRow, at: number): Span {
  const place = places[at] ?? 0;
  return { start: words.starts[place] ?? 0, end: words.ends[place] ?? 0 };
}

/** The article prints the word in square brackets. */
export function isBracketedAt(row: WordRow, at: number): boolean {
  const { start } = spanOfWord(row, at);
  const before = row.words.article.text.slice(Math.max(0, start - LONGEST_BRACKET), start);
  return before.lastIndexOf("[") > before.lastIndexOf("]");
}

export function paragraphAt({ words, places }: WordRow, at: number): number {
  return paragraphOfWord(words, places[at] ?? 0);
}

/** Whether the article's own words come between this word of the row and the next. */
export function isBrokenAfter({ places }: WordRow, at: number): boolean {
  return at + 1 < places.length && (places[at + 1] ?? 0) !== (places[at] ?? 0) + 1;
}

/** The words of a speech; null if it has none. */
export function rowOfSpeech(
  analysed: AnalysedArticle,
  words: ArticleWords,
  { quotations, runs }: Speech,
): WordRow | null {
  const [first, ...more] = runs;
  if (!first) return null;
  const source = { analysed, words, quotations };
  if (more.length === 0) return rowOf(source, wordsFrom(words, first.from, first.to));
  const places = new Int32Array(runs.reduce((sum, { from, to }) => sum + to - from, 0));
  const ids = new Int32Array(places.length);
  const stems = new Int32Array(places.length);
  let at = 0;
  for (const { from, to } of runs) {
    const run = wordsFrom(words, from, to);
    places.set(run.places, at);
    ids.set(run.ids, at);
    stems.set(run.stems, at);
    at += to - from;
  }
  return rowOf(source, { places, ids, stems });
}

function runOf(words: ArticleWords, { start, end }: Quotation): Run {
  const { ends } = words;
  const from = wordAt(words, start);
  let to = from;
  while ((ends[to] ?? Infinity) <= end) to++;
  return { from, to };
}

/**
 * Whether `b` continues the speech of `a` with nothing left out: there are no words between, or only a clause that
 * names the speaker, with punctuation on both sides: “A,” he said. “B”.
 *
 * Fragments in the article's own sentence (“A” is part of his “B”) and words under a new cue (“A,” he said, adding:
 * “B”) are not one run of words: something may have been said in between.
 */
function isGoingOn(words: ArticleWords, a: Quotation, b: Quotation): boolean {
  if (!isOneSpeech(a, b) || b.start < a.end) return false;
  const { text } = words.article;
  const from = wordAt(words, a.end);
  const to = wordAt(words, b.start);
  if (from === to) return true;
  if (to - from > LONGEST_CUE) return false;
  const between = { start: a.end, end: b.start };
  const hasCue = [a, b].some(({ attribution: { cue } }) => cue !== null && isWithin(cue, between));
  return (
    hasCue &&
    BROKEN_OFF.test(text.slice(a.start, words.starts[from]).slice(-8)) &&
    TAKEN_UP.test(text.slice(words.ends[to - 1], b.start).slice(-8))
  );
}

/** One mention names the speaker of both, whoever it is: “A,” she said. “B.” */
function isOneSpeech(a: Quotation, b: Quotation): boolean {
  if (a.speech === b.speech) return true;
  const [one, other] = [a.attribution.mention, b.attribution.mention];
  return one !== null && other !== null && one.start === other.start;
}

/** Number of positions before the given one. */
function lowerBound(places: Int32Array, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
