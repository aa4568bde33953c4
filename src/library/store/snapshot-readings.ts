import { basename, dirname } from "node:path";
import type { SnapshotFile, SnapshotOf } from "../analysis/snapshot.ts";
import { type Disk, removeDurably } from "./disk.ts";
import type { Readings } from "./library-store.ts";
import { loadSnapshot, saveSnapshot } from "./snapshot-file.ts";

/** Stores all results in one file, a snapshot. */
export class SnapshotFileReadings implements Readings {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #of: SnapshotOf;
  #isForgotten = false;

  constructor(disk: Disk, path: string, of: SnapshotOf) {
    this.#disk = disk;
    this.#path = path;
    this.#of = of;
  }

  load(): Promise<readonly SnapshotFile[] | null> {
    return loadSnapshot(this.#disk, this.#path, this.#of);
  }

  async save(files: readonly SnapshotFile[]): Promise<void> {
    this.#isForgotten = false;
    await saveSnapshot(this.#disk, this.#path, files, this.#of);
  }

  async forget(): Promise<void> {
    if (this.#isForgotten) return;
    await removeDurably(this.#disk, dirname(this.#path), [basename(this.#path)]);
    this.#isForgotten = true;
  }
}
