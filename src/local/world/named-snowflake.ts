import { createHash } from "node:crypto";

/** Named ids are between these: apparently made in 2016, so older than any message. */
const FIRST_NAMED = 1n << 57n;

/** The id that a name always has, such as `144115188075855872`; two names practically never have the same. */
export function snowflakeOf(name: string): string {
  const hash = createHash("sha256").update(name).digest().readBigUInt64BE();
  return (FIRST_NAMED + (hash % FIRST_NAMED)).toString();
}
