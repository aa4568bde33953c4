import { buildLibrary, type Library } from "../answers/library.ts";
import { loadArticles } from "../articles/load.ts";
import type { Unread } from "../articles/unread.ts";

export interface OpenedLibrary {
  readonly library: Library;
  readonly unread: readonly Unread[];
}

/**
 * Loads a folder of article files and makes a library of it.
 *
 * @throws {OperatorError} if the folder itself can't be read
 */
export async function openLibrary(folder: string): Promise<OpenedLibrary> {
  const { articles, unread } = await loadArticles(folder);
  return { library: buildLibrary(articles), unread };
}

/** One line per file that could not be read, for the operator. */
export function unreadInWords({ file, line, reason }: Unread): string {
  return `Not read: ${file}${line === null ? "" : `, line ${line}`}: ${reason}`;
}
