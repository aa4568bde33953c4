import type { Article } from "../../articles/article.ts";
import { isWithinDays } from "../../articles/within-days.ts";
import { type AskedTime, fortnightBefore, namedTimeOf } from "../question/asked-time.ts";

/** What an article's date says about whether it answers. */
export interface Recency {
  readonly time: AskedTime | null;
  /** Number of searched articles from these days. */
  readonly articles: number;
  /** 0 to 1: how well being from these days distinguishes an article from the others. */
  readonly weight: number;
  /** Whether the question says which days it means. */
  readonly isNamed: boolean;
}

/** If this share of a library was printed recently, being recent no longer means anything. */
const SHARE_WITHOUT_WEIGHT = 0.2;

/**
 * The days a question is about, and how much they count: fully if it names them. If it is only asked on a day, they
 * count less the more of the library is from the fortnight before, so that a library of a few articles answers the same
 * two months later.
 */
export function recencyOf(
  articles: readonly Article[],
  searched: Uint8Array,
  question: string,
  asked: string | undefined,
): Recency {
  const named = namedTimeOf(question, asked);
  const time = named ?? (asked === undefined ? null : fortnightBefore(asked));
  let all = 0;
  let recent = 0;
  for (let place = 0; place < searched.length; place++) {
    if (searched[place] !== 1) continue;
    all++;
    if (time !== null && isWithinDays(articles[place]?.date ?? null, time)) recent++;
  }
  const share = all === 0 ? 0 : recent / all;
  const weight = named ? 1 : Math.max(0, 1 - share / SHARE_WITHOUT_WEIGHT);
  return { time, articles: recent, weight, isNamed: named !== null };
}
