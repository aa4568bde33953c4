import type { Clock } from "./clock.ts";

/** "The past few minutes", according to Discord's documentation, without a number. */
const REMEMBERED_MS = 5 * 60_000;

interface Known {
  readonly messageId: string;
  readonly at: number;
}

/** Which message was sent with which nonce, so that a second attempt does not post it twice. */
export class Nonces {
  readonly #clock: Clock;
  /** Oldest first. */
  readonly #known = new Map<string, Known>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The message sent with this nonce to this channel at most a few minutes ago. */
  find(channelId: string, nonce: string | number): string | undefined {
    this.#forgetOld();
    return this.#known.get(`${channelId} ${nonce}`)?.messageId;
  }

  keep(channelId: string, nonce: string | number, messageId: string): void {
    this.#known.set(`${channelId} ${nonce}`, { messageId, at: this.#clock.now() });
  }

  #forgetOld(): void {
    for (const [key, { at }] of this.#known) {
      if (this.#clock.now() - at <= REMEMBERED_MS) return;
      this.#known.delete(key);
    }
  }
}
