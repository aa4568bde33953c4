import type { Steps } from "../steps.ts";

/** Pauses whenever a given amount of work was done. */
export class Pause {
  readonly #every: number;
  #done = 0;

  constructor(every: number) {
    this.#every = every;
  }

  /** To be called after each piece of work, with its amount. */
  *after(done: number): Steps<void> {
    this.#done += done;
    if (this.#done < this.#every) return;
    this.#done = 0;
    yield;
  }
}
