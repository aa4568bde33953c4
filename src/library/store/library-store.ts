import type { ArticleKey, Origin } from "../../articles/article.ts";
import type { PageSource } from "../../articles/pages/parse-html.ts";
import type { Unread } from "../../articles/unread.ts";
import type { SnapshotFile } from "../analysis/snapshot.ts";
import type { DepartedArticles, DepartedChange } from "../records/departed-articles.ts";
import type { FeedStates } from "../records/feed-states.ts";
import type { AdditionId, KeptFile, ServerRecord, TypedFields } from "../records/records.ts";
import type { DiskError } from "./disk.ts";
import type { MoveMarks, StoreForm } from "./move-mark.ts";
import type { Workers } from "./workers.ts";

/** The bot's stored data. Files in a folder are its first form (`DataFolder`). */
export interface LibraryStore {
  readonly form: StoreForm;
  readonly feeds: FeedStates;
  readonly moves: MoveMarks;
  /** Data about the shared articles. */
  readonly shared: SharedStore;
  /** The processes that share this store; null if it belongs to one. */
  readonly workers: Workers | null;
  /** Ids of the servers with stored data. */
  servers(): Promise<readonly string[]>;
  /**
   * Ids of the servers with background work: they follow feeds, have posts waiting, or long work was left there.
   * More, if that can't be known without reading everything.
   *
   * @param feed only those that follow the feed with this link; more, likewise
   */
  busy(feed?: string): Promise<readonly string[]>;
  /** Ids of the servers where long work was left; more, as for `busy`. */
  working(): Promise<readonly string[]>;
  /** A server's data besides its articles; that of a new server if it has none. */
  record(guildId: string): Promise<RecordStore>;
  /** Everything that a server keeps, as it is now; the same object for everybody as long as anybody holds it. */
  server(guildId: string): Promise<ServerStore>;
  /** What is to be known, and done, to add to what a server keeps without reading that. */
  intake(guildId: string): Promise<Intake>;
  /**
   * The bot is no longer in the server. Its data is deleted 30 days later unless the bot comes back; at once if
   * there is none. Returns whether there is any.
   */
  leave(guildId: string, at: Date): Promise<boolean>;
  /** The bot is in the server again. */
  rejoin(guildId: string): Promise<void>;
  /** Deletes the data of a server that was left 30 days ago; returns whether it did. */
  expire(guildId: string, now: Date): Promise<boolean>;
  /** Deletes what is kept only for processes that are out of date. To be called about once a day. */
  tidy(): Promise<void>;
  /** Deletes all data of a server, at once. Work in progress there is refused. */
  delete(guildId: string): Promise<void>;
  close(): Promise<void>;
}

/** How long the library of a server that the bot left is kept, in milliseconds: 30 days, as `/privacy` says. */
export const KEPT_AFTER_LEAVING_MS = 30 * 24 * 60 * 60 * 1000;

/** Data about the shared articles; their files belong to the operator. */
export interface SharedStore {
  /** For the folder with this path. */
  readings(folder: string): Readings;
  departed(): Promise<DepartedArticles>;
}

/** Settings, feeds and blocks of one server. */
export interface RecordStore {
  readonly record: ServerRecord;
  /** Whether what was stored can't be read any more; `record` is then that of a new server. */
  readonly isLost: boolean;
  /** Replaces the record with the result of `change`, which may be called more than once. */
  update(change: (record: ServerRecord) => ServerRecord): Promise<ServerRecord>;
}

/** A file to be stored, with what is known about it. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  readonly source?: PageSource | undefined;
  readonly typed?: TypedFields | undefined;
  /** Keys of the articles that were read in it. */
  readonly articles: readonly ArticleKey[];
  readonly links?: KeptFile["links"];
  /** Which addition brings them. */
  readonly addition?: AdditionId | undefined;
  /** The article to be removed once this one is stored. */
  readonly instead?: KeptFile["instead"];
}

/** A file as it will be stored, with its bytes. */
export interface Keeping {
  readonly kept: KeptFile;
  readonly bytes: Uint8Array;
}

/**
 * The stored data of one server.
 *
 * When a method returns, its change is durable. When it throws a `DiskError`, nothing has changed. Changes are made
 * one at a time, in the order of the calls.
 */
