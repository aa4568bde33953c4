import type { Library } from "../answers/library.ts";
import { isBlocked } from "./blocks/blocked.ts";
import { hideArticles } from "./hide-articles.ts";
import { DiskError } from "./store/disk.ts";
import type { RecordStore } from "./store/library-store.ts";

/**
 * The shared articles as a server has chosen them, for one whose own can't be read.
 *
 * @throws {DiskError} if that isn't known: nothing that it has blocked may be shown
 */
export function sharedAsChosen(shared: Library, { record, isLost }: RecordStore): Library {
  if (isLost) throw new DiskError("server.json", "LOST");
  const { settings, tombstones } = record;
  return hideArticles(shared, article => !settings.isSharedShown || isBlocked(article, tombstones));
}
