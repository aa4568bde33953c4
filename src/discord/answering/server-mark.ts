import { createHmac, randomBytes } from "node:crypto";

/**
 * Returns a function that marks servers in the log, so that lines of different servers can be distinguished. The key
 * is created at each start and never stored: Discord's ids can be listed and tried, so a plain hash could be reversed.
 *
 * @example createServerMark()("80351110224678912") // "5f0c2ab1", until the next start
 */
export function createServerMark(): (guildId: string) => string {
  const key = randomBytes(32);
  return guildId => createHmac("sha256", key).update(guildId).digest("hex").slice(0, 8);
}
