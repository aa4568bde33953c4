import { z } from "zod";
import { ArticleKey } from "../articles/article.ts";
import { type Disk, replaceFile } from "./store/disk.ts";

/** An article that was cited and is no more as it was. */
export interface Departed {
  readonly title: string;
  readonly happened: "changed" | "removed";
  readonly at: Date;
}

/** How long it is known what became of an article, in milliseconds: 30 days. Older presses have expired. */
const KNOWN_MS = 30 * 24 * 60 * 60 * 1000;

/** Most articles that are remembered, the newest; a folder emptied by mistake must not fill the disk. */
const MAX_KNOWN = 1000;

const Line = z.object({
  key: ArticleKey,
  title: z.string(),
  happened: z.enum(["changed", "removed"]),
  at: z.iso.datetime(),
});

/**
 * What became of articles that are no longer there, so that a press on an old reply can say so: title
 * and day, for 30 days, in a small file. Of blocked articles nothing is kept.
 */
export class DepartedArticles {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #known: Map<ArticleKey, Departed>;
  #last: Promise<void> = Promise.resolve();

  private constructor(disk: Disk, path: string, known: Map<ArticleKey, Departed>) {
    this.#disk = disk;
    this.#path = path;
    this.#known = known;
  }

  /** Reads the file; one that is missing or damaged says nothing. */
  static async open(disk: Disk, path: string): Promise<DepartedArticles> {
    const lines = await disk.readFile(path, "utf8").then(
      text => parseLines(text),
      () => [],
    );
    const known = lines.map(({ key, at, ...rest }) => [key, { ...rest, at: new Date(at) }] as const);
    return new DepartedArticles(disk, path, new Map(known));
  }

  get(key: ArticleKey, now: Date): Departed | null {
    const departed = this.#known.get(key);
    return departed && now.getTime() - departed.at.getTime() < KNOWN_MS ? departed : null;
  }

  /** Resolves when what was taken down is on disk, or the disk has refused it. */
  written(): Promise<void> {
    return this.#last;
  }

  /** Takes down what became of articles; those in `again` are there once more, or never to be named. */
  async change(gone: Iterable<readonly [ArticleKey, Departed]>, again: Iterable<ArticleKey>): Promise<void> {
    let isChanged = false;
    for (const key of again) isChanged = this.#known.delete(key) || isChanged;
    let newest = 0;
    for (const [key, departed] of gone) {
      // Set anew, so that the oldest stand first.
      this.#known.delete(key);
      this.#known.set(key, departed);
      newest = Math.max(newest, departed.at.getTime());
    }
    if (newest === 0 && !isChanged) return;
    for (const [key, { at }] of this.#known) {
      if (this.#known.size > MAX_KNOWN || newest - at.getTime() >= KNOWN_MS) this.#known.delete(key);
    }
    const lines = [...this.#known].map(([key, { at, ...rest }]) => ({ key, ...rest, at: at.toISOString() }));
    const text = JSON.stringify(lines);
    // A reply that says "expired" in place of a title is no reason to fail what was asked for.
    this.#last = this.#last.then(() => replaceFile(this.#disk, this.#path, text).catch(() => undefined));
    return this.#last;
  }
}

function parseLines(text: string): readonly z.infer<typeof Line>[] {
  try {
    return z.array(Line).parse(JSON.parse(text));
  } catch {
    return [];
  }
}
