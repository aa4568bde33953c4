import type { ArticleKey } from "../articles/article.ts";

/** An article that was cited and is no more as it was. */
export interface Departed {
  readonly title: string;
  readonly happened: "changed" | "removed";
  readonly at: Date;
}

/** How long it is known what became of an article, in milliseconds: 30 days. Older presses have expired. */
export const KNOWN_MS = 30 * 24 * 60 * 60 * 1000;

/** Most articles that are remembered, the newest; a folder emptied by mistake must not fill the disk. */
export const MAX_KNOWN = 1000;

/**
 * What became of articles that are no longer there, so that a press on an old reply can say so: title and day,
 * for 30 days. Of blocked articles nothing is kept.
 */
export interface DepartedArticles {
  get(key: ArticleKey, now: Date): Promise<Departed | null>;
  /** Everything that is remembered, the oldest first. */
  all(): Promise<readonly (readonly [ArticleKey, Departed])[]>;
  /**
   * Takes down what became of articles; those in `again` are there once more, or never to be named. Never
   * rejects: a reply that says "expired" in place of a title is no reason to fail what was asked for.
   */
  change(gone: Iterable<readonly [ArticleKey, Departed]>, again: Iterable<ArticleKey>): Promise<void>;
  /** When what was taken down is written, or was refused. */
  written(): Promise<void>;
}
