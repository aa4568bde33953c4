import { join } from "node:path";
import type { Unread } from "../articles/unread.ts";
import type { Analyst } from "./analysis/analyst.ts";
import { type ReadArticle, type ReadFile, withWords } from "./analysis/assemble.ts";
import { loadSnapshot, saveSnapshot, snapshotOf } from "./analysis/snapshot.ts";
import { isBlocked } from "./blocked.ts";
import { DiskError, removeDurably } from "./store/disk.ts";
import type { KeptFile } from "./store/records.ts";
import type { ServerStore } from "./store/server-store.ts";

const SCOPE = "server";

const SNAPSHOT = "articles.snapshot";

/** Files that are read at once at start; more only queue. */
const FILES_AT_ONCE = 50;

/** What was worked out of the files that a server keeps, and its snapshot on disk. */
export class AnalysedFiles {
  readonly #store: ServerStore;
  readonly #files = new Map<string, ReadFile>();
  #unread: readonly Unread[] = [];
  /** There is no snapshot. */
  #isForgotten = false;
  #isSaved = false;

  private constructor(store: ServerStore) {
    this.#store = store;
  }

  /** Reads the files, out of the snapshot where it fits. */
  static async open(store: ServerStore, analyst: Analyst): Promise<AnalysedFiles> {
    const held = new AnalysedFiles(store);
    const snapshot = await loadSnapshot(store.disk, held.#snapshot, snapshotOf(SCOPE));
    const known = new Map((snapshot ?? []).map(file => [`${file.file} ${file.stamp}`, file]));
    const unread: Unread[] = [];
    const { files } = store;
    for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
      const group = files
        .slice(at, at + FILES_AT_ONCE)
        .map(kept => held.#read(kept, analyst, known.get(`${kept.id} ${kept.addedAt}`)));
      for (const read of await Promise.all(group)) unread.push(...read.unread);
    }
    held.#unread = unread;
    held.#isSaved = (snapshot?.length ?? 0) === files.length;
    return held;
  }

  /** What could not be read when the files were opened. */
  get unread(): readonly Unread[] {
    return this.#unread;
  }

  /** What of a file was not removed. */
  heldOf(kept: KeptFile): readonly ReadArticle[] {
    const articles = this.#files.get(kept.id)?.articles ?? [];
    return kept.without.length === 0
      ? articles
      : articles.filter(({ analysed }) => !kept.without.includes(analysed.article.key));
  }

  /** What of a file may be shown: a crash between blocking and removing leaves blocked articles held. */
  shownOf(kept: KeptFile): readonly ReadArticle[] {
    const { tombstones } = this.#store.record;
    return this.heldOf(kept).filter(({ analysed }) => !isBlocked(analysed.article, tombstones));
  }

  /** Takes in what was worked out of a file; one that is held stays. */
  add(id: string, read: ReadFile): void {
    if (!this.#files.has(id)) this.#files.set(id, read);
    this.#isSaved = false;
  }

  /** Takes in a file that was worked out anew. */
  replace(id: string, read: ReadFile): void {
    this.#files.set(id, read);
  }

  /** Lets go of files that are no longer kept. */
  drop(ids: Iterable<string>): void {
    const kept = new Set(this.#store.files.map(({ id }) => id));
    for (const id of ids) if (!kept.has(id)) this.#files.delete(id);
  }

  /**
   * Deletes the snapshot: not a word of what goes stays behind. The next one is written without it.
   *
   * @throws {DiskError} if the disk refuses
   */
  async forgetSnapshot(): Promise<void> {
    this.#isSaved = false;
    if (this.#isForgotten) return;
    await removeDurably(this.#store.disk, this.#store.folder, [SNAPSHOT]);
    this.#isForgotten = true;
  }

  /** Writes down what was worked out since the last time. */
  async save(): Promise<void> {
    if (this.#isSaved) return;
    this.#isForgotten = false;
    const files = this.#store.files.flatMap(kept => {
      const read = this.#files.get(kept.id);
      return read ? [{ ...read, file: kept.id, stamp: kept.addedAt }] : [];
    });
    await saveSnapshot(this.#store.disk, this.#snapshot, files, snapshotOf(SCOPE));
    this.#isSaved = true;
  }

  get #snapshot(): string {
    return join(this.#store.folder, SNAPSHOT);
  }

  async #read(kept: KeptFile, analyst: Analyst, known: ReadFile | undefined): Promise<ReadFile> {
    try {
      // Read even where it was worked out before: damaged bytes are never served.
      const bytes = await this.#store.read(kept);
      const read = known ?? withWords(await analyst.analyse({ ...kept, bytes }));
      this.#files.set(kept.id, read);
      return read;
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      return { articles: [], unread: [{ file: kept.name, line: null, reason: error.message }] };
    }
  }
}
