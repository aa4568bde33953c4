import { z } from "zod";
import type { Origin } from "../../articles/article.ts";
import type { Unread } from "../../articles/unread.ts";
import { unzip } from "../additions/unzip.ts";
import type { IncomingFile } from "../records/add-report.ts";
import { KeptFile, ServerRecord, type Tombstone } from "../records/records.ts";
import type { Seal } from "../records/seal.ts";
import { sha256Of } from "../store/kept-files.ts";

/** Most files in one zip of an export: two for each of 5,000 articles. */
const MAX_ENTRIES = 12_000;

/** Most bytes that one zip of an export may unpack to: everything that a server may store. */
const MAX_UNPACKED_BYTES = 110 * 1024 * 1024;

const RECORD = "server.json";

/** A zip that may be part of an export. */
export interface GivenZip {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a zip contains besides articles, read without unpacking those. */
export interface ExportHead {
  /** Settings, feeds, blocks and corrections; only the first zip of an export has them. */
  readonly record: ServerRecord | null;
  /** How many article files it contains. */
  readonly files: number;
  readonly unread: readonly Unread[];
}

/** An article file from an export. */
export interface RestoredFile extends IncomingFile {
  readonly kept: KeptFile;
  /** Whether it claims to be fetched without this bot's seal. */
  readonly isUnsealed: boolean;
}

/** Reads what an export says about the server itself. */
export async function readExportHead({ name, bytes }: GivenZip): Promise<ExportHead> {
  let files = 0;
  const { files: found } = await unzip(name, bytes, {
    maxEntries: MAX_ENTRIES,
    isWanted: entry => {
      if (isDescription(entry)) files++;
      return entry === RECORD;
    },
  });
  const [file] = found;
  if (!file) return { record: null, files, unread: [] };
  const record = ServerRecord.safeParse(jsonIn(file.bytes));
  if (record.success) return { record: withReadable(record.data), files, unread: [] };
  return {
    record: null,
    files,
    unread: [{ file: RECORD, line: null, reason: { kind: "export-record-damaged" } }],
  };
}

/** Reads the article files of an export, with their origins if the seal is valid. */
export async function readExportedFiles(
  { name, bytes }: GivenZip,
  seal: Seal,
): Promise<{ readonly files: readonly RestoredFile[]; readonly unread: readonly Unread[] }> {
  const unzipped = await unzip(name, bytes, {
    maxEntries: MAX_ENTRIES,
    maxUnpackedBytes: MAX_UNPACKED_BYTES,
  });
  const unread: Unread[] = unzipped.unread.map(({ file, reason }) => ({ file, line: null, reason }));
  const entries = new Map(unzipped.files.map(file => [file.name, file.bytes]));
  const files: RestoredFile[] = [];
  for (const [entry, content] of entries) {
    const described = isDescription(entry) ? entries.get(entry.slice(0, -".json".length)) : undefined;
    if (!described) continue;
    const value = jsonIn(content);
    const kept = KeptFile.safeParse(value);
    if (!kept.success || kept.data.sha256 !== sha256Of(described)) {
      unread.push({ file: entry, line: null, reason: { kind: "export-file-changed" } });
      continue;
    }
    files.push(restored(kept.data, described, seal.holds(kept.data, Sealed.catch({}).parse(value).seal)));
  }
  return { files, unread };
}

const Sealed = z.object({ seal: z.string().optional() });

/** "articles/0123-pools.html.json" describes "articles/0123-pools.html", and "articles/0123-list.json" nothing. */
function isDescription(entry: string): boolean {
  return /^articles\/.*\.[a-z]{2,8}\.json$/.test(entry);
}

function restored(kept: KeptFile, bytes: Uint8Array, isSealed: boolean): RestoredFile {
  const uploaded: Origin = { kind: "uploaded", on: kept.addedAt.slice(0, 10) };
  const isBelieved = isSealed && kept.origin.kind !== "host";
  const { name, typed, source } = kept;
  return {
    name,
    bytes,
    typed,
    kept,
    origin: isBelieved ? kept.origin : uploaded,
    isUnsealed: !isBelieved,
    ...(isBelieved && { source }),
  };
}

/** An invalid link would throw at every look-up of what is blocked. */
function withReadable(record: ServerRecord): ServerRecord {
  const isReadable = (stone: Tombstone) => stone.kind !== "link" || URL.canParse(stone.url);
  return { ...record, tombstones: record.tombstones.filter(isReadable) };
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
