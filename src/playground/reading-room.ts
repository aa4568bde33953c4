import { type Article, ArticleKey } from "../articles/article.ts";
import { newestFirst } from "../articles/newest-first.ts";
import type { LocalDiscord } from "../local/local-discord.ts";
import { articlePage } from "./article-page.ts";
import type { ServedText } from "./page-server.ts";
import type { PageShelf } from "./protocol.ts";
import { readSample, type Sample } from "./sample/read-sample.ts";
import { SampleFeed } from "./sample/sample-feed.ts";
import { SAMPLE_SERVER } from "./sample/sample-server.ts";
import { type ArticleShelf, findArticle } from "./shelf.ts";

export interface ReadingRoomOptions {
  readonly local: LocalDiscord;
  readonly shelf: ArticleShelf;
  /** Where the playground is reached: `host:port`. */
  readonly hosts: readonly string[];
}

/** How many articles of a server's library the page lists. */
const LISTED = 30;

const NO_SAMPLE: Sample = { library: [], feed: [] };

const FEED_PATH = "/feed.xml";

/** The articles beside the conversation: those loaded, pages to read them, and the sample with its feed. */
export class ReadingRoom {
  readonly #options: ReadingRoomOptions;
  readonly #feed: SampleFeed;

  private constructor(options: ReadingRoomOptions, feed: SampleFeed) {
    this.#options = options;
    this.#feed = feed;
  }

  /** Adds the sample's server to the local Discord, before the bot connects, and fills its library. */
  static async open(options: ReadingRoomOptions): Promise<ReadingRoom> {
    const { local, shelf } = options;
    const sample = await readSample();
    if (sample) {
      const { name, channels, members } = SAMPLE_SERVER;
      await shelf.stock(local.world.addGuild(name, channels, members).id, sample.library);
    }
    const seen = await Promise.all(guildsOf(local).map(guild => shelf.articlesOf(guild)));
    const pages = new Set(seen.flat().map(({ url }) => url));
    // An earlier run published it, and somebody followed the feed.
    const isPublished = ({ key }: Article) =>
      [...pages].some(url => url?.endsWith(`/articles/${key}`) === true);
    return new ReadingRoom(options, new SampleFeed(sample ?? NO_SAMPLE, isPublished));
  }

  /** The feed, or the page of an article that is in a library or was published. */
  async read(path: string, base: string): Promise<ServedText | undefined> {
    if (path === FEED_PATH) return { type: "application/rss+xml", text: this.#feed.rss(base) };
    const key = ArticleKey.safeParse(/^\/articles\/(\w{10})$/.exec(path)?.[1]);
    const article = key.success ? await this.#article(key.data) : undefined;
    return article && { type: "text/html", text: articlePage(article) };
  }

  /** The articles in a server's library, or in the shared one for direct messages (null), as the page lists them. */
  async shelfOf(guildId: string | null): Promise<PageShelf> {
    const { shelf } = this.#options;
    const articles = await shelf.articlesOf(guildId);
    const newest = newestFirst(articles, ({ date }) => date).slice(0, LISTED);
    return {
      total: articles.length,
      articles: newest.map(({ key, title, publisher, date }) => ({ key, title, outlet: publisher, date })),
      feed: { left: this.#feed.left, isFollowed: await shelf.isFollowed(this.#isOwnFeed) },
    };
  }

  /**
   * Publishes the feed's next article and has its followers poll it; returns its title, or null if there is none
   * left.
   */
  async publishNext(): Promise<string | null> {
    const article = this.#feed.publishNext();
    if (article) await this.#options.shelf.poll(this.#isOwnFeed);
    return article?.title ?? null;
  }

  /**
   * Makes the sample's articles wait for their channel as if all had arrived within an hour, which makes a digest.
   */
  async gatherDigest(): Promise<void> {
    const { local, shelf } = this.#options;
    const channel = local.world.channelNamed(SAMPLE_SERVER.digestChannel);
    const guild = channel && local.world.guildOf(channel);
    if (guild) await shelf.gather(guild.id, channel.id);
  }

  async #article(key: ArticleKey): Promise<Article | undefined> {
    const { local, shelf } = this.#options;
    return this.#feed.article(key) ?? findArticle(shelf, guildsOf(local), key);
  }

  readonly #isOwnFeed = ({ host, pathname }: URL): boolean =>
    pathname === FEED_PATH && this.#options.hosts.includes(host);
}

function guildsOf({ world }: LocalDiscord): readonly (string | null)[] {
  return [null, ...[...world.guilds.values()].filter(guild => world.hasBot(guild)).map(({ id }) => id)];
}
