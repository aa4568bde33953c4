import type { Article, ArticleKey } from "../articles/article.ts";
import type { RunningLibrary } from "../library/start-library.ts";
import type { SampleArticle } from "./sample/read-sample.ts";

/** What the page knows of the bot's articles. */
export interface Shelf {
  /** What a server sees, null for direct messages: the same array for as long as nothing changes. */
  articlesOf(guildId: string | null): readonly Article[];
  /** Gives a server that has no articles of its own yet these, and no others: the host put them there. */
  stock(guildId: string, files: readonly SampleArticle[]): Promise<void>;
  /** Whether somebody follows a feed there. */
  isFollowed(isMeant: (feed: URL) => boolean): boolean;
  /** Polls the feeds there that are followed, without waiting for their time. */
  poll(isMeant: (feed: URL) => boolean): Promise<void>;
}

/** The articles of the libraries that the bot answers from. */
export function shelfOf({ libraries, poller }: RunningLibrary): Shelf {
  const listed = new WeakMap<object, readonly Article[]>();
  const feeds = (isMeant: (feed: URL) => boolean): readonly string[] => {
    const all = libraries.opened().flatMap(([, own]) => own.store.record.feeds.map(({ url }) => url));
    return [...new Set(all)].filter(url => isMeant(new URL(url)));
  };
  return {
    articlesOf(guildId) {
      const library = libraries.of(guildId);
      const articles = listed.get(library) ?? library.articles.map(({ article }) => article);
      listed.set(library, articles);
      return articles;
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
    isFollowed: isMeant => feeds(isMeant).length > 0,
    async poll(isMeant) {
      for (const url of feeds(isMeant)) await poller.poll(url);
    },
  };
}

/** An article by its key, of all that are on the shelf of these servers. */
export function articleOnShelf(
  shelf: Shelf,
  guildIds: readonly (string | null)[],
  key: ArticleKey,
): Article | undefined {
  for (const guildId of guildIds) {
    const found = shelf.articlesOf(guildId).find(article => article.key === key);
    if (found) return found;
  }
  return undefined;
}
