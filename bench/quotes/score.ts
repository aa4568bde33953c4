import { z } from "zod";
import { foldCase, lastCapital, nameWords, sourceKey } from "./source-key.ts";

/** Intersection over union, in words, from which a predicted span is the gold span. */
const MIN_OVERLAP = 0.8;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

const pair = z.tuple([z.number(), z.number()]);
const GoldSpeaker = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  spans: z.array(pair).optional(),
  resolved: z.string().optional(),
});
export type GoldSpeaker = z.infer<typeof GoldSpeaker>;
const GoldQuote = z.object({
  kind: z.enum(["direct", "mixed", "indirect"]),
  content: z.array(pair),
  quoted: z.array(pair),
  speaker: GoldSpeaker.nullable(),
  cue: z.object({ text: z.string() }).nullish(),
  pronoun: z.boolean(),
});
export type GoldQuote = z.infer<typeof GoldQuote>;

/** One line of a gold file. */
export const GoldArticle = z.object({ id: z.string(), text: z.string(), quotes: z.array(GoldQuote) });
export type GoldArticle = z.infer<typeof GoldArticle>;

export type Certainty = "stated" | "resolved" | "unclear";

export interface PredictedQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker: { readonly start: number; readonly end: number; readonly name: string } | null;
  readonly certainty: Certainty;
}

/** One line of a predictions file; offsets are into the text as given. */
export interface Prediction {
  readonly id: string;
  readonly quotes: readonly PredictedQuote[];
  readonly indirect: readonly PredictedQuote[];
}

