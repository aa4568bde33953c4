import type { Library } from "../../answers/library.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { hideArticles } from "../indexes/hide-articles.ts";
import { isBlocked } from "../records/blocked.ts";
import { DiskError } from "../store/disk.ts";
import type { RecordStore } from "../store/library-store.ts";

/** Servers whose own articles can't be read are few. */
const MAX_KEPT = 20;

/** By what is switched off and blocked. */
const chosenOf = onceForEach((_: Library) => new Map<string, Library>());

/**
 * The shared articles as a server has chosen them, for one whose own can't be read. The same object for the same
 * choice, so that what is computed from it is computed once.
 *
 * @throws {DiskError} if that isn't known: nothing that it has blocked may be shown
 */
export function sharedAsChosen(shared: Library, { record, isLost }: RecordStore): Library {
  if (isLost) throw new DiskError("server.json", "LOST");
  const { settings, tombstones } = record;
  const kept = chosenOf(shared);
  // A database's record is another object each time.
  const name = JSON.stringify([settings.isSharedShown, tombstones]);
  const known = kept.get(name);
  if (known) return known;
  const view = hideArticles(shared, article => !settings.isSharedShown || isBlocked(article, tombstones));
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(name, view);
  return view;
}
