import { Turns } from "../scheduling/turns.ts";
import { ENDED_AFTER_MS, type Worker, type WorkerState, type Workers } from "../store/workers.ts";

export interface PresenceOptions {
  /** Receives errors when the others can't be told; it is tried again. */
  readonly failed: (error: unknown) => void;
  /** Time between two messages to the others, in milliseconds. */
  readonly everyMs?: number;
}

const EVERY_MS = 5_000;

/** Tells the processes that share a store, every few seconds, that this one is alive and what it is doing. */
export class Presence {
  readonly #workers: Workers;
  readonly #failed: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #state: WorkerState = "starting";
  /** Discord's shards; undefined: as given when the store was opened. */
  #shards: string | undefined;
  #toldAt = performance.now();
  /** One message at a time, so that the last one stays. */
  readonly #turns = new Turns();

  private constructor(workers: Workers, { failed, everyMs = EVERY_MS }: PresenceOptions) {
    this.#workers = workers;
    this.#failed = failed;
    this.#timer = setInterval(() => void this.#tell(), everyMs).unref();
  }

  static async begin(workers: Workers, options: PresenceOptions): Promise<Presence> {
    const presence = new Presence(workers, options);
    await presence.#tell();
    return presence;
  }

  /** The processes that share the store, including this one. */
  all(): Promise<readonly Worker[]> {
    return this.#workers.all();
  }

  /** Whether the others may think that this process has ended: its database has been unreachable. */
  get isUnheard(): boolean {
    return performance.now() - this.#toldAt > ENDED_AFTER_MS;
  }

  /** Tells the others at once what this process is doing now. */
  become(state: WorkerState, shards = this.#shards): Promise<void> {
    this.#state = state;
    this.#shards = shards;
    return this.#tell();
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#turns.settled();
    await this.#workers.leave().catch(this.#failed);
  }

  #tell(): Promise<void> {
    return this.#turns.take("", async () => {
      try {
        await this.#workers.tell(this.#state, this.#shards);
        this.#toldAt = performance.now();
      } catch (error) {
        this.#failed(error);
      }
    });
  }
}
