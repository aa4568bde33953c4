import type { Follower } from "./feeds/follows.ts";
import type { LibraryStore } from "./store/library-store.ts";

/** What is kept of those servers that the bot hasn't left. */
export async function recordsOf(
  store: LibraryStore,
  guildIds: readonly string[],
  failed: (error: unknown) => void,
): Promise<readonly Pick<Follower, "guildId" | "kept">[]> {
  const records: Pick<Follower, "guildId" | "kept">[] = [];
  for (const guildId of guildIds) {
    try {
      const kept = await store.record(guildId);
      if (kept.record.leftAt === null) records.push({ guildId, kept });
    } catch (error) {
      // One server's damaged folder must not keep the others from their feeds.
      failed(error);
    }
  }
  return records;
}
