import { join, resolve } from "node:path";
import { prepareArticleCatalogue } from "../answers/catalogue/article-catalogue.ts";
import { buildLibrary, type Library } from "../answers/library.ts";
import { prepareDirectory } from "../answers/speaker-directory.ts";
import type { Article, ArticleKey } from "../articles/article.ts";
import type { Unread } from "../articles/unread.ts";
import { analyseOnce } from "./analysis/analyse-once.ts";
import { type Analyst, threadAnalyst } from "./analysis/analyst.ts";
import { assembleSteps, type ReadArticle } from "./analysis/assemble.ts";
import { loadSnapshot, saveSnapshot, snapshotOf } from "./analysis/snapshot.ts";
import { isBlocked } from "./blocked.ts";
import { type Departed, DepartedArticles } from "./departed-articles.ts";
import { hideArticles } from "./hide-articles.ts";
import { inSlices } from "./in-slices.ts";
import { DEFAULT_LIMITS, isMemoryShort, type LibraryLimits } from "./limits.ts";
import { Rebuilds } from "./rebuilds.ts";
import { ServerLibrary } from "./server-library.ts";
import { SharedFolder } from "./shared-folder.ts";
import type { DataFolder } from "./store/data-folder.ts";
import { NEW_SERVER, type ServerSettings, type Work } from "./store/records.ts";

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
  readonly store: DataFolder;
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
 * A change makes a new `Library`, in slices between answers, and puts it in the old one's place: an
 * answer that is under way keeps the one it began with, the next one has the new. What is removed is
 * hidden at once.
 */
export class ServerLibraries implements Libraries {
  readonly #options: ServerLibrariesOptions;
  readonly #analyst: Analyst;
  readonly #shared: SharedFolder;
  readonly #departedShared: DepartedArticles;
  readonly #own = new Map<string, Promise<ServerLibrary>>();
  /** Those of `#own` that are read, of servers that the bot is in. */
  readonly #opened = new Map<string, ServerLibrary>();
  readonly #searched = new Map<string, Library>();
  /** Servers, and `SHARED`, whose word index is in use: it is made anew with the library. */
  readonly #checked = new Set<string>();
  readonly #rebuilds = new Rebuilds();
  /** What is gone since the library that is being made was begun. */
  #goneMeanwhile: readonly Gone[] = [];
  readonly #turns = new Map<string, Promise<unknown>>();
  #sharedLibrary: Library = NONE;
  #sharedArticles: readonly ReadArticle[] = [];
  #isSharedSaved = false;

  private constructor(
    options: ServerLibrariesOptions,
    analyst: Analyst,
    shared: SharedFolder,
    departed: DepartedArticles,
  ) {
    this.#options = options;
    this.#analyst = analyst;
    this.#shared = shared;
    this.#departedShared = departed;
  }

  /**
   * Reads the shared folder, and what every server keeps, and follows the folder from then on.
   *
   * @throws {OperatorError} if the shared folder can't be read
   */
  static async open(options: ServerLibrariesOptions): Promise<ServerLibraries> {
    const analyst = analyseOnce(options.analyst ?? threadAnalyst());
    const { disk } = options.store;
    const of = snapshotOf(resolve(options.sharedFolder));
    const known = (await loadSnapshot(disk, sharedSnapshotIn(options.store), of)) ?? undefined;
    const shared = await SharedFolder.open(options.sharedFolder, { analyst, known });
    const departed = await DepartedArticles.open(disk, join(options.store.folder, "shared.former.json"));
    const libraries = new ServerLibraries(options, analyst, shared, departed);
    await libraries.#followShared();
    for (const guildId of await options.store.servers()) {
      try {
        await libraries.server(guildId);
      } catch (error) {
        // One server's broken folder must not keep the others from their answers.
        options.failed(error);
      }
    }
    shared.watch(() => void libraries.#followShared(), options.failed);
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
      own = this.#inTurn(guildId, () => this.#open(guildId));
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
    await this.#rebuild(guildId, own);
    return record.settings;
  }

  /** Files of the shared folder that could not be read. */
  get unread(): readonly Unread[] {
    return this.#shared.unread;
  }

  /** What became of an article that a server saw in the last 30 days; null where that isn't known. */
  async departed(guildId: string | null, key: ArticleKey): Promise<Departed | null> {
    const own = guildId === null ? null : await this.server(guildId);
    const isSharedSeen = own === null || own.store.record.settings.isSharedShown;
    if (own?.store.record.tombstones.some(stone => stone.kind === "article" && stone.key === key))
      return null;
    return own?.departed(key) ?? (isSharedSeen ? this.#departedShared.get(key, this.#options.now()) : null);
  }

  /** The bot left a server: its library is kept for 30 days, and not searched. */
  async leave(guildId: string): Promise<void> {
    await this.#inTurn(guildId, async () => {
      const isKept = await this.#options.store.leave(guildId, this.#options.now());
      this.#close(guildId);
      // What is under way goes on, and is there when the bot comes back.
      if (!isKept) this.#own.delete(guildId);
    });
  }

