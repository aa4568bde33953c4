import { createHmac, randomBytes } from "node:crypto";

/** Making a mark takes longer than writing its line; with more servers than this, all are made again. */
const MAX_REMEMBERED = 1_000;

/**
 * Returns a function that marks servers in the log, so that lines of different servers can be distinguished. The key
 * is created at each start and never stored: Discord's ids can be listed and tried, so a plain hash could be reversed.
 *
 * @example createServerMark()("80351110224678912") // "5f0c2ab1", until the next start
 */
export function createServerMark(): (guildId: string) => string {
  const key = randomBytes(32);
  const known = new Map<string, string>();
  return guildId => {
    const before = known.get(guildId);
    if (before !== undefined) return before;
    const mark = createHmac("sha256", key).update(guildId).digest("hex").slice(0, 8);
    if (known.size === MAX_REMEMBERED) known.clear();
    known.set(guildId, mark);
    return mark;
  };
}
