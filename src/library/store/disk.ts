import { randomBytes } from "node:crypto";
import * as fs from "node:fs/promises";
import { dirname, join } from "node:path";

/** The file system calls that the store makes; tests pass one that fails. */
export type Disk = Pick<
  typeof fs,
  "mkdir" | "open" | "readdir" | "readFile" | "rename" | "rm" | "stat" | "unlink"
>;

export const realDisk: Disk = fs;

/** Extension of files that are being written. One found at the start was never acknowledged. */
export const UNFINISHED = ".tmp";

/** Why the disk refused something; `src/wording` has a text for its code. */
export class DiskError extends Error {
  /**
   * The system's error code, such as `ENOSPC`, or one of the store's own: `CHANGED` for bytes that are not those
   * that were stored, `GONE` if all of a server's data was deleted, `LOST` if its blocks are unknown, `AWAY`, `TAKEN`
   * if the folder was deleted or belongs to another process now.
   */
  readonly code: string;
  /** Name of the file, without its folder. */
  readonly file: string;

  constructor(file: string, code: string, options?: ErrorOptions) {
    super(`${file}: ${code}`, options);
    this.name = "DiskError";
    this.code = code;
    this.file = file;
  }
}

/** The database refuses, and not because of one file: none may be passed over as damaged. */
export class DatabaseRefusesError extends DiskError {
  /** What an operator can do. */
  readonly remedy: string;

  constructor(code: string, remedy: string, options?: ErrorOptions) {
    super("database", code, options);
    this.name = "DatabaseRefusesError";
    this.remedy = remedy;
  }
}

/** What an operator can do about a store that can't be reached. */
const AWAY_REMEDY = "The database can't be reached: check that it runs, and DATABASE_URL.";

/** The store can't be reached at the moment. Nothing is answered from memory meanwhile: it may have changed. */
export class StoreAwayError extends DatabaseRefusesError {
  constructor(options?: ErrorOptions) {
    super("AWAY", AWAY_REMEDY, options);
    this.name = "StoreAwayError";
  }
}

/**
 * Writes a file so that a crash at any point leaves the old one or the new one, never a part: to a temporary file,
 * synced, renamed. The rename itself is durable once `syncFolder` has run.
 *
 * @throws {DiskError} if the disk refuses; the old file is then still there
 */
export async function replaceFile(
  disk: Disk,
  path: string,
  bytes: Uint8Array | string | AsyncIterable<Uint8Array>,
): Promise<void> {
  const unfinished = `${path}.${randomBytes(4).toString("hex")}${UNFINISHED}`;
  await asDiskError(path, async () => {
    try {
      const file = await disk.open(unfinished, "wx");
      try {
        const pieces = typeof bytes === "string" || bytes instanceof Uint8Array ? [bytes] : bytes;
        for await (const piece of pieces) await file.writeFile(piece);
        await file.sync();
      } finally {
        await file.close();
      }
      await disk.rename(unfinished, path);
    } catch (error) {
      await disk.unlink(unfinished).catch(() => undefined);
      throw error;
    }
  });
}

/** Makes renames and removals in a folder durable. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  await asDiskError(folder, async () => {
    const handle = await disk.open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/**
 * `replaceFile` for one file, durable when it returns.
 *
 * @param before what the file contained, null if there was none: restored if the disk refuses to make the change
 *   durable, so that a change reported as failed doesn't reappear at the next start
 * @throws {DiskError} if the disk refuses
 */
export async function writeDurably(
  disk: Disk,
  path: string,
  bytes: Uint8Array | string,
  before?: string | null,
): Promise<void> {
  await replaceFile(disk, path, bytes);
  try {
    await syncFolder(disk, dirname(path));
  } catch (error) {
    if (before === null) await disk.rm(path, { force: true }).catch(() => undefined);
    else if (before !== undefined) await replaceFile(disk, path, before).catch(() => undefined);
    throw error;
  }
}

/** Removes files durably; it is no error if they are already gone. */
export async function removeDurably(disk: Disk, folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await asDiskError(name, () => disk.rm(join(folder, name), { force: true }));
  await syncFolder(disk, folder);
}

/** Makes a folder and its parents. */
export async function makeFolder(disk: Disk, folder: string): Promise<void> {
  await asDiskError(folder, () => disk.mkdir(folder, { recursive: true }));
}

/** Runs a disk operation; an error from the system becomes a `DiskError` that names the file. */
export async function asDiskError<Value>(path: string, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (cause) {
    const code = systemCodeOf(cause);
    if (code === null) throw cause;
    throw new DiskError(path.slice(path.lastIndexOf("/") + 1), code, { cause });
  }
}

/** As `asDiskError`, for what need not be there: null if it isn't. */
export async function unlessMissing<Value>(path: string, run: () => Promise<Value>): Promise<Value | null> {
  return asDiskError(path, run).catch((error: unknown) => {
    if (systemCodeOf(error) === "ENOENT") return null;
    throw error;
  });
}

/** The system's code for an error (`ENOENT`); null if it is not a system error. */
export function systemCodeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
