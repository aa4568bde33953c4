import { createHash } from "node:crypto";

/** Named ids lie between these: made in 2016, by their looks, and so older than any message. */
const FIRST_NAMED = 1n << 57n;

/** The id that a name always has, such as `144115188075855872`; two names have one id as good as never. */
export function snowflakeOf(name: string): string {
  const hash = createHash("sha256").update(name).digest().readBigUInt64BE();
  return (FIRST_NAMED + (hash % FIRST_NAMED)).toString();
}
