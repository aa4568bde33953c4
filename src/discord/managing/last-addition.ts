import type { AddReport } from "../../library/additions/add-report.ts";
import type { ServerLibrary } from "../../library/server-library.ts";
import type { Undoable } from "./undo-button.ts";

/** What became of what a member added last, and when. */
export interface LastAddition {
  readonly at: Date;
  readonly report: AddReport;
}

// Of members only: a feed that brings something must not hide how a long addition ended, or be undone by
// mistake. Forgotten with the process, which says itself what it interrupted.
const last = new WeakMap<ServerLibrary, LastAddition>();

export function rememberAddition(own: ServerLibrary, addition: LastAddition): void {
  last.set(own, addition);
}

/** Null where nobody added anything since the start. */
export function lastAdditionOf(own: ServerLibrary): LastAddition | null {
  return last.get(own) ?? null;
}

/** The addition that a member made last, or that a restart cut off, while anything of it is left. */
export function undoableIn(own: ServerLibrary): Undoable | null {
  const addition = last.get(own)?.report.addition ?? own.interrupted?.addition;
  if (addition === undefined) return null;
  const articles = own.addedBy(addition).length;
  return articles > 0 ? { addition, articles } : null;
}
