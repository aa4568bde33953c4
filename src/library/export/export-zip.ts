import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";
import type { Unread } from "../../articles/unread.ts";
import type { KeptFile } from "../records/records.ts";
import { createSeal, type Seal } from "../records/seal.ts";
import { DiskError } from "../store/disk.ts";
import { byAddition } from "../store/kept-files.ts";
import type { ServerStore } from "../store/library-store.ts";

/** A file's place among those of a server, which it keeps although others are removed or added. */
export type FilePlace = Pick<KeptFile, "addedAt" | "id">;

/** One zip of an export, and its name: `library-1.zip`, `library-2.zip`, … */
export interface ExportedZip {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The last file in it; null without any. */
  readonly last: FilePlace | null;
}

export interface ExportOptions {
  /** Limit for each zip. */
  readonly maxBytes: number;
  /** Lets `importExport` verify origins. */
  readonly seal?: Seal;
  /** Says what is not in the export, and why, for the person who opens it. */
  readonly inWords: (unread: Unread) => string;
  /** Where to continue: behind the last file of another zip, with the number of the next one. */
  readonly from?: { readonly number: number; readonly after: FilePlace } | null;
}

/**
 * Zips of what a server keeps: every article file as it was given, with its metadata in a second file, and in the
 * first zip `server.json` with settings, feeds and blocks. Files that can't be read, or don't fit in a zip of this
 * size, are named in `unread.txt` in the last one.
 *
 * Only one zip is in memory at a time. Files are compressed off the main thread.
 *
 * @example for await (const { name, bytes } of exportZips(store, { maxBytes: 9_000_000, inWords })) await send(name,
 *   bytes);
 */
export async function* exportZips(
  server: ServerStore,
  { maxBytes, seal = createSeal(), inWords, from = null }: ExportOptions,
): AsyncGenerator<ExportedZip> {
  // In memory those of one addition are in another order than after a start.
  const files = server.files.toSorted(byAddition);
  const unread: Unread[] = [];
  let zip = new PackedZip();
  let number = from?.number ?? 1;
  let last: FilePlace | null = null;
  const finish = (): ExportedZip => ({ name: `library-${number++}.zip`, bytes: zip.finish(), last });

  const add = async function* (entries: readonly Packed[], name: string, isGiven = false) {
    const size = entries.reduce((sum, entry) => sum + entry.size, EMPTY_ZIP_BYTES);
    if (size > maxBytes) {
      unread.push({ file: name, line: null, reason: { kind: "too-large-for-zip", limit: maxBytes } });
      return;
    }
    if (isGiven) return;
    if (zip.size + size - EMPTY_ZIP_BYTES > maxBytes) {
      yield finish();
      zip = new PackedZip();
      last = null;
    }
    for (const entry of entries) zip.add(entry);
  };

  const record = [await pack("server.json", bytesOf(JSON.stringify(server.record, null, 2)))];
  yield* add(record, "server.json", from !== null);
  for (const kept of files) {
    // Those in earlier zips are read too: the last zip names all that can't be.
    const isGiven = from !== null && isUpTo(kept, from.after);
    const name = `articles/${kept.id}-${safeName(kept)}`;
    const sealed = { ...kept, seal: seal.of(kept) ?? undefined };
    const entries = [await pack(`${name}.json`, bytesOf(JSON.stringify(sealed, null, 2)))];
    try {
      entries.unshift(await pack(name, await server.read(kept)));
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      unread.push({ file: kept.name, line: null, reason: { kind: "disk", code: error.code } });
    }
    yield* add(entries, kept.name, isGiven);
    if (!isGiven) last = { addedAt: kept.addedAt, id: kept.id };
  }
  if (unread.length > 0)
    yield* add(
      [await pack("unread.txt", bytesOf(unread.map(one => `${inWords(one)}\n`).join("")))],
      "unread.txt",
    );
  if (from === null || !zip.isEmpty) yield finish();
}

function isUpTo(file: FilePlace, place: FilePlace): boolean {
  return file.id === place.id || byAddition(file, place) < 0;
}

/** A file in a zip. */
interface Packed {
  readonly name: string;
  readonly deflated: Uint8Array<ArrayBuffer>;
  readonly crc: number;
  readonly unpackedBytes: number;
  /** Bytes it takes in the zip, including headers. */
  readonly size: number;
}

/** Size of the record that ends a zip. */
const EMPTY_ZIP_BYTES = 22;

/** Size of the two headers and the descriptor of a file in a zip, without its name, which is in there twice. */
const HEADERS_BYTES = 30 + 46 + 16;

/** `gzip` compresses on another thread, and appends the checksum and length that a zip needs. */
async function pack(name: string, bytes: Uint8Array): Promise<Packed> {
  const packed = Buffer.from(await promisify(gzip)(bytes));
  const deflated = packed.subarray(GZIP_HEADER_BYTES, -GZIP_TRAILER_BYTES);
  const size = HEADERS_BYTES + 2 * bytesOf(name).length + deflated.length;
  return { name, deflated, crc: packed.readUInt32LE(packed.length - 8), unpackedBytes: bytes.length, size };
}

const GZIP_HEADER_BYTES = 10;
const GZIP_TRAILER_BYTES = 8;
const DEFLATE = 8;

class PackedZip {
  readonly #pieces: Uint8Array[] = [];
  readonly #zip = new Zip((error, piece) => {
    if (error) throw error;
    this.#pieces.push(piece);
  });
  size = EMPTY_ZIP_BYTES;

  get isEmpty(): boolean {
    return this.size === EMPTY_ZIP_BYTES;
  }

  add({ name, deflated, crc, unpackedBytes, size }: Packed): void {
    const entry: ZipInputFile = { filename: name, crc, size: unpackedBytes, compression: DEFLATE };
    this.#zip.add(entry);
    entry.ondata?.(null, deflated, true);
    this.size += size;
  }

  finish(): Uint8Array {
    this.#zip.end();
    return Buffer.concat(this.#pieces);
  }
}

// A member chose the name; in a zip it must not leave its folder.
function safeName({ name, ending }: KeptFile): string {
  const base = name
    .slice(0, name.length - ending.length)
    .replace(/[^\p{L}\p{N}_]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${base.slice(0, 80) || "article"}${ending}`;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
