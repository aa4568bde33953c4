import type { SpeakerCandidate } from "../quotation.ts";
import type { Reading } from "../reading/reading.ts";
import type { Feature } from "./features.ts";
import { pointsOf } from "./points-of.ts";
import { type Identity, identityOf, type Source, speakerOf } from "./source.ts";
import { NAMED_AT } from "./weights.ts";

/** One way to read marked words: who their speaker is, and the evidence for it. */
export interface Option<T> {
  readonly source: Source;
  readonly features: readonly Feature[];
  /** Points from elsewhere: how certain the previous speaker was, if they continue. */
  readonly offset: number;
  readonly reading: T;
}

/** How likely somebody is. */
export interface Share {
  readonly source: Source;
  readonly probability: number;
}

export interface Verdict<T> {
  /** The most likely option of the most likely speaker; null if that is nobody, or nobody is likely enough. */
  readonly best: Option<T> | null;
  /** The most likely option of all, whatever its source. */
  readonly likeliest: Option<T>;
  /** The probability of the most likely speaker (or of nobody, if `best` is null), from 0 to 1. */
  readonly probability: number;
  /** Whether nobody is the most likely: a title, a term, a saying. */
  readonly isNobody: boolean;
  /** Who else may have said it, likeliest first. */
  readonly shares: readonly Share[];
}

/** How many people are shown, or passed on to the words that continue. */
const MAX_SHARES = 3;

/**
 * Weighs the options. A speaker's probability is the softmax over all options, added up over the options with that
 * speaker (a log-linear model; the points are its coefficients).
 */
export function judge<T>(options: readonly Option<T>[]): Verdict<T> {
  const points = options.map(({ features, offset }) => offset + pointsOf(features));
  const highest = Math.max(...points);
  const shares = new Map<Identity | null, { total: number; best: number; option: Option<T> }>();
  let sum = 0;
  for (const [index, option] of options.entries()) {
    const weight = Math.exp((points[index] ?? 0) - highest);
    sum += weight;
    const identity = identityOf(option.source);
    const share = shares.get(identity);
    if (!share) shares.set(identity, { total: weight, best: weight, option });
    else {
      share.total += weight;
      if (weight > share.best) {
        share.best = weight;
        share.option = option;
      }
    }
  }
  const ranked = [...shares].sort(([, a], [, b]) => b.total - a.total);
  const [first] = ranked;
  if (!first) throw new RangeError("nothing to judge: even nobody is an option");
  const [identity, { total, option }] = first;
  const probability = total / sum;
  const isNobody = identity === null;
  return {
    likeliest: option,
    best: isNobody || probability < leastFor(option) ? null : option,
    probability,
    isNobody,
    shares: ranked
      .filter(([who]) => who !== null)
      .slice(0, MAX_SHARES)
      .map(([, share]) => ({ source: share.option.source, probability: share.total / sum })),
  };
}

/**
 * The probability from which a speaker is named. Somebody beside a cue competes only with nobody, and the points are
 * overconfident there: a few words in marks near “said” are often a term.
 */
function leastFor<T>({ source, features }: Option<T>): number {
  const goesOn = features.some(feature => feature.startsWith("goes-on-"));
  // "Some voters fear a “gamble”": they are rarely the ones who said it.
  if (features.includes("is-indefinite-weak")) return NAMED_AT.weakGroup;
  return source.isStated && !goesOn ? NAMED_AT.beside : NAMED_AT.inferred;
}

/** The people shown to a reader when nobody is named. */
export function candidatesOf(reading: Reading, shares: readonly Share[]): SpeakerCandidate[] {
  return shares.flatMap(({ source, probability }) => {
    const speaker = speakerOf(reading, source);
    return speaker && probability >= LEAST_SHARE ? [{ speaker, mention: source.mention }] : [];
  });
}

/** Less likely people are no candidates. */
const LEAST_SHARE = 0.05;
