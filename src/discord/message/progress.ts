import { DEFAULT_PACE } from "./pace.ts";
import type { Reply } from "./reply.ts";

/**
 * Shows the progress of long work: the newest state, at a limited rate, and nothing after the end.
 *
 * @param edit shows one state; one is shown at a time
 * @param isDead whether an error means that the reply can't be edited any more; then it is not tried again
 * @param failed receives every other error
 * @param everyMs least time between two states
 */
export class Progress {
  readonly #edit: (reply: Reply) => Promise<unknown>;
  readonly #isDead: (error: unknown) => boolean;
  readonly #failed: (error: unknown) => void;
  readonly #everyMs: number;
  #newest: Reply | null = null;
  #timer: NodeJS.Timeout | null = null;
  #showing: Promise<void> = Promise.resolve();
  #shownAt = performance.now();
  #isOver = false;

  constructor(
    edit: (reply: Reply) => Promise<unknown>,
    isDead: (error: unknown) => boolean,
    failed: (error: unknown) => void,
    everyMs = DEFAULT_PACE.progressEveryMs,
  ) {
    this.#edit = edit;
    this.#isDead = isDead;
    this.#failed = failed;
    this.#everyMs = everyMs;
  }

  show(reply: Reply): void {
    if (this.#isOver) return;
    this.#newest = reply;
    if (this.#timer) return;
    const wait = Math.max(0, this.#shownAt + this.#everyMs - performance.now());
    this.#timer = setTimeout(() => {
      this.#showing = this.#showNewest();
    }, wait);
  }

  /** Shows nothing more; waits for the edit in progress. */
  async end(): Promise<void> {
    this.#isOver = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#showing;
  }

  async #showNewest(): Promise<void> {
    const reply = this.#newest;
    if (!reply) return;
    this.#newest = null;
    try {
      await this.#edit(reply);
    } catch (error) {
      if (this.#isDead(error)) this.#isOver = true;
      else this.#failed(error);
    }
    this.#shownAt = performance.now();
    this.#timer = null;
    if (this.#newest) this.show(this.#newest);
  }
}
