import { getHeapStatistics } from "node:v8";
import type { Library } from "../answers/library.ts";
import { isDirectoryReady, prepareDirectory } from "../answers/speaker-directory.ts";
import type { ArticleKey } from "../articles/article.ts";
import type { Unread } from "../articles/unread.ts";
import { analyseOnce } from "./analysis/analyse-once.ts";
import type { Analyst } from "./analysis/analyst.ts";
import { threadAnalyst } from "./analysis/thread-analyst.ts";
import type { Departed } from "./departed-articles.ts";
import type { Follower } from "./feeds/follows.ts";
import { inSlices } from "./in-slices.ts";
import { IndexMaker, type IsGone } from "./index-maker.ts";
import { DEFAULT_LIMITS, isMemoryShort, type LibraryLimits } from "./library-limits.ts";
import { OpenedOnce } from "./opened-once.ts";
import { RecentlyUsed } from "./recently-used.ts";
import { createSeal, type Seal } from "./seal.ts";
import { SearchedLibrary } from "./searched-library.ts";
import { ServerLibrary } from "./server-library.ts";
import { selectArticles } from "./settings/select-articles.ts";
import { type Present, withoutGone } from "./settings/without-gone.ts";
import { SharedLibrary } from "./shared-library.ts";
import { DiskError, StoreAwayError } from "./store/disk.ts";
import type { LibraryStore, RecordStore } from "./store/library-store.ts";
import type { ServerSettings, Work } from "./store/records.ts";
import { Turns } from "./turns.ts";

/** Which library a server sees. Direct messages (no server) see the shared articles only. */
export interface Libraries {
  /** @param selections outlets or labels: an article has to be of one of each list */
  of(guildId: string | null, selections?: readonly (readonly string[])[]): Promise<Library>;
}

/** Every server sees the same shared articles. */
export function sharedLibraries(library: Library): Libraries {
  return { of: async (_, selections = []) => selectArticles(library, selections) };
}

export interface ServerLibrariesOptions {
  /** Folder of the shared articles. */
  readonly sharedFolder: string;
  readonly store: LibraryStore;
  readonly now: () => Date;
  readonly analyst?: Analyst;
  readonly limits?: LibraryLimits;
  readonly isMemoryShort?: () => boolean;
  /** By which exports are known again; default: good for this process alone. */
  readonly seal?: Seal;
  /** Whether a server is this process's to look after; default: all are. Questions are answered for any. */
  readonly isOwn?: (guildId: string) => boolean;
  /** Memory for servers' libraries that nobody is using just now, in bytes. */
  readonly maxIdleBytes?: number;
  /** Told of what goes wrong in the background: a folder that is gone, a snapshot that can't be written. */
  readonly failed: (error: unknown) => void;
}

/** Long work that the end of a process cut off. */
export interface InterruptedWork {
  readonly guildId: string;
  readonly work: Work;
}

/**
 * What the memory of a library is in proportion to the bytes of its files, by the figures in `docs/library.md`:
 * 54 kB for an article of 4.7 kB.
 */
const MEMORY_A_BYTE = 12;

/** Memory that a server takes without an article. */
const MEMORY_A_SERVER = 10_000;

/**
 * Every server's library, opened when it is first asked for. As many as memory allows stay; the one that was
 * used least recently goes first, and is read again when it is asked for. None goes while anybody uses it.
 */
export class ServerLibraries implements Libraries {
  /** By which exports are known again. */
  readonly seal: Seal;
  readonly #options: ServerLibrariesOptions;
  readonly #analyst: Analyst;
  readonly #maker: IndexMaker;
  readonly #shared: SharedLibrary;
  readonly #opened = new OpenedOnce<SearchedLibrary>();
  readonly #recent: RecentlyUsed<SearchedLibrary>;
  readonly #interrupted = new Map<string, Work>();
  #untold: InterruptedWork[] = [];
  readonly #turns = new Turns();

  private constructor(
    options: ServerLibrariesOptions,
    analyst: Analyst,
    maker: IndexMaker,
    shared: SharedLibrary,
  ) {
    this.#options = options;
    this.seal = options.seal ?? createSeal();
    this.#analyst = analyst;
    this.#maker = maker;
    this.#shared = shared;
    this.#recent = new RecentlyUsed(options.maxIdleBytes ?? getHeapStatistics().heap_size_limit / 2);
  }

