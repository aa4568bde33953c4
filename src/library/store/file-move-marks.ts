import { join } from "node:path";
import { type Disk, DiskError, removeDurably, systemCodeOf, writeDurably } from "./disk.ts";
import { MOVED_FILE, type MoveMark, type MoveMarks, readMark } from "./move-mark.ts";

/** Stores the mark of a move in a file. */
export class FileMoveMarks implements MoveMarks {
  readonly #folder: string;
  readonly #disk: Disk;

  constructor(dataFolder: string, disk: Disk) {
    this.#folder = dataFolder;
    this.#disk = disk;
  }

  async get(): Promise<MoveMark | null> {
    const text = await this.#text();
    return text === null ? null : readMark(text, "files");
  }

  set(mark: MoveMark | null): Promise<void> {
    return mark === null
      ? removeDurably(this.#disk, this.#folder, [MOVED_FILE])
      : writeDurably(this.#disk, this.#path, JSON.stringify(mark));
  }

  get #path(): string {
    return join(this.#folder, MOVED_FILE);
  }

  async #text(): Promise<string | null> {
    try {
      return await this.#disk.readFile(this.#path, "utf8");
    } catch (error) {
      const code = systemCodeOf(error);
      if (code === "ENOENT") return null;
      throw code === null ? error : new DiskError(MOVED_FILE, code, { cause: error });
    }
  }
}
