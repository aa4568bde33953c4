import { endWork } from "../contents/end-work.ts";
import type { Work } from "../records/records.ts";
import type { LibraryStore } from "../store/library-store.ts";
import { readableRecords } from "../store/readable-records.ts";

/** Long work interrupted by the end of a process. */
export interface InterruptedWork {
  readonly guildId: string;
  readonly work: Work;
}

interface InterruptedWorksOptions {
  readonly store: LibraryStore;
  /** Whether this process is responsible for a server; default: for all. */
  readonly isOwn?: (guildId: string) => boolean;
  /** Receives why a server couldn't be looked at. */
  readonly failed: (error: unknown) => void;
}

/** Long work whose process has ended, and left its note. */
export class InterruptedWorks {
  readonly #options: InterruptedWorksOptions;
  readonly #found = new Map<string, Work>();
  #untold: InterruptedWork[] = [];

  constructor(options: InterruptedWorksOptions) {
    this.#options = options;
  }

  /** Of a server; null if there was none. */
  of(guildId: string): Work | null {
    return this.#found.get(guildId) ?? null;
  }

  /** Looks for it. */
  async look(): Promise<void> {
    const { store, isOwn = () => true, failed } = this.#options;
    const working = (await store.working()).filter(isOwn);
    const noted = (await readableRecords(store, working, failed)).filter(({ kept }) => kept.record.work);
    if (noted.length === 0) return;
    const present = new Set((await store.workers?.all())?.map(({ id }) => id));
    for (const { guildId, kept } of noted) {
      const { work } = kept.record;
      if (!work || (work.worker !== undefined && present.has(work.worker))) continue;
      if (!(await endWork(kept, work).catch(failed))) continue;
      this.#found.set(guildId, work);
      this.#untold.push({ guildId, work });
    }
  }

  /** What was found since this was last called. */
  untold(): readonly InterruptedWork[] {
    return this.#untold.splice(0);
  }
}
