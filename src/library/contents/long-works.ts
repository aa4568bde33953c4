import { AnalystClosedError } from "../analysis/analyst.ts";
import type { ServerRecord, Work } from "../records/records.ts";
import { Turns } from "../scheduling/turns.ts";
import { assertNotDeleted } from "../store/assert-not-deleted.ts";
import { DiskError } from "../store/disk.ts";
import type { ServerStore } from "../store/library-store.ts";

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
  /** Notes are made one at a time: each depends on what the one before it left. */
  readonly #turns = new Turns();
  /** What is noted and in progress, the last begun last. */
  #underWay: readonly Work[] = [];

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
    const refused = isNoteOptional ? ignoreDiskErrors : rethrow;
    await this.#begin(noted, timesDeleted).catch(refused);
    let result: Result;
    try {
      result = await run();
    } catch (error) {
      if (!(error instanceof AnalystClosedError)) await this.#end(noted).catch(() => undefined);
      throw error;
    }
    await this.#end(noted).catch(refused);
    return result;
  }

  #begin(noted: Work, timesDeleted: number): Promise<void> {
    return this.#turns.take("note", async () => {
      await this.#store.update(record => {
        // Nothing is begun for a server whose data was deleted meanwhile.
        assertNotDeleted(this.#store, timesDeleted);
        return this.#isOthers(record) ? record : { ...record, work: noted };
      });
      // Only now: what was refused must not be noted when other work ends.
      this.#underWay = [...this.#underWay, noted];
    });
  }

  #end(noted: Work): Promise<void> {
    return this.#turns.take("note", async () => {
      this.#underWay = this.#underWay.filter(work => work !== noted);
      const left = this.#underWay.at(-1) ?? null;
      await this.#store.update(record =>
        record.work === null || this.#isOthers(record) ? record : { ...record, work: left },
      );
    });
  }

  /** Whether another process has noted its work; that note stays, whichever was first. */
  #isOthers({ work }: ServerRecord): boolean {
    return work !== null && work.worker !== this.#worker;
  }
}

function rethrow(error: unknown): never {
  throw error;
}

/** Only a note for the next start: the work itself reports what the disk refuses. */
function ignoreDiskErrors(error: unknown): void {
  if (!(error instanceof DiskError)) throw error;
}