export interface Rate {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Bucket {
  gold: number;
  matched: number;
  lenient: number;
  strict: number;
  abstained: number;
  labelled: number;
  labelledRight: number;
}

export interface Scores {
  readonly articles: number;
  readonly notVerbatim: number;
  readonly spansClaimed: Rate;
  readonly spansAll: Rate;
  readonly lenient: number;
  readonly strict: number;
  readonly endToEndLenient: Rate;
  readonly endToEndStrict: Rate;
  readonly buckets: ReadonlyMap<string, Bucket>;
  /** For what is claimed at a level: how many, and the share that is right end to end (strict). */
  readonly certainties: ReadonlyMap<Certainty, { readonly claimed: number; readonly right: number }>;
  readonly indirect: Rate;
}

/** Text between marks in one paragraph, by the words it covers. */
interface Unit {
  readonly firstWord: number;
  readonly wordEnd: number;
}

interface GoldUnit extends Unit {
  readonly quote: GoldQuote;
  readonly buckets: readonly string[];
}

interface PredictedUnit extends Unit {
  readonly predicted: PredictedQuote;
}

/**
 * Scores predictions as the gold data's own scorer does, with equal results; docs/evaluation.md explains what is
 * counted.
 */
export function score(articles: readonly GoldArticle[], predictions: readonly Prediction[]): Scores {
  const byId = new Map(predictions.map(prediction => [prediction.id, prediction]));
  const buckets = new Map<string, Bucket>();
  const certainties = new Map<Certainty, { claimed: number; right: number }>();
  const sum = {
    gold: 0,
    sourced: 0,
    predicted: 0,
    claimed: 0,
    matched: 0,
    matchedClaimed: 0,
    matchedSourced: 0,
  };
  const right = { lenient: 0, strict: 0 };
  const reported = { gold: 0, predicted: 0, covered: 0, inside: 0 };
  let notVerbatim = 0;
  for (const article of articles) {
    const words = [...article.text.matchAll(WORD)].map(m => [m.index, m.index + m[0].length] as const);
    const prediction = byId.get(article.id);
    const gold = goldUnits(article, words);
    const predicted = predictedUnits(article.text, words, prediction?.quotes ?? []);
    notVerbatim += (prediction?.quotes ?? []).filter(
      ({ start, end }) => !(start >= 0 && end <= article.text.length && start < end),
    ).length;
    const pairs = pairUnits(gold, predicted);
    const named = namedSources(article);
    sum.predicted += predicted.length;
    for (const { predicted: quote } of predicted) {
      if (!quote.speaker) continue;
      sum.claimed++;
      count(certainties, quote.certainty).claimed++;
    }
    for (const [index, unit] of gold.entries()) {
      const hasSource = unit.quote.speaker !== null;
      sum.gold++;
      if (hasSource) sum.sourced++;
      const found = pairs.get(index);
      const verdict = found ? judge(named, unit.quote, found.predicted) : null;
      for (const name of ["all", ...unit.buckets]) addToBucket(bucketOf(buckets, name), unit, verdict, found);
      if (!found || !verdict) continue;
      sum.matched++;
      if (found.predicted.speaker) sum.matchedClaimed++;
      if (!hasSource) continue;
      sum.matchedSourced++;
      if (verdict.lenient) right.lenient++;
      if (verdict.strict) {
        right.strict++;
        count(certainties, found.predicted.certainty).right++;
      }
    }
    addIndirect(reported, article, words, prediction?.indirect ?? []);
  }
  return {
    articles: articles.length,
    notVerbatim,
    spansClaimed: rate(sum.matchedClaimed, sum.claimed, sum.gold),
    spansAll: rate(sum.matched, sum.predicted, sum.gold),
    lenient: ratio(right.lenient, sum.matchedSourced),
    strict: ratio(right.strict, sum.matchedSourced),
    endToEndLenient: rate(right.lenient, sum.claimed, sum.sourced),
    endToEndStrict: rate(right.strict, sum.claimed, sum.sourced),
    buckets,
    certainties,
    indirect: rateOf(ratio(reported.inside, reported.predicted), ratio(reported.covered, reported.gold)),
  };
}

export interface Verdict {
  readonly lenient: boolean;
  readonly strict: boolean;
  /** Whether the labelled name of a pronoun was found; null if it has no label. */
  readonly labelled: boolean | null;
}

export function judge(named: readonly GoldSpeaker[], gold: GoldQuote, { speaker }: PredictedQuote): Verdict {
  const source = gold.speaker;
  if (!source) return { lenient: !speaker, strict: !speaker, labelled: null };
  if (!speaker) {
    return { lenient: false, strict: false, labelled: isLabelled(gold) ? false : null };
  }
  const overlaps = (source.spans ?? [[source.start, source.end]]).some(
    ([a, b]) => speaker.start < b && a < speaker.end,
  );
  if (gold.pronoun) {
    const known = source.resolved ?? named.findLast(({ start }) => start < source.start)?.text ?? "?";
    const wanted = new Set(known.split("|").flatMap(name => [...sourceKey(name).names]));
    const byName = known !== "?" && shares(sourceKey(speaker.name).names, wanted);
    return {
      lenient: overlaps || byName,
      strict: known === "?" ? overlaps : byName,
      labelled: isLabelled(gold) ? byName : null,
    };
  }
  const last = lastCapital(source.text);
  const lenient = overlaps || (last !== null && lastCapital(speaker.name) === last);
  const key = sourceKey(source.text);
  let strict: boolean;
  if (key.noun === null || key.nounAt === null) strict = shares(sourceKey(speaker.name).names, key.names);
  else {
    const [from, to] = key.nounAt;
    const said = nameWords(speaker.name).map(({ word }) => foldCase(word));
    strict =
      (speaker.start < source.start + to && source.start + from < speaker.end) ||
      (said.includes(key.noun) && overlaps);
  }
  return { lenient: lenient || strict, strict, labelled: null };
}

function isLabelled({ pronoun, speaker }: GoldQuote): boolean {
  return pronoun && speaker?.resolved !== undefined && speaker.resolved !== "?";
}

export function namedSources({ quotes }: GoldArticle): GoldSpeaker[] {
  return quotes
    .flatMap(({ speaker, pronoun }) =>
      speaker && !pronoun && sourceKey(speaker.text).noun === null ? [speaker] : [],
    )
    .sort((a, b) => a.start - b.start);
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some(word => b.has(word));
}

type WordSpan = readonly [number, number];

function unitOf(words: readonly WordSpan[], start: number, end: number): Unit {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let wordEnd = low;
  while (wordEnd < words.length && (words[wordEnd]?.[0] ?? end) < end) wordEnd++;
  return { firstWord: low, wordEnd };
}

function goldUnits({ text, quotes }: GoldArticle, words: readonly WordSpan[]): GoldUnit[] {
  const lineOf = lineFinder(text);
  const units: GoldUnit[] = [];
  const seen = new Set<string>();
  for (const quote of quotes) {
    if (quote.kind === "indirect") continue;
    const lines = new Set(quote.quoted.map(([start]) => lineOf(start)));
    for (const [index, [start, end]] of quote.quoted.entries()) {
      const unit = unitOf(words, start, end);
      const key = `${unit.firstWord} ${unit.wordEnd}`;
      if (unit.wordEnd <= unit.firstWord || seen.has(key)) continue;
      seen.add(key);
      const buckets: string[] = [quote.kind];
      if (!quote.speaker) buckets.push("no-source");
      else if (quote.pronoun) {
        buckets.push("pronoun");
        if (/^(?:who|whom|whose|which|that)$/iu.test(quote.speaker.text.trim())) buckets.push("relative");
      } else buckets.push(sourceKey(quote.speaker.text).noun === null ? "named" : "nominal");
      if (lines.size > 1) buckets.push("multi-paragraph");
      if (quote.speaker && lineOf(quote.speaker.start) !== lineOf(start)) buckets.push("source-elsewhere");
      if (index > 0) buckets.push("continuation");
      if (lineOf(start) === 0) buckets.push("headline");
      buckets.push(unit.wordEnd - unit.firstWord >= 5 ? "5+words" : "1-4words");
      units.push({ ...unit, quote, buckets });
    }
  }
  return units;
}

function predictedUnits(
  text: string,
  words: readonly WordSpan[],
  quotes: readonly PredictedQuote[],
): PredictedUnit[] {
  const seen = new Set<string>();
  return quotes.flatMap(predicted =>
    pieces(text, predicted.start, predicted.end).flatMap(([start, end]) => {
      const unit = unitOf(words, start, end);
      const key = `${unit.firstWord} ${unit.wordEnd}`;
      if (unit.wordEnd <= unit.firstWord || seen.has(key)) return [];
      seen.add(key);
      return [{ ...unit, predicted }];
    }),
  );
}

/** A span cut at line ends. */
function pieces(text: string, start: number, end: number): WordSpan[] {
  const found: WordSpan[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== "\n") continue;
    if (at > from) found.push([from, at]);
    from = at + 1;
  }
  return found;
}

