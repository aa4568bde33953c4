import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { OperatorError } from "../../errors.ts";
import { snapshotOf } from "../analysis/snapshot.ts";
import type { FeedStates } from "../records/feed-states.ts";
import { NEW_SERVER, Snowflake } from "../records/records.ts";
import { OpenedOnce } from "../scheduling/opened-once.ts";
import { DepartedFile } from "./departed-file.ts";
import {
  asDiskError,
  type Disk,
  makeFolder,
  realDisk,
  syncFolder,
  systemCodeOf,
  UNFINISHED,
} from "./disk.ts";
import { FileFeedStates } from "./file-feed-states.ts";
import { FileIntake } from "./file-intake.ts";
import { FileMoveMarks } from "./file-move-marks.ts";
import { FileServerStore } from "./file-server-store.ts";
import { type FolderLock, type FolderLockOptions, lockFolder } from "./folder-lock.ts";
import {
  type Intake,
  KEPT_AFTER_LEAVING_MS,
  type LibraryStore,
  type ServerStore,
  type SharedStore,
} from "./library-store.ts";
import type { MoveMarks } from "./move-mark.ts";
import { RecordFile } from "./record-file.ts";
import type { DamageOptions } from "./set-aside.ts";
import { SnapshotFileReadings } from "./snapshot-readings.ts";
import { whileHeld } from "./while-held.ts";

/** What happened to shared articles. */
const SHARED_FORMER = "shared.former.json";

/** `failed` also receives that the folder was lost. */
export interface DataFolderOptions extends DamageOptions {
  /** Tests pass one that fails. */
  readonly disk?: Disk;
  readonly lock?: Omit<FolderLockOptions, "lost">;
}

/**
 * The bot's data in files: a folder for each server under `servers/`, for this process alone.
 *
 * @example const store = await DataFolder.open("data"); (await store.server("80351110224678912")).files
 */
export class DataFolder implements LibraryStore {
  readonly folder: string;
  readonly form = "files";
  readonly feeds: FeedStates;
  readonly moves: MoveMarks;
  readonly workers = null;
  readonly #disk: Disk;
  readonly #lock: FolderLock;
  readonly #damage: DamageOptions;
  /** Small, and read every minute: they stay in memory. */
  readonly #records = new Map<string, Promise<RecordFile>>();
  readonly #servers = new OpenedOnce<ServerStore>();

  private constructor(folder: string, disk: Disk, lock: FolderLock, damage: DamageOptions) {
    this.folder = folder;
    this.#disk = disk;
    this.#lock = lock;
    this.#damage = damage;
    this.feeds = new FileFeedStates(folder, disk, damage);
    this.moves = new FileMoveMarks(folder, disk);
  }

  /** @throws {OperatorError} if the folder can't be written to or another process holds it */
  static async open(
    folder: string,
    { disk = realDisk, lock: timing = {}, ...damage }: DataFolderOptions = {},
  ): Promise<DataFolder> {
    await makeFolder(realDisk, join(folder, "servers")).catch(() => undefined);
    const lock = await lockFolder(folder, {
      ...timing,
      lost: () =>
        damage.failed?.(
          new OperatorError(
            `The data folder "${folder}" was deleted, or another process has taken it. Nothing is saved any more: put it back or end that process, then start this one again.`,
          ),
        ),
    });
    const store = new DataFolder(folder, whileHeld(disk, lock), lock, damage);
    await store.#finishDeleting();
    return store;
  }

  get disk(): Disk {
    return this.#disk;
  }

  get shared(): SharedStore {
    const { folder } = this;
    return {
      readings: of =>
        new SnapshotFileReadings(this.#disk, join(folder, "shared.snapshot"), snapshotOf(resolve(of))),
      departed: () =>
        DepartedFile.open(this.#disk, join(folder, SHARED_FORMER), {
          file: SHARED_FORMER,
          ...this.#damage,
        }),
    };
  }

