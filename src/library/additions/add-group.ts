import type { Article } from "../../articles/article.ts";
import type { Analyst } from "../analysis/analyst.ts";
import { withWords } from "../analysis/read-file.ts";
import type { IncomingFile, OpenReport } from "../records/add-report.ts";
import type { ServerRecord } from "../records/records.ts";
import { DiskError } from "../store/disk.ts";
import { ChangedMeanwhile } from "../store/library-store.ts";
import type { Choice, ChosenFile, ReadBrought } from "./choose-files.ts";

export interface GroupOptions {
  /** Whether the articles of a file are wanted, asked once it has been read; the report leaves out other files. */
  readonly isWanted?: (articles: readonly Article[], file: IncomingFile) => boolean;
  /** Called before new articles are stored; if it throws, they aren't. */
  readonly beforeKeeping?: () => Promise<void>;
  /** How the record changes with these new articles. */
  readonly noting?: (articles: readonly Article[]) => (record: ServerRecord) => ServerRecord;
  /** Skips a file whose link another fetched article has, in the library or earlier in the same addition. */
  readonly isOncePerLink?: boolean;
  /** Skips articles that were removed in the last 30 days. */
  readonly isRemovedSkipped?: boolean;
}

/** A library that files are added to. */
export interface AddingTo {
  /** Chooses what to accept, from the current state. */
  choose(wanted: readonly ReadBrought[]): Promise<{ readonly choice: Choice; readonly planned: string }>;
  /**
   * Stores what was chosen, and changes the record with it.
   *
   * @throws {ChangedMeanwhile} if the state has changed
   */
  keep(
    chosen: readonly ChosenFile[],
    planned: string,
    noting?: (record: ServerRecord) => ServerRecord,
  ): Promise<void>;
}

/** Analyses files; returns those that are wanted. */
export async function readBrought(
  files: readonly IncomingFile[],
  analyst: Pick<Analyst, "analyse">,
  { isWanted = () => true }: GroupOptions = {},
): Promise<readonly ReadBrought[]> {
  const analysed = await Promise.all(
    files.map(async file => ({ file, read: withWords(await analyst.analyse(file)) })),
  );
  return analysed.filter(({ file, read: { articles } }) => {
    const read = articles.map(({ analysed }) => analysed.article);
    return read.length === 0 || isWanted(read, file);
  });
}

/** Adds analysed files, and reports the result. */
export async function addGroup(
  wanted: readonly ReadBrought[],
  to: AddingTo,
  report: OpenReport,
  { beforeKeeping, noting }: GroupOptions = {},
): Promise<void> {
  const refuse = (error: unknown, files: readonly ReadBrought["file"][]) => {
    if (!(error instanceof DiskError)) throw error;
    report.refused.push(...files.map(({ name }) => refusedByDisk(name, error)));
  };
  for (;;) {
    let planned: Awaited<ReturnType<AddingTo["choose"]>>;
    try {
      planned = await to.choose(wanted);
    } catch (error) {
      return refuse(
        error,
        wanted.map(({ file }) => file),
      );
    }
    const { chosen, refused, unread } = planned.choice;
    const fresh = chosen.flatMap(one => one.fresh);
    if (fresh.length > 0) await beforeKeeping?.();
    try {
      const note = fresh.length > 0 ? noting?.(fresh) : undefined;
      if (chosen.length > 0) await to.keep(chosen, planned.planned, note);
    } catch (error) {
      // What is blocked, present or over a limit may have changed.
      if (error instanceof ChangedMeanwhile) continue;
      report.refused.push(...refused);
      report.unread.push(...unread);
      return refuse(
        error,
        chosen.map(({ file }) => file),
      );
    }
    report.added.push(...fresh);
    report.refused.push(...refused);
    report.unread.push(...unread);
    return;
  }
}

export function refusedByDisk(name: string, { file, code }: DiskError): OpenReport["refused"][number] {
  return { name, why: { kind: "disk", file, code } };
}