/** One to one, the best overlap first. */
function pairUnits(
  gold: readonly GoldUnit[],
  predicted: readonly PredictedUnit[],
): Map<number, PredictedUnit> {
  const candidates: { overlap: number; g: number; p: number }[] = [];
  for (const [g, a] of gold.entries()) {
    for (const [p, b] of predicted.entries()) {
      const common = Math.min(a.wordEnd, b.wordEnd) - Math.max(a.firstWord, b.firstWord);
      const overlap = common / (Math.max(a.wordEnd, b.wordEnd) - Math.min(a.firstWord, b.firstWord));
      if (common > 0 && overlap >= MIN_OVERLAP) candidates.push({ overlap, g, p });
    }
  }
  candidates.sort((a, b) => b.overlap - a.overlap || a.g - b.g || a.p - b.p);
  const pairs = new Map<number, PredictedUnit>();
  const used = new Set<number>();
  for (const { g, p } of candidates) {
    const unit = predicted[p];
    if (!unit || pairs.has(g) || used.has(p)) continue;
    pairs.set(g, unit);
    used.add(p);
  }
  return pairs;
}

function addIndirect(
  reported: { gold: number; predicted: number; covered: number; inside: number },
  article: GoldArticle,
  words: readonly WordSpan[],
  predicted: readonly PredictedQuote[],
): void {
  const wordsIn = (spans: readonly WordSpan[]) =>
    new Set(
      spans
        .flatMap(([start, end]) => pieces(article.text, start, end))
        .map(([start, end]) => unitOf(words, start, end))
        .flatMap(({ firstWord, wordEnd }) =>
          Array.from({ length: wordEnd - firstWord }, (_, i) => firstWord + i),
        ),
    );
  const gold = article.quotes
    .map(({ kind, content }) => ({ kind, set: wordsIn(content) }))
    .filter(({ set }) => set.size > 0);
  const own = gold.filter(({ kind }) => kind === "indirect").map(({ set }) => set);
  const found = predicted.map(({ start, end }) => wordsIn([[start, end]])).filter(set => set.size > 0);
  const best = (set: ReadonlySet<number>, others: readonly ReadonlySet<number>[]) =>
    Math.max(0, ...others.map(other => [...set].filter(word => other.has(word)).length)) / set.size;
  reported.gold += own.length;
  reported.predicted += found.length;
  for (const set of own) reported.covered += best(set, found);
  for (const set of found)
    reported.inside += best(
      set,
      gold.map(each => each.set),
    );
}

function lineFinder(text: string): (at: number) => number {
  const starts = [0];
  for (let at = 0; at < text.length; at++) if (text[at] === "\n") starts.push(at + 1);
  return at => starts.findLastIndex(start => start <= at);
}

function addToBucket(
  bucket: Bucket,
  { quote }: GoldUnit,
  verdict: Verdict | null,
  found: PredictedUnit | undefined,
): void {
  bucket.gold++;
  if (!found || !verdict) return;
  bucket.matched++;
  if (!found.predicted.speaker) bucket.abstained++;
  if (quote.speaker && verdict.lenient) bucket.lenient++;
  if (quote.speaker && verdict.strict) bucket.strict++;
  if (verdict.labelled === null) return;
  bucket.labelled++;
  if (verdict.labelled) bucket.labelledRight++;
}

function bucketOf(buckets: Map<string, Bucket>, name: string): Bucket {
  const known = buckets.get(name);
  if (known) return known;
  const bucket = { gold: 0, matched: 0, lenient: 0, strict: 0, abstained: 0, labelled: 0, labelledRight: 0 };
  buckets.set(name, bucket);
  return bucket;
}

function count<K>(
  counts: Map<K, { claimed: number; right: number }>,
  key: K,
): { claimed: number; right: number } {
  const known = counts.get(key);
  if (known) return known;
  const made = { claimed: 0, right: 0 };
  counts.set(key, made);
  return made;
}

export function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function rate(right: number, claimed: number, gold: number): Rate {
  return rateOf(ratio(right, claimed), ratio(right, gold));
}

function rateOf(precision: number, recall: number): Rate {
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}
