import { Readability } from "@mozilla/readability";
import type { Article, Origin } from "./article.ts";
import { articleOfParagraphs } from "./create-article.ts";
import { ownLink } from "./fetched.ts";
import { type Block, blocksOf, collapse } from "./parse-html-blocks.ts";
import { decodePage } from "./parse-html-charset.ts";
import { readMetadata } from "./parse-html-metadata.ts";
import { openPage, type Page, type PageElement } from "./parse-html-page.ts";
import { UnreadableError } from "./unread.ts";

/** What is known of a page that was fetched. */
export interface PageSource {
  /** Address it was read from, after redirects. */
  readonly url?: string | undefined;
  /** Charset in the server's `Content-Type`. */
  readonly charset?: string | undefined;
}

/** Shortest text, in code units, that counts as an article; a teaser or a notice is shorter. */
const MIN_ARTICLE_LENGTH = 140;

/**
 * Least share of the main part's words that must have been kept, else the article is partial. Lower
 * hides lost paragraphs; higher calls pages partial for a "read more" line. 0.75 lets one short
 * paragraph in four go.
 */
const MIN_KEPT_SHARE = 0.75;

/** Longest text, in code units, that a page behind a paywall shows to everybody: about 250 words. */
const PAYWALLED_LENGTH = 1500;

/** Shortest block, in code units, that counts as prose when what was kept is counted. */
const MIN_PROSE_LENGTH = 40;

/**
 * Reads the article in a web page: its text is the words that a reader sees, a blank line between
 * paragraphs.
 *
 * The body is the page's own `articleBody` (JSON-LD) where it has a whole one, else what Readability
 * finds, with the block quotes back that it drops between paragraphs it keeps. Where much of the page's
 * main part is missing, or a paywall hides it, `article.partial` says so. A fetched article's publisher
 * is its domain, never what the page says.
 *
 * @throws {UnreadableError} if the page is empty, too large, too deeply nested or has no article in it
 * @example parseHtml(bytes, { kind: "fetched", domain: "news.test", on: "2025-03-04" }, { url, charset })
 */
export function parseHtml(bytes: Uint8Array, origin: Origin, { url, charset }: PageSource = {}): Article {
  const html = decodePage(bytes, charset);
  const page = openPage(html);
  const metadata = readMetadata(page, url ?? null);
  const printed = blocksOf(mainPartOf(page));
  const held = printed.filter(isProse);
  const body = linkedBlocks(metadata.body, printed) ?? readableBlocks(html, held);
  const blocks = withoutHeadline(body, metadata.title);
  const length = lengthOf(blocks);
  if (length < MIN_ARTICLE_LENGTH || !blocks.some(({ role }) => role !== "heading")) {
    throw new UnreadableError("no article found in the page");
  }

  const kept = keptOf(held, blocks);
  const isStub = metadata.isPaywalled && length < PAYWALLED_LENGTH;
  const isPartial = isStub || lengthOf(kept) < MIN_KEPT_SHARE * lengthOf(held);
  const { title, author, date, language } = metadata;
  return articleOfParagraphs(blocks, {
    origin,
    title,
    author,
    date,
    language,
    publisher: origin.kind === "fetched" ? origin.domain : metadata.publisher,
    url: origin.kind === "fetched" ? (ownLink(metadata.url, url) ?? url) : metadata.url,
    partial: isPartial
      ? { kept: isStub ? blocks.length : kept.length, held: isStub ? null : held.length }
      : undefined,
  });
}

/** Where the article's words stand. A live blog has many `<article>`s in one `<main>`. */
function mainPartOf(page: Page): PageElement {
  const proseIn = (element: PageElement) => lengthOf(blocksOf(element).filter(isProse));
  const longest = (selector: string) =>
    [...page.querySelectorAll(selector)]
      .map(element => ({ element, length: proseIn(element) }))
      .reduce<{ element: PageElement; length: number } | null>(
        (best, it) => (best === null || it.length > best.length ? it : best),
        null,
      );
  const whole = proseIn(page.body);
  const marked = longest('[itemprop~="articleBody"]');
  if (marked && marked.length >= MIN_ARTICLE_LENGTH) return marked.element;
  const main = longest('main, [role="main"]');
  const article = longest("article");
  const outer = main && main.length >= whole / 4 ? main : { element: page.body, length: whole };
  return article && article.length >= outer.length / 2 ? article.element : outer.element;
}

/** The page's own body, in the paragraphs of the page where the body has lost its line ends. */
function linkedBlocks(body: string | null, printed: readonly Block[]): readonly Block[] | null {
  if (body === null) return null;
  const held = printed.filter(isProse);
  const isMarkup = /<\/?(?:p|br|div|a|em|strong|h[1-6])\b|&(?:#\d{2,6}|[a-z]{2,8});/i.test(body);
  const lines: readonly Block[] = isMarkup
    ? blocksOf(openPage(body).body)
    : body
        .split(/[\n\r\u2028\u2029]+/)
        .map(line => ({ text: collapse(line), role: "body" as const, linked: 0 }))
        .filter(({ text }) => text !== "");
  const length = lengthOf(lines);
  if (length < MIN_ARTICLE_LENGTH || length < lengthOf(held) / 2) return null;

  const whole = comparable(lines.map(({ text }) => text).join(" "));
  const same = held.filter(({ text }) => whole.includes(comparable(text)));
  const isOneLine = lines.length < 3 && same.length > lines.length;
  if (isOneLine && lengthOf(same) > 0.9 * length) return same;
  const roles = new Map(printed.map(({ text, role }) => [comparable(text), role]));
  return lines.map(line => ({ ...line, role: roles.get(comparable(line.text)) ?? line.role }));
}

function readableBlocks(html: string, held: readonly Block[]): readonly Block[] {
  // Readability takes the tree apart, so it gets one of its own.
  const page = openPage(html);
  const found = new Readability<PageElement>(page, {
    serializer: node => node,
    disableJSONLD: true,
    charThreshold: MIN_ARTICLE_LENGTH,
  }).parse();
  return found?.content ? withBlockQuotes(blocksOf(found.content), held) : [];
}

/** Puts back the block quotes that stand between two kept paragraphs, where they stood. */
function withBlockQuotes(blocks: readonly Block[], held: readonly Block[]): readonly Block[] {
  const places = new Map(blocks.map(({ text }, index) => [comparable(text), index]));
  const found = held.map(({ text }) => places.get(comparable(text)));
  const last = found.findLastIndex(place => place !== undefined);
  const after = new Map<number, Block[]>();
  let place: number | undefined;
  for (const [index, block] of held.entries()) {
    place = found[index] ?? place;
    if (found[index] !== undefined || block.role !== "block-quote") continue;
    if (place !== undefined && index < last) after.set(place, [...(after.get(place) ?? []), block]);
  }
  return blocks.flatMap((block, index) => [block, ...(after.get(index) ?? [])]);
}

function withoutHeadline(blocks: readonly Block[], title: string | null): readonly Block[] {
  const [first, ...rest] = blocks;
  return first && title !== null && comparable(first.text) === comparable(title) ? rest : blocks;
}

function keptOf(held: readonly Block[], blocks: readonly Block[]): Block[] {
  const whole = comparable(blocks.map(({ text }) => text).join(" "));
  return held.filter(({ text }) => whole.includes(comparable(text)));
}

function isProse({ text, role, linked }: Block): boolean {
  if (role === "heading" || linked > 0.5) return false;
  return role === "block-quote" || text.length >= MIN_PROSE_LENGTH;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
