/** How long stopping waits, in milliseconds. With `STOP_SECONDS` before it, it leaves four seconds of systemd's 20. */
const SETTLING_MS = 6_000;

/** Work that is done beside the answers, at intervals or once. */
export class Upkeep {
  readonly #failed: (error: unknown) => void;
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #underWay = new Set<Promise<void>>();

  /** @param failed receives the errors of all work */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  /** Does work again and again; what is still being done isn't begun again meanwhile. */
  every(ms: number, run: () => Promise<unknown>): void {
    let isRunning = false;
    const begin = () => {
      if (isRunning) return;
      isRunning = true;
      void this.#follow(run()).finally(() => {
        isRunning = false;
      });
    };
    this.#timers.push(setInterval(begin, ms).unref());
  }

  /** Begins work at once, without waiting for it. */
  begin(run: () => Promise<unknown>): void {
    void this.#follow(run());
  }

  once(ms: number, run: () => Promise<unknown>): void {
    this.#timers.push(setTimeout(() => void this.#follow(run()), ms).unref());
  }

  /** Begins nothing more. */
  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }

  /** Resolves when what was begun has ended, because until then it reads the store; after six seconds all the same. */
  async settled(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<void>(resolve => {
      timer = setTimeout(resolve, SETTLING_MS);
    });
    await Promise.race([Promise.allSettled(this.#underWay), limit]);
    clearTimeout(timer);
  }

  #follow(work: Promise<unknown>): Promise<void> {
    const done = work.then(() => {}, this.#failed).finally(() => this.#underWay.delete(done));
    this.#underWay.add(done);
    return done;
  }
}
