import { furnitureLineOf } from "../../english/page-furniture.ts";
import type { Article, Origin, PartialPage } from "../article.ts";
import { articleOfParagraphs } from "../create-article.ts";
import { decodePage } from "../decode.ts";
import { ownLink } from "../fetched.ts";
import { UnreadableError } from "../unread.ts";
import type { Block } from "./block.ts";
import { chooseBlocks } from "./choose.ts";
import { comparable } from "./comparable.ts";
import { withoutLinesBeside } from "./lines-beside.ts";
import { MIN_ARTICLE_LENGTH, mainPartOf } from "./main-part.ts";
import { readMetadata } from "./metadata/metadata.ts";
import { isProse, lengthOf, outlineOf } from "./outline.ts";
import { openPage } from "./page.ts";

/** What is known of a page that was fetched. */
export interface PageSource {
  /** Address it was read from, after redirects. */
  readonly url?: string | undefined;
  /** Charset in the server's `Content-Type`. */
  readonly charset?: string | undefined;
}

/**
 * Least share of the running text between the first and the last paragraph kept that must have been kept, else
 * the article is partial. Lower hides lost paragraphs; higher calls pages partial for a "read more" line. 0.75
 * lets one short paragraph in four go.
 */
const MIN_KEPT_SHARE = 0.75;

/** Longest text, in code units, that a page behind a paywall shows to everybody: about 250 words. */
const PAYWALLED_LENGTH = 1500;

/**
 * Reads the article in a web page: its text is the words that a reader sees, a blank line between
 * paragraphs, each with what it is.
 *
 * The paragraphs are the page's own. Which of them are the article's is told by the page's `articleBody`
 * (JSON-LD) where it has a whole one, else by Readability. Where much of the running text between them is
 * missing, or a paywall hides the rest, `article.partial` says so. A fetched article's publisher is its
 * domain, never what the page says.
 *
 * @throws {UnreadableError} if the page is empty, too large, too deeply nested or has no article in it
 * @example parseHtml(bytes, { kind: "fetched", domain: "news.test", on: "2025-03-04" }, { url, charset })
 */
export function parseHtml(bytes: Uint8Array, origin: Origin, { url, charset }: PageSource = {}): Article {
  const page = openPage(decodePage(bytes, charset));
  const outline = outlineOf(page);
  const metadata = readMetadata(page, outline, url ?? null);
  const main = mainPartOf(outline);
  const chosen = chooseBlocks(outline, main, metadata.body);
  const blocks = withoutLinesBeside(chosen, { ...metadata, isPage: true });
  const length = lengthOf(blocks);
  if (length < MIN_ARTICLE_LENGTH || !blocks.some(({ role }) => role !== "heading")) {
    throw new UnreadableError("no-article");
  }

  const isStub = length < PAYWALLED_LENGTH && (metadata.isPaywalled || hasPaywallLine(main));
  const { title, author, date, language, sources } = metadata;
  return articleOfParagraphs(blocks, {
    origin,
    title,
    author,
    date,
    language,
    sources,
    publisher: origin.kind === "fetched" ? origin.domain : metadata.publisher,
    url: origin.kind === "fetched" ? (ownLink(metadata.url, url) ?? url) : metadata.url,
    partial: isStub ? { kept: blocks.length, held: null } : gapsIn(main, blocks),
    rubies: outline.rubies,
    noteMarks: outline.noteMarks,
  });
}

/** How much of the running text between the first and the last paragraph kept is missing; none where little is. */
function gapsIn(main: readonly Block[], blocks: readonly Block[]): PartialPage | undefined {
  const whole = comparable(blocks.map(({ text }) => text).join(" "));
  const prose = main
    .filter(isProse)
    .map(block => ({ block, isKept: whole.includes(comparable(block.text)) }));
  const first = prose.findIndex(({ isKept }) => isKept);
  const last = prose.findLastIndex(({ isKept }) => isKept);
  const held = prose.slice(first, last + 1);
  const kept = held.filter(({ isKept }) => isKept);
  const length = (some: typeof held) => lengthOf(some.map(({ block }) => block));
  if (first === -1 || length(kept) >= MIN_KEPT_SHARE * length(held)) return undefined;
  return { kept: kept.length, held: held.length };
}

/** Pages put a sentence about subscribing where a paywall cuts the article off. */
function hasPaywallLine(main: readonly Block[]): boolean {
  return main.some(({ text }) => furnitureLineOf(text) === "paywall");
}
