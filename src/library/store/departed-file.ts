import { z } from "zod";
import { ArticleKey } from "../../articles/article.ts";
import { type Departed, type DepartedArticles, MAX_REMEMBERED, REMEMBERED_MS } from "../departed-articles.ts";
import { Turns } from "../turns.ts";
import { type Disk, replaceFile } from "./disk.ts";

const Line = z.object({
  key: ArticleKey,
  title: z.string(),
  happened: z.enum(["changed", "removed"]),
  at: z.iso.datetime(),
});

/** Stores in a small file what happened to articles. */
export class DepartedFile implements DepartedArticles {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #known: Map<ArticleKey, Departed>;
  readonly #turns = new Turns();

  /** For a file that doesn't exist yet, unless its contents are given. */
  constructor(disk: Disk, path: string, known = new Map<ArticleKey, Departed>()) {
    this.#disk = disk;
    this.#path = path;
    this.#known = known;
  }

  /** Reads the file; a missing or damaged one counts as empty. */
  static async open(disk: Disk, path: string): Promise<DepartedFile> {
    const lines = await disk.readFile(path, "utf8").then(
      text => parseLines(text),
      () => [],
    );
    const known = lines.map(({ key, at, ...rest }) => [key, { ...rest, at: new Date(at) }] as const);
    return new DepartedFile(disk, path, new Map(known));
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
    const lines = [...this.#known].map(([key, { at, ...rest }]) => ({ key, ...rest, at: at.toISOString() }));
    const text = JSON.stringify(lines);
    await this.#turns.take("", () => replaceFile(this.#disk, this.#path, text).catch(() => undefined));
  }
}

function parseLines(text: string): readonly z.infer<typeof Line>[] {
  try {
    return z.array(Line).parse(JSON.parse(text));
  } catch {
    return [];
  }
}
