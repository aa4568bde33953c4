import { getHeapStatistics } from "node:v8";
import type { Library } from "../../answers/library.ts";
import { isDirectoryReady, prepareDirectory } from "../../answers/speakers/speaker-directory.ts";
import type { ArticleKey } from "../../articles/article.ts";
import type { Unread } from "../../articles/unread.ts";
import type { GroupOptions } from "../additions/add-group.ts";
import { readForAdding } from "../additions/add-unopened.ts";
import { analyseOnce } from "../analysis/analyse-once.ts";
import type { Analyst } from "../analysis/analyst.ts";
import { threadAnalyst } from "../analysis/thread-analyst.ts";
import { DEFAULT_LIMITS, isMemoryShort, type LibraryLimits } from "../contents/library-limits.ts";
import type { Follower } from "../feeds/follows.ts";
import { IndexMaker, type IsGone } from "../indexes/index-maker.ts";
import type { AddReport, IncomingFile } from "../records/add-report.ts";
import type { Departed } from "../records/departed-articles.ts";
import type { ServerSettings } from "../records/records.ts";
import { createSeal, type Seal } from "../records/seal.ts";
import { inSlices } from "../scheduling/in-slices.ts";
import { OpenedOnce } from "../scheduling/opened-once.ts";
import { RecentlyUsed } from "../scheduling/recently-used.ts";
import { Turns } from "../scheduling/turns.ts";
import { selectArticles } from "../settings/select-articles.ts";
import { type Present, withoutGone } from "../settings/without-gone.ts";
import { sharedAsChosen } from "../shared/shared-as-chosen.ts";
import { SharedLibrary } from "../shared/shared-library.ts";
import { DatabaseRefusesError, DiskError } from "../store/disk.ts";
import type { LibraryStore, RecordStore } from "../store/library-store.ts";
import { readableRecords } from "../store/readable-records.ts";
import { type InterruptedWork, InterruptedWorks } from "./interrupted-works.ts";
import type { Libraries } from "./libraries.ts";
import { SearchedLibrary } from "./searched-library.ts";
import { ServerLibrary } from "./server-library.ts";

export interface ServerLibrariesOptions {
  /** Folder of the shared articles. */
  readonly sharedFolder: string;
  readonly store: LibraryStore;
  readonly now: () => Date;
  readonly analyst?: Analyst;
  readonly limits?: LibraryLimits;
  readonly isMemoryShort?: () => boolean;
  /** Verifies exports; default: only valid for this process. */
  readonly seal?: Seal;
  /** Whether this process is responsible for a server; default: for all. Questions are answered for any. */
  readonly isOwn?: (guildId: string) => boolean;
  /** Memory for libraries of servers that nobody is using at the moment, in bytes. */
  readonly maxIdleBytes?: number;
  /** Receives background errors: a missing folder, a snapshot that can't be written. */
  readonly failed: (error: unknown) => void;
}

/**
 * A library's memory relative to the bytes of its files, from the figures in `docs/library.md`, with a margin: 48 kB for
 * an article of 4.7 kB.
 */
const MEMORY_A_BYTE = 12;

/** Memory that a server takes without articles. */
const MEMORY_A_SERVER = 10_000;

/**
 * Every server's library, opened when first asked for. As many as fit in memory stay; the least recently used one is
 * dropped first, and loaded again when it is asked for. None is dropped while in use.
 */
