import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import { analyseArticle } from "../../answers/library.ts";
import type { Article, Origin } from "../../articles/article.ts";
import { assertWithin } from "../../articles/bounds.ts";
import type { PageSource } from "../../articles/pages/parse-html.ts";
import { readArticles } from "../../articles/parse.ts";
import type { Reason } from "../../articles/reason.ts";
import { type Unread, UnreadableError } from "../../articles/unread.ts";
import { buildTokenTable, type TokenTable } from "../../search/index/token-table.ts";
import type { TypedFields } from "../records/records.ts";

/** A file to be analysed, with what is known about it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  readonly source?: PageSource | undefined;
  /** Overrides what the file itself says; only if the file is one article. */
  readonly typed?: TypedFields | undefined;
}

/** The one-time analysis of a file. */
export interface AnalysedFile {
  readonly articles: readonly AnalysedArticle[];
  /** The words of the articles, in their order, ready for an index. */
  readonly tokens: TokenTable;
  readonly unread: readonly Unread[];
}

/**
 * Reads the articles in a file, their quotations and their words. A few milliseconds for an article; a hostile page
 * can take seconds, so files from outside go through an `Analyst`.
 */
export async function analyseFile({
  name,
  bytes,
  origin,
  source = {},
  typed = {},
}: GivenFile): Promise<AnalysedFile> {
  const { articles, unread } = await readArticles(name, bytes, origin, source);
  const [only, ...more] = articles;
  const named = only && more.length === 0 ? [withTyped(only, typed)] : articles;
  const problems = [...unread];
  const analysed = named.flatMap(article => {
    const read = analyseArticle(article);
    try {
      assertWithin("quotations", read.quotations.length + read.reported.length);
      return [read];
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      problems.push({ file: name, line: null, reason: error.reason });
      return [];
    }
  });
  const tokens = buildTokenTable(analysed.map(({ article }) => article));
  return { articles: analysed, tokens, unread: problems };
}

/** The result for a file that was given up. */
export function unreadFile(file: string, reason: Reason): AnalysedFile {
  return { articles: [], tokens: buildTokenTable([]), unread: [{ file, line: null, reason }] };
}

function withTyped(article: Article, { title, date, author, url }: TypedFields): Article {
  return {
    ...article,
    ...(title !== undefined && { title, hasOwnTitle: true }),
    ...(date !== undefined && { date }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
  };
}
