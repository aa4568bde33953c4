import type { Article, ArticleKey } from "../../articles/article.ts";

/** A cited article that was changed or removed. */
export interface Departed {
  readonly title: string;
  readonly happened: "changed" | "removed";
  readonly at: Date;
}

/** How long the fate of an article is remembered, in milliseconds: 30 days. Older buttons have expired. */
export const REMEMBERED_MS = 30 * 24 * 60 * 60 * 1000;

/** Most articles remembered, the newest; a folder emptied by mistake must not fill the disk. */
export const MAX_REMEMBERED = 1000;

/** What is to be remembered of articles, and of which nothing is. */
export interface DepartedChange {
  readonly gone: readonly (readonly [ArticleKey, Departed])[];
  /** They are there once more, or must never be named. */
  readonly again: readonly ArticleKey[];
}

export const NOTHING_DEPARTED: DepartedChange = { gone: [], again: [] };

/**
 * What happened to articles that are no longer there, so that a button on an old reply can say so: title and date,
 * for 30 days. Nothing is kept about blocked articles.
 */
export interface DepartedArticles {
  get(key: ArticleKey, now: Date): Promise<Departed | null>;
  /** Everything remembered, the oldest first. */
  all(): Promise<readonly (readonly [ArticleKey, Departed])[]>;
  /**
   * Records what happened to articles; those in `again` are there once more, or must never be named.
   *
   * @throws {DiskError} if it can't be written
   */
  change(gone: Iterable<readonly [ArticleKey, Departed]>, again: Iterable<ArticleKey>): Promise<void>;
  /** Resolves when what was recorded is written, or was refused. */
  written(): Promise<void>;
}

/** Which of some articles were removed in the last 30 days. */
export async function removedOf(
  articles: readonly Article[],
  departed: DepartedArticles,
  now: Date,
): Promise<ReadonlySet<ArticleKey>> {
  const removed = new Set<ArticleKey>();
  for (const { key } of articles) {
    if ((await departed.get(key, now))?.happened === "removed") removed.add(key);
  }
  return removed;
}
