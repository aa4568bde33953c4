import type { Article } from "../../../src/articles/article.ts";
import { readArticles } from "../../../src/articles/parse.ts";
import { parseFeed } from "../../../src/library/feed-parsing/parse-feed.ts";
import { pageOfItem } from "../../../src/library/feed-parsing/whole-text.ts";
import type { GoldFile } from "./gold.ts";

const ON = "2026-12-01";

/** The articles of a file as an upload, or a poll of the feed, would add them to a library. */
export async function readGoldFile({ name, bytes }: GoldFile): Promise<readonly Article[]> {
  if (name.startsWith("feed-")) return articlesInFeed(bytes);
  const { articles } = await readArticles(name, bytes, { kind: "uploaded", on: ON });
  return articles;
}

/** Its items in their order; whether an item is long enough to be taken from the feed doesn't matter here. */
async function articlesInFeed(bytes: Uint8Array): Promise<readonly Article[]> {
  const source = new TextDecoder().decode(bytes);
  const { items, title } = parseFeed(bytes, undefined, "https://feeds.test/all");
  const placed = items.toSorted((a, b) => source.indexOf(a.link) - source.indexOf(b.link));
  const articles: Article[] = [];
  for (const item of placed) {
    const page = item.content === null ? null : pageOfItem(item, item.content, ON);
    if (!page) continue;
    const read = await readArticles(page.name, page.bytes, page.origin, page.source);
    // A fetched article's publisher is its domain, by design; the gold has the feed's name.
    articles.push(...read.articles.map(article => ({ ...article, publisher: title })));
  }
  return articles;
}
