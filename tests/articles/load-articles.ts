import { join } from "node:path";
import type { Article } from "../../src/articles/article.ts";
import { listArticleFiles, readArticleFile, unreadReason } from "../../src/articles/load.ts";
import { type ParsedFile, readArticles } from "../../src/articles/parse.ts";
import type { Unread } from "../../src/articles/unread.ts";

/**
 * Reads every article file in a folder and its subfolders, in the order of their names.
 *
 * Files and folders whose name begins with a dot are skipped. A file that can't be read is reported, and the others
 * load.
 *
 * @throws {OperatorError} if the folder itself can't be read
 */
export async function loadArticles(folder: string): Promise<ParsedFile> {
  const articles: Article[] = [];
  const unread: Unread[] = [];
  for (const file of await listArticleFiles(folder)) {
    const parsed = await loadFile(folder, file);
    articles.push(...parsed.articles);
    unread.push(...parsed.unread);
  }
  return { articles, unread };
}

async function loadFile(folder: string, file: string): Promise<ParsedFile> {
  const path = join(folder, file);
  try {
    return await readArticles(file, await readArticleFile(path), { kind: "host", file });
  } catch (error) {
    return { articles: [], unread: [{ file, line: null, reason: unreadReason(error) }] };
  }
}
