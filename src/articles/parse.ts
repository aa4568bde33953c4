import { extname } from "node:path/posix";
import { z } from "zod";
import { shorten } from "../text/cut.ts";
import type { Article, Origin } from "./article.ts";
import { assertWithin, BOUNDS, longField } from "./bounds.ts";
import { openingOf } from "./create-article.ts";
import { articleOfJson, articlesInJson, parseJsonText } from "./data/parse-json.ts";
import { parseNewsXml } from "./data/parse-news-xml.ts";
import { isTabbedTable, tableRows } from "./data/parse-table.ts";
import { telegramPosts } from "./data/telegram.ts";
import { assertFileSize, decodeText } from "./decode.ts";
import { divideParagraphs, MAX_PARAGRAPH } from "./divide-paragraphs.ts";
import { parseDocx } from "./documents/parse-docx.ts";
import { parseEpub } from "./documents/parse-epub.ts";
import { parseMail, parseSavedPage } from "./documents/parse-mail.ts";
import { parseOdt } from "./documents/parse-odt.ts";
import { parsePdf } from "./documents/parse-pdf.ts";
import { parseRtf } from "./documents/parse-rtf.ts";
import { asFetched } from "./fetched.ts";
import { isThing } from "./fields.ts";
import { type FileKind, isMail, kindOf, maxBytesOf, signatureOf, whyNotRead } from "./kinds.ts";
import { type PageSource, parseHtml } from "./pages/parse-html.ts";
import type { Reason, Remark } from "./reason.ts";
import { withoutChat } from "./texts/copied-chat.ts";
import { copiedTranscript } from "./texts/copied-transcript.ts";
import { splitFrontMatter } from "./texts/front-matter.ts";
import { manyDocuments, withoutHighlights } from "./texts/many-documents.ts";
import { parseMarkdown } from "./texts/parse-markdown.ts";
import { parseSubtitles } from "./texts/parse-subtitles.ts";
import { parseTxt } from "./texts/parse-txt.ts";
import { spokenTurns } from "./texts/spoken-turns.ts";
import { type Unread, UnreadableError } from "./unread.ts";

export interface ParsedFile {
  readonly articles: readonly Article[];
  readonly unread: readonly Unread[];
}

/**
 * Reads the articles in one file of any kind; see `kindOf`.
 *
 * Never throws on a bad file: what could not be read is reported by file, line and reason, and the other articles of
 * the file are still returned. Anything beyond `BOUNDS` is not read, and reported.
 *
 * @param source what is known about a fetched page
 */
export async function readArticles(
  name: string,
  bytes: Uint8Array,
  origin: Origin,
  source: PageSource = {},
): Promise<ParsedFile> {
  const kind = kindOf(extname(name).toLowerCase());
  // Some programs save a page with its pictures (MHTML) under the name of a plain page.
  const isPacked = kind === "page" && isMail(bytes);
  const parse = kind === null ? undefined : SLOW_PARSERS[isPacked ? "saved-page" : kind];
  if (!parse) return parseArticles(name, bytes, origin, source);
  const file = new FileReading(name, source.url);
  try {
    assertFileSize(bytes.length, maxBytesOf(extname(name).toLowerCase()));
    const article = await parse(bytes, origin);
    file.read(null, () => article);
  } catch (error) {
    file.refuse(error);
  }
  return file.result();
}

/** Kinds whose libraries are loaded when they are first needed. */
const SLOW_PARSERS: Partial<Record<FileKind, (bytes: Uint8Array, origin: Origin) => Promise<Article>>> = {
  pdf: parsePdf,
  mail: parseMail,
  "saved-page": parseSavedPage,
};

/** `readArticles` for the kinds that can be read synchronously: all but PDFs, emails and saved pages. */
export function parseArticles(
  name: string,
  bytes: Uint8Array,
  origin: Origin,
  source: PageSource = {},
): ParsedFile {
  const file = new FileReading(name, source.url);
  try {
    for (const { line = null, parse } of articlesIn(extname(name).toLowerCase(), bytes, origin, source)) {
      file.read(line, parse);
    }
  } catch (error) {
    file.refuse(error);
  }
  return file.result();
}

/** An article of a file before it is read, and its line if it has one. */
interface Found {
  readonly line?: number;
  readonly parse: () => Article;
}

function* articlesIn(
  ending: string,
  bytes: Uint8Array,
  origin: Origin,
  source: PageSource,
): Generator<Found> {
  const kind = kindOf(ending);
  if (kind === null) throw new UnreadableError(whyNotRead(ending));
  assertFileSize(bytes.length, maxBytesOf(ending));
  switch (kind) {
    case "page":
      return yield { parse: () => parseHtml(bytes, origin, source) };
    case "text":
      return yield* textsIn(bytes, origin);
    case "markdown":
      return yield { parse: () => parseMarkdown(textOf(bytes), origin) };
    case "json":
      return yield* thingsIn(parseJsonText(textOf(bytes)), origin);
    case "json-lines":
      for (const [index, line] of textOf(bytes).split("\n").entries()) {
        if (line.trim() !== "")
          yield { line: index + 1, parse: () => articleOfJson(parseJsonText(line), origin) };
      }
      return;
    case "table":
      return yield* rowsIn(textOf(bytes), origin);
    case "subtitles":
      return yield { parse: () => parseSubtitles(textOf(bytes), origin) };
    case "news":
      for (const parse of parseNewsXml(bytes, origin)) yield { parse };
      return;
    case "epub":
      for (const parse of parseEpub(bytes, origin)) yield { parse };
      return;
    case "rtf":
      return yield { parse: () => parseRtf(bytes, origin) };
    case "docx":
      return yield { parse: () => parseDocx(bytes, origin) };
    case "odt":
      return yield { parse: () => parseOdt(bytes, origin) };
    case "pdf":
    case "mail":
    case "saved-page":
      throw new UnreadableError("waits-elsewhere");
  }
}

