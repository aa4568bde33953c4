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
  #isStopped = false;

  /** @param restarting is called each time before the bot stops */
  constructor(connect: () => Promise<ConnectedBot>, restarting: () => void) {
    this.#connect = connect;
    this.#restarting = restarting;
  }

  /** Rejects once the bot is stopped. */
  start(): Promise<void> {
    return this.#inTurn(() => this.#open());
  }

  /**
   * Starts and restarts wait for each other; the second of two quick presses starts after the first is finished. Rejects once
   * the bot is stopped.
   */
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
    if (this.#isStopped) return Promise.reject(new Error("The bot is stopped."));
    this.#last = this.#last.catch(() => undefined).then(work);
    return this.#last;
  }

  async #open(): Promise<void> {
    this.#bot = await this.#connect();
  }

  async deliverPosts(): Promise<void> {
    await this.#bot?.deliverPosts?.();
  }

  /** Ends the bot, after what is in progress; a restart pressed meanwhile would connect one that nobody ends. */
  stop(): Promise<void> {
    if (this.#isStopped) return this.#last;
    const stopping = this.#inTurn(async () => {
      await this.#bot?.stop();
      this.#bot = null;
    });
    this.#isStopped = true;
    return stopping;
  }
}
