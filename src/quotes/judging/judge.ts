import type { SpeakerCandidate } from "../quotation.ts";
import type { Reading } from "../reading/reading.ts";
import { certaintyOf } from "./certainty.ts";
import type { Feature } from "./features.ts";
import { FITTED, type Points, pointsOf } from "./points-of.ts";
import { type Identity, identityOf, type Source, speakerOf } from "./source.ts";

/** One way to read marked words: who their speaker is, and the evidence for it. */
export interface Option<T> {
  readonly source: Source;
  readonly features: readonly Feature[];
  /** Points from elsewhere: how certain the previous speaker was, if they continue. */
  readonly offset: number;
  /** Points set by hand for what is shown, which a fit of what is likely doesn't see. */
  readonly caution: number;
  readonly result: T;
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
  /** How certain the most likely speaker is; if `isNobody`, how likely nobody is. From 0 to 1. */
  readonly certainty: number;
  /** Whether nobody is the most likely: a title, a term, a saying. */
  readonly isNobody: boolean;
  /** Who else may have said it, likeliest first. */
  readonly shares: readonly Share[];
  /** How likely somebody is whom nothing names or describes: “…,” it said. */
  readonly unknown: number;
}

/**
 * Below this certainty nobody is named. Raising it names fewer people, and more of them rightly. Set by hand: just above
 * it, two of three names are right on the invented articles, most of which were written to be hard.
 */
export const NAMED_AT = 0.7;

/**
 * Somebody is named only if they are this many times as likely as the next one. Raising it names fewer people. Set by hand:
 * from 3 to 2, two more in a hundred are named in the articles kept out of the fit, and no larger share wrongly.
 */
export const LEAST_LEAD = 2;

/** How many people are shown, or passed on to the words that continue. */
const MAX_SHARES = 3;

/**
 * Weighs the options. A speaker's probability is the softmax over all options, added up over the options with that
 * speaker (a log-linear model; the points are its coefficients).
 */
export function judge<T>(options: readonly Option<T>[], words: number, by: Points = FITTED): Verdict<T> {
  const points = options.map(({ features, offset, caution }) => offset + caution + pointsOf(features, by));
  const highest = Math.max(...points);
  const shares = new Map<Identity | null, { total: number; best: number; option: Option<T> }>();
  let sum = 0;
  let unknown = 0;
  for (const [index, option] of options.entries()) {
    const weight = Math.exp((points[index] ?? 0) - highest);
    sum += weight;
    const identity = identityOf(option.source);
    if (identity === null && !isNobodys(option)) unknown += weight;
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
  const isNobody = identity === null;
  const people = ranked.filter(([who]) => who !== null).map(([, share]) => share);
  const next = people[1]?.total ?? 0;
  const certainty = isNobody
    ? total / sum
    : certaintyOf(
        {
          features: option.features,
          isStated: option.source.isStated,
          probability: total / sum,
          nobody: (shares.get(null)?.total ?? 0) / sum,
          other: next / sum,
          words,
        },
        by.certainty,
      );
  return {
    likeliest: option,
    best: isNobody || certainty < NAMED_AT || total < LEAST_LEAD * next ? null : option,
    certainty,
    isNobody,
    unknown: unknown / sum,
    shares: people
      .slice(0, MAX_SHARES)
      .map(({ option: { source }, total: share }) => ({ source, probability: share / sum })),
  };
}

/** Whether an option is that nobody in particular says the words, rather than somebody of whom nothing is known. */
function isNobodys({ features }: { readonly features: readonly Feature[] }): boolean {
  return features.includes("nobody");
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
