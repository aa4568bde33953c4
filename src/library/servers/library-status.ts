import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import type { Article } from "../../articles/article.ts";
import type { Unread } from "../../articles/unread.ts";
import type { FeedState, FeedStates } from "../records/feed-states.ts";
import type { FollowedFeed, UnreachableChannel, Work } from "../records/records.ts";
import type { ServerLibrary } from "./server-library.ts";

/** The size of some articles. */
export interface ArticleCounts {
  readonly articles: number;
  readonly paragraphs: number;
  readonly quotations: number;
  /** People and others quoted by name. */
  readonly speakers: number;
}

/** What `/library status` shows about a server's own articles. */
export interface LibraryStatus extends ArticleCounts {
  /** The total size of the files as given. */
  readonly bytes: number;
  /** What could not be read, by name and reason. */
  readonly unread: readonly Unread[];
  /** Pages with too much missing. */
  readonly partial: readonly Article[];
  /** Long work that was interrupted by a restart. */
  readonly interrupted: Work | null;
  /** Channels that should be posted to but can't be. */
  readonly unreachable: readonly UnreachableChannel[];
  /** Every feed with its state; null before its first poll. */
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

/** Counts what a server has added, and reports on its feeds. */
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
