import { extname } from "node:path/posix";
import type { Unread } from "../../articles/unread.ts";
import type { IncomingFile } from "../records/add-report.ts";
import { unzip } from "./unzip.ts";

/** The files that were given, with zips unpacked; what could not be unpacked is added to `unread`. */
export async function unpackFiles(
  files: readonly IncomingFile[],
  unread: Unread[],
): Promise<readonly IncomingFile[]> {
  const all: IncomingFile[] = [];
  for (const file of files) {
    if (extname(file.name).toLowerCase() !== ".zip") {
      all.push(file);
      continue;
    }
    const unzipped = await unzip(file.name, file.bytes);
    unread.push(...unzipped.unread);
    const { origin, typed: { label } = {} } = file;
    // A title or a date can't apply to every file; a label applies to all.
    const typed = label === undefined ? {} : { typed: { label } };
    all.push(...unzipped.files.map(({ name, bytes }) => ({ name, bytes, origin, ...typed })));
  }
  return all;
}
