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
  #last: Promise<void> = Promise.resolve();

  /** @param restarting is called each time before the bot stops */
  constructor(connect: () => Promise<ConnectedBot>, restarting: () => void) {
    this.#connect = connect;
    this.#restarting = restarting;
  }

  start(): Promise<void> {
    return this.#inTurn(() => this.#open());
  }

  /** Starts and restarts wait for each other; the second of two quick presses starts after the first is finished. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      this.#restarting();
      const bot = this.#bot;
      await bot?.stop();
      this.#bot = null;
      await this.#open();
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.catch(() => undefined).then(work);
    return this.#last;
  }

  async #open(): Promise<void> {
    this.#bot = await this.#connect();
  }

  async deliverPosts(): Promise<void> {
    await this.#bot?.deliverPosts?.();
  }

  async stop(): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.#bot?.stop();
  }
}
