import { createHash } from "node:crypto";
import type { Clock } from "./clock.ts";

const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** Makes Discord's ids: the time in the upper bits, a counter in the lower, always growing. */
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

/** Named ids lie between these: made in 2016, by their looks, and so older than any message. */
const FIRST_NAMED = 1n << 57n;

/** The id that a name always has, such as `144115188075855872`; two names have one id as good as never. */
export function snowflakeOf(name: string): string {
  const hash = createHash("sha256").update(name).digest().readBigUInt64BE();
  return (FIRST_NAMED + (hash % FIRST_NAMED)).toString();
}

/** Milliseconds since 1970 at which an id was made. */
export function timeOfSnowflake(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH_MS);
}
