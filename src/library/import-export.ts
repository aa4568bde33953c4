import { z } from "zod";
import type { Article, Origin } from "../articles/article.ts";
import type { AddReport, BroughtFile } from "./additions/add-report.ts";
import { unzip } from "./additions/unzip.ts";
import type { Seal } from "./seal.ts";
import type { ServerLibrary } from "./server-library.ts";
import { sha256Of } from "./store/kept-files.ts";
import { KeptFile, ServerRecord, type Tombstone } from "./store/records.ts";

/** Most files in one zip of an export: two for each of 5,000 articles. */
const MAX_ENTRIES = 12_000;

/** Most bytes that one zip of an export unpacks to: all that a server may keep. */
const MAX_UNPACKED_BYTES = 110 * 1024 * 1024;

export interface ImportOptions {
  readonly seal: Seal;
  /** Whether what was blocked is blocked here too. */
  readonly withBlocks: boolean;
  /** Whether settings and feeds are taken over. */
  readonly withSettings: boolean;
  /** Whether the server has a channel; settings that name others are left as they are. */
  readonly isChannel: (id: string) => boolean;
  readonly maxFeeds: number;
  readonly onProgress?: (done: number, total: number, soFar: AddReport) => void;
}

/** What became of an export that was read back in. */
export interface ImportReport {
  readonly report: AddReport;
  /** Whether any of the zips is an export. */
  readonly isExport: boolean;
  /** Files that an export calls fetched and this bot didn't seal; they count as uploaded. */
  readonly unsealed: number;
  readonly blocks: number;
  readonly feeds: number;
  readonly hasSettings: boolean;
}

/** An export as it was unpacked. */
interface Unpacked {
  readonly files: readonly RestoredFile[];
  readonly record: ServerRecord | null;
  readonly unread: { readonly file: string; readonly line: null; readonly reason: string }[];
}

interface RestoredFile extends BroughtFile {
  readonly kept: KeptFile;
  readonly isUnsealed: boolean;
}

/**
 * Reads an export of this bot back in, into the same server or another: files with their origins and what was
 * typed of them, without the articles that had been removed; and what was blocked, settings and feeds where that is
 * chosen. What is there already stays as it is.
 */
export async function importExport(
  library: ServerLibrary,
  zips: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  options: ImportOptions,
): Promise<ImportReport> {
  const all = await Promise.all(zips.map(zip => readExport(zip, options.seal)));
  const files = all.flatMap(({ files }) => files);
  const record = all.map(({ record }) => record).find(record => record !== null) ?? null;
  // Before the articles: what is blocked must not come in.
  const blocks =
    options.withBlocks && record ? await library.addBlocks(record.tombstones.filter(isReadable)) : 0;
  const wanted = new Map(files.map(file => [file.bytes, wantedKeys(file.kept)]));
  const report = await library.add(files, {
    isWanted: (articles, file) => articles.some(({ key }) => wanted.get(file.bytes)?.has(key)),
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  const removed = await withoutRemoved(library, report, files);
  const taken = options.withSettings && record ? await takeOver(library, record, options) : null;
  return {
    report: {
      ...report,
      added: report.added.filter(({ key }) => !removed.has(key)),
      unread: [...report.unread, ...all.flatMap(({ unread }) => unread)],
    },
    isExport: files.length > 0 || record !== null,
    unsealed: files.filter(({ isUnsealed }) => isUnsealed).length,
    blocks,
    feeds: taken?.feeds ?? 0,
    hasSettings: taken !== null,
  };
}

const Sealed = z.object({ seal: z.string().optional() });

async function readExport(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  seal: Seal,
): Promise<Unpacked> {
  const unzipped = await unzip(name, bytes, {
    maxEntries: MAX_ENTRIES,
    maxUnpackedBytes: MAX_UNPACKED_BYTES,
  });
  const unread = unzipped.unread.map(({ file, reason }) => ({ file, line: null, reason }));
  const entries = new Map(unzipped.files.map(file => [file.name, file.bytes]));
  const files: RestoredFile[] = [];
  for (const [entry, content] of entries) {
    const described =
      entry.startsWith("articles/") && entry.endsWith(".json") ? entries.get(entry.slice(0, -5)) : null;
    if (!described) continue;
    const value = jsonIn(content);
    const kept = KeptFile.safeParse(value);
    if (!kept.success || kept.data.sha256 !== sha256Of(described)) {
      unread.push({ file: entry, line: null, reason: "changed since it was exported, or damaged" });
      continue;
    }
    const isSealed = seal.holds(kept.data, Sealed.catch({}).parse(value).seal);
    files.push(restored(kept.data, described, isSealed));
  }
  const record = ServerRecord.safeParse(jsonIn(entries.get("server.json")));
  return { files, record: record.success ? record.data : null, unread };
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

function wantedKeys({ articles, without }: KeptFile): ReadonlySet<string> {
  return new Set(articles.filter(key => !without.includes(key)));
}

/** Takes out again what had been removed of files that hold several articles. */
async function withoutRemoved(
  library: ServerLibrary,
  report: AddReport,
  files: readonly RestoredFile[],
): Promise<ReadonlySet<Article["key"]>> {
  const wanted = new Set(files.flatMap(({ kept }) => [...wantedKeys(kept)]));
  const gone = new Set(files.flatMap(({ kept }) => kept.without).filter(key => !wanted.has(key)));
  const removed = new Set(report.added.map(({ key }) => key).filter(key => gone.has(key)));
  for (const key of removed) await library.remove(key);
  return removed;
}

/** Settings and feeds; channels only where the server has them, feeds only up to its limit. */
async function takeOver(
  library: ServerLibrary,
  { settings, feeds }: ServerRecord,
  { isChannel, maxFeeds }: ImportOptions,
): Promise<{ readonly feeds: number }> {
  const known = (id: string | null) => (id !== null && isChannel(id) ? id : null);
  let added = 0;
  await library.store.update(record => {
    const followed = new Set(record.feeds.map(({ url }) => url));
    const fresh = feeds
      .filter(({ url }) => !followed.has(url) && !isFeedBlocked(url, record.tombstones))
      .slice(0, Math.max(0, maxFeeds - record.feeds.length))
      // What such a feed holds now counts as old, as when it is followed anew.
      .map(({ old: _, ...feed }) => ({
        ...feed,
        channel: known(feed.channel),
        isPrimed: false,
        isFailureTold: false,
      }));
    added = fresh.length;
    return {
      ...record,
      settings: {
        ...settings,
        digestChannel: known(settings.digestChannel) ?? record.settings.digestChannel,
        logChannel: known(settings.logChannel) ?? record.settings.logChannel,
      },
      feeds: [...record.feeds, ...fresh],
    };
  });
  return { feeds: added };
}

function isFeedBlocked(url: string, tombstones: readonly Tombstone[]): boolean {
  const domain = new URL(url).hostname;
  return tombstones.some(
    one => one.kind === "domain" && (domain === one.domain || domain.endsWith(`.${one.domain}`)),
  );
}

/** A link that is none would fail at every look at what is blocked. */
function isReadable(tombstone: Tombstone): boolean {
  return tombstone.kind !== "link" || URL.canParse(tombstone.url);
}

function jsonIn(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes === undefined ? null : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
