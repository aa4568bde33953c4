import { createHash } from "node:crypto";
import { extname, join } from "node:path";
import type { ArticleKey, Origin } from "../../articles/article.ts";
import type { PageSource } from "../../articles/pages/parse-html.ts";
import type { Unread } from "../../articles/unread.ts";
import {
  asDiskError,
  type Disk,
  DiskError,
  makeFolder,
  removeDurably,
  replaceFile,
  syncFolder,
  systemCodeOf,
  UNFINISHED,
  writeDurably,
} from "./disk.ts";
import { type AdditionId, KeptFile, NEW_SERVER, ServerRecord, type TypedFields } from "./records.ts";

/** A file to be kept, with what is known of it. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  readonly source?: PageSource | undefined;
  readonly typed?: TypedFields | undefined;
  /** Keys of the articles that were read in it. */
  readonly articles: readonly ArticleKey[];
  /** Which addition brings them. */
  readonly addition?: AdditionId | undefined;
  /** The article that is to be removed once this one is kept. */
  readonly instead?: KeptFile["instead"];
}

const RECORD = "server.json";

/** The same once more, for when the first is damaged. */
const RECORD_COPY = "server.json.copy";

/** A damaged one, aside for the operator. While it lies there nothing is added. */
const RECORD_DAMAGED = "server.json.damaged";

/** How many files are read or written at once; more only queue at the disk. */
const FILES_AT_ONCE = 8;

/**
 * What one server keeps, in a folder of its own:
 *
 * ```
 * server.json, server.json.copy        settings, feeds, tombstones
 * articles/0123456789abcdef.html       a file as it was given
 * articles/0123456789abcdef.html.json  what is known of it; a file without it was never acknowledged
 * ```
 *
 * When a method returns, what it did has reached the disk. When it throws a `DiskError`, nothing has
 * changed. Changes are made one after the other, in the order they were asked for.
 */
export class ServerStore {
  readonly folder: string;
  readonly disk: Disk;
  #record: ServerRecord = NEW_SERVER;
  readonly #files = new Map<string, KeptFile>();
  /** Neither the record nor its copy could be read. */
  #isRecordLost = false;
  #isRetired = false;
  #damaged: readonly Unread[] = [];
  #last: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, disk: Disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** Opens a server's folder; it need not exist. What is damaged is told by `damaged`, the rest is served. */
  static async open(folder: string, disk: Disk): Promise<ServerStore> {
    const store = new ServerStore(folder, disk);
    await store.#load();
    return store;
  }

  get record(): ServerRecord {
    return this.#record;
  }

