import { basename, join } from "node:path";
import type { ArticleKey } from "../../articles/article.ts";
import type { Unread } from "../../articles/unread.ts";
import { snapshotOf } from "../analysis/snapshot.ts";
import {
  type DepartedArticles,
  type DepartedChange,
  NOTHING_DEPARTED,
} from "../records/departed-articles.ts";
import {
  DESCRIPTION,
  KeptFile,
  type ServerRecord,
  STORED_FILE,
  type TypedFields,
} from "../records/records.ts";
import { DepartedFile } from "./departed-file.ts";
import {
  asDiskError,
  type Disk,
  DiskError,
  makeFolder,
  removeDurably,
  replaceFile,
  syncFolder,
  UNFINISHED,
  unlessMissing,
  writeDurably,
} from "./disk.ts";
import {
  articlesLeft,
  byAddition,
  filesLeft,
  planKeeping,
  planRemembering,
  planRemoving,
  type Removing,
  sha256Of,
  unfinishedReplacements,
} from "./kept-files.ts";
import {
  ChangedMeanwhile,
  type Keeping,
  type NewFile,
  type Readings,
  type ServerStore,
} from "./library-store.ts";
import { type RecordFile, readJson } from "./record-file.ts";
import type { DamageOptions } from "./set-aside.ts";
import { SnapshotFileReadings } from "./snapshot-readings.ts";

/** How many files are read or written at once; more would only queue at the disk. */
const FILES_AT_ONCE = 8;

const SCOPE = "server";

/** The process or the machine is short of something: that says nothing of the file. */
const SHORTAGES: ReadonlySet<string> = new Set(["EMFILE", "ENFILE", "ENOMEM", "EAGAIN"]);

/**
 * What one server stores, in its own folder:
 *
 * ```
 * server.json, server.json.copy        settings, feeds, tombstones
 * articles/0123456789abcdef.html       a file as it was given
 * articles/0123456789abcdef.html.json  what is known of it; a file without it was never acknowledged
 * ```
 *
 * The process has the folder to itself.
 */
export class FileServerStore implements ServerStore {
  readonly readings: Readings;
  readonly departed: DepartedArticles;
  readonly takenIn = 0;
  // After that, everything is refused here.
  readonly timesDeleted = 0;
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #record: RecordFile;
  readonly #files = new Map<string, KeptFile>();
  readonly #failed: (error: unknown) => void;
  #damaged: readonly Unread[] = [];

  private constructor(record: RecordFile, departed: DepartedArticles, failed: (error: unknown) => void) {
    this.#failed = failed;
    this.#record = record;
    this.#folder = record.folder;
    this.#disk = record.disk;
    this.departed = departed;
    const path = join(record.folder, "articles.snapshot");
    this.readings = new SnapshotFileReadings(record.disk, path, snapshotOf(SCOPE));
  }

