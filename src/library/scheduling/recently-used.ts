/** Keeps what was used last, up to a number of bytes; always including the latest. */
export class RecentlyUsed<Value> {
  readonly #maxBytes: number;
  /** The least recently used first. */
  readonly #held = new Map<Value, number>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** @returns what is dropped because of this */
  use(value: Value, bytes: number): readonly Value[] {
    this.letGo(value);
    this.#held.set(value, bytes);
    this.#bytes += bytes;
    const gone: Value[] = [];
    for (const [oldest] of this.#held) {
      if (this.#bytes <= this.#maxBytes || oldest === value) break;
      this.letGo(oldest);
      gone.push(oldest);
    }
    return gone;
  }

  letGo(value: Value): void {
    this.#bytes -= this.#held.get(value) ?? 0;
    this.#held.delete(value);
  }
}
