import type { Article } from "../articles/article.ts";
import { type AddReport, newReport, type OpenReport } from "./additions/add-report.ts";
import { isLinkBlocked, withoutTracking } from "./blocks/blocked.ts";
import { feedIdOf } from "./feeds/feed-states.ts";
import { type GivenZip, type RestoredFile, readExportedFiles, readExportHead } from "./read-export.ts";
import type { Seal } from "./seal.ts";
import type { ServerLibrary } from "./server-library.ts";
import { MAX_RULES } from "./settings/channel-and-role-rules.ts";
import { withoutGone } from "./settings/without-gone.ts";
import type { FollowedFeed, KeptFile, ServerRecord, ServerSettings } from "./store/records.ts";

export interface ImportOptions {
  readonly seal: Seal;
  /** Whether what was blocked is blocked here too. */
  readonly withBlocks: boolean;
  /** Whether settings and feeds are taken over. */
  readonly withSettings: boolean;
  /** Whether the server has a channel; settings that name others are left as they are. */
  readonly isChannel: (id: string) => boolean;
  readonly isRole: (id: string) => boolean;
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
  readonly corrections: number;
  readonly feeds: number;
  readonly hasSettings: boolean;
}

/**
 * Reads an export of this bot back in, into the same server or another: files with their origins and what was
 * typed of them, without the articles that had been removed; who was corrected; and what was blocked, settings and
 * feeds where that is chosen. What is there already stays as it is.
 *
 * One zip is unpacked at a time. The article keys that the export names are those of the bot that made it: a file that
 * is read into other articles by now is taken whole.
 */
export async function importExport(
  library: ServerLibrary,
  zips: readonly GivenZip[],
  options: ImportOptions,
): Promise<ImportReport> {
  const heads = [];
  for (const zip of zips) heads.push(await readExportHead(zip));
  const record = heads.find(({ record }) => record !== null)?.record ?? null;
  const total = heads.reduce((sum, { files }) => sum + files, 0);
  const report = newReport();
  report.unread.push(...heads.flatMap(({ unread }) => unread));
  // Before the articles: what is blocked must not come in.
  const blocks = options.withBlocks && record ? await library.addBlocks(record.tombstones) : 0;
  const corrections = record ? await library.addCorrections(record.corrections) : 0;
  let files = 0;
  let unsealed = 0;
  for (const zip of zips) {
    const exported = await readExportedFiles(zip, options.seal);
    report.unread.push(...exported.unread);
    await addFiles(library, exported.files, report, {
      onProgress: done => options.onProgress?.(files + done, total, report),
    });
    files += exported.files.length;
    unsealed += exported.files.filter(({ isUnsealed }) => isUnsealed).length;
  }
  const feeds = options.withSettings && record ? await takeOver(library, record, options) : 0;
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

/** Adds the files of one zip to what was added before, and takes out again what had been removed of them. */
async function addFiles(
  library: ServerLibrary,
  files: readonly RestoredFile[],
  report: OpenReport,
  { onProgress }: { readonly onProgress: (done: number) => void },
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
    onProgress,
  });
  const gone = new Set(added.map(({ key }) => key).filter(key => removed.has(key) && !wanted.has(key)));
  for (const key of gone) await library.remove(key);
  report.added.push(...added.filter(({ key }) => !gone.has(key)));
  report.refused.push(...refused);
  report.unread.push(...unread);
}

/**
 * Which articles of a file had been removed: by their keys or, where the file is read into other texts by now but as
 * many, by their places in it.
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

/** Settings and feeds; channels only where the server has them, feeds only up to its limit. Gives back how many are new. */
async function takeOver(
  library: ServerLibrary,
  { settings, feeds }: ServerRecord,
  { isChannel, isRole, maxFeeds }: ImportOptions,
): Promise<number> {
  const known = (id: string | null) => (id !== null && isChannel(id) ? id : null);
  let added = 0;
  await library.store.update(record => {
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

/** What the export says of a channel or a role goes before what was said of it here. */
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

/** What such a feed holds now counts as old, as when it is followed again; it is called by its link, not as the file says. */
function followedAnew({ old: _, ...feed }: FollowedFeed, channel: string | null): FollowedFeed {
  const url = withoutTracking(feed.url);
  return { ...feed, id: feedIdOf(url), url, channel, isPrimed: false, isFailureTold: false };
}
