import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import type { Article, ArticleKey } from "../../articles/article.ts";
import { linkNameOf } from "../contents/article-links.ts";
import { isCheckedArticle } from "../contents/is-checked-article.ts";
import { removeWhere } from "../contents/removals.ts";
import type { ServerContent } from "../contents/server-content.ts";
import { type AddReport, type IncomingFile, newReport, type OpenReport } from "../records/add-report.ts";
import { removedOf } from "../records/departed-articles.ts";
import type { AdditionId, KeptFile, TypedFields, Work } from "../records/records.ts";
import { assertNotDeleted } from "../store/assert-not-deleted.ts";
import { DiskError } from "../store/disk.ts";
import { type AddingTo, addGroup, type GroupOptions, readBrought, refusedByDisk } from "./add-group.ts";
import {
  articlesIn,
  type Choice,
  type ChosenFile,
  chooseFiles,
  type Holding,
  type ReadBrought,
} from "./choose-files.ts";
import { joinParts } from "./join-parts.ts";
import { limitMet } from "./limit-met.ts";
import { unpackFiles } from "./unpack.ts";

export interface AddOptions extends GroupOptions {
  /** An earlier addition that this one continues; default: a new one. */
  readonly addition?: AdditionId;
  /** The store's number when the work began that this belongs to; default: the current one. */
  readonly timesDeleted?: number;
  /** Called from time to time with the number of files done and the report so far. */
  readonly onProgress?: (done: number, total: number, soFar: AddReport) => void;
}

/** Files stored together, with one sync of the disk; fewer let a removal in sooner, more add faster. */
const FILES_TOGETHER = 50;

/** More files than this count as long work that a restart would interrupt. */
const LONG_WORK_FILES = 10;

/**
 * Adds files; a zip is unpacked first. When this returns, what was added is stored and searchable. A bad file never
 * stops the others.
 */
export async function addFiles(
  content: ServerContent,
  files: readonly IncomingFile[],
  options: AddOptions = {},
): Promise<AddReport> {
  const report = newReport(options.addition);
  const { timesDeleted = content.store.timesDeleted } = options;
  const all = await unpackFiles(files, report.unread);
  const addAll = async () => {
    for (let at = 0; at < all.length; at += FILES_TOGETHER) {
      const group = all.slice(at, at + FILES_TOGETHER);
      // Each group waits for its own turn, so that a removal need not wait for a thousand files.
      await content.inTurn(() => addToOpen(content, group, report, { ...options, timesDeleted }));
      options.onProgress?.(at + group.length, all.length, report);
    }
  };
  if (all.length > LONG_WORK_FILES) {
    const since = content.options.now().toISOString();
    const work: Work = { what: "add", total: all.length, since, addition: report.addition };
    await content.works.during(work, addAll, { timesDeleted, isNoteOptional: true });
  } else await addAll();
  await follow(content, report);
  return report;
}

/**
 * Appends a part to a pasted article, which becomes a new article replacing the first, in the same addition. Null if
 * the server has no such pasted article.
 */
export async function appendPart(
  content: ServerContent,
  key: ArticleKey,
  part: string,
): Promise<AddReport | null> {
  const report = await content.change(async () => {
    const kept = content.keptFile(key);
    if (kept?.origin.kind !== "pasted") return null;
    const { name, origin, typed } = kept;
    let bytes: Uint8Array;
    try {
      const before = new TextDecoder().decode(await content.store.read(kept));
      bytes = new TextEncoder().encode(joinParts(before, part));
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      const report = newReport();
      report.refused.push(refusedByDisk(name, error));
      return report;
    }
    return exchange(content, { kept, key }, { name, origin, typed, bytes });
  });
  if (report) await follow(content, report);
  return report;
}

/**
 * Changes what was typed besides the text of a pasted article. Null if the server has no such article, or no longer
 * shows it because the typed link is blocked.
 *
 * @throws {DiskError} if the disk refuses; the article is then unchanged
 */
export async function describeArticle(
  content: ServerContent,
  key: ArticleKey,
  typed: TypedFields,
): Promise<Article | null> {
  const described = await content.change(async () => {
    const before = content.keptFile(key);
    if (before?.origin.kind !== "pasted") return null;
    const bytes = await content.store.read(before);
    // The saved analysis has the old fields, and the file's id doesn't change.
    await content.files.forgetReadings([before.id]);
    // The label is changed elsewhere, and so is what only a newer version knows.
    const { title: _title, date: _date, author: _author, url: _url, ...others } = before.typed;
    const kept = await content.store.describe(before, { ...others, ...typed });
    await content.files.replace(kept, bytes);
    const shown = content.files.shownOf(kept).map(({ analysed }) => analysed.article);
    return { shown: shown.find(article => article.key === key) ?? null };
  });
  // Also if it is no longer shown because its new link is blocked.
  if (described) await content.options.changed();
  return described?.shown ?? null;
}