  /** The bot is in a server, again or for the first time. */
  async join(guildId: string): Promise<void> {
    await this.#inTurn(guildId, () => this.#options.store.rejoin(guildId));
    const own = await this.server(guildId);
    await this.#inTurn(guildId, () => this.#show(guildId, own));
  }

  /** Deletes everything that a server keeps, at once. What is under way there is refused. */
  async delete(guildId: string): Promise<void> {
    await this.#inTurn(guildId, async () => {
      this.#close(guildId);
      this.#own.delete(guildId);
      await this.#options.store.delete(guildId);
    });
  }

  /** Deletes what servers keep that the bot left 30 days ago. To be called about once a day. */
  async sweep(): Promise<void> {
    const { store, now } = this.#options;
    for (const guildId of await store.servers()) {
      await this.#inTurn(guildId, async () => {
        if (await store.expire(guildId, now())) this.#own.delete(guildId);
      });
    }
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
    await this.#rebuilds.close();
    await this.#departedShared.written();
  }

  async #open(guildId: string): Promise<ServerLibrary> {
    const { store, now, limits = DEFAULT_LIMITS } = this.#options;
    const own = await ServerLibrary.open(await store.server(guildId), {
      analyst: this.#analyst,
      limits,
      now,
      isMemoryShort: this.#options.isMemoryShort ?? isMemoryShort,
      changed: isGone => this.#changed(guildId, own, isGone),
      failed: this.#options.failed,
    });
    await own.finishBlocking();
    await this.#show(guildId, own);
    return own;
  }

  /** Lets a server's library be searched and its feeds be followed, unless the bot has left. */
  async #show(guildId: string, own: ServerLibrary): Promise<void> {
    if (own.store.record.leftAt !== null || this.#opened.get(guildId) === own) return;
    this.#opened.set(guildId, own);
    const { settings, tombstones } = own.store.record;
    const isHidden: IsGone = article => !settings.isSharedShown || isBlocked(article, tombstones);
    const hidden = hideArticles(this.#sharedLibrary, isHidden);
    // What it does not want to see of the shared articles is not shown until its own library is made either.
    if (hidden !== this.#sharedLibrary) this.#searched.set(guildId, hidden);
    await this.#rebuild(guildId, own);
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

  #close(guildId: string): void {
    this.#opened.delete(guildId);
    this.#searched.delete(guildId);
    this.#checked.delete(guildId);
  }

  // Never rejects: what was asked for is done when this is called, only the index is behind.
  async #changed(guildId: string, own: ServerLibrary, isGone?: IsGone): Promise<void> {
    if (isGone) this.#goneMeanwhile = [...this.#goneMeanwhile, { from: guildId, isGone }];
    if (this.#opened.get(guildId) !== own) return;
    if (isGone) {
      const before = this.of(guildId);
      const hidden = hideArticles(before, isGone);
      if (hidden !== before) this.#searched.set(guildId, hidden);
    }
    await this.#rebuild(guildId, own).catch(this.#options.failed);
  }

  /** Takes in what was read in the shared folder. What is no longer there is hidden at once. */
  async #followShared(): Promise<void> {
    this.#isSharedSaved = false;
    const before = this.#sharedArticles;
    this.#sharedArticles = this.#shared.files.flatMap(file => file.articles);
    const keys = new Set(this.#sharedArticles.map(({ analysed }) => analysed.article.key));
    const gone = before.flatMap(({ analysed: { article } }) => (keys.has(article.key) ? [] : [article]));
    if (gone.length > 0) {
      const goneKeys = new Set(gone.map(({ key }) => key));
      const isGone: IsGone = ({ key, origin }) => origin.kind === "host" && goneKeys.has(key);
      this.#goneMeanwhile = [...this.#goneMeanwhile, { from: EVERYBODY, isGone }];
      this.#sharedLibrary = hideArticles(this.#sharedLibrary, isGone);
      for (const [guildId, library] of this.#searched) {
        this.#searched.set(guildId, hideArticles(library, isGone));
      }
    }
    const all = [this.#rebuildShared(), this.#rememberDeparted(gone, keys)];
    // Also one whose first library is being made: it was begun with what was there before.
    for (const [guildId, own] of this.#opened) all.push(this.#rebuild(guildId, own));
    await Promise.all(all).catch(this.#options.failed);
  }

  // Changed where a file of the same name is still there, removed otherwise.
  async #rememberDeparted(gone: readonly Article[], present: ReadonlySet<ArticleKey>): Promise<void> {
    const files = new Set(this.#sharedArticles.map(({ analysed }) => fileOf(analysed.article.origin)));
    const at = this.#options.now();
    const departed = gone.map(({ key, title, origin }) => {
      const happened = files.has(fileOf(origin)) ? "changed" : "removed";
      return [key, { title, happened, at }] as const;
    });
    await this.#departedShared.change(departed, present);
  }

  #rebuildShared(): Promise<void> {
    return this.#rebuilds.request(SHARED, async () => {
      const articles = this.#sharedArticles;
      this.#sharedLibrary = await this.#make(SHARED, articles, articles);
    });
  }

  #rebuild(guildId: string, own: ServerLibrary): Promise<void> {
    return this.#rebuilds.request(guildId, async () => {
      if (this.#opened.get(guildId) !== own) return;
      const added = own.readArticles;
      const { settings, tombstones } = own.store.record;
      if (settings.isSharedShown && added.length === 0 && tombstones.length === 0) {
        this.#searched.delete(guildId);
        return;
      }
      const shared = settings.isSharedShown ? this.#sharedArticles : [];
      const shown = shared.filter(({ analysed }) => !isBlocked(analysed.article, tombstones));
      const library = await this.#make(guildId, [...shown, ...added], added);
      if (this.#opened.get(guildId) === own) this.#searched.set(guildId, library);
    });
  }

  // Rebuilds come one after the other, so there is only one that something can go meanwhile.
  async #make(name: string, articles: readonly ReadArticle[], own: readonly ReadArticle[]): Promise<Library> {
    this.#goneMeanwhile = [];
    const library = await inSlices(assembleSteps(articles, own, () => this.#checked.add(name)));
    // Ready before anybody asks: each would hold up the others when it is first needed.
    await inSlices(prepareDirectory(library));
    await inSlices(prepareArticleCatalogue(library));
    if (this.#checked.has(name)) await library.words();
    // One server's removal takes nothing from another's library, nor from the shared one.
    return this.#goneMeanwhile
      .filter(({ from }) => from === EVERYBODY || from === name)
      .reduce((left, { isGone }) => hideArticles(left, isGone), library);
  }

  #inTurn<Value>(guildId: string, run: () => Promise<Value>): Promise<Value> {
    const turn = (this.#turns.get(guildId) ?? Promise.resolve()).then(run);
    const settled = turn.catch(() => undefined);
    this.#turns.set(guildId, settled);
    void settled.then(() => this.#turns.get(guildId) === settled && this.#turns.delete(guildId));
    return turn;
  }
}

type IsGone = (article: Article) => boolean;

/** What is gone, and from whose library. */
interface Gone {
  readonly from: string | typeof EVERYBODY;
  readonly isGone: IsGone;
}

/** Gone from the shared folder, so from every library that shows it. */
const EVERYBODY = Symbol("everybody");

/** Name under which the shared library is made anew; no server has it. */
const SHARED = "shared";

const NONE = buildLibrary([]);

function sharedSnapshotIn(store: DataFolder): string {
  return join(store.folder, "shared.snapshot");
}

function fileOf(origin: { readonly kind: string; readonly file?: string }): string {
  return origin.file ?? "";
}
