import type { Clock } from "./clock.ts";

const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** Makes Discord's ids: the time in the upper bits, a counter in the lower, always increasing. */
export class SnowflakeSource {
  readonly #clock: Clock;
  #last = 0n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): string {
    const first = (BigInt(this.#clock.now()) - DISCORD_EPOCH_MS) << 22n;
    this.#last = first > this.#last ? first : this.#last + 1n;
    return this.#last.toString();
  }
}

/** When an id was made, in milliseconds since 1970. */
export function timeOfSnowflake(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH_MS);
}
