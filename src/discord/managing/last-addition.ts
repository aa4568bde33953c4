import type { AddReport } from "../../library/additions/add-report.ts";
import type { ServerLibrary } from "../../library/server-library.ts";
import type { Undoable } from "./undo-button.ts";

/** The result of a member's last addition, and when it was. */
export interface LastAddition {
  readonly at: Date;
  readonly report: AddReport;
}

// Only for members: a feed's addition must not hide how a long one ended, or be undone by mistake. Forgotten with
// the process, which reports interrupted work itself.
const last = new WeakMap<ServerLibrary, LastAddition>();

export function rememberAddition(own: ServerLibrary, addition: LastAddition): void {
  last.set(own, addition);
}

/** Null if nobody has added anything since the start. */
export function lastAdditionOf(own: ServerLibrary): LastAddition | null {
  return last.get(own) ?? null;
}

/** The last addition by a member, or one interrupted by a restart, as long as anything of it is left. */
export function undoableIn(own: ServerLibrary): Undoable | null {
  const addition = last.get(own)?.report.addition ?? own.interrupted?.addition;
  if (addition === undefined) return null;
  const articles = own.addedBy(addition).length;
  return articles > 0 ? { addition, articles } : null;
}