export class ServerLibraries implements Libraries {
  /** Verifies exports. */
  readonly seal: Seal;
  readonly #options: ServerLibrariesOptions;
  readonly #analyst: Analyst;
  readonly #maker: IndexMaker;
  readonly #shared: SharedLibrary;
  readonly #opened = new OpenedOnce<SearchedLibrary>();
  readonly #recent: RecentlyUsed<SearchedLibrary>;
  readonly #interrupted: InterruptedWorks;
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
    this.#interrupted = new InterruptedWorks(options);
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
    let shared: SharedLibrary | null = null;
    try {
      shared = await SharedLibrary.open({
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
    } catch (error) {
      // Not the analyst: it may be tried again with it.
      await shared?.close().catch(failed);
      await maker.close().catch(failed);
      throw error;
    }
    shared.watch();
    return libraries;
  }

  /** The shared articles, as direct messages see them. */
  get shared(): Library {
    return this.#shared.library;
  }

  async of(
    guildId: string | null,
    selections: readonly (readonly string[])[] = [],
    since?: number,
  ): Promise<Library> {
    const library = await this.#searched(guildId, selections, since);
    // Made with the library, but where much is hidden: nobody else has to wait for it then.
    if (!isDirectoryReady(library)) await inSlices(prepareDirectory(library));
    return library;
  }

  async #searched(
    guildId: string | null,
    selections: readonly (readonly string[])[],
    since: number | undefined,
  ): Promise<Library> {
    if (guildId === null) return this.#shared.library;
    let seen: SearchedLibrary;
    try {
      seen = await this.#openCurrent(guildId, since);
      if (seen.own.store.record.leftAt !== null) return this.#shared.library;
    } catch (error) {
      // A server whose articles can't be read must still get answers.
      if (!(error instanceof DiskError) || error instanceof DatabaseRefusesError) throw error;
      this.#options.failed(error);
      const chosen = sharedAsChosen(this.#shared.library, await this.#options.store.record(guildId));
      return selectArticles(chosen, selections);
    }
    return selectArticles(await seen.current(), selections, () => seen.own.labels);
  }

  /** A server's added articles, and what its managers can do with them; the same object while anybody holds it. */
  async server(guildId: string): Promise<ServerLibrary> {
    const { seen, isNew } = await this.#open(guildId);
    // What is searched follows when somebody next asks.
    if (!isNew) await seen.own.catchUp();
    return seen.own;
  }

  /** The libraries in memory. */
  opened(): readonly ServerLibrary[] {
    return this.#opened.all().map(({ own }) => own);
  }

  /**
   * Every server the bot is in that has background work. No library is opened for this.
   *
   * @param feed only those that follow the feed with this link, and perhaps others
   */
  async followers(feed?: string): Promise<readonly Follower[]> {
    const { store, failed } = this.#options;
    const records = await readableRecords(store, await store.busy(feed), failed);
    return records.map(({ guildId, kept }) => ({
      guildId,
      kept,
      add: (files, options) => this.#bring(guildId, files, options),
    }));
  }

  /** The links of all feeds that servers follow; null if that of some server can't be read now. */
  async followed(): Promise<readonly string[] | null> {
    const { store, failed } = this.#options;
    const links: string[] = [];
    for (const guildId of await store.busy()) {
      const kept = await store.record(guildId).catch(failed);
      if (!kept || kept.isLost) return null;
      links.push(...kept.record.feeds.map(({ url }) => url));
    }
    return links;
  }

  /** Looks for interrupted long work: its process has ended, and left its note. */
  async noteInterrupted(): Promise<void> {
    await this.#interrupted.look();
  }

  /** Interrupted long work found since this was last called, to be reported to the managers. */
  newlyInterrupted(): readonly InterruptedWork[] {
    return this.#interrupted.untold();
  }

  /** A server's data besides its articles. */
  async record(guildId: string): Promise<RecordStore> {
    const held = this.#opened.held(guildId)?.own.store;
    if (!held) return this.#options.store.record(guildId);
    await held.refresh();
    return held;
  }

  /** A server's settings; defaults where nothing was set. */
  async settingsOf(guildId: string): Promise<ServerSettings> {
    return (await this.record(guildId)).record.settings;
  }

  /** Changes a server's settings; what it sees is up to date when this returns. */
  async configure(guildId: string, change: Partial<ServerSettings>): Promise<ServerSettings> {
    let wasShown: boolean | null = null;
    const settings = await this.change(guildId, settings => {
      wasShown = settings.isSharedShown;
      return { ...settings, ...change };
    });
    if (settings.isSharedShown !== wasShown) await (await this.#open(guildId)).seen.follow();
    return settings;
  }

  /** Changes settings that don't affect an index, based on their values when its turn comes. */
  async change(guildId: string, make: (settings: ServerSettings) => ServerSettings): Promise<ServerSettings> {
    const { own } = (await this.#open(guildId)).seen;
    const record = await own.store.update(record => ({ ...record, settings: make(record.settings) }));
    return record.settings;
  }

  /** Removes settings for channels and roles that a server no longer has. */
  async dropGone(guildId: string, present: Present): Promise<void> {
    const kept = await this.record(guildId);
    if (withoutGone(kept.record.settings, present) === kept.record.settings) return;
    await kept.update(record => ({ ...record, settings: withoutGone(record.settings, present) }));
  }

  /** Files in the shared folder that could not be read. */
  get unread(): readonly Unread[] {
    return this.#shared.unread;
  }

  /** What happened to an article that a server saw in the last 30 days; null if unknown. */
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
      // Work in progress is finished, and is there when the bot comes back.
      if (!isKept) this.#opened.forget(guildId);
    });
  }

  /** The bot is in a server, again or for the first time. */
  async join(guildId: string): Promise<void> {
    await this.#turns.take(guildId, () => this.#options.store.rejoin(guildId));
  }

  /** Deletes everything that a server has stored, at once. Work in progress there is refused. */
  async delete(guildId: string): Promise<void> {
    await this.#turns.take(guildId, async () => {
      this.#close(guildId);
      this.#opened.forget(guildId);
      await this.#options.store.delete(guildId);
    });
  }

  /** Deletes the data of servers that the bot left 30 days ago. To be called about once a day. */
  async sweep(): Promise<void> {
    const { store, now, failed } = this.#options;
    for (const guildId of await store.servers()) {
      const expire = async () => {
        if (!(await store.expire(guildId, now()))) return;
        this.#close(guildId);
        this.#opened.forget(guildId);
      };
      await this.#turns.take(guildId, expire).catch((error: unknown) => {
        // A database that refuses one refuses all; one server's folder doesn't keep the others' data from its end.
        if (error instanceof DatabaseRefusesError) throw error;
        failed(error);
      });
    }
  }

  /**
   * Saves what was analysed since the last time, for a fast next start. To be called from time to time, and at the
   * end. If the disk refuses, the operator is told and the others are still saved.
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

  /** Adds files, none of them a zip, without opening the library where it isn't open here. */
  async #bring(guildId: string, files: readonly IncomingFile[], options: GroupOptions): Promise<AddReport> {
    const { store, limits = DEFAULT_LIMITS, isMemoryShort: isShort = isMemoryShort, now } = this.#options;
    const unopened = { analyst: this.#analyst, limits, isMemoryShort: isShort, now };
    const read = this.#opened.held(guildId) ? null : await readForAdding(files, options, unopened);
    // While it is opened, it wouldn't learn of them.
    const report =
      read &&
      (await this.#turns.take(guildId, async () =>
        this.#opened.held(guildId) ? null : read.addTo(await store.intake(guildId)),
      ));
    return report ?? (await this.server(guildId)).add(files, options);
  }

  /** A server's library with what other processes did before the call, or before a moment. */
  async #openCurrent(guildId: string, since?: number): Promise<SearchedLibrary> {
    const { seen, isNew } = await this.#open(guildId);
    if (!isNew) await seen.catchUp(since);
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
      interrupted: () => this.#interrupted.of(guildId),
      worker: store.workers?.id,
      // Never rejects: the request is already done when this is called; only the index is still out of date.
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
