import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { OperatorError } from "../errors.ts";
import type { Article } from "./article.ts";
import { assertFileSize } from "./decode.ts";
import { type ParsedFile, parseArticles } from "./parse.ts";
import { type Unread, UnreadableError } from "./unread.ts";

/**
 * Reads every article file of a folder and its subfolders, in the order of their names.
 *
 * Files and folders whose name begins with a dot are passed over. A file that can't be read is
 * reported, and the rest load.
 *
 * @throws {OperatorError} if the folder itself can't be read
 */
export async function loadArticles(folder: string): Promise<ParsedFile> {
  const articles: Article[] = [];
  const unread: Unread[] = [];
  for (const file of await listFiles(folder)) {
    const parsed = await loadFile(folder, file);
    articles.push(...parsed.articles);
    unread.push(...parsed.unread);
  }
  return { articles, unread };
}

async function loadFile(folder: string, file: string): Promise<ParsedFile> {
  const path = join(folder, file);
  try {
    // Asked before reading, so that a huge file never fills the memory.
    assertFileSize((await stat(path)).size);
    return parseArticles(file, await readFile(path), { kind: "host", file });
  } catch (error) {
    return { articles: [], unread: [{ file, line: null, reason: systemReason(error) }] };
  }
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter(entry => !entry.isDirectory())
      .map(entry => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
      .filter(file => !file.split("/").some(part => part.startsWith(".")))
      .sort();
  } catch (cause) {
    throw new OperatorError(
      `The library folder "${basename(folder)}" can't be read: ${systemReason(cause)}. Set LIBRARY_DIR or --library.`,
      { cause },
    );
  }
}

function systemReason(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  if (!(error instanceof Error) || !("code" in error)) throw error;
  return error.code === "ENOENT"
    ? "there is no such file or folder"
    : `the system says ${String(error.code)}`;
}