  async servers(): Promise<readonly string[]> {
    const names = await asDiskError("servers", () => this.#disk.readdir(this.#parent));
    return names.filter(name => Snowflake.safeParse(name).success).sort();
  }

  // The record of each of them is in memory, or is read once.
  busy(): Promise<readonly string[]> {
    return this.servers();
  }

  working(): Promise<readonly string[]> {
    return this.servers();
  }

  /** The folder of a server's files. */
  folderOf(guildId: string): string {
    return join(this.#parent, Snowflake.parse(guildId));
  }

  record(guildId: string): Promise<RecordFile> {
    let opened = this.#records.get(guildId);
    if (!opened) {
      opened = RecordFile.open(this.folderOf(guildId), this.#disk);
      this.#records.set(guildId, opened);
      // A failed opening is tried again the next time: the disk may be repaired by then.
      opened.catch(() => this.#records.delete(guildId));
    }
    return opened;
  }

  server(guildId: string): Promise<ServerStore> {
    Snowflake.parse(guildId);
    return this.#servers.get(guildId, async () =>
      FileServerStore.open(await this.record(guildId), this.#damage),
    );
  }

  async intake(guildId: string): Promise<Intake> {
    return new FileIntake(await this.server(guildId));
  }

  async leave(guildId: string, at: Date): Promise<boolean> {
    const record = await this.record(guildId);
    if (record.record === NEW_SERVER && !record.isLost && (await this.#isEmpty(guildId))) {
      await this.delete(guildId);
      return false;
    }
    await record.update(record => ({ ...record, leftAt: record.leftAt ?? at.toISOString() }));
    return true;
  }

  // What is damaged, an operator may repair until it expires.
  async #isEmpty(guildId: string): Promise<boolean> {
    const { files, damaged } = await this.server(guildId);
    return files.length + damaged.length === 0;
  }

  async rejoin(guildId: string): Promise<void> {
    const record = await this.record(guildId);
    await record.update(record => (record.leftAt === null ? record : { ...record, leftAt: null }));
  }

  async expire(guildId: string, now: Date): Promise<boolean> {
    const record = await this.record(guildId);
    const isDoomed = await record.retire(
      ({ leftAt }) => leftAt !== null && now.getTime() - Date.parse(leftAt) >= KEPT_AFTER_LEAVING_MS,
    );
    if (isDoomed) await this.#remove(guildId);
    return isDoomed;
  }

  // No other process can be out of date: the folder belongs to one.
  async tidy(): Promise<void> {}

  async delete(guildId: string): Promise<void> {
    Snowflake.parse(guildId);
    // One that can't be opened is deleted anyway.
    const record = await this.#records.get(guildId)?.catch(() => null);
    await record?.retire().catch(() => undefined);
    await this.#remove(guildId);
  }

  async #remove(guildId: string): Promise<void> {
    const folder = this.folderOf(guildId);
    // Renamed first: a crash in the middle must not leave half a library that looks complete.
    const doomed = `${folder}.${randomBytes(4).toString("hex")}${UNFINISHED}`;
    this.#records.delete(guildId);
    this.#servers.forget(guildId);
    try {
      await this.#disk.rename(folder, doomed);
    } catch (error) {
      if (systemCodeOf(error) === "ENOENT") return;
      await asDiskError(folder, () => Promise.reject(error));
    }
    await syncFolder(this.#disk, this.#parent);
    await asDiskError(folder, () => this.#disk.rm(doomed, { recursive: true, force: true }));
  }

  async close(): Promise<void> {
    await this.#lock.release();
  }

  // Servers whose deletion was interrupted by a crash.
  async #finishDeleting(): Promise<void> {
    const names = await this.#disk.readdir(this.#parent).catch(() => []);
    for (const name of names.filter(name => name.endsWith(UNFINISHED))) {
      await this.#disk.rm(join(this.#parent, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }

  get #parent(): string {
    return join(this.folder, "servers");
  }
}