/**
 * Replaces an article with a newly fetched version. Nothing changes if the text is the same, or the article was
 * removed or blocked while the new version was being fetched.
 */
export async function replaceArticle(
  content: ServerContent,
  key: ArticleKey,
  file: IncomingFile,
  options: Pick<AddOptions, "isWanted"> = {},
): Promise<AddReport> {
  const report = await content.change(async () => {
    const kept = content.keptFile(key);
    return kept?.origin.kind === "fetched" ? exchange(content, { kept, key }, file, options) : newReport();
  });
  await follow(content, report);
  return report;
}

/** An article that is removed once another is added; it doesn't count towards the limits. */
interface Leaving {
  readonly kept: KeptFile;
  readonly key: ArticleKey;
}

async function follow({ options }: ServerContent, report: AddReport): Promise<void> {
  if (report.added.length > 0) await options.changed();
}

async function exchange(
  content: ServerContent,
  leaving: Leaving,
  file: IncomingFile,
  options: Pick<AddOptions, "isWanted"> = {},
): Promise<AddReport> {
  const { kept, key } = leaving;
  // Before anything changes: the article being removed must not remain in it.
  await content.files.forgetReadings([kept.id]);
  const report = newReport(kept.additions.find(({ articles }) => articles.includes(key))?.id);
  await addToOpen(content, [file], report, { ...options, leaving });
  if (report.added.length > 0 && report.added.every(added => added.key !== key)) {
    // A copy with the same words that somebody uploaded is theirs, and stays.
    await removeWhere(content, (one, article) => one.id === kept.id && article.key === key, "changed");
  }
  return report;
}

interface OpenOptions extends GroupOptions {
  readonly leaving?: Leaving;
  /** The store's number when the addition began; default: the current one. */
  readonly timesDeleted?: number;
}

async function addToOpen(
  content: ServerContent,
  files: readonly IncomingFile[],
  report: OpenReport,
  options: OpenOptions,
): Promise<void> {
  const { leaving = null, timesDeleted = content.store.timesDeleted } = options;
  const wanted = await readBrought(files, content.options.analyst, options);
  const { store, options: server } = content;
  const to: AddingTo = {
    async choose(wanted) {
      await content.catchUp();
      assertNotDeleted(store, timesDeleted);
      const planned = store.version;
      // Read after the version: what is removed after this makes it another version.
      const articles = options.isRemovedSkipped ? articlesIn(wanted) : [];
      const removed = await removedOf(articles, store.departed, server.now());
      return { planned, choice: choose(content, wanted, report, { ...options, removed }, leaving) };
    },
    async keep(chosen, planned, noting) {
      assertNotDeleted(store, timesDeleted);
      await store.keep(
        chosen.map(({ file }) => file),
        server.now(),
        planned,
        noting,
      );
      for (const { file, read } of chosen) content.files.add(file, read);
    },
  };
  await addGroup(wanted, to, report, options);
}

function choose(
  { store, options, articles }: ServerContent,
  wanted: readonly ReadBrought[],
  { addition }: OpenReport,
  { isOncePerLink = false, removed }: GroupOptions & Pick<Holding, "removed">,
  leaving: Leaving | null,
): Choice {
  const { bytes, articleCount, record } = store;
  // The first article with a key wins in the library, so it must here too: of several, the last one set stays.
  const present = new Map(articles.toReversed().map(({ article }) => [article.key, article]));
  const links = isOncePerLink ? keysOfLinks(articles) : NO_LINKS;
  const choice = chooseFiles(
    wanted,
    {
      twinOf: ({ key }) => present.get(key),
      keyOfLink: name => links.get(name),
      tombstones: record.tombstones,
      removed,
      bytes: bytes - (leaving?.kept.bytes ?? 0),
      articleCount: articleCount - (leaving ? 1 : 0),
      limitMet: (articles, bytes) => limitMet(articles, bytes, options),
    },
    { addition, isOncePerLink },
  );
  if (!leaving) return choice;
  const instead = { file: leaving.kept.id, key: leaving.key };
  const chosen = choice.chosen.map(one =>
    isIn(leaving.key, one) ? one : { ...one, file: { ...one.file, instead } },
  );
  return { ...choice, chosen };
}

const NO_LINKS: ReadonlyMap<string, ArticleKey> = new Map();

/** The fetched articles of a library by the names of their links. */
function keysOfLinks(articles: readonly AnalysedArticle[]): ReadonlyMap<string, ArticleKey> {
  return new Map(
    articles.flatMap(({ article }) => {
      const name = isCheckedArticle(article) ? linkNameOf(article) : null;
      return name === null ? [] : [[name, article.key] as const];
    }),
  );
}

function isIn(key: ArticleKey, { fresh }: ChosenFile): boolean {
  return fresh.some(article => article.key === key);
}
