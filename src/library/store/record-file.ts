import { join } from "node:path";
import type { Unread } from "../../articles/unread.ts";
import { NEW_SERVER, ServerRecord } from "../records/records.ts";
import { Turns } from "../scheduling/turns.ts";
import {
  asDiskError,
  type Disk,
  DiskError,
  makeFolder,
  replaceFile,
  unlessMissing,
  writeDurably,
} from "./disk.ts";
import type { RecordStore } from "./library-store.ts";

const RECORD = "server.json";

/** A second copy, in case the first is damaged. */
const RECORD_COPY = "server.json.copy";

/** A damaged one, set aside for the operator. While it is there, nothing can be added. */
const RECORD_DAMAGED = "server.json.damaged";

/**
 * A server's record in its folder, in two copies. Also runs the turns in which anything in the folder is changed.
 */
export class RecordFile implements RecordStore {
  readonly folder: string;
  readonly disk: Disk;
  #record: ServerRecord = NEW_SERVER;
  #damaged: readonly Unread[] = [];
  /** Whether neither the record nor its copy could be read. */
  #isLost = false;
  #isRetired = false;
  #hasFolder = false;
  #version = 0;
  readonly #turns = new Turns();

  private constructor(folder: string, disk: Disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /**
   * Reads a folder's record; the folder need not exist.
   *
   * @throws {DiskError} if the disk refuses: an intact record must not count as damaged, and be overwritten
   */
  static async open(folder: string, disk: Disk): Promise<RecordFile> {
    const file = new RecordFile(folder, disk);
    await file.#load();
    return file;
  }

  get record(): ServerRecord {
    return this.#record;
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /** What was damaged in the record when it was read. */
  get damaged(): readonly Unread[] {
    return this.#damaged;
  }

  /** See `ServerStore.version`. */
  get version(): number {
    return this.#version;
  }

  /** False if the server has stored nothing yet. */
  get hasFolder(): boolean {
    return this.#hasFolder;
  }

  /** The files of the folder have changed. */
  moveOn(): void {
    this.#hasFolder = true;
    this.#version++;
  }

  /** @throws {DiskError} if the blocks are unknown: blocked articles would come back */
  assertKnown(): void {
    if (this.#isLost) throw new DiskError(RECORD, "LOST");
  }

  async update(change: (record: ServerRecord) => ServerRecord): Promise<ServerRecord> {
    return this.inTurn(async () => {
      const next = change(this.#record);
      if (next === this.#record) return next;
      await makeFolder(this.disk, this.folder);
      const path = join(this.folder, RECORD);
      if (this.#isLost) await this.#setAside(path);
      const text = JSON.stringify(next, null, 2);
      const before = await unlessMissing(RECORD, () => this.disk.readFile(path, "utf8"));
      try {
        await writeDurably(this.disk, path, text, before);
      } catch (error) {
        // If it can't even be undone, it applies from now on as it will after the next start.
        if ((await this.disk.readFile(path, "utf8").catch(() => null)) === text) this.#set(next);
        throw error;
      }
      // Only needed for a damaged disk; the change is made without it.
      await replaceFile(this.disk, join(this.folder, RECORD_COPY), text).catch(() => undefined);
      this.#set(next);
      return next;
    });
  }

  /**
   * Allows no more changes, if `isDoomed` is true for the record: the folder is about to be deleted. Work in
   * progress is finished first.
   */
  async retire(isDoomed: (record: ServerRecord) => boolean = () => true): Promise<boolean> {
    return this.inTurn(async () => {
      this.#isRetired = isDoomed(this.#record);
      return this.#isRetired;
    });
  }

  /** @throws {DiskError} once the folder is about to be deleted */
  inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    return this.#turns.take("", () => {
      if (this.#isRetired) throw new DiskError(this.folder.slice(this.folder.lastIndexOf("/") + 1), "GONE");
      return run();
    });
  }

  #set(next: ServerRecord): void {
    if (next.tombstones !== this.#record.tombstones) this.moveOn();
    this.#record = next;
  }

  async #load(): Promise<void> {
    const names = await unlessMissing(this.folder, () => this.disk.readdir(this.folder));
    // Most servers store nothing, and are asked about anyway.
    if (names === null) return;
    this.#hasFolder = true;
    const damaged: Unread[] = [];
    const record = await readJson(this.disk, this.folder, RECORD, ServerRecord, damaged);
    const known = record ?? (await readJson(this.disk, this.folder, RECORD_COPY, ServerRecord, []));
    if (known) this.#record = known;
    const isDamaged = damaged.length > 0 && known === null;
    this.#isLost = isDamaged || names.includes(RECORD_DAMAGED);
    if (this.#isLost) {
      const file = isDamaged ? RECORD : RECORD_DAMAGED;
      this.#damaged = [{ file, line: null, reason: { kind: "record-lost" } }];
    } else if (known !== record) {
      this.#damaged = [{ file: RECORD, line: null, reason: { kind: "record-copied" } }];
    }
  }

  // A damaged one is kept for the operator to look at; an existing one is not overwritten.
  async #setAside(path: string): Promise<void> {
    const aside = join(this.folder, RECORD_DAMAGED);
    const names = await asDiskError(this.folder, () => this.disk.readdir(this.folder));
    if (names.includes(RECORD_DAMAGED)) return;
    await asDiskError(path, () => this.disk.rename(path, aside));
  }
}

/**
 * The contents of a file in a folder; null if it is missing, or damaged, which is added to `damaged`.
 *
 * @throws {DiskError} if the disk refuses, which says nothing of the file
 */
export async function readJson<Value>(
  disk: Disk,
  folder: string,
  name: string,
  schema: { parse(value: unknown): Value },
  damaged: Unread[],
): Promise<Value | null> {
  const text = await unlessMissing(name, () => disk.readFile(join(folder, name), "utf8"));
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    damaged.push({ file: name, line: null, reason: { kind: "description-damaged" } });
    return null;
  }
}
