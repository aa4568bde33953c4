import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DESCRIPTION, Snowflake } from "../library/records/records.ts";
import { systemCodeOf } from "../library/store/disk.ts";

/** A file of the data folder, by its path in it. */
export interface CopiedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the contents of a data folder while the bot may be changing it. Every file is replaced whole, so what is
 * read is an old or a new one. The order makes the whole equal to something a crash could have left, which the next
 * start repairs:
 *
 * - The feeds' states come first: an article added meanwhile is seen again, and is already there.
 * - An article's description is read before its bytes; if it was removed in between, neither is copied.
 * - A server's record comes last: what is blocked meanwhile is blocked, even if its article was still copied.
 *
 * The lock, unfinished files and snapshots, which are rebuilt, are left out.
 */
export async function* keptFiles(dataDir: string): AsyncGenerator<CopiedFile> {
  for (const name of await namesIn(dataDir, "feeds")) {
    if (name.endsWith(".json")) yield* one(dataDir, `feeds/${name}`);
  }
  yield* one(dataDir, "shared.former.json");
  for (const server of await namesIn(dataDir, "servers")) {
    if (!Snowflake.safeParse(server).success) continue;
    const folder = `servers/${server}`;
    for (const name of await namesIn(dataDir, `${folder}/articles`)) {
      if (DESCRIPTION.test(name)) yield* article(dataDir, `${folder}/articles/${name}`);
    }
    yield* one(dataDir, `${folder}/former.json`);
    for (const name of ["server.json.damaged", "server.json.copy", "server.json"]) {
      yield* one(dataDir, `${folder}/${name}`);
    }
  }
}

async function* article(dataDir: string, described: string): AsyncGenerator<CopiedFile> {
  const path = described.slice(0, -".json".length);
  const description = await read(dataDir, described);
  const bytes = await read(dataDir, path);
  if (!description || !bytes) return;
  yield { path, bytes };
  yield { path: described, bytes: description };
}

async function* one(dataDir: string, path: string): AsyncGenerator<CopiedFile> {
  const bytes = await read(dataDir, path);
  if (bytes) yield { path, bytes };
}

/** Null if it is gone. */
async function read(dataDir: string, path: string): Promise<Uint8Array | null> {
  return readFile(join(dataDir, path)).catch(unlessGone(null));
}

async function namesIn(dataDir: string, path: string): Promise<readonly string[]> {
  const names = await readdir(join(dataDir, path)).catch(unlessGone<string[]>([]));
  return names.sort();
}

function unlessGone<Value>(value: Value): (error: unknown) => Value {
  return error => {
    if (systemCodeOf(error) === "ENOENT") return value;
    throw error;
  };
}