function* thingsIn(value: unknown, origin: Origin): Generator<Found> {
  const posts = telegramPosts(value, origin);
  if (posts) for (const parse of posts) yield { parse };
  else for (const one of articlesInJson(value)) yield { parse: () => articleOfJson(one, origin) };
}

function* rowsIn(text: string, origin: Origin): Generator<Found> {
  for (const { line, value } of tableRows(text)) yield { line, parse: () => articleOfJson(value, origin) };
}

function* textsIn(bytes: Uint8Array, origin: Origin): Generator<Found> {
  const text = textOf(bytes);
  if (isWholePage(text)) return yield { parse: () => parseHtml(bytes, origin) };
  if (isTabbedTable(text)) return yield* rowsIn(text, origin);
  const documents = manyDocuments(text, origin);
  if (documents) for (const parse of documents) yield { parse };
  else yield { parse: () => oneText(text, origin) };
}

/** A page that was saved under the name of a text. */
function isWholePage(text: string): boolean {
  return (
    /^\uFEFF?\s{0,99}(?:<!doctype html|<html)\b/i.test(text) &&
    /<\/html\s{0,9}>\s{0,99}$/i.test(text.slice(-300))
  );
}

/** A note under the name of a text, a transcript, or a text by itself. */
function oneText(text: string, origin: Origin): Article {
  if (isThing(splitFrontMatter(text).fields)) return parseMarkdown(text, origin);
  const spoken = copiedTranscript(text, origin) ?? spokenTurns(text, origin);
  return spoken ? spoken() : parseTxt(withoutChat(withoutHighlights(text)), origin);
}

/** @throws {UnreadableError} that says what kind of file it is, if not text */
function textOf(bytes: Uint8Array): string {
  const found = signatureOf(bytes);
  if (found !== null) throw new UnreadableError({ kind: "not-the-text", found });
  return decodeText(bytes);
}

/** The result for a file while it is being read. */
class FileReading {
  readonly #articles: Article[] = [];
  readonly #unread: Unread[] = [];
  readonly #file: string;
  readonly #url: string | undefined;
  #problems = 0;

  constructor(file: string, url: string | undefined) {
    this.#file = file;
    this.#url = url;
  }

  /** @throws {UnreadableError} if the rest of the file isn't read */
  read(line: number | null, parse: () => Article): void {
    assertWithin("articlesPerFile", this.#articles.length + 1);
    assertWithin("problemsPerFile", this.#problems + 1);
    try {
      this.#articles.push(divided(withShortFields(asFetched(parse(), this.#url))));
    } catch (error) {
      const reason = reasonOf(error);
      if (++this.#problems <= BOUNDS.problemsNamed) this.#unread.push({ file: this.#file, line, reason });
    }
  }

  refuse(error: unknown): void {
    this.#unread.push({ file: this.#file, line: null, reason: reasonOf(error) });
  }

  result(): ParsedFile {
    if (this.#articles.length === 0 && this.#unread.length === 0)
      this.refuse(new UnreadableError("no-articles"));
    const more = this.#problems - BOUNDS.problemsNamed;
    if (more > 0) {
      this.#unread.push({ file: this.#file, line: null, reason: { kind: "more-problems", count: more } });
    }
    return { articles: this.#articles, unread: this.#unread };
  }
}

/** Leaves out the article's fields that are longer than `BOUNDS` allows, and reports them. */
function withShortFields(article: Article): Article {
  const leftOut: Remark[] = [];
  const isShort = (name: "title" | "author" | "publisher" | "url" | "language") => {
    const remark = longField(name, article[name]?.length ?? 0);
    if (remark !== null) leftOut.push(remark);
    return remark === null;
  };
  const { title, author, publisher, url, language } = article;
  const short = {
    ...(isShort("title")
      ? { title }
      : { title: openingOf(article.text, article.paragraphs), hasOwnTitle: false }),
    author: isShort("author") ? author : null,
    publisher: isShort("publisher") ? publisher : null,
    url: isShort("url") ? url : null,
    language: isShort("language") ? language : null,
  };
  if (leftOut.length === 0) return article;
  return { ...article, ...short, leftOut: [...(article.leftOut ?? []), ...leftOut] };
}

/** No paragraph is longer than `MAX_PARAGRAPH`; the article says how many were. */
function divided(article: Article): Article {
  const long = article.paragraphs.filter(({ start, end }) => end - start > MAX_PARAGRAPH).length;
  if (long === 0) return article;
  const paragraphs = divideParagraphs(article.text, article.paragraphs);
  assertWithin("paragraphs", paragraphs.length);
  return { ...article, paragraphs, divided: long };
}

/** How much of the schema's message is shown, in UTF-16 code units: it may quote the file. */
const MAX_DETAIL = 500;

// A zod error here comes from Article itself; anything else is a bug and is rethrown.
function reasonOf(error: unknown): Reason {
  if (error instanceof UnreadableError) return error.reason;
  if (error instanceof z.ZodError) {
    return { kind: "unfit-fields", detail: shorten(z.prettifyError(error), MAX_DETAIL) };
  }
  throw error;
}
