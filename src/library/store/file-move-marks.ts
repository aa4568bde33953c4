import { join } from "node:path";
import { type Disk, DiskError, systemCodeOf, writeDurably } from "./disk.ts";
import { MoveMark, type MoveMarks } from "./move-mark.ts";

/** In the data folder. */
export const MOVED_FILE = "moved.json";

/** Stores the mark of a move in a file. */
export class FileMoveMarks implements MoveMarks {
  readonly #path: string;
  readonly #disk: Disk;

  constructor(dataFolder: string, disk: Disk) {
    this.#path = join(dataFolder, MOVED_FILE);
    this.#disk = disk;
  }

  /** One that can't be read counts as none: it may be deleted at any time. */
  async get(): Promise<MoveMark | null> {
    try {
      return MoveMark.parse(JSON.parse(await this.#disk.readFile(this.#path, "utf8")));
    } catch (error) {
      const code = systemCodeOf(error);
      if (code !== null && code !== "ENOENT") throw new DiskError(MOVED_FILE, code, { cause: error });
      return null;
    }
  }

  set(mark: MoveMark): Promise<void> {
    return writeDurably(this.#disk, this.#path, JSON.stringify(mark));
  }
}
