/**
 * Runs work in turns: work under one name is done one at a time, in the order of the requests; work under different
 * names runs at the same time. A failure doesn't stop what follows.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();
  /** Work that has not begun and is done once for everybody who has asked for it by then. */
  readonly #waiting = new Map<string, Promise<void>>();

  /** Does the work when earlier work under the name has ended; settles with it. */
  take<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    const turn = (this.#last.get(name) ?? Promise.resolve()).then(work);
    const settled = turn.then(nothing, nothing);
    this.#last.set(name, settled);
    void settled.then(() => {
      if (this.#last.get(name) === settled) this.#last.delete(name);
    });
    return turn;
  }

  /**
   * `take`, once for all who ask for it before it begins; if asked for while it is running, it is done again.
   *
   * @param what distinguishes kinds of work under one name
   */
  takeOnce(name: string, work: () => Promise<void>, what = name): Promise<void> {
    const waiting = this.#waiting.get(what);
    if (waiting) return waiting;
    const turn = this.take(name, () => {
      this.#waiting.delete(what);
      return work();
    });
    this.#waiting.set(what, turn);
    return turn;
  }

  /** Resolves when all work requested so far has ended. Never rejects. */
  async settled(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}

function nothing(): void {}
