/** Notices where a clock is put forward or back, by one that only counts. */
export class WatchedClock {
  readonly #now: () => Date;
  readonly #counter: () => number;
  #before: { readonly wall: number; readonly counted: number };

  /** @param counter milliseconds that nobody can change; a machine that sleeps doesn't count them */
  constructor(now: () => Date, counter = () => performance.now()) {
    this.#now = now;
    this.#counter = counter;
    this.#before = this.#read();
  }

  /** By how many milliseconds the clock has moved too far since this was last called. */
  jumped(): number {
    const [before, after] = [this.#before, this.#read()];
    this.#before = after;
    return after.wall - before.wall - (after.counted - before.counted);
  }

  #read() {
    return { wall: this.#now().getTime(), counted: this.#counter() };
  }
}
