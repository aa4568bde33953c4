import { furnitureLineOf } from "../../english/pages/page-furniture.ts";
import type { Article, Origin, PartialPage } from "../article.ts";
import { comparable } from "../comparable.ts";
import { articleOfParagraphs } from "../create-article.ts";
import { decodePage } from "../decode.ts";
import { ownLink } from "../fetched.ts";
import { languageOfPage } from "../language.ts";
import { endsSentence } from "../texts/unwrap.ts";
import { UnreadableError } from "../unread.ts";
import type { Block } from "./block.ts";
import { chooseBlocks } from "./choose.ts";
import { withoutLinesBeside } from "./lines-beside.ts";
import { MIN_ARTICLE_LENGTH, mainPartOf } from "./main-part.ts";
import { type PageMetadata, readMetadata } from "./metadata/metadata.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { attributeOf, openPage, type Page } from "./page.ts";
import { isProse, lengthOf } from "./prose.ts";
import { scriptBodyOf } from "./script-body.ts";
import type { PlacedBlock } from "./section.ts";
import { showsGated } from "./shows-gated.ts";

/** What is known about a fetched page. */
export interface PageSource {
  /** Address it was read from, after redirects. */
  readonly url?: string | undefined;
  /** Charset in the server's `Content-Type`. */
  readonly charset?: string | undefined;
}

/**
 * If less than this share of the running text between the first and the last kept paragraph was kept, the article is
 * partial. Lower hides lost paragraphs; higher calls pages partial for a "read more" line. 0.75 allows one short
 * paragraph in four to be missing.
 */
const MIN_KEPT_SHARE = 0.75;

/** Longest text, in code units, that a paywalled page shows to everybody: about 250 words. */
const PAYWALLED_LENGTH = 1500;

/**
 * Reads the article in a web page: its text is the words that a reader sees, with a blank line between paragraphs,
 * each with its role.
 *
 * The paragraphs are the page's own. The page's `articleBody` (JSON-LD), if it is complete, or else Readability
 * decides which of them are the article's. If much of the running text between them is missing, or a paywall hides the
 * rest, `article.partial` says so. A fetched article's publisher is its domain, never what the page says.
 *
 * @throws {UnreadableError} if the page is empty, too large, too deeply nested or has no article in it
 * @example parseHtml(bytes, { kind: "fetched", domain: "news.test", on: "2025-03-04" }, { url, charset })
 */
export function parseHtml(bytes: Uint8Array, origin: Origin, { url, charset }: PageSource = {}): Article {
  const source = decodePage(bytes, charset);
  const page = openPage(source);
  const outline = outlineOf(page);
  const metadata = readMetadata(page, outline, url ?? null);
  const main = mainPartOf(outline);
  const found = articleIn(outline, main, metadata);
  if (!found) return articleOfScripts(page, metadata, { origin, url });
  const { blocks, signed } = withoutSignature(found, metadata.author);

  const texts = new Set(blocks.map(({ text }) => text));
  const kept = main.filter(({ text }) => texts.has(text));
  const isBehindWall = (metadata.isPaywalled && !showsGated(kept, metadata.gated)) || hasPaywallLine(main);
  const isStub = isBehindWall && lengthOf(blocks) < PAYWALLED_LENGTH;
  const { title, author, date, sources } = metadata;
  return articleOfParagraphs(blocks, {
    origin,
    title,
    author: author ?? signed,
    date,
    language: languageIn(metadata, blocks),
    sources: signed === null ? sources : { ...sources, author: "signature" },
    publisher: origin.kind === "fetched" ? origin.domain : metadata.publisher,
    url: origin.kind === "fetched" ? (ownLink(metadata.url, url) ?? url) : metadata.url,
    partial:
      isStub || hasMorePages(page) || isCutOff(source, blocks)
        ? { kept: blocks.length, held: null }
        : gapsIn(main, blocks),
    rubies: outline.rubies,
    noteMarks: outline.noteMarks,
  });
}

/** The article's blocks, and for a gallery its captions too. Null if the page prints none. */
function articleIn(
  outline: Outline,
  main: readonly PlacedBlock[],
  metadata: PageMetadata,
): readonly Block[] | null {
  const isArticle = (blocks: readonly Block[]) =>
    lengthOf(blocks) >= MIN_ARTICLE_LENGTH && blocks.some(({ role }) => role !== "heading");
  const printed = { ...metadata, isPage: true };
  const blocks = withoutLinesBeside(chooseBlocks(outline, main, metadata.body), printed);
  if (isArticle(blocks)) return blocks;
  const gallery = withoutLinesBeside(main, { ...printed, hasCaptions: true });
  return isArticle(gallery) ? gallery : null;
}