  /**
   * Reads the shared folder, and follows it from then on.
   *
   * @throws {OperatorError} if the shared folder can't be read
   */
  static async open(options: ServerLibrariesOptions): Promise<ServerLibraries> {
    const { sharedFolder: folder, store, now, failed } = options;
    const analyst = analyseOnce(options.analyst ?? threadAnalyst());
    const maker = new IndexMaker();
    let libraries: ServerLibraries | null = null;
    const shared = await SharedLibrary.open({
      folder,
      store: store.shared,
      analyst,
      maker,
      now,
      failed,
      changed: async isGone => {
        if (libraries) await libraries.#followShared(isGone);
      },
    });
    libraries = new ServerLibraries(options, analyst, maker, shared);
    await libraries.noteInterrupted();
    shared.watch();
    return libraries;
  }

  /** The shared articles, as direct messages see them. */
  get shared(): Library {
    return this.#shared.library;
  }

  async of(guildId: string | null, selections: readonly (readonly string[])[] = []): Promise<Library> {
    const library = await this.#searched(guildId, selections);
    // Made with the library, but where much is hidden: nobody else has to wait for it then.
    if (!isDirectoryReady(library)) await inSlices(prepareDirectory(library));
    return library;
  }

  async #searched(guildId: string | null, selections: readonly (readonly string[])[]): Promise<Library> {
    if (guildId === null) return this.#shared.library;
    let seen: SearchedLibrary;
    try {
      seen = await this.#openCurrent(guildId);
      if (seen.own.store.record.leftAt !== null) return this.#shared.library;
    } catch (error) {
      // A server whose folder is broken is not left without an answer.
      if (!(error instanceof DiskError) || error instanceof StoreAwayError) throw error;
      this.#options.failed(error);
      return selectArticles(this.#shared.library, selections);
    }
    return selectArticles(await seen.current(), selections, () => seen.own.labels);
  }

  /** What a server has added by now, and what its managers can do with it; the same object while anybody holds it. */
  async server(guildId: string): Promise<ServerLibrary> {
    const { seen, isNew } = await this.#open(guildId);
    // What is searched follows when somebody next asks.
    if (!isNew) await seen.own.catchUp();
    return seen.own;
  }

  /** The libraries that are in memory. */
  opened(): readonly ServerLibrary[] {
    return this.#opened.all().map(({ own }) => own);
  }

  /** Every server that the bot is in and in which something runs by itself. No library is opened for it. */
  async followers(): Promise<readonly Follower[]> {
    const { store, failed } = this.#options;
    const followers: Follower[] = [];
    for (const guildId of await store.busy()) {
      try {
        const kept = await store.record(guildId);
        if (kept.record.leftAt !== null) continue;
        followers.push({ guildId, kept, library: () => this.server(guildId) });
      } catch (error) {
        // One server's broken folder must not keep the others from their feeds.
        failed(error);
      }
    }
    return followers;
  }

  /** Looks for long work that was cut off: its process has ended, and left its note behind. */
  async noteInterrupted(): Promise<void> {
    const { store, isOwn = () => true, failed } = this.#options;
    const noted = (await this.followers()).filter(({ guildId, kept }) => kept.record.work && isOwn(guildId));
    if (noted.length === 0) return;
    const present = new Set((await store.workers?.all())?.map(({ id }) => id));
    for (const { guildId, kept } of noted) {
      const { work } = kept.record;
      if (!work || (work.worker !== undefined && present.has(work.worker))) continue;
      this.#interrupted.set(guildId, work);
      this.#untold.push({ guildId, work });
      await kept.update(record => ({ ...record, work: null })).catch(failed);
    }
  }

  /** Long work that was found to be cut off since this was last asked, for the managers to be told. */
  newlyInterrupted(): readonly InterruptedWork[] {
    return this.#untold.splice(0);
  }

  /** What a server keeps beside its articles. */
  async record(guildId: string): Promise<RecordStore> {
    const held = this.#opened.held(guildId)?.own.store;
    if (!held) return this.#options.store.record(guildId);
    await held.refresh();
    return held;
  }

  /** What a server's managers decided; the defaults where they decided nothing. */
  async settingsOf(guildId: string): Promise<ServerSettings> {
    return (await this.record(guildId)).record.settings;
  }

