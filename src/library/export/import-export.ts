import type { Article } from "../../articles/article.ts";
import { type AddReport, newReport, type OpenReport } from "../records/add-report.ts";
import { isLinkBlocked, withoutTracking } from "../records/blocked.ts";
import { MAX_RULES } from "../records/channel-and-role-rules.ts";
import { feedIdOf } from "../records/feed-states.ts";
import type { FollowedFeed, KeptFile, ServerRecord, ServerSettings } from "../records/records.ts";
import type { Seal } from "../records/seal.ts";
import type { ServerLibrary } from "../servers/server-library.ts";
import { withoutGone } from "../settings/without-gone.ts";
import { assertNotDeleted } from "../store/assert-not-deleted.ts";
import { type GivenZip, type RestoredFile, readExportedFiles, readExportHead } from "./read-export.ts";

export interface ImportOptions {
  readonly seal: Seal;
  /** Whether the export's blocks are added here too. */
  readonly withBlocks: boolean;
  /** Whether settings and feeds are imported. */
  readonly withSettings: boolean;
  /** Whether the server has a channel; settings with other channels are skipped. */
  readonly isChannel: (id: string) => boolean;
  readonly isRole: (id: string) => boolean;
  readonly maxFeeds: number;
  readonly onProgress?: (done: number, total: number, soFar: AddReport) => void;
}

/** The result of importing an export. */
export interface ImportReport {
  readonly report: AddReport;
  /** Whether any of the zips is an export. */
  readonly isExport: boolean;
  /** Files that an export calls fetched but this bot didn't seal; they count as uploaded. */
  readonly unsealed: number;
  readonly blocks: number;
  readonly corrections: number;
  readonly feeds: number;
  readonly hasSettings: boolean;
}

/**
 * Imports an export by this bot, into the same server or another: files with their origins and typed fields, without
 * articles that had been removed; corrected speakers; and blocks, settings and feeds if chosen. What exists already
 * stays unchanged.
 *
 * One zip is unpacked at a time. The article keys in the export are those of the bot that made it: if a file is now
 * read into other articles, it is imported whole.
 *
 * @throws {DiskError} if the server's data is deleted meanwhile: nothing of the import is there then
 */
