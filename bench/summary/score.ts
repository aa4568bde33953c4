import type { SummaryGold, SummaryPrediction } from "./corpus.ts";
import { rougeL, rougeLsum, rougeN, rougeTokens } from "./rouge.ts";

/** Longest summary in sentences. Anything beyond it earns nothing. */
export const MAX_SENTENCES = 3;

/** Length in words up to which `recall60` counts: a measure that is fair to long and short summaries. */
const RECALL_WORDS = 60;

/** Scores of one article's summary: ROUGE from 0 to 1, and defects of form. */
export interface ArticleScore {
  readonly slice: string;
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeL: number;
  readonly rougeLsum: number;
  /** Recall of bigrams within the first 60 words. */
  readonly recall60: number;
  readonly sentences: number;
  /** Sentences that aren't in the named paragraph; they earn nothing. */
  readonly unfaithful: number;
  /** Verbatim, but cut inside a sentence. */
  readonly fragments: number;
  /** Texts that look like two sentences. */
  readonly multi: number;
  readonly overBudget: number;
  readonly repeated: number;
  readonly words: number;
  readonly isDisordered: boolean;
  readonly isShort: boolean;
}

export const ROUGE_MEASURES = ["rouge1", "rouge2", "rougeL", "rougeLsum", "recall60"] as const;
export type RougeMeasure = (typeof ROUGE_MEASURES)[number];

/** Scores a summary; a missing one scores 0. */
export function scoreSummary(gold: SummaryGold, prediction: SummaryPrediction | undefined): ArticleScore {
  const sentences = prediction?.sentences ?? [];
  const kept: string[] = [];
  const seen = new Set<string>();
  let [unfaithful, fragments, multi, overBudget, repeated] = [0, 0, 0, 0, 0];
  let isDisordered = false;
  let last = -1;
  sentences.forEach(({ paragraph, text }, i) => {
    const whole = gold.paragraphs[paragraph - 1];
    if (text.trim() === "" || whole === undefined || !whole.includes(text)) {
      unfaithful++;
      return;
    }
    if (!isWhole(whole, text)) fragments++;
    if (isMulti(text)) multi++;
    if (seen.has(text)) repeated++;
    seen.add(text);
    const place = paragraph * 1e6 + whole.indexOf(text);
    if (place < last) isDisordered = true;
    last = place;
    if (i >= MAX_SENTENCES) overBudget++;
    else kept.push(text);
  });
  return {
    ...rougeOf(gold.reference, kept),
    slice: gold.slice,
    sentences: sentences.length,
    unfaithful,
    fragments,
    multi,
    overBudget,
    repeated,
    words: kept.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0),
    isDisordered,
    isShort: sentences.length < MAX_SENTENCES,
  };
}

/** ROUGE of sentences against a reference with one sentence a line. */
export function rougeOf(reference: string, sentences: readonly string[]): Record<RougeMeasure, number> {
  const wanted = reference.split("\n").filter(Boolean).map(rougeTokens);
  const found = sentences.map(rougeTokens);
  const [wantedAll, foundAll] = [wanted.flat(), found.flat()];
  return {
    rouge1: rougeN(wantedAll, foundAll, 1).f1,
    rouge2: rougeN(wantedAll, foundAll, 2).f1,
    rougeL: rougeL(wantedAll, foundAll).f1,
    rougeLsum: rougeLsum(wanted, found).f1,
    recall60: rougeN(wantedAll, foundAll.slice(0, RECALL_WORDS), 2).recall,
  };
}

const DATELINE = /^[^.!?]{0,60}\([^)]{2,30}\)\s*(?:--|[-\u2013\u2014])?\s*$/;
const SENTENCE_END = /[.!?\u2026:;]["'\u2019\u201d)\]]*$/;

/** Whether a text is in a paragraph as one or more whole sentences, ignoring a dateline before it. */
export function isWhole(paragraph: string, text: string): boolean {
  for (let at = paragraph.indexOf(text); at >= 0; at = paragraph.indexOf(text, at + 1)) {
    const before = paragraph.slice(0, at);
    const after = paragraph.slice(at + text.length);
    const startsWhole =
      before.trim() === "" ||
      DATELINE.test(before) ||
      (SENTENCE_END.test(before.trimEnd()) && (/\s$/.test(before) || /^\s/.test(text)));
    const endsWhole =
      after.trim() === "" || (SENTENCE_END.test(text.trimEnd()) && (/^\s/.test(after) || /\s$/.test(text)));
    if (startsWhole && endsWhole) return true;
  }
  return false;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof sen rep gov gen lt col sgt capt maj adm st jr sr vs no inc ltd co corp u.s u.n u.k e.g i.e " +
    "a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec rev hon det supt insp cllr approx fig mt"
  ).split(" "),
);

/** Whether a text has a clear sentence break inside. */
export function isMulti(text: string): boolean {
  for (const { 0: end, index } of text.matchAll(
    /[.!?]["'\u2019\u201d)\]]*\s+(?=["'\u2018\u201c(]?[A-Z0-9])/g,
  )) {
    const word = /[\w.]*$/.exec(text.slice(0, index))?.[0].toLowerCase() ?? "";
    const isAbbreviation = ABBREVIATIONS.has(word) || /^(?:[a-z]|(?:[a-z]\.)+[a-z])$/.test(word);
    if (!end.startsWith(".") || !isAbbreviation) return true;
  }
  return false;
}

export function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/** 95 % interval of a mean, from 2,000 resamples (Efron 1979) with a fixed seed. */
export function bootstrapInterval(values: readonly number[], seed = 20261122): readonly [number, number] {
  const times = 2000;
  const next = seededRandom(seed);
  const means: number[] = [];
  for (let b = 0; b < times; b++) {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(next() * values.length)] ?? 0;
    means.push(sum / values.length);
  }
  means.sort((a, b) => a - b);
  return [means[Math.floor(times * 0.025)] ?? 0, means[Math.ceil(times * 0.975) - 1] ?? 0];
}

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