  /** Changes a server's settings; what it sees has followed when this returns. */
  async configure(guildId: string, change: Partial<ServerSettings>): Promise<ServerSettings> {
    const settings = await this.change(guildId, settings => ({ ...settings, ...change }));
    if ("isSharedShown" in change) await (await this.#open(guildId)).seen.follow();
    return settings;
  }

  /** Changes settings that no index follows, on what there is when its turn comes. */
  async change(guildId: string, make: (settings: ServerSettings) => ServerSettings): Promise<ServerSettings> {
    const { own } = (await this.#open(guildId)).seen;
    const record = await own.store.update(record => ({ ...record, settings: make(record.settings) }));
    return record.settings;
  }

  /** Forgets what a server's settings say of channels and roles that it no longer has. */
  async dropGone(guildId: string, present: Present): Promise<void> {
    const kept = await this.record(guildId);
    if (withoutGone(kept.record.settings, present) === kept.record.settings) return;
    await kept.update(record => ({ ...record, settings: withoutGone(record.settings, present) }));
  }

  /** Files of the shared folder that could not be read. */
  get unread(): readonly Unread[] {
    return this.#shared.unread;
  }

  /** What became of an article that a server saw in the last 30 days; null where that isn't known. */
  async departed(guildId: string | null, key: ArticleKey): Promise<Departed | null> {
    if (guildId === null) return this.#shared.departed(key);
    const own = await this.server(guildId);
    const { settings, tombstones } = own.store.record;
    if (tombstones.some(tombstone => tombstone.kind === "article" && tombstone.key === key)) return null;
    return (await own.departed(key)) ?? (settings.isSharedShown ? this.#shared.departed(key) : null);
  }

  /** The bot left a server: its library is kept for 30 days, and not searched. */
  async leave(guildId: string): Promise<void> {
    await this.#turns.take(guildId, async () => {
      const isKept = await this.#options.store.leave(guildId, this.#options.now());
      this.#close(guildId);
      // What is under way is finished, and is there when the bot comes back.
      if (!isKept) this.#opened.forget(guildId);
    });
  }

  /** The bot is in a server, again or for the first time. */
  async join(guildId: string): Promise<void> {
    await this.#turns.take(guildId, () => this.#options.store.rejoin(guildId));
  }

  /** Deletes everything that a server keeps, at once. What is under way there is refused. */
  async delete(guildId: string): Promise<void> {
    await this.#turns.take(guildId, async () => {
      this.#close(guildId);
      this.#opened.forget(guildId);
      await this.#options.store.delete(guildId);
    });
  }

  /** Deletes what servers keep that the bot left 30 days ago. To be called about once a day. */
  async sweep(): Promise<void> {
    const { store, now } = this.#options;
    for (const guildId of await store.servers()) {
      await this.#turns.take(guildId, async () => {
        if (!(await store.expire(guildId, now()))) return;
        this.#close(guildId);
        this.#opened.forget(guildId);
      });
    }
  }

  /**
   * Writes down what was worked out since the last time, for a fast next start. To be called now and
   * then, and at the end. Where the disk refuses, the operator is told and the others are written.
   */
  async save(): Promise<void> {
    const { failed } = this.#options;
    await this.#shared.save().catch(failed);
    for (const { own } of this.#opened.all()) await own.save().catch(failed);
  }

  /** Stops following the folder; nothing may be added afterwards. */
  async close(): Promise<void> {
    await this.#shared.close();
    await this.#analyst.close();
    await this.#maker.close();
  }

  /** A server's library with what other processes did before the call. */
  async #openCurrent(guildId: string): Promise<SearchedLibrary> {
    const { seen, isNew } = await this.#open(guildId);
    if (!isNew) await seen.catchUp();
    return seen;
  }

  /** @returns whether it was read after the call, with the library */
  async #open(guildId: string): Promise<{ readonly seen: SearchedLibrary; readonly isNew: boolean }> {
    let isNew = false;
    const read = () => {
      isNew = true;
      return this.#read(guildId);
    };
    const seen =
      this.#opened.held(guildId) ?? (await this.#turns.take(guildId, () => this.#opened.get(guildId, read)));
    const bytes = MEMORY_A_SERVER + MEMORY_A_BYTE * seen.own.store.bytes;
    for (const gone of this.#recent.use(seen, bytes)) void gone.own.save().catch(this.#options.failed);
    return { seen, isNew };
  }

  async #read(guildId: string): Promise<SearchedLibrary> {
    const { store, now, failed, limits = DEFAULT_LIMITS } = this.#options;
    let seen: SearchedLibrary | null = null;
    const own = await ServerLibrary.open(await store.server(guildId), {
      analyst: this.#analyst,
      limits,
      now,
      failed,
      isMemoryShort: this.#options.isMemoryShort ?? isMemoryShort,
      interrupted: () => this.#interrupted.get(guildId) ?? null,
      worker: store.workers?.id,
      // Never rejects: what was asked for is done when this is called, only the index is behind.
      changed: async isGone => {
        if (isGone) seen?.hide(isGone);
        await seen?.follow().catch(failed);
      },
    });
    seen = new SearchedLibrary(own, { guildId, shared: this.#shared, maker: this.#maker });
    return seen;
  }

  #close(guildId: string): void {
    const seen = this.#opened.held(guildId);
    if (!seen) return;
    seen.close();
    this.#recent.letGo(seen);
  }

  async #followShared(isGone: IsGone | null): Promise<void> {
    const opened = this.#opened.all();
    if (isGone) for (const seen of opened) seen.hide(isGone);
    await Promise.all(opened.map(seen => seen.follow()));
  }
}
