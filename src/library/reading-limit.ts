import type { Article, ArticleKey } from "../articles/article.ts";

/** Share of an article's paragraphs that one member may read in private within a day. */
const READABLE_SHARE = 0.5;

/** Paragraphs that may be read of a short article, whatever its share. */
const MIN_READABLE = 9;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Above so many pairs of member and article remembered, those older than a day are forgotten. */
const MAX_REMEMBERED = 10_000;

interface Reading {
  readonly since: number;
  readonly paragraphs: ReadonlySet<number>;
}

/**
 * Bounds what one member can read of one article through private "In context": excerpts are for
 * checking, not in place of the newspaper. In memory only; a restart forgets.
 */
export class ReadingLimit {
  readonly #now: () => Date;
  readonly #readings = new Map<string, Reading>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /**
   * Whether the member may read these paragraphs (numbers from 1) as well, and if so counts them.
   * Paragraphs that were read today are free.
   */
  take(
    memberId: string,
    article: Pick<Article, "key" | "paragraphs">,
    paragraphs: readonly number[],
  ): boolean {
    const now = this.#now().getTime();
    const key = keyOf(memberId, article.key);
    const before = this.#readings.get(key);
    const reading =
      before && now - before.since < DAY_MS ? before : { since: now, paragraphs: new Set<number>() };
    const all = new Set([...reading.paragraphs, ...paragraphs]);
    const limit = Math.max(MIN_READABLE, Math.ceil(article.paragraphs.length * READABLE_SHARE));
    if (all.size > limit && all.size > reading.paragraphs.size) return false;
    this.#readings.set(key, { ...reading, paragraphs: all });
    if (this.#readings.size > MAX_REMEMBERED) this.#forget(now);
    return true;
  }

  #forget(now: number): void {
    for (const [key, { since }] of this.#readings) if (now - since >= DAY_MS) this.#readings.delete(key);
  }
}

function keyOf(memberId: string, article: ArticleKey): string {
  return `${memberId} ${article}`;
}
