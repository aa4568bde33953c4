import type { Article } from "../../articles/article.ts";
import { clearBlocked } from "../contents/removals.ts";
import type { ServerContent } from "../contents/server-content.ts";
import { bareDomain, isBlocked } from "../records/blocked.ts";
import type { Tombstone } from "../records/records.ts";
import { assertNotDeleted } from "../store/assert-not-deleted.ts";

/**
 * Blocks an article for good: neither its text nor its link comes back, and a shared one is hidden from this server.
 */
export function blockArticle(
  content: ServerContent,
  { key, url }: Pick<Article, "key" | "url">,
): Promise<void> {
  return content.change(async () => {
    const at = content.options.now().toISOString();
    const tombstones: readonly Tombstone[] = [
      { kind: "article", key, at },
      ...(url === null ? [] : [{ kind: "link" as const, url, at }]),
    ];
    await bury(content, tombstones, content.store.timesDeleted);
    await clearBlocked(content, (_, article) => article.key === key);
  });
}

/** Blocks everything from a domain for good; returns the server's own articles that were removed. */
export function blockDomain(content: ServerContent, domain: string): Promise<readonly Article[]> {
  return content.change(async () => {
    const at = content.options.now().toISOString();
    const tombstone: Tombstone = { kind: "domain", domain: bareDomain(domain), at };
    const gone = content.articles
      .map(({ article }) => article)
      .filter(article => isBlocked(article, [tombstone]));
    await bury(content, [tombstone], content.store.timesDeleted);
    await clearBlocked(content, (_, { key }) => gone.some(article => article.key === key));
    return gone;
  });
}

/**
 * Adds blocks, and removes what they block; returns how many are new.
 *
 * @param timesDeleted as for `assertNotDeleted`
 */
export async function addBlocks(
  content: ServerContent,
  tombstones: readonly Tombstone[],
  timesDeleted: number,
): Promise<number> {
  return content.change(async () => {
    const form = ({ at: _, ...block }: Tombstone) => JSON.stringify(block);
    const known = new Set(content.store.record.tombstones.map(form));
    const fresh = tombstones.filter(one => !known.has(form(one)));
    if (fresh.length === 0) {
      assertNotDeleted(content.store, timesDeleted);
      return 0;
    }
    const gone = new Set(
      content.articles.filter(({ article }) => isBlocked(article, fresh)).map(({ article }) => article.key),
    );
    await bury(content, fresh, timesDeleted);
    await clearBlocked(content, (_, { key }) => gone.has(key));
    return fresh.length;
  });
}

/** Lifts blocks, so that what they blocked may be added again. Returns those that were lifted. */
export async function liftBlocks(
  content: ServerContent,
  isMeant: (tombstone: Tombstone) => boolean,
): Promise<readonly Tombstone[]> {
  const { store, options } = content;
  const lifted = await content.change(async () => {
    let lifted: readonly Tombstone[] = [];
    await store.update(record => {
      lifted = record.tombstones.filter(isMeant);
      if (lifted.length === 0) return record;
      return { ...record, tombstones: record.tombstones.filter(tombstone => !isMeant(tombstone)) };
    });
    return lifted;
  });
  if (lifted.length > 0) await options.changed();
  return lifted;
}

/** Removes blocked articles that a crash, or the disk, left behind. To be called after opening. */
export async function finishBlocking(content: ServerContent): Promise<void> {
  const { tombstones } = content.store.record;
  const blocked = new Set(tombstones.flatMap(one => (one.kind === "article" ? [one.key] : [])));
  if (blocked.size > 0) await content.inTurn(() => clearBlocked(content, (_, { key }) => blocked.has(key)));
}

/** @param timesDeleted as for `assertNotDeleted` */
async function bury(
  { store, options }: ServerContent,
  tombstones: readonly Tombstone[],
  timesDeleted: number,
): Promise<void> {
  await store.update(record => {
    assertNotDeleted(store, timesDeleted);
    return { ...record, tombstones: [...record.tombstones, ...tombstones] };
  });
  void options.changed(article => isBlocked(article, tombstones));
  // Including one that was removed before.
  const keys = tombstones.flatMap(one => (one.kind === "article" ? [one.key] : []));
  await store.departed.change([], keys).catch(options.failed);
}
