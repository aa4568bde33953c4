import { join, resolve } from "node:path";
import { buildLibrary, type Library } from "../answers/library.ts";
import type { ArticleKey } from "../articles/article.ts";
import type { Unread } from "../articles/unread.ts";
import { finish } from "../search/steps.ts";
import { type Analyst, threadAnalyst } from "./analysis/analyst.ts";
import { assembleSteps } from "./analysis/assemble.ts";
import { loadSnapshot, saveSnapshot, snapshotOf } from "./analysis/snapshot.ts";
import { isBlocked } from "./blocked.ts";
import { DEFAULT_LIMITS, isMemoryShort, type LibraryLimits } from "./limits.ts";
import { type Former, ServerLibrary } from "./server-library.ts";
import { SharedFolder } from "./shared-folder.ts";
import { NEW_SERVER, type ServerSettings, type Work } from "./store/records.ts";
import type { Store } from "./store.ts";

/** Which library a server sees. Direct messages (no server) see the shared articles only. */
export interface Libraries {
  of(guildId: string | null): Library;
}

/** Every server sees the same shared articles. */
export function sharedLibraries(library: Library): Libraries {
  return { of: () => library };
}

export interface ServerLibrariesOptions {
  /** Folder of the shared articles. */
  readonly sharedFolder: string;
  readonly store: Store;
  readonly now: () => Date;
  readonly analyst?: Analyst;
  readonly limits?: LibraryLimits;
  readonly isMemoryShort?: () => boolean;
  /** Told of what goes wrong in the background: a folder that is gone, a snapshot that can't be written. */
  readonly failed: (error: unknown) => void;
}

/** Long work that a restart cut off. */
export interface InterruptedWork {
  readonly guildId: string;
  readonly work: Work;
  /** How many articles of it are in the library. */
  readonly added: number;
}

/**
 * Every server's library: the shared articles, unless it switched them off, and its own.
 *
 * A change makes a new `Library` and puts it in the old one's place: an answer that is under way keeps
 * the one it began with, the next one has the new.
 */
export class ServerLibraries implements Libraries {
  readonly #options: ServerLibrariesOptions;
  readonly #analyst: Analyst;
  readonly #shared: SharedFolder;
  readonly #own = new Map<string, Promise<ServerLibrary>>();
  /** Those of `#own` that are read. */
  readonly #opened = new Map<string, ServerLibrary>();
  readonly #searched = new Map<string, Library>();
  readonly #formerShared = new Map<ArticleKey, Former>();
  #sharedLibrary: Library = NONE;
  #isSharedSaved = false;

  private constructor(options: ServerLibrariesOptions, analyst: Analyst, shared: SharedFolder) {
    this.#options = options;
    this.#analyst = analyst;
    this.#shared = shared;
    this.#assembleShared();
  }

