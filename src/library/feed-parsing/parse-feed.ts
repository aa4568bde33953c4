import { parseFeed as parseAnyFeed } from "feedsmith";
import { Parser } from "htmlparser2";
import { decodePage } from "../../articles/decode.ts";
import { languageTag } from "../../articles/fields.ts";
import { withoutTracking } from "../records/blocked.ts";
import { feedTime } from "./feed-times.ts";
import { findFeedLink } from "./find-feed-link.ts";
import { baseOf, mendedFeed, plainTitle } from "./mend-feed.ts";

/** One entry of a feed of any kind. */
export interface FeedItem {
  /** Absolute, without tracking parameters. */
  readonly link: string;
  /** The feed's id for the item, if any; survives a change of the link. */
  readonly id: string | null;
  readonly title: string | null;
  /** The author given by the feed; several are separated by commas. */
  readonly author: string | null;
  /** The feed's date in ISO 8601; null if it is missing or invalid. */
  readonly date: string | null;
  /** The language that the item declares, or else its feed, as a tag; null if neither does. */
  readonly language: string | null;
  /** Title and summary as plain words, to search for a manager's words. */
  readonly words: string;
  /** The item's text as markup, if the feed has more of it than a summary. */
  readonly content: string | null;
}

export interface Feed {
  /** Where it was read from. */
  readonly url: string;
  readonly title: string | null;
  /** Newest first if all have a date, otherwise in the feed's order; each link once. */
  readonly items: readonly FeedItem[];
  /** Items left out because they link to no page. */
  readonly withoutLink: number;
}

export class FeedUnreadableError extends Error {
  /** The feed named by the web page that was found instead. */
  readonly feedLink: string | null;

  constructor(options: ErrorOptions & { readonly feedLink: string | null }) {
    super("not-a-feed", options);
    this.feedLink = options.feedLink;
  }
}

/**
 * Most items read from one feed. Feeds have 10 to 100, an archive published as a feed some thousands; anything
 * beyond could show up later and be mistaken for new.
 *
 * @internal
 */
export const MAX_ITEMS = 5000;

/** How much of a title or summary is read, in UTF-16 code units; some feeds contain whole articles there. */
const MAX_WORDS = 20_000;

/** Longest article taken from a feed, in UTF-16 code units; for a longer one the page is fetched. */
const MAX_CONTENT = 500_000;

interface Loose {
  readonly link: string | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly authors: readonly (string | undefined)[];
  /** Those given, the most reliable first. */
  readonly dates: readonly (string | undefined)[];
  /** The base of its own links (`xml:base`). */
  readonly base?: string | undefined;
  /** As it declares it (`xml:lang`). */
  readonly language?: string | undefined;
  readonly summary: string | undefined;
  readonly content?: string | undefined;
}

/**
 * Reads RSS, Atom, RDF or JSON Feed.
 *
 * @param url where it was read from: relative links are resolved against it
 * @throws {FeedUnreadableError} if it is none of these, or too damaged to read
 */
export function parseFeed(bytes: Uint8Array, charset: string | undefined, url: string): Feed {
  const { title, entries, base, language } = readAny(bytes, charset, url);
  const items = new Map<string, FeedItem>();
  let withoutLink = 0;
  for (const entry of newestFirst(entries).slice(0, MAX_ITEMS)) {
    const own = (entry.base && URL.parse(entry.base, base)?.href) || base;
    const link = absolute(entry.link, own) ?? absolute(entry.id, null);
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
      author: authorOf(entry),
      date: isoDate(timeOf(entry)),
      language: tagOf(entry.language) ?? tagOf(language),
      words: words.join(" "),
      content: entry.content !== undefined && entry.content.length <= MAX_CONTENT ? entry.content : null,
    });
  }
  return { url, title: plain(title) || null, items: [...items.values()], withoutLink };
}

// Some feeds begin with the oldest. One that doesn't date all items is left as it is.
function newestFirst(entries: readonly Loose[]): readonly Loose[] {
  const dated = entries.map(entry => ({ entry, time: timeOf(entry) }));
  if (dated.some(({ time }) => Number.isNaN(time))) return entries;
  return dated.sort((a, b) => b.time - a.time).map(({ entry }) => entry);
}

/** The first valid date, in milliseconds since 1970; NaN if none is. */
function timeOf({ dates }: Loose): number {
  return dates.map(feedTime).find(time => !Number.isNaN(time)) ?? Number.NaN;
}

interface ReadFeed {
  readonly title: string | undefined;
  readonly language: string | undefined;
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
    // feedsmith has an error class for each reason why something is not a feed.
    throw new FeedUnreadableError({ cause, feedLink: findFeedLink(text, url) });
  }
}

function entriesIn(text: string): Entries {
  const mended = mendedFeed(text);
  const read = parseAnyFeed(mended ?? text);
  switch (read.format) {
    case "rss":
      return entriesOfRss(read.feed);
    case "rdf":
      return entriesOfRdf(read.feed);
    case "atom":
      return entriesOfAtom(read.feed);
    case "json":
      return entriesOfJson(read.feed);
  }
}

