import { extname } from "node:path/posix";
import { z } from "zod";
import { shorten } from "../text/cut.ts";
import type { Article, Origin } from "./article.ts";
import { assertWithin, BOUNDS } from "./bounds.ts";
import { articleOfJson, articlesInJson, parseJsonText } from "./data/parse-json.ts";
import { decodeText } from "./decode.ts";
import { divideParagraphs, MAX_PARAGRAPH } from "./divide-paragraphs.ts";
import { asFetched } from "./fetched.ts";
import { type PageSource, parseHtml } from "./pages/parse-html.ts";
import { parseMarkdown } from "./texts/parse-markdown.ts";
import { parseTxt } from "./texts/parse-txt.ts";
import { type Unread, UnreadableError } from "./unread.ts";

export interface ParsedFile {
  readonly articles: readonly Article[];
  readonly unread: readonly Unread[];
}

/** File name endings that can be read, lower case. */
export const READABLE_KINDS = [".txt", ".md", ".html", ".json", ".jsonl"] as const;

/**
 * Reads the articles in one file; its kind is told by the ending of its name.
 *
 * Never throws on a bad file: what could not be read is told by file, line and reason, and the rest
 * of a `.jsonl` or of a list in a `.json` is still there. What goes beyond `BOUNDS` is not read, and told.
 *
 * @param source what is known of a page that was fetched
 */
export function parseArticles(
  name: string,
  bytes: Uint8Array,
  origin: Origin,
  source: PageSource = {},
): ParsedFile {
  const articles: Article[] = [];
  const unread: Unread[] = [];
  let problems = 0;
  const read = (line: number | null, parse: () => Article) => {
    assertWithin("articlesPerFile", articles.length + 1);
    assertWithin("problemsPerFile", problems + 1);
    try {
      articles.push(divided(withShortFields(asFetched(parse(), source.url))));
    } catch (error) {
      const reason = reasonOf(error);
      if (++problems <= BOUNDS.problemsNamed) unread.push({ file: name, line, reason });
    }
  };

  try {
    switch (extname(name).toLowerCase()) {
      case ".html":
      case ".htm":
        read(null, () => parseHtml(bytes, origin, source));
        break;
      case ".txt":
        read(null, () => parseTxt(decodeText(bytes), origin));
        break;
      case ".md":
        read(null, () => parseMarkdown(decodeText(bytes), origin));
        break;
      case ".json":
        for (const value of articlesInJson(parseJsonText(decodeText(bytes))))
          read(null, () => articleOfJson(value, origin));
        break;
      case ".jsonl":
        for (const [index, line] of decodeText(bytes).split("\n").entries()) {
          if (line.trim() !== "") read(index + 1, () => articleOfJson(parseJsonText(line), origin));
        }
        break;
      default:
        throw new UnreadableError(`not a ${READABLE_KINDS.join(", ")} file`);
    }
  } catch (error) {
    unread.push({ file: name, line: null, reason: reasonOf(error) });
  }
  const more = problems - BOUNDS.problemsNamed;
  if (more > 0) unread.push({ file: name, line: null, reason: `${more} more parts of it can't be read` });
  return { articles, unread };
}

/** @throws {UnreadableError} if what is said of the article is longer than `BOUNDS` says */
function withShortFields(article: Article): Article {
  for (const name of ["title", "author", "publisher", "url", "language"] as const) {
    assertWithin(name, article[name]?.length ?? 0);
  }
  return article;
}

/** No paragraph is longer than `MAX_PARAGRAPH`; the article says how many were. */
function divided(article: Article): Article {
  const long = article.paragraphs.filter(({ start, end }) => end - start > MAX_PARAGRAPH).length;
  if (long === 0) return article;
  const paragraphs = divideParagraphs(article.text, article.paragraphs);
  assertWithin("paragraphs", paragraphs.length);
  return { ...article, paragraphs, divided: long };
}

/** Longest reason, in UTF-16 code units: it may hold what the file says. */
const MAX_REASON = 500;

// A zod error here comes from Article itself; anything else is a bug and goes up.
function reasonOf(error: unknown): string {
  if (error instanceof UnreadableError) return shorten(error.message, MAX_REASON);
  if (error instanceof z.ZodError) return shorten(z.prettifyError(error), MAX_REASON);
  throw error;
}
