/**
 * Work that is asked for by name and done one after the other, never twice at the same time.
 *
 * What is asked for while it waits is done once; asked for while it is under way, it is done again.
 */
export class Rebuilds {
  readonly #waiting = new Map<string, Promise<void>>();
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  /** @returns when work of this name is done that began after the call */
  request(name: string, work: () => Promise<void>): Promise<void> {
    const waiting = this.#waiting.get(name);
    if (waiting) return waiting;
    const done = this.#last.then(async () => {
      this.#waiting.delete(name);
      if (!this.#isClosed) await work();
    });
    this.#waiting.set(name, done);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Begins nothing more; resolves when what is under way has ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#last;
  }
}
