import type { Article, ArticleKey } from "../../articles/article.ts";
import type { Departed, DepartedChange } from "../records/departed-articles.ts";
import type { AdditionId, KeptFile } from "../records/records.ts";
import { DiskError } from "../store/disk.ts";
import { broughtBy, type ServerContent } from "./server-content.ts";

/** Why articles are removed. Nothing is remembered about blocked ones. */
export type Happened = Departed["happened"] | "blocked";

export type IsDoomed = (kept: KeptFile, article: Article) => boolean;

/** Removes an article, at once. False if the server has no such article of its own. */
export function removeArticle(content: ServerContent, key: ArticleKey): Promise<boolean> {
  return content.change(async () => {
    const gone = await removeWhere(content, (_, article) => article.key === key, "removed");
    return gone.length > 0;
  });
}

/**
 * Undoes an addition: removes what is left of it. Returns the removed articles; none if the addition is unknown, or
 * everything in it was removed before.
 */
export function undoAddition(content: ServerContent, addition: AdditionId): Promise<readonly Article[]> {
  return content.change(() =>
    removeWhere(content, (kept, { key }) => broughtBy(addition, kept).includes(key), "removed"),
  );
}

/** Removes some articles from their files, in a turn; returns those that aren't in any other file either. */
export async function removeWhere(
  content: ServerContent,
  isDoomed: IsDoomed,
  happened: Happened,
): Promise<readonly Article[]> {
  const { store, files, options } = content;
  const doomed = new Map<ArticleKey, Article>();
  const removals = new Map<string, readonly ArticleKey[]>();
  for (const kept of store.files) {
    const found = files
      .heldOf(kept)
      .flatMap(({ analysed: { article } }) => (isDoomed(kept, article) ? [article] : []));
    if (found.length === 0) continue;
    removals.set(
      kept.id,
      found.map(({ key }) => key),
    );
    for (const article of found) doomed.set(article.key, article);
  }
  if (doomed.size === 0) return [];
  // First: if the disk refuses this, nothing has been removed yet.
  await files.forgetReadings([...removals.keys()]);
  try {
    await store.removeAll(removals, departedOf([...doomed.values()], happened, options.now()));
  } catch (error) {
    // What was removed before the disk refused stays removed, so no answer may contain it either.
    const left = content.shownOf(doomed);
    void options.changed(({ key }) => doomed.has(key) && !left.has(key));
    throw error;
  } finally {
    files.drop(removals.keys());
  }
  const removed = new Set(doomed.keys());
  const left = content.shownOf(doomed);
  for (const key of left) doomed.delete(key);
  const followed = options.changed(({ key }) => removed.has(key));
  // A copy of the same text from elsewhere is shown shortly; a reader must not miss it meanwhile.
  if (doomed.size < removed.size) await followed;
  return [...doomed.values()];
}

/**
 * Removes what is already blocked, and so no longer shown. If the disk refuses, the block still holds, and the
 * removal is tried again when the library is next opened.
 */
export async function clearBlocked(content: ServerContent, isDoomed: IsDoomed): Promise<void> {
  try {
    await removeWhere(content, isDoomed, "blocked");
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    content.options.failed(error);
  }
}

function departedOf(articles: readonly Article[], happened: Happened, at: Date): DepartedChange {
  if (happened === "blocked") return { gone: [], again: articles.map(({ key }) => key) };
  return { gone: articles.map(({ key, title }) => [key, { title, happened, at }] as const), again: [] };
}
