import type { AnalysedArticle } from "../answers/library.ts";
import type { Article } from "../articles/article.ts";
import type { Unread } from "../articles/unread.ts";
import type { FeedState, FeedStates } from "./feeds/feed-states.ts";
import type { ServerLibrary } from "./server-library.ts";
import type { FollowedFeed, UnreachableChannel, Work } from "./store/records.ts";

/** How much some articles hold. */
export interface ArticleCounts {
  readonly articles: number;
  readonly paragraphs: number;
  readonly quotations: number;
  /** People and others that are quoted by name. */
  readonly speakers: number;
}

/** What `/library status` tells of a server's own articles. */
export interface LibraryStatus extends ArticleCounts {
  /** Of the files as they were given. */
  readonly bytes: number;
  /** What could not be read, by name and reason. */
  readonly unread: readonly Unread[];
  /** Pages of which too much is missing. */
  readonly partial: readonly Article[];
  /** Long work that a restart interrupted. */
  readonly interrupted: Work | null;
  /** Channels that are to be posted to and can't be. */
  readonly unreachable: readonly UnreachableChannel[];
  /** Every feed, with what is known of it; null before its first poll. */
  readonly feeds: readonly { readonly feed: FollowedFeed; readonly state: FeedState | null }[];
}

export function countArticles(articles: readonly AnalysedArticle[]): ArticleCounts {
  const quotations = articles.flatMap(analysed => analysed.quotations);
  const names = quotations.map(({ attribution }) =>
    attribution.kind === "unclear" ? null : attribution.speaker.name,
  );
  return {
    articles: articles.length,
    paragraphs: articles.reduce((sum, { article }) => sum + article.paragraphs.length, 0),
    quotations: quotations.length,
    speakers: new Set(names.filter(name => name !== null)).size,
  };
}

/** Counts what a server has added and how its feeds do. */
export async function libraryStatus(library: ServerLibrary, states: FeedStates): Promise<LibraryStatus> {
  const { articles, store, unread, interrupted } = library;
  return {
    ...countArticles(articles),
    bytes: store.bytes,
    unread,
    partial: articles.map(({ article }) => article).filter(({ partial }) => partial !== undefined),
    interrupted,
    unreachable: store.record.unreachable,
    feeds: await Promise.all(
      store.record.feeds.map(async feed => ({ feed, state: await states.get(feed.url) })),
    ),
  };
}
