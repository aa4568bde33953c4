import { parseFeed as parseAnyFeed } from "feedsmith";
import { Parser } from "htmlparser2";
import { decodePage } from "../../articles/decode.ts";
import { withoutTracking } from "../blocks/blocked.ts";
import { feedTime } from "./feed-times.ts";
import { findFeedLink } from "./find-feed-link.ts";
import { baseOf, mendedFeed, plainTitle } from "./mend-feed.ts";

/** One entry of a feed, whatever the kind of feed. */
export interface FeedItem {
  /** Absolute, without what only counts readers. */
  readonly link: string;
  /** What the feed calls the item, if it does; survives a change of the link. */
  readonly id: string | null;
  readonly title: string | null;
  /** As the feed gives it, in ISO 8601; null where there is none or it is none. */
  readonly date: string | null;
  /** Title and summary as plain words, to look for a manager's words in. */
  readonly words: string;
  /** The item's text as markup, where the feed has more of it than a summary. */
  readonly content: string | null;
}

export interface Feed {
  readonly title: string | null;
  /** Newest first where all have a date, else as the feed has them; each link once. */
  readonly items: readonly FeedItem[];
  /** Items left out because they lead to no page. */
  readonly withoutLink: number;
}

export class FeedUnreadableError extends Error {
  /** The feed that is named by the web page that was there in its place. */
  readonly feedLink: string | null;

  constructor(options: ErrorOptions & { readonly feedLink: string | null }) {
    super("not a feed, or a broken one", options);
    this.feedLink = options.feedLink;
  }
}

/**
 * Items read of one feed. Feeds have 10 to 100, an archive put out as a feed some thousands; what lies
 * beyond could come up later and be taken for new.
 */
export const MAX_ITEMS = 5000;

/** Length of a title or a summary that is read, in UTF-16 code units; some feeds hold whole articles. */
const MAX_WORDS = 20_000;

/** Length of an article that a feed has whole, in UTF-16 code units. */
const MAX_CONTENT = 500_000;

interface Loose {
  readonly link: string | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly summary: string | undefined;
  readonly content?: string | undefined;
}

/**
 * Reads RSS, Atom, RDF or JSON Feed.
 *
 * @param url where it was read from: relative links are resolved against it
 * @throws {FeedUnreadableError} if it is none of these, or broken beyond reading
 */
export function parseFeed(bytes: Uint8Array, charset: string | undefined, url: string): Feed {
  const { title, entries, base } = readAny(bytes, charset, url);
  const items = new Map<string, FeedItem>();
  let withoutLink = 0;
  for (const entry of newestFirst(entries).slice(0, MAX_ITEMS)) {
    const link = absolute(entry.link, base) ?? absolute(entry.id, null);
    if (link === null) {
      withoutLink++;
      continue;
    }
    if (items.has(link)) continue;
    const itemTitle = plainTitle(entry.title);
    const words = [itemTitle, entry.summary].map(plain).filter(part => part !== "");
    items.set(link, {
      link,
      id: entry.id ?? null,
      title: plain(itemTitle) || null,
      date: isoDate(entry.date),
      words: words.join(" "),
      content: entry.content?.slice(0, MAX_CONTENT) ?? null,
    });
  }
  return { title: plain(title) || null, items: [...items.values()], withoutLink };
}

// Some feeds begin with the oldest. One that doesn't date everything is left as it is.
function newestFirst(entries: readonly Loose[]): readonly Loose[] {
  const dated = entries.map(entry => ({ entry, time: feedTime(entry.date) }));
  if (dated.some(({ time }) => Number.isNaN(time))) return entries;
  return dated.sort((a, b) => b.time - a.time).map(({ entry }) => entry);
}

interface ReadFeed {
  readonly title: string | undefined;
  readonly entries: readonly Loose[];
  /** What relative links are resolved against. */
  readonly base: string;
}

function readAny(bytes: Uint8Array, charset: string | undefined, url: string): ReadFeed {
  let text = "";
  try {
    text = decodePage(bytes, charset);
    const base = baseOf(text, url);
    return { ...entriesIn(text), base };
  } catch (cause) {
    // feedsmith has an error class for each way in which a feed can be none.
    throw new FeedUnreadableError({ cause, feedLink: findFeedLink(text, url) });
  }
}

function entriesIn(text: string): Omit<ReadFeed, "base"> {
  const mended = mendedFeed(text);
  const read = parseAnyFeed(mended ?? text);
  switch (read.format) {
    case "rss":
      return {
        title: read.feed.title,
        entries: (read.feed.items ?? []).map(item => ({
          link: item.link,
          id: item.guid?.value,
          title: item.title,
          date:
            item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0],
          summary: item.description ?? item.content?.encoded,
          content: item.content?.encoded ?? item.description,
        })),
      };
    case "rdf":
      return {
        title: read.feed.title,
        entries: (read.feed.items ?? []).map(item => ({
          link: item.link,
          id: item.rdf?.about,
          title: item.title,
          date: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
          summary: item.description,
          content: item.content?.encoded,
        })),
      };
    case "atom":
      return {
        title: read.feed.title?.value,
        entries: (read.feed.entries ?? []).map(entry => ({
          link: (entry.links?.find(({ rel = "alternate" }) => rel === "alternate") ?? entry.links?.[0])?.href,
          id: entry.id,
          title: entry.title?.value,
          date: entry.published ?? entry.updated,
          summary: entry.summary?.value ?? entry.content?.value,
          content: entry.content?.value,
        })),
      };
    case "json":
      return {
        title: read.feed.title,
        entries: (read.feed.items ?? []).map(item => ({
          link: item.url ?? item.external_url,
          id: item.id,
          title: item.title,
          date: item.date_published ?? item.date_modified,
          summary: item.summary ?? item.content_text ?? item.content_html,
          content: item.content_html,
        })),
      };
  }
}

function absolute(link: string | undefined, base: string | null): string | null {
  const url = link === undefined ? null : URL.parse(link.trim(), base ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? withoutTracking(url.href) : null;
}

/** Words without markup, for a comparison only: titles and summaries of feeds hold both by turns. */
function plain(text: string | undefined): string {
  const parts: string[] = [];
  let isCode = false;
  const parser = new Parser({
    onopentag(name) {
      isCode = name === "script" || name === "style";
      parts.push(" ");
    },
    onclosetag() {
      isCode = false;
    },
    ontext(part) {
      if (!isCode) parts.push(part);
    },
  });
  parser.end((text ?? "").slice(0, MAX_WORDS));
  return parts.join("").replace(/\s+/g, " ").trim();
}

function isoDate(value: string | undefined): string | null {
  const time = feedTime(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
