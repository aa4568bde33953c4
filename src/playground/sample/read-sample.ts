import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../articles/article.ts";
import { listArticleFiles, readArticleFile } from "../../articles/load.ts";
import { parseArticles } from "../../articles/parse.ts";
import { OperatorError } from "../../errors.ts";

/** A sample article, as in its file. */
export interface SampleArticle {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly article: Article;
}

/** Invented articles about one continuing story, so that there is something to follow, compare and misquote. */
export interface Sample {
  /** In a server's library from the start, oldest first. */
  readonly library: readonly SampleArticle[];
  /** For a feed that publishes them one by one, oldest first. */
  readonly feed: readonly SampleArticle[];
}

/** Beside `seeds/`, relative to where the bot is started. */
const FOLDER = "samples/saltmere";

/**
 * Reads the sample that comes with the project; null if it is missing.
 *
 * @throws {OperatorError} if part of it can't be read
 */
export async function readSample(folder = FOLDER): Promise<Sample | null> {
  if (!existsSync(folder)) return null;
  const [library, feed] = await Promise.all(["library", "feed"].map(part => readPart(`${folder}/${part}`)));
  return { library: library ?? [], feed: feed ?? [] };
}

async function readPart(folder: string): Promise<readonly SampleArticle[]> {
  const files = await listArticleFiles(folder);
  return Promise.all(files.map(file => readOne(folder, file)));
}

async function readOne(folder: string, file: string): Promise<SampleArticle> {
  const bytes = await readArticleFile(join(folder, file));
  const { articles, unread } = parseArticles(file, bytes, { kind: "host", file });
  const [article] = articles;
  if (!article) throw new OperatorError(`${folder}/${file}: ${unread[0]?.reason.kind ?? "holds no article"}`);
  return { file, bytes, article };
}