  /** In the order in which they were added. */
  get files(): readonly KeptFile[] {
    return [...this.#files.values()];
  }

  /** Files found damaged when the folder was opened, by name and reason. They are left where they are. */
  get damaged(): readonly Unread[] {
    return this.#damaged;
  }

  get bytes(): number {
    return this.files.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get articleCount(): number {
    return this.files.reduce((sum, { articles, without }) => sum + articles.length - without.length, 0);
  }

  /** Replaces settings, feeds and the rest by what `change` makes of them. */
  async update(change: (record: ServerRecord) => ServerRecord): Promise<ServerRecord> {
    return this.#inTurn(async () => {
      const next = change(this.#record);
      if (next === this.#record) return next;
      await makeFolder(this.disk, this.folder);
      const path = join(this.folder, RECORD);
      if (this.#isRecordLost) await this.#setAside(path);
      const text = JSON.stringify(next, null, 2);
      const before = await this.disk.readFile(path, "utf8").catch(() => null);
      try {
        await writeDurably(this.disk, path, text, before);
      } catch (error) {
        // Where it can't even be undone, it holds from now on as it will after the next start.
        if ((await this.disk.readFile(path, "utf8").catch(() => null)) === text) this.#record = next;
        throw error;
      }
      // Only for a damaged disk; the change is kept without it.
      await replaceFile(this.disk, join(this.folder, RECORD_COPY), text).catch(() => undefined);
      this.#record = next;
      return next;
    });
  }

  /**
   * Keeps files. One whose bytes are kept already stays as it is, but that the articles it is now kept
   * for count as removed no longer.
   */
  async keep(files: readonly NewFile[], at: Date): Promise<readonly KeptFile[]> {
    return this.#inTurn(async () => {
      // Without the list of what is blocked, blocked articles would come back.
      if (this.#isRecordLost) throw new DiskError(RECORD, "LOST");
      await makeFolder(this.disk, this.#articles);
      const fresh = new Map<string, { kept: KeptFile; bytes: Uint8Array }>();
      for (const file of files) {
        const kept = describe(file, at);
        const before = this.#files.get(kept.id) ?? fresh.get(kept.id)?.kept;
        fresh.set(kept.id, { kept: before ? withArticles(before, file, at) : kept, bytes: file.bytes });
      }
      const list = [...fresh.values()];
      try {
        await inGroups(list, ({ kept, bytes }) => replaceFile(this.disk, this.#path(kept), bytes));
        await syncFolder(this.disk, this.#articles);
        // From here on the files count: what is known of them is what makes them the server's.
        await inGroups(list, ({ kept }) => this.#describe(kept));
        await syncFolder(this.disk, this.#articles);
      } catch (error) {
        await this.#undo(list.map(({ kept }) => kept));
        throw error;
      }
      for (const { kept } of list) this.#files.set(kept.id, kept);
      return list.map(({ kept }) => kept);
    });
  }

  /** Changes what was typed for a file. */
  async describe({ id }: KeptFile, typed: TypedFields): Promise<KeptFile> {
    return this.#inTurn(async () => {
      const kept = this.#files.get(id);
      if (!kept) throw new DiskError(id, "ENOENT");
      const next: KeptFile = { ...kept, typed };
      const text = (file: KeptFile) => JSON.stringify(file, null, 2);
      await writeDurably(this.disk, `${this.#path(kept)}.json`, text(next), text(kept));
      this.#files.set(id, next);
      return next;
    });
  }

  /** Removes an article of a file; the file goes when none of its articles is left. */
  async remove(id: string, key: ArticleKey): Promise<void> {
    return this.removeAll(new Map([[id, [key]]]));
  }

  /**
   * Removes articles, told by the ids of their files; a file goes when none of its articles is left.
   * Where the disk refuses on the way, what went before stays gone.
   */
  async removeAll(removals: ReadonlyMap<string, readonly ArticleKey[]>): Promise<void> {
    return this.#inTurn(async () => {
      const gone: KeptFile[] = [];
      const left: KeptFile[] = [];
      for (const [id, keys] of removals) {
        const kept = this.#files.get(id);
        if (!kept) continue;
        const without = [...new Set([...kept.without, ...keys.filter(key => kept.articles.includes(key))])];
        if (without.length === kept.articles.length) gone.push(kept);
        else if (without.length > kept.without.length) left.push({ ...kept, without });
      }
      if (gone.length === 0 && left.length === 0) return;
      await inGroups(left, kept => this.#describe(kept));
      for (const kept of left) this.#files.set(kept.id, kept);
      // What is known of a file goes first: without it the file is nobody's.
      for (const kept of gone) {
        const path = `${this.#path(kept)}.json`;
        await asDiskError(path, () => this.disk.rm(path, { force: true }));
        this.#files.delete(kept.id);
      }
      await syncFolder(this.disk, this.#articles);
      await removeDurably(this.disk, this.#articles, gone.map(fileNameOf)).catch(() => undefined);
    });
  }

  /**
   * Lets nothing be changed any more, where `isDoomed` says so of what is kept: the folder is about to
   * be deleted. What was under way is done before.
   */
  async retire(isDoomed: (record: ServerRecord) => boolean = () => true): Promise<boolean> {
    return this.#inTurn(async () => {
      this.#isRetired = isDoomed(this.#record);
      return this.#isRetired;
    });
  }

  /**
   * The bytes of a kept file, as they were given.
   *
   * @throws {DiskError} if it can't be read, or its bytes are not those that were kept
   */
  async read(kept: KeptFile): Promise<Uint8Array> {
    const path = this.#path(kept);
    const bytes = await asDiskError(path, () => this.disk.readFile(path));
    if (sha256Of(bytes) !== kept.sha256) throw new DiskError(kept.name, "CHANGED");
    return bytes;
  }

  get #articles(): string {
    return join(this.folder, "articles");
  }

  #path(kept: KeptFile): string {
    return join(this.#articles, fileNameOf(kept));
  }

  /** Writes down what is known of a file; it lasts once the folder is synced. */
  async #describe(kept: KeptFile): Promise<void> {
    await replaceFile(this.disk, `${this.#path(kept)}.json`, JSON.stringify(kept, null, 2));
  }

  async #load(): Promise<void> {
    const damaged: Unread[] = [];
    await this.#loadRecord(damaged);
    const names = await this.#list();
    const known = new Set(names);
    const found: KeptFile[] = [];
    await inGroups(names.filter(isDescription), async name => {
      const kept = await this.#readJson(join(this.#articles, name), KeptFile, damaged);
      if (!kept) return;
      if (known.has(fileNameOf(kept))) found.push(kept);
      else damaged.push({ file: kept.name, line: null, reason: "it is gone from the data folder" });
    });
    found.sort((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : a.id < b.id ? -1 : 1));
    for (const kept of found) this.#files.set(kept.id, kept);
    this.#damaged = damaged;
    await this.#sweep(names);
    await this.#finishReplacing();
  }

  async #loadRecord(damaged: Unread[]): Promise<void> {
    const unread: Unread[] = [];
    const record = await this.#readJson(join(this.folder, RECORD), ServerRecord, unread);
    const known = record ?? (await this.#readJson(join(this.folder, RECORD_COPY), ServerRecord, []));
    if (known) this.#record = known;
    const aside: string[] = await this.disk.readdir(this.folder).catch(() => []);
    const isDamaged = unread.length > 0 && known === null;
    this.#isRecordLost = isDamaged || aside.includes(RECORD_DAMAGED);
    if (this.#isRecordLost) {
      const reason = "damaged; nothing is added until it is mended, or deleted with what it blocked";
      damaged.push({ file: isDamaged ? RECORD : RECORD_DAMAGED, line: null, reason });
    } else if (known !== record) {
      damaged.push({ file: RECORD, line: null, reason: "damaged or gone; its copy is used" });
    }
  }

  // A damaged one is kept for the operator to look at; one that lies there is not written over.
  async #setAside(path: string): Promise<void> {
    const aside = join(this.folder, RECORD_DAMAGED);
    if ((await this.disk.readdir(this.folder)).includes(RECORD_DAMAGED)) return;
    await asDiskError(path, () => this.disk.rename(path, aside));
  }

  // A crash came between the new version and the removal of the old one. One that was added again later
  // stays.
  async #finishReplacing(): Promise<void> {
    const removals = new Map<string, readonly ArticleKey[]>();
    for (const { instead, addedAt } of this.#files.values()) {
      const old = instead && this.#files.get(instead.file);
      if (old && old.addedAt < addedAt && !old.without.includes(instead.key)) {
        removals.set(old.id, [instead.key]);
      }
    }
    // A disk that refuses shows both; they are asked about again at the next start.
    if (removals.size > 0) await this.removeAll(removals).catch(() => undefined);
  }

