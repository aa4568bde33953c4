import { extname } from "node:path/posix";
import { setImmediate } from "node:timers/promises";
import { Unzip, UnzipInflate } from "fflate";
import { maxBytesOf } from "../../articles/kinds.ts";
import type { Reason } from "../../articles/reason.ts";
import { type Unread, UnreadableError } from "../../articles/unread.ts";

/** Most files in one zip. A newspaper's week has 1,000 articles; more would block others. */
const MAX_ENTRIES = 2000;

/**
 * Most bytes in total after unpacking; each file has the limit of its kind. A zip that declares less than it
 * contains is cut off here.
 */
const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;

/** Bytes unpacked between two pauses; they can unpack to a thousand times as many, which takes 10 ms. */
const STEP_BYTES = 2 * 1024;

export interface Unzipped {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly unread: readonly Unread[];
}

export interface UnzipOptions {
  readonly maxUnpackedBytes?: number;
  readonly maxEntries?: number;
  /** Which files are unpacked; default: all. */
  readonly isWanted?: (name: string) => boolean;
}

/**
 * Unpacks the files of a zip, within limits that hold whatever the zip declares.
 *
 * Folders, hidden files and files added by Apple computers are skipped. Files unpacked before a limit was reached or
 * the zip proved damaged are returned, and the rest reported as unread.
 */
export async function unzip(
  name: string,
  bytes: Uint8Array,
  {
    maxUnpackedBytes = MAX_UNPACKED_BYTES,
    maxEntries = MAX_ENTRIES,
    isWanted = () => true,
  }: UnzipOptions = {},
): Promise<Unzipped> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  const unread: Unread[] = [];
  let unpacked = 0;
  let entries = 0;
  const packed = new Unzip(entry => {
    const entryName = printedName(entry.name);
    const isPassedOver = /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)|\/$/.test(entryName);
    if (isPassedOver) return;
    if (++entries > maxEntries) throw new UnreadableError({ kind: "too-many-files", limit: maxEntries });
    if (!isWanted(entryName)) return;
    const maxBytes = maxBytesOf(extname(entryName).toLowerCase());
    const pieces: Uint8Array[] = [];
    let length = 0;
    entry.ondata = (error, piece, isLast) => {
      if (error) throw error;
      length += piece.length;
      unpacked += piece.length;
      if (unpacked > maxUnpackedBytes) {
        throw new UnreadableError({ kind: "unpacks-too-large", limit: maxUnpackedBytes });
      }
      if (length <= maxBytes) pieces.push(piece);
      if (!isLast) return;
      if (length <= maxBytes) files.push({ name: entryName.slice(-300), bytes: Buffer.concat(pieces) });
      else
        unread.push({ file: entryName, line: null, reason: { kind: "too-large-inside", limit: maxBytes } });
    };
    entry.start();
  });
  packed.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP_BYTES) {
      const end = at + STEP_BYTES;
      packed.push(bytes.subarray(at, end), end >= bytes.length);
      await setImmediate();
    }
  } catch (error) {
    // fflate throws its own plain errors for anything wrong with a zip.
    const reason: Reason = error instanceof UnreadableError ? error.reason : { kind: "damaged-zip" };
    unread.push({ file: name, line: null, reason });
  }
  if (files.length === 0 && unread.length === 0)
    unread.push({ file: name, line: null, reason: { kind: "empty-zip" } });
  return { files, unread };
}

/**
 * A file's name as its author wrote it. Many programs write UTF-8 without declaring it; the name then arrives with
 * one character per byte.
 */
function printedName(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(name, "latin1"));
  } catch {
    return name;
  }
}
