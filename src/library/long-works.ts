import { AnalystClosedError } from "./analysis/analyst.ts";
import { assertNotDeleted } from "./store/assert-not-deleted.ts";
import { DiskError } from "./store/disk.ts";
import type { ServerStore } from "./store/library-store.ts";
import type { Work } from "./store/records.ts";

interface DuringOptions {
  /** As for `assertNotDeleted`. */
  readonly timesDeleted?: number;
  /** Whether the work is done even if the disk refuses its note. */
  readonly isNoteOptional?: boolean;
}

/**
 * Long work in one server, noted so that the next start can report that it was interrupted. There is room for one note:
 * of several in progress here, it is that of the last begun.
 */
export class LongWorks {
  readonly #store: ServerStore;
  readonly #worker: string | undefined;
  readonly #underWay: Work[] = [];

  /** @param worker identifies this process among those that share the store; undefined if there are no others */
  constructor(store: ServerStore, worker: string | undefined) {
    this.#store = store;
    this.#worker = worker;
  }

  /** Does work that is noted meanwhile. If the process is stopping, the note stays. */
  async during<Result>(
    work: Work,
    run: () => Promise<Result>,
    { timesDeleted = this.#store.timesDeleted, isNoteOptional = false }: DuringOptions = {},
  ): Promise<Result> {
    const noted: Work = { ...work, ...(this.#worker && { worker: this.#worker }) };
    const unless = isNoteOptional ? refusedByDisk : thrown;
    await this.#begin(noted, timesDeleted).catch(unless);
    let result: Result;
    try {
      result = await run();
    } catch (error) {
      if (!(error instanceof AnalystClosedError)) await this.#end(noted).catch(() => undefined);
      throw error;
    }
    await this.#end(noted).catch(unless);
    return result;
  }

  async #begin(noted: Work, timesDeleted: number): Promise<void> {
    this.#underWay.push(noted);
    await this.#store.update(record => {
      // Nothing is begun for a server whose data was deleted meanwhile.
      assertNotDeleted(this.#store, timesDeleted);
      return { ...record, work: noted };
    });
  }

  async #end(noted: Work): Promise<void> {
    this.#underWay.splice(this.#underWay.indexOf(noted), 1);
    const left = this.#underWay.at(-1) ?? null;
    // Another process's note stays.
    await this.#store.update(record =>
      record.work === null || record.work.worker !== this.#worker ? record : { ...record, work: left },
    );
  }
}

function thrown(error: unknown): never {
  throw error;
}

/** Only a note for the next start: the work itself reports what the disk refuses. */
function refusedByDisk(error: unknown): void {
  if (!(error instanceof DiskError)) throw error;
}
