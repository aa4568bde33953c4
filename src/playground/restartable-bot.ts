/** A connected bot. */
export interface ConnectedBot {
  /** Posts what is waiting to be posted in channels. */
  deliverPosts?(): Promise<void>;
  stop(): Promise<void>;
}

/** The page's bot, which can be stopped and connected again. */
export class RestartableBot {
  readonly #connect: () => Promise<ConnectedBot>;
  readonly #restarting: () => void;
  #bot: ConnectedBot | null = null;
  #lastRestart: Promise<void> = Promise.resolve();

  /** @param restarting is called each time before the bot stops */
  constructor(connect: () => Promise<ConnectedBot>, restarting: () => void) {
    this.#connect = connect;
    this.#restarting = restarting;
  }

  async start(): Promise<void> {
    this.#bot = await this.#connect();
  }

  /** Restarts wait for each other; the second of two quick presses starts after the first is finished. */
  restart(): Promise<void> {
    this.#lastRestart = this.#lastRestart
      .catch(() => undefined)
      .then(async () => {
        this.#restarting();
        const bot = this.#bot;
        await bot?.stop();
        this.#bot = null;
        await this.start();
      });
    return this.#lastRestart;
  }

  async deliverPosts(): Promise<void> {
    await this.#bot?.deliverPosts?.();
  }

  async stop(): Promise<void> {
    await this.#lastRestart.catch(() => undefined);
    await this.#bot?.stop();
  }
}
