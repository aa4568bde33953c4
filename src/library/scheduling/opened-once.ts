/**
 * Objects by name that must not exist twice: as long as anybody holds one, everybody gets the same. An object that
 * nobody holds any more is opened again.
 */
export class OpenedOnce<Value extends object> {
  readonly #opening = new Map<string, Promise<Value>>();
  readonly #opened = new Map<string, WeakRef<Value>>();
  readonly #unheld = new FinalizationRegistry<string>(name => {
    if (this.#opened.get(name)?.deref() === undefined) this.#opened.delete(name);
  });

  /** A failed opening is tried again the next time. */
  get(name: string, open: () => Promise<Value>): Promise<Value> {
    const held = this.held(name);
    if (held) return Promise.resolve(held);
    const known = this.#opening.get(name);
    if (known) return known;
    const opening = open().then(
      value => {
        if (this.#opening.get(name) === opening) {
          this.#opening.delete(name);
          this.#opened.set(name, new WeakRef(value));
          this.#unheld.register(value, name);
        }
        return value;
      },
      error => {
        if (this.#opening.get(name) === opening) this.#opening.delete(name);
        throw error;
      },
    );
    this.#opening.set(name, opening);
    return opening;
  }

  /** The open object with the name. */
  held(name: string): Value | undefined {
    return this.#opened.get(name)?.deref();
  }

  /** Everything that is open. */
  all(): readonly Value[] {
    return [...this.#opened.values()].flatMap(ref => ref.deref() ?? []);
  }

  /** The next request opens a new one. */
  forget(name: string): void {
    this.#opening.delete(name);
    this.#opened.delete(name);
  }
}