export async function importExport(
  library: ServerLibrary,
  zips: readonly GivenZip[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { timesDeleted } = library.store;
  const heads = [];
  for (const zip of zips) heads.push(await readExportHead(zip));
  const record = heads.find(({ record }) => record !== null)?.record ?? null;
  const total = heads.reduce((sum, { files }) => sum + files, 0);
  const report = newReport();
  report.unread.push(...heads.flatMap(({ unread }) => unread));
  // Before the articles: blocked ones must not be imported.
  const blocks = options.withBlocks && record ? await library.addBlocks(record.tombstones, timesDeleted) : 0;
  const corrections = record ? await library.addCorrections(record.corrections, timesDeleted) : 0;
  let files = 0;
  let unsealed = 0;
  for (const zip of zips) {
    const exported = await readExportedFiles(zip, options.seal);
    report.unread.push(...exported.unread);
    await addFiles(library, exported.files, report, {
      timesDeleted,
      onProgress: done => options.onProgress?.(files + done, total, report),
    });
    files += exported.files.length;
    unsealed += exported.files.filter(({ isUnsealed }) => isUnsealed).length;
  }
  const settings = { ...options, timesDeleted };
  const feeds = options.withSettings && record ? await takeOver(library, record, settings) : 0;
  assertNotDeleted(library.store, timesDeleted);
  return {
    report,
    isExport: files > 0 || heads.some(({ record, unread }) => record !== null || unread.length > 0),
    unsealed,
    blocks,
    corrections,
    feeds,
    hasSettings: options.withSettings && record !== null,
  };
}

/** Adds the files of one zip to the addition so far, and removes again what had been removed from them. */
async function addFiles(
  library: ServerLibrary,
  files: readonly RestoredFile[],
  report: OpenReport,
  options: { readonly timesDeleted: number; readonly onProgress: (done: number) => void },
): Promise<void> {
  const keptOf = new Map(files.map(file => [file.bytes, file.kept]));
  const removed = new Set<Article["key"]>();
  const wanted = new Set<Article["key"]>();
  const { added, refused, unread } = await library.add(files, {
    addition: report.addition,
    isWanted: (articles, { bytes }) => {
      const kept = keptOf.get(bytes);
      const gone = kept ? removedIn(kept, articles) : new Set();
      for (const { key } of articles) (gone.has(key) ? removed : wanted).add(key);
      return articles.some(({ key }) => !gone.has(key));
    },
    ...options,
  });
  const gone = new Set(added.map(({ key }) => key).filter(key => removed.has(key) && !wanted.has(key)));
  for (const key of gone) await library.remove(key);
  report.added.push(...added.filter(({ key }) => !gone.has(key)));
  report.refused.push(...refused);
  report.unread.push(...unread);
}

/**
 * Which articles of a file had been removed: by their keys or, if the file now gives equally many articles with
 * other texts, by their positions in it.
 */
function removedIn(kept: KeptFile, articles: readonly Article[]): ReadonlySet<string> {
  const without = new Set(kept.without);
  const isAsMany = articles.length === kept.articles.length;
  const isRemoved = ({ key }: Article, at: number) => {
    const before = isAsMany ? kept.articles[at] : undefined;
    return without.has(key) || (before !== undefined && without.has(before));
  };
  return new Set(articles.filter(isRemoved).map(({ key }) => key));
}

/**
 * Settings and feeds; channels only if the server has them, feeds only up to its limit. Returns how many are new.
 */
async function takeOver(
  library: ServerLibrary,
  { settings, feeds }: ServerRecord,
  { isChannel, isRole, maxFeeds, timesDeleted }: ImportOptions & { readonly timesDeleted: number },
): Promise<number> {
  const known = (id: string | null) => (id !== null && isChannel(id) ? id : null);
  let added = 0;
  await library.store.update(record => {
    assertNotDeleted(library.store, timesDeleted);
    const followed = new Set(record.feeds.map(({ id }) => id));
    const fresh = feeds
      .map(feed => followedAnew(feed, known(feed.channel)))
      .filter(({ id, url }) => {
        if (followed.has(id) || isLinkBlocked(url, record.tombstones)) return false;
        return followed.add(id);
      })
      .slice(0, Math.max(0, maxFeeds - record.feeds.length));
    added = fresh.length;
    return {
      ...record,
      settings: {
        ...withRules(withoutGone(settings, { isChannel, isRole }), record.settings),
        digestChannel: known(settings.digestChannel) ?? record.settings.digestChannel,
        logChannel: known(settings.logChannel) ?? record.settings.logChannel,
      },
      feeds: [...record.feeds, ...fresh],
    };
  });
  return added;
}

/** The export's rules for a channel or role override those set here. */
function withRules(taken: ServerSettings, before: ServerSettings): ServerSettings {
  const channels = new Set(taken.channels.map(({ channel }) => channel));
  const roles = new Set(taken.roles.map(({ role }) => role));
  return {
    ...taken,
    channels: [...taken.channels, ...before.channels.filter(({ channel }) => !channels.has(channel))].slice(
      0,
      MAX_RULES,
    ),
    roles: [...taken.roles, ...before.roles.filter(({ role }) => !roles.has(role))].slice(0, MAX_RULES),
  };
}

/**
 * The present items of such a feed count as old, as if it were followed anew; it is identified by its link, whatever
 * the file says.
 */
function followedAnew({ old: _, ...feed }: FollowedFeed, channel: string | null): FollowedFeed {
  const url = withoutTracking(feed.url);
  return { ...feed, id: feedIdOf(url), url, channel, isPrimed: false, isFailureTold: false };
}