export interface ServerStore extends RecordStore {
  /** Changes with every change of the files or blocks, and is never the same again; additions are planned for one. */
  readonly version: string;
  /** In the order in which they were added. */
  readonly files: readonly KeptFile[];
  /** What was found damaged when it was opened, by name and reason. It is left where it is. */
  readonly damaged: readonly Unread[];
  readonly bytes: number;
  readonly articleCount: number;
  readonly readings: Readings;
  readonly departed: DepartedArticles;
  /** Increases when changes by another process are loaded, by `refresh` or before a change. */
  readonly takenIn: number;
  /** Increases when it is noticed that all of the server's data was deleted: what was begun before is refused. */
  readonly timesDeleted: number;
  /**
   * Brings `record` and `files` up to date with what other processes did before the call.
   *
   * @param since what they did before this moment (`performance.now()`) is enough
   */
  refresh(since?: number): Promise<void>;
  /**
   * Stores files. One whose bytes are already stored stays as it is, except that the articles it is now stored for
   * no longer count as removed. Nothing is remembered any more of what had happened to its articles.
   *
   * @param planned the version for which this was decided; default: the current one
   * @param noting changes the record, in a database together with the files, in a folder before them
   * @throws {ChangedMeanwhile} if the version has changed; no file is stored then
   */
  keep(
    files: readonly NewFile[],
    at: Date,
    planned?: string,
    noting?: (record: ServerRecord) => ServerRecord,
  ): Promise<readonly KeptFile[]>;
  /** Stores files as they were elsewhere, with everything known about them. */
  putBack(files: readonly Keeping[]): Promise<void>;
  /** Notes the links of articles in files, by the files' ids, where an earlier release left that out and it counts. */
  noteLinks(links: ReadonlyMap<string, NonNullable<KeptFile["links"]>>): Promise<void>;
  /** Changes what was typed for a file. */
  describe(file: KeptFile, typed: TypedFields): Promise<KeptFile>;
  /** Removes an article of a file; the file is removed when none of its articles is left. */
  remove(id: string, key: ArticleKey): Promise<void>;
  /**
   * Removes articles, given by their files' ids; a file is removed when none of its articles is left.
   * If the disk refuses on the way, what was removed before stays removed.
   *
   * @param departed what is to be remembered of them, unless they are in another file or blocked; in a database it is
   *   written in the same transaction, in a folder before
   */
  removeAll(removals: ReadonlyMap<string, readonly ArticleKey[]>, departed?: DepartedChange): Promise<void>;
  /**
   * Which of some kept files can't be read as they were given, and why. A folder's are read, because anybody may have
   * changed them; of a database, which looks after its bytes, it counts whether all were there when it was last asked.
   */
  unreadable(files: readonly KeptFile[]): Promise<ReadonlyMap<string, DiskError>>;
  /**
   * The bytes of a stored file, as they were given.
   *
   * @throws {DiskError} if it can't be read, or its bytes are not those that were stored
   */
  read(kept: KeptFile): Promise<Uint8Array>;
}

/** What decides whether some articles can be added to a library. */
export interface Standing {
  readonly record: ServerRecord;
  /** As `ServerStore.version`. */
  readonly version: string;
  readonly bytes: number;
  readonly articleCount: number;
  /** The articles that are there already, and whether they were fetched. */
  readonly present: ReadonlyMap<ArticleKey, { readonly isFetched: boolean }>;
  /** The fetched article with a link, by the link's name. */
  readonly links: ReadonlyMap<string, ArticleKey>;
}

/** Stores files for a server whose library isn't open. */
export interface Intake {
  /**
   * Looks these articles and links (by their names) up.
   *
   * @returns null if the library has to be opened: an earlier release didn't record its links
   */
  look(articles: readonly ArticleKey[], links: readonly string[]): Promise<Standing | null>;
  /** As `ServerStore.keep`. */
  keep(
    files: readonly NewFile[],
    at: Date,
    planned: string,
    noting?: (record: ServerRecord) => ServerRecord,
  ): Promise<void>;
  readonly departed: DepartedArticles;
}

/** A library was changed, by this process or another, after something was decided: decide again. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
}

/**
 * The saved analysis of files, so that it need not be done again at the next start. It may be deleted at any time;
 * that of another version of the code is not used.
 */
export interface Readings {
  /** Null if there is none that fits. */
  load(): Promise<readonly SnapshotFile[] | null>;
  save(files: readonly SnapshotFile[]): Promise<void>;
  /**
   * Deletes those that contain these files, given by their ids: nothing of a removed file may remain.
   *
   * @throws {DiskError} if the disk refuses
   */
  forget(ids: readonly string[]): Promise<void>;
}
