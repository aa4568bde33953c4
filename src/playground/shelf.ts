import type { Article, ArticleKey } from "../articles/article.ts";
import type { PendingPost } from "../library/records/records.ts";
import type { RunningLibrary } from "../library/start-library.ts";
import { onceForEach } from "../text/once-for-each.ts";
import type { SampleArticle } from "./sample/read-sample.ts";

/** What the page knows about the bot's articles. */
export interface ArticleShelf {
  /** What a server sees, null for direct messages: the same array as long as nothing changes. */
  articlesOf(guildId: string | null): Promise<readonly Article[]>;
  /** Gives a server without articles these, as if added by the host, and no shared ones. */
  stock(guildId: string, files: readonly SampleArticle[]): Promise<void>;
  /** Whether somebody follows a feed there. */
  isFollowed(isMeant: (feed: URL) => boolean): Promise<boolean>;
  /** Makes all articles of a server wait for a channel as if from an hour that is over, which makes a digest. */
  gather(guildId: string, channelId: string): Promise<void>;
  /** Polls the feeds followed there at once. */
  poll(isMeant: (feed: URL) => boolean): Promise<void>;
}

/** An hour that began this long ago is over. */
const LONG_AGO_MS = 2 * 60 * 60 * 1000;

/** The articles in the libraries that the bot answers from. */
export function shelfOf({
  libraries,
  poller,
}: Pick<RunningLibrary, "libraries"> & {
  readonly poller: { poll(url: string): Promise<unknown> };
}): ArticleShelf {
  const listOf = onceForEach(
    ({ articles }: { readonly articles: readonly { readonly article: Article }[] }) =>
      articles.map(({ article }) => article),
  );
  const feeds = async (isMeant: (feed: URL) => boolean): Promise<readonly string[]> => {
    const followed = (await libraries.followers()).flatMap(({ kept }) => kept.record.feeds);
    const all = followed.map(({ url }) => url);
    return [...new Set(all)].filter(url => isMeant(new URL(url)));
  };
  return {
    async articlesOf(guildId) {
      return listOf(await libraries.of(guildId));
    },
    async stock(guildId, files) {
      const own = await libraries.server(guildId);
      if (own.store.files.length > 0) return;
      await own.store.update(record => ({
        ...record,
        settings: { ...record.settings, isSharedShown: false },
      }));
      await own.add(files.map(({ file, bytes }) => ({ name: file, bytes, origin: { kind: "host", file } })));
    },
    async gather(guildId, channelId) {
      const own = await libraries.server(guildId);
      const begunAt = new Date(Date.now() - LONG_AGO_MS).toISOString();
      const waiting = own.articles.map(({ article: { key } }): PendingPost => {
        return { article: key, feed: "gathered", channel: channelId, post: "title", at: begunAt };
      });
      await own.store.update(record => ({
        ...record,
        pending: [...record.pending, ...waiting],
        postingHours: { ...record.postingHours, [channelId]: { begunAt, posted: waiting.length } },
      }));
    },
    isFollowed: async isMeant => (await feeds(isMeant)).length > 0,
    async poll(isMeant) {
      for (const url of await feeds(isMeant)) await poller.poll(url);
    },
  };
}

/** An article by its key, among those of these servers. */
export async function findArticle(
  shelf: ArticleShelf,
  guildIds: readonly (string | null)[],
  key: ArticleKey,
): Promise<Article | undefined> {
  for (const guildId of guildIds) {
    const found = (await shelf.articlesOf(guildId)).find(article => article.key === key);
    if (found) return found;
  }
  return undefined;
}
