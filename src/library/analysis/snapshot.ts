import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import type { TokenTable } from "../../search/term-index.ts";
import { type Disk, replaceFile, syncFolder } from "../store/disk.ts";
import { type ReadFile, shelve, tokensOf } from "./assemble.ts";
import { engineVersion } from "./engine-version.ts";

/** A file as it was worked out. */
export interface SnapshotFile extends ReadFile {
  readonly file: string;
  /** Where it agrees with that of the file on disk, the file has not changed since. */
  readonly stamp: string;
}

export interface SnapshotOf {
  /** What the snapshot is of, such as the path of a folder; it is good for nothing else. */
  readonly scope: string;
  /** See `engineVersion`. */
  readonly engine: string;
}

/** A snapshot by the code that runs now. */
export function snapshotOf(scope: string): SnapshotOf {
  engine ??= engineVersion();
  return { scope, engine };
}

// Worked out once: the code doesn't change while it runs.
let engine: string | undefined;

interface Head extends SnapshotOf {
  readonly format: number;
  readonly files: number;
}

const FORMAT = 1;
const CHECK_BYTES = 32;

/** Files between two pauses for others while a snapshot is written. */
const FILES_TOGETHER = 50;

/**
 * Writes down what was worked out of files, so that the next start need not do it again:
 *
 * ```
 * [length][head] [length][50 files] … [length][their words] [SHA-256 of all before]
 * ```
 *
 * @throws {DiskError} if the disk refuses; an older snapshot is then still there
 */
export async function saveSnapshot(
  disk: Disk,
  path: string,
  files: readonly SnapshotFile[],
  of: SnapshotOf,
): Promise<void> {
  await replaceFile(disk, path, framesOf(files, of));
  await syncFolder(disk, dirname(path));
}

/**
 * Reads a snapshot. A missing, damaged or stale one, or one of something else, is null: what it held
 * is then worked out anew.
 */
export async function loadSnapshot(
  disk: Disk,
  path: string,
  of: SnapshotOf,
): Promise<readonly SnapshotFile[] | null> {
  let bytes: Buffer;
  try {
    bytes = await disk.readFile(path);
  } catch {
    return null;
  }
  const body = bytes.subarray(0, Math.max(0, bytes.length - CHECK_BYTES));
  if (!createHash("sha256").update(body).digest().equals(bytes.subarray(body.length))) return null;
  try {
    return await readFrames(body, of);
  } catch {
    // The bytes are those that were written; another version of Node may have other ways to write them.
    return null;
  }
}

async function* framesOf(files: readonly SnapshotFile[], of: SnapshotOf): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  const frame = (value: unknown): Uint8Array => {
    const bytes = serialize(value);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    const framed = Buffer.concat([length, bytes]);
    hash.update(framed);
    return framed;
  };
  const head: Head = { ...of, format: FORMAT, files: files.length };
  yield frame(head);
  for (let at = 0; at < files.length; at += FILES_TOGETHER) {
    yield frame(files.slice(at, at + FILES_TOGETHER));
    await setImmediate();
  }
  yield frame(tokensOf(files.flatMap(({ articles }) => articles)));
  yield hash.digest();
}

async function readFrames(body: Buffer, of: SnapshotOf): Promise<readonly SnapshotFile[] | null> {
  let at = 0;
  const next = () => {
    const length = body.readUInt32LE(at);
    at += 4 + length;
    return deserialize(body.subarray(at - length, at));
  };
  const head: Head = next();
  if (head.format !== FORMAT || head.scope !== of.scope || head.engine !== of.engine) return null;
  const files: SnapshotFile[] = [];
  while (files.length < head.files) {
    const group: readonly SnapshotFile[] = next();
    files.push(...group);
    await setImmediate();
  }
  const tokens: TokenTable = next();
  shelve({ articles: files.flatMap(({ articles }) => articles), tokens, unread: [] });
  return files;
}
