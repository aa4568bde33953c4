/**
 * Lets work wait for its turn: work under one name is done one after the other, in the order in which it was
 * asked for; work under different names runs at the same time. What fails holds up nothing behind it.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();
  /** Work that has not begun and is done once for everybody who asks for it by then. */
  readonly #waiting = new Map<string, Promise<void>>();

  /** Does the work when what was asked for under the name before has ended; settles with it. */
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
   * `take`, once for all who ask for it before it begins; asked for while it is under way it is done again.
   *
   * @param what tells kinds of work under one name apart
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

  /** When everything that was asked for by now has ended. Never rejects. */
  async settled(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}

function nothing(): void {}