  /**
   * Reads the shared folder, and what every server keeps, and follows the folder from then on.
   *
   * @throws {OperatorError} if the shared folder can't be read
   */
  static async open(options: ServerLibrariesOptions): Promise<ServerLibraries> {
    const analyst = options.analyst ?? threadAnalyst();
    const { disk } = options.store;
    const of = snapshotOf(resolve(options.sharedFolder));
    const known = (await loadSnapshot(disk, sharedSnapshotIn(options.store), of)) ?? undefined;
    const shared = await SharedFolder.open(options.sharedFolder, { analyst, known });
    const libraries = new ServerLibraries(options, analyst, shared);
    for (const guildId of await options.store.servers()) {
      try {
        if ((await options.store.server(guildId)).record.leftAt === null) await libraries.server(guildId);
      } catch (error) {
        // One server's broken folder must not keep the others from their answers.
        options.failed(error);
      }
    }
    shared.watch(() => libraries.#assembleShared(), options.failed);
    const saved = new Set(known);
    libraries.#isSharedSaved =
      saved.size === shared.files.length && shared.files.every(file => saved.has(file));
    return libraries;
  }

  of(guildId: string | null): Library {
    return (guildId === null ? undefined : this.#searched.get(guildId)) ?? this.#sharedLibrary;
  }

  /** What a server has added, and what its managers can do with it. Opened once. */
  server(guildId: string): Promise<ServerLibrary> {
    let own = this.#own.get(guildId);
    if (!own) {
      own = this.#open(guildId);
      this.#own.set(guildId, own);
      own.catch(() => this.#own.delete(guildId));
    }
    return own;
  }

  /** Every server whose library is open, by its id. */
  opened(): readonly (readonly [guildId: string, library: ServerLibrary])[] {
    return [...this.#opened];
  }

  /** Long work that the last process did not finish, of every server whose library is open. */
  interrupted(): readonly InterruptedWork[] {
    return this.opened().flatMap(([guildId, own]) => {
      const work = own.interrupted;
      return work ? [{ guildId, work, added: work.addition ? own.addedBy(work.addition).length : 0 }] : [];
    });
  }

  /** What a server's managers decided; the defaults where they decided nothing. */
  settingsOf(guildId: string): ServerSettings {
    return (this.#opened.get(guildId)?.store.record ?? NEW_SERVER).settings;
  }

  /** Changes a server's settings; what it sees has followed when this returns. */
  async configure(guildId: string, change: Partial<ServerSettings>): Promise<ServerSettings> {
    const own = await this.server(guildId);
    const record = await own.store.update(record => ({
      ...record,
      settings: { ...record.settings, ...change },
    }));
    this.#assemble(guildId, own);
    return record.settings;
  }

  /** Files of the shared folder that could not be read. */
  get unread(): readonly Unread[] {
    return this.#shared.unread;
  }

  /** What became of an article that a server saw before; null where this process knows of none. */
  async former(guildId: string | null, key: ArticleKey): Promise<Former | null> {
    const own = guildId === null ? null : await this.server(guildId);
    const isSharedSeen = own === null || own.store.record.settings.isSharedShown;
    return own?.former(key) ?? (isSharedSeen ? (this.#formerShared.get(key) ?? null) : null);
  }

  /** The bot left a server: its library is kept for 30 days, and not searched. */
  async leave(guildId: string): Promise<void> {
    await this.#options.store.leave(guildId, this.#options.now());
    this.#forget(guildId);
  }

  /** The bot is in a server, again or for the first time. */
  async join(guildId: string): Promise<void> {
    await this.#options.store.rejoin(guildId);
    await this.server(guildId);
  }

  /** Deletes everything that a server keeps, at once. */
  async delete(guildId: string): Promise<void> {
    this.#forget(guildId);
    await this.#options.store.delete(guildId);
  }

  /**
   * Writes down what was worked out since the last time, for a fast next start. To be called now and
   * then, and at the end. Where the disk refuses, the operator is told and the others are written.
   */
  async save(): Promise<void> {
    const { failed } = this.#options;
    if (!this.#isSharedSaved) await this.#saveShared().catch(failed);
    for (const own of this.#opened.values()) await own.save().catch(failed);
  }

  /** Stops following the folder; nothing may be added afterwards. */
  async close(): Promise<void> {
    await this.#shared.close();
    await this.#analyst.close();
  }

  async #open(guildId: string): Promise<ServerLibrary> {
    const { store, now, limits = DEFAULT_LIMITS } = this.#options;
    const own = await ServerLibrary.open(await store.server(guildId), {
      analyst: this.#analyst,
      limits,
      now,
      isMemoryShort: this.#options.isMemoryShort ?? isMemoryShort,
      changed: () => this.#assemble(guildId, own),
    });
    this.#opened.set(guildId, own);
    this.#assemble(guildId, own);
    return own;
  }

  async #saveShared(): Promise<void> {
    const { store, sharedFolder } = this.#options;
    this.#isSharedSaved = true;
    try {
      const of = snapshotOf(resolve(sharedFolder));
      await saveSnapshot(store.disk, sharedSnapshotIn(store), this.#shared.files, of);
    } catch (error) {
      this.#isSharedSaved = false;
      throw error;
    }
  }

  #forget(guildId: string): void {
    this.#own.delete(guildId);
    this.#opened.delete(guildId);
    this.#searched.delete(guildId);
  }

  #assembleShared(): void {
    this.#isSharedSaved = false;
    const articles = this.#shared.files.flatMap(file => file.articles);
    const before = this.#sharedLibrary;
    this.#sharedLibrary = finish(assembleSteps(articles, articles));
    this.#rememberFormer(before);
    for (const [guildId, own] of this.#opened) if (this.#searched.has(guildId)) this.#assemble(guildId, own);
  }

  // Changed where a file of the same id is still there, removed otherwise.
  #rememberFormer(before: Library): void {
    const ids = new Set(this.#sharedLibrary.articles.map(({ article }) => fileOf(article.origin)));
    for (const { article } of before.articles) {
      if (this.#sharedLibrary.byKey(article.key)) continue;
      const happened = ids.has(fileOf(article.origin)) ? "changed" : "removed";
      this.#formerShared.set(article.key, { title: article.title, happened, at: this.#options.now() });
    }
    for (const { article } of this.#sharedLibrary.articles) this.#formerShared.delete(article.key);
  }

  #assemble(guildId: string, own: ServerLibrary): void {
    const added = own.articles;
    const { settings, tombstones } = own.store.record;
    if (settings.isSharedShown && added.length === 0 && tombstones.length === 0) {
      this.#searched.delete(guildId);
      return;
    }
    const shared = settings.isSharedShown ? this.#shared.files.flatMap(file => file.articles) : [];
    const shown = shared.filter(({ article }) => !isBlocked(article, tombstones));
    this.#searched.set(guildId, finish(assembleSteps([...shown, ...added], added)));
  }
}

const NONE = buildLibrary([]);

function sharedSnapshotIn(store: Store): string {
  return join(store.folder, "shared.snapshot");
}

function fileOf(origin: { readonly kind: string; readonly file?: string }): string {
  return origin.file ?? "";
}
