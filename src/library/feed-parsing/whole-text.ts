import { blocksOfHtml } from "../../articles/pages/html-body.ts";
import { UnreadableError } from "../../articles/unread.ts";
import { originOf, pageName } from "../fetch/fetch-page.ts";
import type { IncomingFile } from "../records/add-report.ts";
import type { FeedItem } from "./parse-feed.ts";

/** Shortest text, in code units, of an article that is complete in a feed; a teaser is shorter. */
const MIN_WHOLE = 1_500;

/** Fewest paragraphs of such an article. */
const MIN_PARAGRAPHS = 3;

/** The end of a text that continues elsewhere. */
const GOES_ON =
  /(?:…|\.\.\.|\[…\]|read (?:more|on|the full)|continue reading|weiterlesen|lire la suite)\W{0,5}(?:\w+\W{0,3}){0,4}$/i;

/**
 * The article in a feed item (`content:encoded`), in the form of a page; null if there is too little of it, or if
 * its link leads to another site than the feed's, which the feed can't speak for. `isWholeText` decides whether it is
 * complete.
 *
 * @param feed where the feed was read from, after redirects
 * @param on today's date, `YYYY-MM-DD`
 */
export function pageInFeed(item: FeedItem, feed: string, on: string): IncomingFile | null {
  const { content, link } = item;
  if (content === null || content.length < MIN_WHOLE || bareHost(link) !== bareHost(feed)) return null;
  return pageOfItem(item, content, on);
}

/**
 * An item's text in the form of a page.
 *
 * @param content the item's markup
 * @param on today's date, `YYYY-MM-DD`
 * @internal
 */
export function pageOfItem(
  { link, title, author, date, language }: FeedItem,
  content: string,
  on: string,
): IncomingFile {
  const head = [
    '<meta charset="utf-8">',
    title === null ? "" : `<title>${escaped(title)}</title>`,
    author === null ? "" : `<meta name="author" content="${escaped(author)}">`,
    date === null ? "" : `<meta property="article:published_time" content="${escaped(date)}">`,
  ].join("");
  const html = `<!doctype html><html${language === null ? "" : ` lang="${escaped(language)}"`}><head>${head}</head><body><article itemprop="articleBody">${content}</article></body></html>`;
  return {
    name: pageName(link, ".html"),
    bytes: new TextEncoder().encode(html),
    origin: originOf(link, on),
    source: { url: link, charset: "utf-8" },
  };
}

/** Whether the markup of an item is a complete article: long enough, in paragraphs, and with an end. */
export function isWholeText(html: string): boolean {
  try {
    const blocks = blocksOfHtml(html);
    const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
    const last = blocks.at(-1)?.text ?? "";
    return length >= MIN_WHOLE && blocks.length >= MIN_PARAGRAPHS && !GOES_ON.test(last.slice(-80));
  } catch (error) {
    // Nested too deeply, or too many elements: its page can be read instead.
    if (error instanceof UnreadableError) return false;
    throw error;
  }
}

function bareHost(link: string): string {
  return new URL(link).host.replace(/^(?:www|m|feeds?|rss)\./, "");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
