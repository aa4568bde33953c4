import { createHmac, randomBytes } from "node:crypto";

/**
 * Marks servers in the log, so that lines of one server can be told from another's. The key is created at each
 * start and is never written down: Discord's ids can be listed and tried, and a plain hash of one could be found so.
 *
 * @example createServerMark()("80351110224678912") // "5f0c2ab1", until the next start
 */
export function createServerMark(): (guildId: string) => string {
  const key = randomBytes(32);
  return guildId => createHmac("sha256", key).update(guildId).digest("hex").slice(0, 8);
}