  async #readJson<Value>(
    path: string,
    schema: { parse(value: unknown): Value },
    damaged: Unread[],
  ): Promise<Value | null> {
    try {
      return schema.parse(JSON.parse(await this.disk.readFile(path, "utf8")));
    } catch (error) {
      const code = systemCodeOf(error);
      if (code === "ENOENT") return null;
      const reason = code === null ? "damaged; what it said is not used" : new DiskError(path, code).message;
      damaged.push({ file: path.slice(this.folder.length + 1), line: null, reason });
      return null;
    }
  }

  async #list(): Promise<string[]> {
    try {
      return await this.disk.readdir(this.#articles);
    } catch (error) {
      if (systemCodeOf(error) === "ENOENT") return [];
      return asDiskError(this.#articles, () => Promise.reject(error));
    }
  }

  // What a crash left: files half-written, or written and never acknowledged. A file whose description
  // is damaged is not swept: the operator may mend it.
  async #sweep(names: readonly string[]): Promise<void> {
    const known = new Set(names);
    const left = names.filter(
      name => name.endsWith(UNFINISHED) || (!isDescription(name) && !known.has(`${name}.json`)),
    );
    for (const name of left)
      await this.disk.rm(join(this.#articles, name), { force: true }).catch(() => undefined);
    const own = await this.disk.readdir(this.folder).catch(() => []);
    for (const name of own.filter(name => name.endsWith(UNFINISHED))) {
      await this.disk.rm(join(this.folder, name), { force: true }).catch(() => undefined);
    }
  }

  // As well as the disk lets it: what can't be undone is there at the next start.
  async #undo(kept: readonly KeptFile[]): Promise<void> {
    for (const file of kept) {
      const before = this.#files.get(file.id);
      if (before) {
        await this.#describe(before).catch(() => undefined);
        continue;
      }
      for (const path of [`${this.#path(file)}.json`, this.#path(file)]) {
        await this.disk.rm(path, { force: true }).catch(() => undefined);
      }
    }
  }

  #inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(() => {
      if (this.#isRetired) throw new DiskError(this.folder.slice(this.folder.lastIndexOf("/") + 1), "GONE");
      return run();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

function describe(file: NewFile, at: Date): KeptFile {
  const sha256 = sha256Of(file.bytes);
  return KeptFile.parse({
    version: 1,
    id: fileIdOf(file),
    name: file.name.slice(0, 300),
    ending: extname(file.name).toLowerCase(),
    bytes: file.bytes.length,
    sha256,
    addedAt: at.toISOString(),
    origin: file.origin,
    source: file.source ?? {},
    typed: file.typed ?? {},
    articles: file.articles,
    without: [],
    additions: additionsOf(file),
    ...(file.instead && { instead: file.instead }),
  });
}

// An article that was removed and comes again belongs to the addition that brought it last, and counts as
// added then: a newer version that it once made room for must not take it away at the next start.
function withArticles(kept: KeptFile, file: NewFile, at: Date): KeptFile {
  const isOld = (key: ArticleKey) => !file.articles.includes(key);
  const addedAt = kept.without.every(isOld) ? kept.addedAt : at.toISOString();
  const before = kept.additions.map(({ id, articles }) => ({ id, articles: articles.filter(isOld) }));
  return {
    ...kept,
    addedAt,
    articles: [...new Set([...kept.articles, ...file.articles])],
    without: kept.without.filter(isOld),
    additions: [...before.filter(({ articles }) => articles.length > 0), ...additionsOf(file)],
  };
}

function additionsOf({ addition, articles }: NewFile): KeptFile["additions"] {
  return addition === undefined ? [] : [{ id: addition, articles }];
}

function isDescription(name: string): boolean {
  return /^[0-9a-f]{16}\.[a-z]{2,5}\.json$/.test(name);
}

function fileNameOf({ id, ending }: KeptFile): string {
  return id + ending;
}

/** The id under which a file is kept: the same bytes, come in the same way, are kept once. */
export function fileIdOf({ bytes, origin }: Pick<NewFile, "bytes" | "origin">): string {
  return createHash("sha256").update(`${origin.kind}\n`).update(bytes).digest("hex").slice(0, 16);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function inGroups<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += FILES_AT_ONCE) {
    const results = await Promise.allSettled(items.slice(at, at + FILES_AT_ONCE).map(run));
    const failed = results.find(result => result.status === "rejected");
    if (failed) throw failed.reason;
  }
}
