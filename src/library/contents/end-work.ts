import type { Work } from "../records/records.ts";
import type { RecordStore } from "../store/library-store.ts";

/** Deletes the note of interrupted work; false if it is gone already, because another process has reported it. */
export async function endWork(kept: RecordStore, { since, worker }: Work): Promise<boolean> {
  const last = { isNoted: false };
  await kept.update(record => {
    last.isNoted = record.work?.since === since && record.work.worker === worker;
    return last.isNoted ? { ...record, work: null } : record;
  });
  return last.isNoted;
}
