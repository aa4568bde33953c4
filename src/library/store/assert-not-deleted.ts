import { DiskError } from "./disk.ts";
import type { ServerStore } from "./library-store.ts";

/**
 * What was begun before all data of a server was deleted must not begin it again.
 *
 * @param timesDeleted the store's number when the work began
 * @throws {DiskError} if the data was deleted since
 */
export function assertNotDeleted(store: Pick<ServerStore, "timesDeleted">, timesDeleted: number): void {
  if (store.timesDeleted !== timesDeleted) throw new DiskError("library", "GONE");
}