type Entries = Omit<ReadFeed, "base">;
type AnyFeed = ReturnType<typeof parseAnyFeed<string>>;
type FeedOf<Format extends AnyFeed["format"]> = Extract<AnyFeed, { format: Format }>["feed"];

function entriesOfRss(feed: FeedOf<"rss">): Entries {
  return {
    title: feed.title,
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    entries: (feed.items ?? []).map(item => ({
      link: item.link,
      id: item.guid?.value,
      title: item.title,
      authors: [
        ...creatorsOf(item),
        ...(item.authors ?? []).map(({ name, email }) => name ?? email),
        item.itunes?.author,
      ],
      dates: [item.pubDate, item.atom?.published, ...datesElsewhere(item), item.atom?.updated],
      base: item.xml?.base,
      language: item.dc?.languages?.[0] ?? item.xml?.lang,
      summary: item.description ?? item.content?.encoded,
      content: item.content?.encoded ?? item.description,
    })),
  };
}

function entriesOfRdf(feed: FeedOf<"rdf">): Entries {
  return {
    title: feed.title,
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    entries: (feed.items ?? []).map(item => ({
      link: item.link,
      id: item.rdf?.about,
      title: item.title,
      authors: creatorsOf(item),
      dates: [...datesElsewhere(item), item.atom?.published, item.atom?.updated],
      base: item.xml?.base,
      language: item.dc?.languages?.[0] ?? item.xml?.lang,
      summary: item.description,
      content: item.content?.encoded,
    })),
  };
}

function entriesOfAtom(feed: FeedOf<"atom">): Entries {
  return {
    title: feed.title?.value,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    entries: (feed.entries ?? []).map(entry => ({
      link: (entry.links?.find(({ rel = "alternate" }) => rel === "alternate") ?? entry.links?.[0])?.href,
      id: entry.id,
      title: entry.title?.value,
      authors: [...namesOf(entry.authors, feed.authors), ...creatorsOf(entry)],
      dates: [entry.published, ...datesElsewhere(entry), entry.updated],
      base: entry.xml?.base,
      language: entry.xml?.lang ?? entry.dc?.languages?.[0],
      summary: entry.summary?.value ?? entry.content?.value,
      content: entry.content?.value,
    })),
  };
}

function entriesOfJson(feed: FeedOf<"json">): Entries {
  return {
    title: feed.title,
    language: feed.language,
    entries: (feed.items ?? []).map(item => ({
      link: item.url ?? item.external_url,
      id: item.id,
      title: item.title,
      authors: namesOf(item.authors, feed.authors),
      dates: [item.date_published, item.date_modified],
      language: item.language,
      summary: item.summary ?? item.content_text ?? item.content_html,
      content: item.content_html,
    })),
  };
}

/** Dublin Core and publishers' metadata (PRISM), which items of every kind may have. */
interface WithNamespaces {
  readonly dc?: { readonly dates?: readonly string[]; readonly creators?: readonly string[] };
  readonly dcterms?: {
    readonly issued?: readonly string[];
    readonly created?: readonly string[];
    readonly dates?: readonly string[];
    readonly modified?: readonly string[];
  };
  readonly prism?: { readonly publicationDates?: readonly string[] };
}

function datesElsewhere({ dc, dcterms, prism }: WithNamespaces): readonly string[] {
  const { issued, created, dates, modified } = dcterms ?? {};
  const lists = [issued, created, dates, dc?.dates, prism?.publicationDates, modified];
  return lists.flatMap((list = []) => list);
}

type Named = readonly { readonly name?: string | undefined }[] | undefined;

/** The authors of an item or, as Atom and JSON Feed say, those of its feed if it has none. */
function namesOf(ofItem: Named, ofFeed: Named): readonly (string | undefined)[] {
  return ((ofItem?.length ? ofItem : ofFeed) ?? []).map(({ name }) => name);
}

function creatorsOf({ dc }: WithNamespaces): readonly string[] {
  return dc?.creators ?? [];
}

/** Most authors read from an item. */
const MAX_AUTHORS = 50;

/** The names of people, not addresses or user names. */
function authorOf({ authors }: Loose): string | null {
  const names = authors
    .slice(0, MAX_AUTHORS)
    .map(author => plain(author).replace(/^[^\s@]+@\S+ \((.{1,200})\)$/, "$1"))
    .filter(name => name !== "" && !/@/.test(name) && !/^[\p{Ll}\d_.-]+$/u.test(name));
  return [...new Set(names)].join(", ") || null;
}

function absolute(link: string | undefined, base: string | null): string | null {
  const url = link === undefined ? null : URL.parse(link.trim(), base ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? withoutTracking(url.href) : null;
}

/** Words without markup, only for comparison: titles and summaries of feeds may contain either. */
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

function tagOf(language: string | undefined): string | null {
  return language === undefined ? null : languageTag(language.trim());
}

function isoDate(time: number): string | null {
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
