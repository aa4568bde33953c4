import { type FSWatcher, watch } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listArticleFiles } from "../../articles/load.ts";
import type { Unread } from "../../articles/unread.ts";
import { type Analyst, inlineAnalyst } from "../analysis/analyst.ts";
import type { ReadFile } from "../analysis/read-file.ts";
import { Turns } from "../scheduling/turns.ts";
import { readSharedFile } from "./read-shared-file.ts";

/** A file in the folder as last read. */
export interface SharedFile extends ReadFile {
  readonly file: string;
  /** Its size and modification time when it was read; if they match, the file is unchanged. */
  readonly stamp: string;
}

/** The clocks used for checking the folder. */
export interface Timing {
  /** Milliseconds since 1970, like files' times; may be adjusted meanwhile. */
  wallClock(): number;
  /** Milliseconds since some moment, never adjusted. */
  now(): number;
  /** @returns a function that cancels it */
  after(delayMs: number, run: () => void): () => void;
}

const REAL_TIME: Timing = {
  wallClock: () => Date.now(),
  now: () => performance.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs).unref();
    return () => clearTimeout(timer);
  },
};

export interface SharedFolderOptions {
  readonly analyst: Analyst;
  /** What an earlier process read; files whose stamp still matches are not read again. */
  readonly known?: readonly SharedFile[] | undefined;
  readonly timing?: Timing | undefined;
}

/**
 * Least time between two checks of the folder, in milliseconds. The system reports changes at once; the checks are
 * for file systems that don't (network, some containers), and keep the promised 2 s.
 */
const LOOK_MS = 1000;

/** A file changed this recently is still being written: it is checked again after the same time. */
const SETTLING_MS = 100;

/** How many files are checked at once; more would only queue at the disk. */
const FILES_AT_ONCE = 16;

/** The folder of shared articles, read and, after `watch` was called, followed. */
export class SharedFolder {
  readonly folder: string;
  readonly #analyst: Analyst;
  #files: ReadonlyMap<string, SharedFile>;
  #watchers = new Map<string, FSWatcher>();
  readonly #timing: Timing;
  #callOff: () => void = () => undefined;
  /** When the next check begins. */
  #due = Number.POSITIVE_INFINITY;
  readonly #turns = new Turns();
  #isClosed = false;
  /** Whether the first check is done. */
  #isFollowing = false;
  /** Whether the last check skipped a file that was being written. */
  #isSettling = false;

  private constructor(folder: string, { analyst, known = [], timing = REAL_TIME }: SharedFolderOptions) {
    this.folder = folder;
    this.#analyst = analyst;
    this.#timing = timing;
    this.#files = new Map(known.map(file => [file.file, file]));
  }

  /** @throws {OperatorError} if the folder can't be read */
  static async open(folder: string, options: SharedFolderOptions): Promise<SharedFolder> {
    const shared = new SharedFolder(folder, options);
    await shared.look();
    return shared;
  }

  /** In the order of their names. */
  get files(): readonly SharedFile[] {
    return [...this.#files.values()];
  }

  get unread(): readonly Unread[] {
    return this.files.flatMap(({ unread }) => unread);
  }

  /** Calls back after every change of the folder, once the files have been read. */
  watch(changed: () => void, failed: (error: unknown) => void): void {
    let isUnderWay = false;
    let isToldMeanwhile = false;
    const told = () => {
      if (isUnderWay) isToldMeanwhile = true;
      else this.#lookWithin(SETTLING_MS, look);
    };
    const look = async () => {
      isUnderWay = true;
      isToldMeanwhile = false;
      const begun = this.#timing.now();
      try {
        if (await this.look()) changed();
      } catch (error) {
        failed(error);
      }
      this.#watchFolders(told);
      isUnderWay = false;
      const tookMs = this.#timing.now() - begun;
      // Checking a folder of tens of thousands of files takes a while: if no change is known to come, checks take up
      // to a tenth of the time, otherwise half.
      const isMoreToCome = this.#isSettling || isToldMeanwhile;
      this.#lookWithin(isMoreToCome ? Math.max(SETTLING_MS, tookMs) : Math.max(LOOK_MS, 10 * tookMs), look);
    };
    this.#watchFolders(told);
    this.#lookWithin(LOOK_MS, look);
  }

  /** Checks after that time, or earlier if an earlier check is due. */
  #lookWithin(delayMs: number, look: () => void): void {
    const due = this.#timing.now() + delayMs;
    if (this.#isClosed || due >= this.#due) return;
    this.#callOff();
    this.#due = due;
    this.#callOff = this.#timing.after(delayMs, () => {
      this.#due = Number.POSITIVE_INFINITY;
      look();
    });
  }

  /** Checks once, and reads what has changed; returns whether anything had. */
  look(): Promise<boolean> {
    return this.#turns.take("", () => this.#look());
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#callOff();
    for (const watcher of this.#watchers.values()) watcher.close();
    await this.#turns.settled();
  }

  async #look(): Promise<boolean> {
    this.#isSettling = false;
    const names = await listArticleFiles(this.folder);
    const next: SharedFile[] = [];
    for (let at = 0; at < names.length; at += FILES_AT_ONCE) {
      const group = names.slice(at, at + FILES_AT_ONCE).map(file => this.#lookAt(file));
      next.push(...(await Promise.all(group)).filter(file => file !== null));
    }
    const isChanged =
      next.length !== this.#files.size || next.some(file => this.#files.get(file.file) !== file);
    this.#files = new Map(next.map(file => [file.file, file]));
    this.#isFollowing = true;
    return isChanged;
  }

  async #lookAt(file: string): Promise<SharedFile | null> {
    const before = this.#files.get(file) ?? null;
    const stamp = await stampOf(join(this.folder, file));
    if (before?.stamp === stamp) return before;
    if (this.#isFollowing && (await this.#isBeingWritten(file))) {
      this.#isSettling = true;
      return before;
    }
    // Nobody is being answered during the first check, so nobody has to wait.
    const analyst = this.#isFollowing ? this.#analyst : inlineAnalyst;
    return { file, stamp, ...(await readSharedFile(this.folder, file, analyst)) };
  }

  async #isBeingWritten(file: string): Promise<boolean> {
    const changedAt = (await stat(join(this.folder, file)).catch(() => null))?.mtimeMs ?? 0;
    return Math.abs(this.#timing.wallClock() - changedAt) < SETTLING_MS;
  }

  #watchFolders(told: () => void): void {
    if (this.#isClosed) return;
    const folders = new Set([this.folder, ...this.files.map(({ file }) => join(this.folder, dirname(file)))]);
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, { persistent: false }, told);
        // If the system has no more watches, the folder is still checked from time to time.
        watcher.on("error", () => watcher.close());
        this.#watchers.set(folder, watcher);
      } catch {
        // Just deleted, or not watchable: the checks cover it.
      }
    }
  }
}

// If the system won't say, reading the file gives the reason.
async function stampOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await stat(path);
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch {
    return "unknown";
  }
}
