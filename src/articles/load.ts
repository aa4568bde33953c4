import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { OperatorError } from "../errors.ts";
import { assertFileSize } from "./decode.ts";
import { maxBytesOf } from "./kinds.ts";
import type { Reason } from "./reason.ts";
import { UnreadableError } from "./unread.ts";

/** The bytes of an article file. Its size is checked before reading, so that a huge file can't fill the memory. */
export async function readArticleFile(path: string): Promise<Uint8Array> {
  assertFileSize((await stat(path)).size, maxBytesOf(extname(path).toLowerCase()));
  return readFile(path);
}

/**
 * Names of the files in a folder and its subfolders, relative to it, sorted.
 *
 * @throws {OperatorError} if the folder can't be read
 */
export async function listArticleFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter(entry => !entry.isDirectory())
      .map(entry => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
      .filter(file => !file.split("/").some(part => part.startsWith(".")))
      .sort();
  } catch (cause) {
    throw new OperatorError(
      `The library folder "${folder}" can't be read: ${refusalOf(codeOf(cause))}. Set LIBRARY_DIR or --library.`,
      { cause },
    );
  }
}

/** The system's refusal of the folder, in words for the operator. */
function refusalOf(code: string): string {
  switch (code) {
    case "ENOENT":
      return "there is no such file or folder";
    case "ENOTDIR":
      return "it is a file, not a folder";
    case "EACCES":
      return "this user may not read it";
    default:
      return `the system says ${code}`;
  }
}

/** Why a file could not be read. Any error other than the system's refusal is rethrown. */
export function unreadReason(error: unknown): Reason {
  return error instanceof UnreadableError ? error.reason : { kind: "system", code: codeOf(error) };
}

/** The system's code for its refusal, such as `EACCES`; any other error is rethrown. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  return String(error.code);
}
