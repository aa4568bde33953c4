import type { Unread } from "../../articles/unread.ts";
import type { Analyst } from "../analysis/analyst.ts";
import { type ReadArticle, type ReadFile, withWords } from "../analysis/read-file.ts";
import { isBlocked } from "../records/blocked.ts";
import type { KeptFile } from "../records/records.ts";
import { DatabaseRefusesError, DiskError } from "../store/disk.ts";
import { fileIdOf, readingStampOf } from "../store/kept-files.ts";
import type { NewFile, ServerStore } from "../store/library-store.ts";
import { linksOf } from "./article-links.ts";

/** Files read at once; more would only queue. */
const FILES_AT_ONCE = 50;

/** The analysis of a server's files. */
export class AnalysedFiles {
  readonly #store: ServerStore;
  readonly #analyst: Analyst;
  readonly #files = new Map<string, ReadFile>();
  /** Of each file as it was when it was analysed. */
  readonly #stamps = new Map<string, string>();
  readonly #unread = new Map<string, readonly Unread[]>();
  #isSaved = false;

  private constructor(store: ServerStore, analyst: Analyst) {
    this.#store = store;
    this.#analyst = analyst;
  }

  /** Loads the files' analysis, from what was saved if that still applies. */
  static async open(store: ServerStore, analyst: Analyst): Promise<AnalysedFiles> {
    const held = new AnalysedFiles(store, analyst);
    const written = (store.files.length > 0 && (await store.readings.load())) || [];
    const refused = await held.#take(new Map(written.map(file => [`${file.file} ${file.stamp}`, file])));
    await held.#readNew(refused);
    held.#isSaved = written.length === store.files.length;
    return held;
  }

  /** Files that could not be read. */
  get unread(): readonly Unread[] {
    return [...this.#unread.values()].flat();
  }

  /** The articles of a file that were not removed. */
  heldOf(kept: KeptFile): readonly ReadArticle[] {
    const articles = this.#files.get(kept.id)?.articles ?? [];
    return kept.without.length === 0
      ? articles
      : articles.filter(({ analysed }) => !kept.without.includes(analysed.article.key));
  }

  /**
   * The articles of a file that may be shown: a crash between blocking and removing leaves blocked articles in it.
   */
  shownOf(kept: KeptFile): readonly ReadArticle[] {
    const { tombstones } = this.#store.record;
    if (tombstones.length === 0) return this.heldOf(kept);
    return this.heldOf(kept).filter(({ analysed }) => !isBlocked(analysed.article, tombstones));
  }

  /**
   * Adds a file's analysis; an existing one stays.
   *
   * @param file as it was when it was analysed
   */
  add(file: NewFile, read: ReadFile): void {
    this.#isSaved = false;
    const id = fileIdOf(file);
    if (this.#files.has(id)) return;
    this.#files.set(id, read);
    this.#stamps.set(id, readingStampOf(file));
    this.#unread.set(id, read.unread);
  }

  /** Analyses a file again after its typed fields changed. */
  async replace(kept: KeptFile, bytes: Uint8Array): Promise<void> {
    this.#hold(kept, withWords(await this.#analyst.analyse({ ...kept, bytes })));
  }

  /** Loads what another process has added, changed or removed. */
  async follow(): Promise<void> {
    const kept = new Map(this.#store.files.map(file => [file.id, file]));
    for (const id of [...this.#files.keys()]) {
      const file = kept.get(id);
      if (!file || this.#stamps.get(id) !== readingStampOf(file)) this.#forget(id);
    }
    await this.#readNew();
  }

  /** Releases files that are no longer stored. */
  drop(ids: Iterable<string>): void {
    const kept = new Set(this.#store.files.map(({ id }) => id));
    for (const id of ids) if (!kept.has(id)) this.#forget(id);
  }

  /**
   * Deletes the saved analysis of some files, along with others saved together with them: nothing of a removed file
   * may remain. The others are written again.
   *
   * @throws {DiskError} if the disk refuses
   */
  async forgetReadings(ids: readonly string[]): Promise<void> {
    this.#isSaved = false;
    await this.#store.readings.forget(ids);
  }

  /** Saves what was analysed since the last time. */
  async save(): Promise<void> {
    await this.#noteLinks();
    if (this.#isSaved) return;
    const files = this.#store.files.flatMap(kept => {
      const read = this.#files.get(kept.id);
      const stamp = this.#stamps.get(kept.id);
      // The description may have changed since it was analysed.
      return read && stamp === readingStampOf(kept) ? [{ ...read, file: kept.id, stamp }] : [];
    });
    await this.#store.readings.save(files);
    this.#isSaved = true;
  }

  /** Records the links in files that an earlier release stored. */
  async #noteLinks(): Promise<void> {
    const unnoted = this.#store.files.flatMap(({ id, links }) => {
      const read = links === undefined ? this.#files.get(id) : undefined;
      return read ? [[id, linksOf(read.articles.map(({ analysed }) => analysed.article))] as const] : [];
    });
    for (let at = 0; at < unnoted.length; at += FILES_AT_ONCE) {
      await this.#store.noteLinks(new Map(unnoted.slice(at, at + FILES_AT_ONCE)));
    }
  }

  /** Keeps the saved analysis; a file that can no longer be read is not served. Returns those files. */
  async #take(written: ReadonlyMap<string, ReadFile>): Promise<ReadonlySet<string>> {
    const nameOf = (kept: KeptFile) => `${kept.id} ${readingStampOf(kept)}`;
    const known = this.#store.files.filter(kept => written.has(nameOf(kept)));
    const unreadable = await this.#store.unreadable(known);
    for (const kept of known) {
      const read = written.get(nameOf(kept));
      const error = unreadable.get(kept.id);
      if (error) this.#refuse(kept, error);
      else if (read) this.#hold(kept, read);
    }
    return new Set(unreadable.keys());
  }

  async #readNew(refused: ReadonlySet<string> = new Set()): Promise<void> {
    const files = this.#store.files.filter(({ id }) => !this.#files.has(id) && !refused.has(id));
    for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
      await Promise.all(files.slice(at, at + FILES_AT_ONCE).map(kept => this.#read(kept)));
    }
  }

  async #read(kept: KeptFile): Promise<void> {
    try {
      const bytes = await this.#store.read(kept);
      this.#hold(kept, withWords(await this.#analyst.analyse({ ...kept, bytes })));
    } catch (error) {
      if (!(error instanceof DiskError) || error instanceof DatabaseRefusesError) throw error;
      this.#refuse(kept, error);
    }
  }

  #refuse({ id, name }: KeptFile, { code }: DiskError): void {
    this.#unread.set(id, [{ file: name, line: null, reason: { kind: "disk", code } }]);
  }

  #hold(kept: KeptFile, read: ReadFile): void {
    this.#files.set(kept.id, read);
    this.#stamps.set(kept.id, readingStampOf(kept));
    this.#unread.set(kept.id, read.unread);
  }

  #forget(id: string): void {
    this.#files.delete(id);
    this.#stamps.delete(id);
    this.#unread.delete(id);
  }
}
