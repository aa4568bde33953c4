import type { Article, ArticleKey } from "../../articles/article.ts";
import { type ReadFile, withWords } from "../analysis/read-file.ts";
import { removeWhere } from "../removals.ts";
import type { ServerContent } from "../server-content.ts";
import { DiskError } from "../store/disk.ts";
import { fileIdOf } from "../store/kept-files.ts";
import { ChangedMeanwhile } from "../store/library-store.ts";
import type { AdditionId, KeptFile, TypedFields, Work } from "../store/records.ts";
import { type AddReport, type BroughtFile, newReport, type OpenReport } from "./add-report.ts";
import { type Choice, type ChosenFile, chooseFiles } from "./choose-files.ts";
import { joinParts } from "./join-parts.ts";
import { unpackBrought } from "./unpack.ts";

export interface AddOptions {
  /** An earlier addition that this one continues; default: a new one. */
  readonly addition?: AdditionId;
  /** Called from time to time with the number of files done and the report so far. */
  readonly onProgress?: (done: number, total: number, soFar: AddReport) => void;
  /** Whether the articles of a file are wanted, asked once it has been read; the report leaves out other files. */
  readonly isWanted?: (articles: readonly Article[], file: BroughtFile) => boolean;
  /** Receives the new articles before they are stored; if it throws, they aren't. */
  readonly beforeKeeping?: (articles: readonly Article[]) => Promise<void>;
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
  files: readonly BroughtFile[],
  options: AddOptions = {},
): Promise<AddReport> {
  const report = newReport(options.addition);
  const all = await unpackBrought(files, report.unread);
  const isLong = all.length > LONG_WORK_FILES;
  if (isLong) {
    const since = content.options.now().toISOString();
    await setWork(content, { what: "add", total: all.length, since, addition: report.addition });
  }
  for (let at = 0; at < all.length; at += FILES_TOGETHER) {
    const group = all.slice(at, at + FILES_TOGETHER);
    // Each group waits for its own turn, so that a removal need not wait for a thousand files.
    await content.inTurn(() => addGroup(content, group, report, options));
    options.onProgress?.(at + group.length, all.length, report);
  }
  if (isLong) await setWork(content, null);
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
    const { label } = before.typed;
    const kept = await content.store.describe(before, label === undefined ? typed : { ...typed, label });
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
  file: BroughtFile,
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
  file: BroughtFile,
  options: Pick<AddOptions, "isWanted"> = {},
): Promise<AddReport> {
  const { kept, key } = leaving;
  // Before anything changes: the article being removed must not remain in it.
  await content.files.forgetReadings([kept.id]);
  const report = newReport(kept.additions.find(({ articles }) => articles.includes(key))?.id);
  await addGroup(content, [file], report, options, leaving);
  if (report.added.length > 0 && report.added.every(added => added.key !== key)) {
    // A copy with the same words that somebody uploaded is theirs, and stays.
    await removeWhere(content, (one, article) => one.id === kept.id && article.key === key, "changed");
  }
  return report;
}

async function addGroup(
  content: ServerContent,
  group: readonly BroughtFile[],
  report: OpenReport,
  { isWanted = () => true, beforeKeeping }: AddOptions = {},
  leaving: Leaving | null = null,
): Promise<void> {
  const { analyst } = content.options;
  const analysed = await Promise.all(
    group.map(async file => ({ file, read: withWords(await analyst.analyse(file)) })),
  );
  const wanted = analysed.filter(({ file, read: { articles } }) => {
    const read = articles.map(({ analysed }) => analysed.article);
    return read.length === 0 || isWanted(read, file);
  });
  for (;;) {
    try {
      await content.catchUp();
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      report.refused.push(...wanted.map(({ file: { name } }) => refusedByDisk(name, error)));
      return;
    }
    const planned = content.store.version;
    const choice = choose(content, wanted, report, leaving);
    const { chosen } = choice;
    if (chosen.length > 0) await beforeKeeping?.(chosen.flatMap(({ fresh }) => fresh));
    try {
      await keep(content, chosen, report, planned);
    } catch (error) {
      // What is blocked, present or over a limit may have changed.
      if (error instanceof ChangedMeanwhile) continue;
      throw error;
    }
    report.refused.push(...choice.refused);
    report.unread.push(...choice.unread);
    return;
  }
}

function choose(
  content: ServerContent,
  wanted: readonly { readonly file: BroughtFile; readonly read: ReadFile }[],
  { addition }: OpenReport,
  leaving: Leaving | null,
): Choice {
  const { bytes, articleCount, record } = content.store;
  const choice = chooseFiles(
    wanted,
    {
      articles: content.articles,
      tombstones: record.tombstones,
      bytes: bytes - (leaving?.kept.bytes ?? 0),
      articleCount: articleCount - (leaving ? 1 : 0),
      limitMet: (articles, bytes) => content.limitMet(articles, bytes),
    },
    addition,
  );
  if (!leaving) return choice;
  const instead = { file: leaving.kept.id, key: leaving.key };
  const chosen = choice.chosen.map(one =>
    isIn(leaving.key, one) ? one : { ...one, file: { ...one.file, instead } },
  );
  return { ...choice, chosen };
}

async function keep(
  { store, files, options }: ServerContent,
  taken: readonly ChosenFile[],
  report: OpenReport,
  planned: number,
): Promise<void> {
  if (taken.length === 0) return;
  try {
    await store.keep(
      taken.map(({ file }) => file),
      options.now(),
      planned,
    );
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    report.refused.push(...taken.map(({ file: { name } }) => refusedByDisk(name, error)));
    return;
  }
  for (const { file, read, fresh } of taken) {
    files.add(fileIdOf(file), read);
    report.added.push(...fresh);
  }
  const again = taken.flatMap(({ fresh }) => fresh.map(({ key }) => key));
  await store.departed.change([], again);
}

function refusedByDisk(name: string, { file, code }: DiskError): OpenReport["refused"][number] {
  return { name, why: { kind: "disk", file, code } };
}

async function setWork(content: ServerContent, work: Work | null): Promise<void> {
  try {
    await content.noteWork(work);
  } catch (error) {
    // Only a note for the next start: the work itself reports what the disk refuses.
    if (!(error instanceof DiskError)) throw error;
  }
}

function isIn(key: ArticleKey, { fresh }: ChosenFile): boolean {
  return fresh.some(article => article.key === key);
}
