import { z } from "zod";
import { ArticleKey } from "../../articles/article.ts";
import {
  type Departed,
  type DepartedArticles,
  MAX_REMEMBERED,
  REMEMBERED_MS,
} from "../records/departed-articles.ts";
import { Turns } from "../scheduling/turns.ts";
import { type Disk, DiskError, replaceFile, systemCodeOf } from "./disk.ts";
import { type DamageOptions, damagedFile, setAside } from "./set-aside.ts";

const Line = z.object({
  key: ArticleKey,
  title: z.string(),
  happened: z.enum(["changed", "removed"]),
  at: z.iso.datetime(),
});

export interface DepartedFileOptions extends DamageOptions {
  /** How the operator knows the file: its path in the data folder. */
  readonly file: string;
}

/** Stores in a small file what happened to articles. */
export class DepartedFile implements DepartedArticles {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #known: Map<ArticleKey, Departed>;
  /** Whether what is in the file is known: otherwise it must not be overwritten. */
  readonly #isRead: boolean;
  readonly #turns = new Turns();

  /** For a file that doesn't exist yet, unless its contents are given. */
  constructor(disk: Disk, path: string, { known = new Map<ArticleKey, Departed>(), isRead = true } = {}) {
    this.#disk = disk;
    this.#path = path;
    this.#known = known;
    this.#isRead = isRead;
  }

  /** Reads the file. A damaged one is set aside, and what it contained is forgotten. */
  static async open(
    disk: Disk,
    path: string,
    { file, failed, refusesDamaged = false }: DepartedFileOptions,
  ): Promise<DepartedFile> {
    try {
      const text = await disk.readFile(path, "utf8").catch((error: unknown) => {
        if (systemCodeOf(error) === "ENOENT") return "[]";
        throw new DiskError(file, systemCodeOf(error) ?? "EIO", { cause: error });
      });
      const lines = parseLines(text);
      if (lines === null && refusesDamaged) throw damagedFile(file);
      if (lines === null) failed?.(await setAside(disk, path, { file, means: FORGOTTEN }));
      const entries = (lines ?? []).map(
        ({ key, at, ...rest }) => [key, { ...rest, at: new Date(at) }] as const,
      );
      return new DepartedFile(disk, path, { known: new Map(entries) });
    } catch (error) {
      if (refusesDamaged) throw error;
      // Answers don't depend on it.
      failed?.(error);
      return new DepartedFile(disk, path, { isRead: false });
    }
  }

  async get(key: ArticleKey, now: Date): Promise<Departed | null> {
    const departed = this.#known.get(key);
    return departed && now.getTime() - departed.at.getTime() < REMEMBERED_MS ? departed : null;
  }

  async all(): Promise<readonly (readonly [ArticleKey, Departed])[]> {
    return [...this.#known];
  }

  written(): Promise<void> {
    return this.#turns.settled();
  }

  async change(gone: Iterable<readonly [ArticleKey, Departed]>, again: Iterable<ArticleKey>): Promise<void> {
    let isChanged = false;
    for (const key of again) isChanged = this.#known.delete(key) || isChanged;
    let newest = 0;
    for (const [key, departed] of gone) {
      // Set again, so that the oldest come first.
      this.#known.delete(key);
      this.#known.set(key, departed);
      newest = Math.max(newest, departed.at.getTime());
    }
    if (newest === 0 && !isChanged) return;
    for (const [key, { at }] of this.#known) {
      if (this.#known.size > MAX_REMEMBERED || newest - at.getTime() >= REMEMBERED_MS)
        this.#known.delete(key);
    }
    if (!this.#isRead) return;
    const lines = [...this.#known].map(([key, { at, ...rest }]) => ({ key, ...rest, at: at.toISOString() }));
    const text = JSON.stringify(lines);
    await this.#turns.take("", () => replaceFile(this.#disk, this.#path, text));
  }
}

const FORGOTTEN =
  "buttons below older replies say “expired” of articles that are gone, without their titles. Nothing else is lost.";

/** Null if it is damaged. */
function parseLines(text: string): readonly z.infer<typeof Line>[] | null {
  try {
    return z.array(Line).parse(JSON.parse(text));
  } catch {
    return null;
  }
}