  /**
   * Reads the descriptions of a server's files; its folder need not exist.
   *
   * @param damage also receives what can't be remembered
   */
  static async open(record: RecordFile, damage: DamageOptions = {}): Promise<FileServerStore> {
    const { failed = () => {} } = damage;
    const path = join(record.folder, "former.json");
    if (!record.hasFolder) return new FileServerStore(record, new DepartedFile(record.disk, path), failed);
    const file = `servers/${basename(record.folder)}/former.json`;
    const departed = await DepartedFile.open(record.disk, path, { file, ...damage });
    const store = new FileServerStore(record, departed, failed);
    // In a turn, because it deletes files that look half-written.
    await record.inTurn(() => store.#load());
    const removals = unfinishedReplacements(store.#files);
    // If the disk refuses, both are shown; removal is tried again at the next start.
    if (removals.size > 0) await store.removeAll(removals).catch(() => undefined);
    return store;
  }

  get record(): ServerRecord {
    return this.#record.record;
  }

  get isLost(): boolean {
    return this.#record.isLost;
  }

  get version(): string {
    return String(this.#record.version);
  }

  get files(): readonly KeptFile[] {
    return [...this.#files.values()];
  }

  get damaged(): readonly Unread[] {
    return this.#damaged;
  }

  get bytes(): number {
    return this.files.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get articleCount(): number {
    return this.files.reduce((sum, { articles, without }) => sum + articles.length - without.length, 0);
  }

  // No other process changes the folder.
  async refresh(): Promise<void> {}

  update(change: (record: ServerRecord) => ServerRecord): Promise<ServerRecord> {
    return this.#record.update(change);
  }

  async keep(
    files: readonly NewFile[],
    at: Date,
    planned?: string,
    noting?: (record: ServerRecord) => ServerRecord,
  ): Promise<readonly KeptFile[]> {
    if (noting) await this.#record.update(noting);
    return this.#record.inTurn(async () => {
      if (planned !== undefined && planned !== this.version) throw new ChangedMeanwhile();
      this.#record.assertKnown();
      const list = planKeeping(files, this.#files, at);
      await this.#write(list);
      await this.#remember({ gone: [], again: files.flatMap(({ articles }) => articles) });
      return list.map(({ kept }) => kept);
    });
  }

  putBack(files: readonly Keeping[]): Promise<void> {
    return this.#record.inTurn(() => this.#write(files));
  }

  async #write(list: readonly Keeping[]): Promise<void> {
    await makeFolder(this.#disk, this.#articles);
    try {
      await inGroups(list, ({ kept, bytes }) => replaceFile(this.#disk, this.#path(kept), bytes));
      await syncFolder(this.#disk, this.#articles);
      // From here on the files count: their descriptions make them the server's.
      await inGroups(list, ({ kept }) => this.#describe(kept));
      await syncFolder(this.#disk, this.#articles);
    } catch (error) {
      await this.#undo(list.map(({ kept }) => kept));
      throw error;
    }
    for (const { kept } of list) this.#files.set(kept.id, kept);
    this.#record.moveOn();
  }

  // Held only: what an earlier release has written stays as it is.
  async noteLinks(links: ReadonlyMap<string, NonNullable<KeptFile["links"]>>): Promise<void> {
    return this.#record.inTurn(async () => {
      for (const [id, noted] of links) {
        const kept = this.#files.get(id);
        if (kept) this.#files.set(id, { ...kept, links: noted });
      }
    });
  }

  async describe({ id }: KeptFile, typed: TypedFields): Promise<KeptFile> {
    return this.#record.inTurn(async () => {
      const kept = this.#files.get(id);
      if (!kept) throw new DiskError(id, "ENOENT");
      const next: KeptFile = { ...kept, typed };
      const text = (file: KeptFile) => JSON.stringify(file, null, 2);
      await writeDurably(this.#disk, `${this.#path(kept)}.json`, text(next), text(kept));
      this.#files.set(id, next);
      this.#record.moveOn();
      return next;
    });
  }

  async remove(id: string, key: ArticleKey): Promise<void> {
    return this.removeAll(new Map([[id, [key]]]));
  }

  async removeAll(
    removals: ReadonlyMap<string, readonly ArticleKey[]>,
    departed: DepartedChange = NOTHING_DEPARTED,
  ): Promise<void> {
    return this.#record.inTurn(async () => {
      const removing = planRemoving(removals, this.#files);
      if (removing.gone.length === 0 && removing.left.length === 0) {
        return this.#remember({ ...departed, gone: [] });
      }
      const files = filesLeft(removing, this.#files).values();
      await this.#remember(planRemembering(departed, files, this.record));
      this.#record.moveOn();
      try {
        await this.#remove(removing);
      } catch (error) {
        await this.#remember({ gone: [], again: this.files.flatMap(articlesLeft) });
        throw error;
      }
    });
  }

  async #remove({ gone, left }: Removing): Promise<void> {
    await inGroups(left, kept => this.#describe(kept));
    for (const kept of left) this.#files.set(kept.id, kept);
    // The description of a file is removed first: without it the file isn't the server's.
    for (const kept of gone) {
      const path = `${this.#path(kept)}.json`;
      await asDiskError(path, () => this.#disk.rm(path, { force: true }));
      this.#files.delete(kept.id);
    }
    await syncFolder(this.#disk, this.#articles);
    await removeDurably(this.#disk, this.#articles, gone.map(fileNameOf)).catch(() => undefined);
  }

  // A removal must not fail for it: on a full disk it is what makes room.
  async #remember({ gone, again }: DepartedChange): Promise<void> {
    await this.departed.change(gone, again).catch(this.#failed);
  }

  async unreadable(files: readonly KeptFile[]): Promise<ReadonlyMap<string, DiskError>> {
    const found = new Map<string, DiskError>();
    await inGroups(files, async kept => {
      await this.read(kept).catch((error: unknown) => {
        if (!(error instanceof DiskError)) throw error;
        found.set(kept.id, error);
      });
    });
    return found;
  }

  async read(kept: KeptFile): Promise<Uint8Array> {
    const path = this.#path(kept);
    const bytes = await asDiskError(path, () => this.#disk.readFile(path));
    if (sha256Of(bytes) !== kept.sha256) throw new DiskError(kept.name, "CHANGED");
    return bytes;
  }

  get #articles(): string {
    return join(this.#folder, "articles");
  }

  #path(kept: KeptFile): string {
    return join(this.#articles, fileNameOf(kept));
  }

  /** Writes the description of a file; it is durable once the folder is synced. */
  async #describe(kept: KeptFile): Promise<void> {
    await replaceFile(this.#disk, `${this.#path(kept)}.json`, JSON.stringify(kept, null, 2));
  }

  async #load(): Promise<void> {
    const damaged: Unread[] = [...this.#record.damaged];
    const names = await this.#list();
    const known = new Set(names);
    const found: KeptFile[] = [];
    await inGroups(
      names.filter(name => DESCRIPTION.test(name)),
      async name => {
        const kept = await this.#description(join("articles", name), damaged);
        if (!kept) return;
        if (known.has(fileNameOf(kept))) found.push(kept);
        else damaged.push({ file: kept.name, line: null, reason: { kind: "gone-from-folder" } });
      },
    );
    for (const kept of found.sort(byAddition)) this.#files.set(kept.id, kept);
    this.#damaged = damaged;
    await this.#sweep(names);
  }

  // One that the disk refuses is named, and the rest is served, unless the others would be refused next.
  async #description(name: string, damaged: Unread[]): Promise<KeptFile | null> {
    try {
      return await readJson(this.#disk, this.#folder, name, KeptFile, damaged);
    } catch (error) {
      if (!(error instanceof DiskError) || SHORTAGES.has(error.code)) throw error;
      damaged.push({ file: name, line: null, reason: { kind: "disk", code: error.code } });
      return null;
    }
  }

  async #list(): Promise<string[]> {
    return (await unlessMissing(this.#articles, () => this.#disk.readdir(this.#articles))) ?? [];
  }

  // Files that a crash left half-written, or written and never acknowledged. A file whose description is damaged is
  // kept: the operator may repair it. So is everything that the bot hasn't written.
  async #sweep(names: readonly string[]): Promise<void> {
    const known = new Set(names);
    const left = names.filter(
      name => name.endsWith(UNFINISHED) || (STORED_FILE.test(name) && !known.has(`${name}.json`)),
    );
    for (const name of left)
      await this.#disk.rm(join(this.#articles, name), { force: true }).catch(() => undefined);
    const own = await this.#disk.readdir(this.#folder).catch(() => []);
    for (const name of own.filter(name => name.endsWith(UNFINISHED))) {
      await this.#disk.rm(join(this.#folder, name), { force: true }).catch(() => undefined);
    }
  }

  // As far as the disk allows: what can't be undone is there at the next start.
  async #undo(kept: readonly KeptFile[]): Promise<void> {
    for (const file of kept) {
      const before = this.#files.get(file.id);
      if (before) {
        await this.#describe(before).catch(() => undefined);
        continue;
      }
      for (const path of [`${this.#path(file)}.json`, this.#path(file)]) {
        await this.#disk.rm(path, { force: true }).catch(() => undefined);
      }
    }
  }
}

function fileNameOf({ id, ending }: KeptFile): string {
  return id + ending;
}

async function inGroups<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += FILES_AT_ONCE) {
    const results = await Promise.allSettled(items.slice(at, at + FILES_AT_ONCE).map(run));
    const failed = results.find(result => result.status === "rejected");
    if (failed) throw failed.reason;
  }
}
