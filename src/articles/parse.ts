import { extname } from "node:path/posix";
import { z } from "zod";
import type { Article, Origin } from "./article.ts";
import { decodeText } from "./decode.ts";
import { asFetched } from "./fetched.ts";
import { type PageSource, parseHtml } from "./parse-html.ts";
import { articleOfJson, parseJsonText } from "./parse-json.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { parseTxt } from "./parse-txt.ts";
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
 * of a `.jsonl` or of a list in a `.json` is still there.
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
  const read = (line: number | null, parse: () => Article) => {
    try {
      articles.push(asFetched(parse(), source.url));
    } catch (error) {
      unread.push({ file: name, line, reason: reasonOf(error) });
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
        for (const value of [parseJsonText(decodeText(bytes))].flat())
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
  return { articles, unread };
}

// A zod error here comes from Article itself; anything else is a bug and goes up.
function reasonOf(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  if (error instanceof z.ZodError) return z.prettifyError(error).replaceAll("\n", " ");
  throw error;
}
