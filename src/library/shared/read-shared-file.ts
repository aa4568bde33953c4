import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { readArticleFile, unreadReason } from "../../articles/load.ts";
import { UnreadableError } from "../../articles/unread.ts";
import { unzip } from "../additions/unzip.ts";
import type { Analyst } from "../analysis/analyst.ts";
import { type ReadFile, withWords } from "../analysis/read-file.ts";

/** Largest zip in bytes; what it unpacks to has separate limits. */
const MAX_ZIP_BYTES = 50 * 1024 * 1024;

/**
 * Reads a file of the shared folder: one with articles, or a zip of such files. Unreadable files are reported by
 * name; a file in a zip by the zip's name and its own.
 */
export async function readSharedFile(folder: string, file: string, analyst: Analyst): Promise<ReadFile> {
  try {
    if (extname(file).toLowerCase() === ".zip") return await readZip(folder, file, analyst);
    return await work(analyst, file, await readArticleFile(join(folder, file)));
  } catch (error) {
    return { articles: [], unread: [{ file, line: null, reason: unreadReason(error) }] };
  }
}

async function readZip(folder: string, zip: string, analyst: Analyst): Promise<ReadFile> {
  const path = join(folder, zip);
  const { size } = await stat(path);
  if (size > MAX_ZIP_BYTES) {
    throw new UnreadableError({ kind: "too-large", bytes: size, limit: MAX_ZIP_BYTES });
  }
  const { files, unread } = await unzip(zip, await readFile(path));
  const read: ReadFile[] = [];
  for (const { name, bytes } of files) read.push(await work(analyst, `${zip}/${name}`, bytes));
  return {
    articles: read.flatMap(({ articles }) => articles),
    unread: [
      ...unread.map(one => (one.file === zip ? one : { ...one, file: `${zip}/${one.file}` })),
      ...read.flatMap(one => one.unread),
    ],
  };
}

async function work(analyst: Analyst, file: string, bytes: Uint8Array): Promise<ReadFile> {
  return withWords(await analyst.analyse({ name: file, bytes, origin: { kind: "host", file } }));
}
