import type { Article, ArticleKey } from "../../articles/article.ts";

/** Share of an article's paragraphs that one member may read privately within a day. */
const READABLE_SHARE = 0.5;

/** Paragraphs that may be read of a short article, regardless of the share. */
const MIN_READABLE = 9;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Most pairs of member and article remembered; above it the oldest are forgotten. */
const MAX_REMEMBERED = 20_000;

interface Reading {
  readonly since: number;
  readonly paragraphs: ReadonlySet<number>;
}

/**
 * Limits what one member can read of one article through private "In context": excerpts are for checking, not a
 * replacement for the newspaper. Only in memory; a restart forgets.
 */
export class ReadingLimit {
  readonly #now: () => Date;
  /** In the order in which they began. */
  readonly #readings = new Map<string, Reading>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /**
   * Whether the member may read these paragraphs (numbers from 1) too, and if so counts them. Paragraphs already
   * read today are free.
   */
  take(
    memberId: string,
    article: Pick<Article, "key" | "paragraphs">,
    paragraphs: readonly number[],
  ): boolean {
    const now = this.#now().getTime();
    const key = keyOf(memberId, article.key);
    this.#forget(now);
    const reading = this.#readings.get(key) ?? { since: now, paragraphs: new Set<number>() };
    const all = new Set([...reading.paragraphs, ...paragraphs]);
    const limit = Math.max(MIN_READABLE, Math.ceil(article.paragraphs.length * READABLE_SHARE));
    if (all.size > limit && all.size > reading.paragraphs.size) return false;
    this.#readings.set(key, { ...reading, paragraphs: all });
    return true;
  }

  /** Pairs of member and article remembered now. */
  get remembered(): number {
    return this.#readings.size;
  }

  #forget(now: number): void {
    for (const [key, { since }] of this.#readings) {
      if (now - since < DAY_MS && this.#readings.size < MAX_REMEMBERED) return;
      this.#readings.delete(key);
    }
  }
}

function keyOf(memberId: string, article: ArticleKey): string {
  return `${memberId} ${article}`;
}