/** @throws {UnreadableError} if there is no article in the data of the page's scripts either */
function articleOfScripts(
  page: Page,
  metadata: PageMetadata,
  { origin, url }: { readonly origin: Origin; readonly url: string | undefined },
): Article {
  const body = scriptBodyOf(page);
  if (!body) throw new UnreadableError("no-article");
  const { fields } = body;
  const blocks = withoutLinesBeside(body.blocks, metadata);
  return articleOfParagraphs(blocks, {
    origin,
    title: metadata.title ?? fields.title,
    author: metadata.author ?? fields.author,
    date: metadata.date ?? fields.date,
    language: languageIn(metadata, blocks),
    sources: metadata.sources,
    publisher: origin.kind === "fetched" ? origin.domain : metadata.publisher,
    url: origin.kind === "fetched" ? (ownLink(metadata.url, url) ?? url) : metadata.url,
  });
}

function languageIn({ language }: PageMetadata, blocks: readonly Block[]): string | null {
  return languageOfPage(language, blocks.map(({ text }) => text).join("\n"));
}

/** "Ann Lee" alone below the text is the author, if the page gives none elsewhere; several names are a list. */
function withoutSignature(
  blocks: readonly Block[],
  author: string | null,
): { readonly blocks: readonly Block[]; readonly signed: string | null } {
  const last = blocks.at(-1);
  const isList = last?.role === "list-item" || SIGNATURE.test(blocks.at(-2)?.text ?? "");
  if (author !== null || !last || last.role === "heading" || isList || !SIGNATURE.test(last.text))
    return { blocks, signed: null };
  return { blocks: [...blocks.slice(0, -1), { ...last, role: "byline" }], signed: last.text };
}

/** Two or three capitalised words, with initials between them. */
const SIGNATURE = /^\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.){0,2}(?: \p{Lu}[\p{L}’'-]{1,20}){1,2}$/u;

/** Whether a download broke off: neither the page nor its last sentence has an end. */
function isCutOff(source: string, blocks: readonly Block[]): boolean {
  return (
    !/<\/(?:html|body)\s*>/i.test(source.slice(-MAX_BEHIND_END)) && !endsSentence(blocks.at(-1)?.text ?? "")
  );
}

/** Whether the article continues on a second page: its address differs only in a number. */
function hasMorePages({ elements }: Page): boolean {
  return elements.some(
    element =>
      element.tagName === "link" &&
      /(?:^|\s)next(?:$|\s)/.test(attributeOf(element, "rel") ?? "") &&
      NUMBERED_PAGE.test(attributeOf(element, "href") ?? ""),
  );
}

const NUMBERED_PAGE = /^\?(?:page|p|pg|halaman|pagina|página|seite|sayfa|strana|strona)=\d{1,2}$/;

/** How much programs append after the end of a page, in UTF-16 code units. */
const MAX_BEHIND_END = 20_000;

/** How much of the running text between the first and the last kept paragraph is missing; nothing if little is. */
function gapsIn(main: readonly Block[], blocks: readonly Block[]): PartialPage | undefined {
  const forms = blocks.map(({ text }) => comparable(text));
  const [each, whole] = [new Set(forms), forms.join("")];
  const isKept = (form: string) => each.has(form) || whole.includes(form);
  const prose = main.filter(isProse).map(block => ({ block, isKept: isKept(comparable(block.text)) }));
  const first = prose.findIndex(({ isKept }) => isKept);
  const last = prose.findLastIndex(({ isKept }) => isKept);
  const held = prose.slice(first, last + 1);
  const kept = held.filter(({ isKept }) => isKept);
  const length = (some: typeof held) => lengthOf(some.map(({ block }) => block));
  if (first === -1 || length(kept) >= MIN_KEPT_SHARE * length(held)) return undefined;
  return { kept: kept.length, held: held.length };
}

/** Where a paywall cuts the article off, pages put a sentence about subscribing. */
function hasPaywallLine(main: readonly Block[]): boolean {
  return main.some(({ text }) => furnitureLineOf(text) === "paywall");
}
