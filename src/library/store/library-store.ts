import type { ArticleKey, Origin } from "../../articles/article.ts";
import type { PageSource } from "../../articles/pages/parse-html.ts";
import type { Unread } from "../../articles/unread.ts";
import type { SnapshotFile } from "../analysis/snapshot.ts";
import type { DepartedArticles } from "../departed-articles.ts";
import type { FeedStates } from "../feeds/feed-states.ts";
import type { DiskError } from "./disk.ts";
import type { AdditionId, KeptFile, ServerRecord, TypedFields } from "./records.ts";
import type { Workers } from "./workers.ts";

/** What the bot keeps. Files in a folder are its first form (`DataFolder`). */
export interface LibraryStore {
  readonly feeds: FeedStates;
  /** What is kept of the shared articles. */
  readonly shared: SharedStore;
  /** The processes that share this; null where it belongs to one. */
  readonly workers: Workers | null;
  /** Ids of the servers that something is kept for. */
  servers(): Promise<readonly string[]>;
  /**
   * Ids of those of them in which something runs by itself: they follow feeds, wait to post something, or long
   * work was left there. Where that can't be told without reading everything, more.
   */
  busy(): Promise<readonly string[]>;
  /** What a server keeps beside its articles, without them; that of a new server where it keeps nothing. */
  record(guildId: string): Promise<RecordStore>;
  /** Everything that a server keeps, as it is now; the same object for everybody as long as anybody holds it. */
  server(guildId: string): Promise<ServerStore>;
  /**
   * The bot is no longer in the server. What it keeps is deleted 30 days later, unless it comes back; at
   * once where it keeps nothing. Whether anything is kept.
   */
  leave(guildId: string, at: Date): Promise<boolean>;
  /** The bot is in the server again. */
  rejoin(guildId: string): Promise<void>;
  /** Deletes what is kept of a server that was left 30 days ago; whether it was. */
  expire(guildId: string, now: Date): Promise<boolean>;
  /** Clears away what is only kept for processes that are behind. To be called about once a day. */
  tidy(): Promise<void>;
  /** Deletes everything that is kept of a server, at once. What is under way there is refused. */
  delete(guildId: string): Promise<void>;
  close(): Promise<void>;
}

/** How long the library of a server that the bot left is kept, in milliseconds: 30 days, as `/privacy` says. */
export const KEPT_AFTER_LEAVING_MS = 30 * 24 * 60 * 60 * 1000;

/** What is kept of the shared articles; their files are the operator's. */
export interface SharedStore {
  /** Of the folder with this path. */
  readings(folder: string): Readings;
  departed(): Promise<DepartedArticles>;
}

/** Settings, feeds and what is blocked of one server. */
export interface RecordStore {
  readonly record: ServerRecord;
  /** Replaces the record by what `change` makes of it, which may be asked more than once. */
  update(change: (record: ServerRecord) => ServerRecord): Promise<ServerRecord>;
}

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

/** A file as it will be kept, with its bytes. */
export interface Keeping {
  readonly kept: KeptFile;
  readonly bytes: Uint8Array;
}

/**
 * What one server keeps.
 *
 * When a method returns, what it did lasts. When it throws a `DiskError`, nothing has changed. Changes are
 * made one after the other, in the order they were asked for.
 */
export interface ServerStore extends RecordStore {
  /** Moves with every change of the files and of what is blocked: what an addition is planned on. */
  readonly version: number;
  /** In the order in which they were added. */
  readonly files: readonly KeptFile[];
  /** What was found damaged when it was opened, by name and reason. It is left where it is. */
  readonly damaged: readonly Unread[];
  readonly bytes: number;
  readonly articleCount: number;
  readonly readings: Readings;
  readonly departed: DepartedArticles;
  /** Goes up when something that another process did was taken in, by `refresh` or before a change. */
  readonly takenIn: number;
  /** Brings `record` and `files` up to date with what other processes did. */
  refresh(): Promise<void>;
  /**
   * Keeps files. One whose bytes are kept already stays as it is, but that the articles it is now kept
   * for count as removed no longer.
   *
   * @param planned the version on which it was decided to keep them; default: whatever is there now
   * @throws {ChangedMeanwhile} if the version is another by now; nothing is kept then
   */
  keep(files: readonly NewFile[], at: Date, planned?: number): Promise<readonly KeptFile[]>;
  /** Keeps files as they were kept elsewhere, with all that is known of them. */
  putBack(files: readonly Keeping[]): Promise<void>;
  /** Changes what was typed for a file. */
  describe(file: KeptFile, typed: TypedFields): Promise<KeptFile>;
  /** Removes an article of a file; the file goes when none of its articles is left. */
  remove(id: string, key: ArticleKey): Promise<void>;
  /**
   * Removes articles, told by the ids of their files; a file goes when none of its articles is left.
   * Where the disk refuses on the way, what went before stays gone.
   */
  removeAll(removals: ReadonlyMap<string, readonly ArticleKey[]>): Promise<void>;
  /**
   * Which of some kept files can't be read as they were given, and why. A folder's are read, because anybody may have
   * changed them; of a database, which looks after its bytes, it counts whether all were there when it was last asked.
   */
  unreadable(files: readonly KeptFile[]): Promise<ReadonlyMap<string, DiskError>>;
  /**
   * The bytes of a kept file, as they were given.
   *
   * @throws {DiskError} if it can't be read, or its bytes are not those that were kept
   */
  read(kept: KeptFile): Promise<Uint8Array>;
}

/** A library was changed, by this process or another, since it was decided what to do: decide again. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
}

/**
 * What was worked out of files, so that it need not be done again at the next start. It may be deleted at any
 * time; of another version of the code it is not used.
 */
export interface Readings {
  /** Null where there are none that fit. */
  load(): Promise<readonly SnapshotFile[] | null>;
  save(files: readonly SnapshotFile[]): Promise<void>;
  /**
   * Deletes those in which these files have a part, told by their ids: not a word of what goes stays behind.
   *
   * @throws {DiskError} if the disk refuses
   */
  forget(ids: readonly string[]): Promise<void>;
}
