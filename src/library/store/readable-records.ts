import type { LibraryStore, RecordStore } from "./library-store.ts";

/** A server, and its data besides its articles. */
export interface ReadableRecord {
  readonly guildId: string;
  readonly kept: RecordStore;
}

/** The data of those servers that the bot hasn't left, without what can't be read. */
export async function readableRecords(
  store: LibraryStore,
  guildIds: readonly string[],
  failed: (error: unknown) => void,
): Promise<readonly ReadableRecord[]> {
  const records: ReadableRecord[] = [];
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
