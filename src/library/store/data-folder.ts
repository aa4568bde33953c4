import { randomBytes } from "node:crypto";
import { join } from "node:path";
import {
  asDiskError,
  type Disk,
  makeFolder,
  realDisk,
  syncFolder,
  systemCodeOf,
  UNFINISHED,
} from "./disk.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { NEW_SERVER, Snowflake } from "./records.ts";
import { ServerStore } from "./server-store.ts";

/** How long the library of a server that the bot left is kept, in milliseconds: 30 days, as `/privacy` says. */
export const KEPT_AFTER_LEAVING_MS = 30 * 24 * 60 * 60 * 1000;

export interface StoreOptions {
  /** Tests give one that fails. */
  readonly disk?: Disk;
}

/**
 * What the bot keeps: a folder for each server under `servers/`, for this process alone.
 *
 * @example const store = await DataFolder.open("data"); (await store.server("80351110224678912")).files
 */
export class DataFolder {
  readonly folder: string;
  readonly #disk: Disk;
  readonly #lock: FolderLock;
  readonly #servers = new Map<string, Promise<ServerStore>>();

  private constructor(folder: string, disk: Disk, lock: FolderLock) {
    this.folder = folder;
    this.#disk = disk;
    this.#lock = lock;
  }

  /** @throws {OperatorError} if the folder can't be written to or another process holds it */
  static async open(folder: string, { disk = realDisk }: StoreOptions = {}): Promise<DataFolder> {
    await makeFolder(realDisk, join(folder, "servers")).catch(() => undefined);
    const lock = await lockFolder(folder);
    const store = new DataFolder(folder, disk, lock);
    await store.#finishDeleting();
    return store;
  }

  get disk(): Disk {
    return this.#disk;
  }

  /** Ids of the servers that something is kept for. */
  async servers(): Promise<readonly string[]> {
    const names = await asDiskError("servers", () => this.#disk.readdir(this.#parent));
    return names.filter(name => Snowflake.safeParse(name).success).sort();
  }

  /** What a server keeps; opened once, empty for a new one. */
  server(guildId: string): Promise<ServerStore> {
    let opened = this.#servers.get(guildId);
    if (!opened) {
      opened = ServerStore.open(join(this.#parent, Snowflake.parse(guildId)), this.#disk);
      this.#servers.set(guildId, opened);
      // A failed opening is tried again the next time: the disk may be mended by then.
      opened.catch(() => this.#servers.delete(guildId));
    }
    return opened;
  }

  /**
   * The bot is no longer in the server. What it keeps is deleted 30 days later, unless it comes back; at
   * once where it keeps nothing. Whether anything is kept.
   */
  async leave(guildId: string, at: Date): Promise<boolean> {
    const server = await this.server(guildId);
    if (server.files.length === 0 && server.record === NEW_SERVER) {
      await this.delete(guildId);
      return false;
    }
    await server.update(record => ({ ...record, leftAt: record.leftAt ?? at.toISOString() }));
    return true;
  }

  /** The bot is in the server again. */
  async rejoin(guildId: string): Promise<void> {
    const server = await this.server(guildId);
    await server.update(record => (record.leftAt === null ? record : { ...record, leftAt: null }));
  }

  /** Deletes what is kept of a server that was left 30 days ago; whether it was. */
  async expire(guildId: string, now: Date): Promise<boolean> {
    const server = await this.server(guildId);
    const isDoomed = await server.retire(
      ({ leftAt }) => leftAt !== null && now.getTime() - Date.parse(leftAt) >= KEPT_AFTER_LEAVING_MS,
    );
    if (isDoomed) await this.#remove(guildId);
    return isDoomed;
  }

  /** Deletes everything that is kept of a server, at once. What is under way there is refused. */
  async delete(guildId: string): Promise<void> {
    Snowflake.parse(guildId);
    // One that can't be opened is deleted all the same.
    const server = await this.#servers.get(guildId)?.catch(() => null);
    await server?.retire().catch(() => undefined);
    await this.#remove(guildId);
  }

  async #remove(guildId: string): Promise<void> {
    const folder = join(this.#parent, guildId);
    // Renamed first: a crash in the middle leaves no half library that looks like a whole one.
    const doomed = `${folder}.${randomBytes(4).toString("hex")}${UNFINISHED}`;
    this.#servers.delete(guildId);
    try {
      await this.#disk.rename(folder, doomed);
    } catch (error) {
      if (systemCodeOf(error) === "ENOENT") return;
      await asDiskError(folder, () => Promise.reject(error));
    }
    await syncFolder(this.#disk, this.#parent);
    await asDiskError(folder, () => this.#disk.rm(doomed, { recursive: true, force: true }));
  }

  /** Lets go of the folder. */
  async close(): Promise<void> {
    await this.#lock.release();
  }

  // What a crash left of servers that were being deleted.
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
