import type { AdditionId } from "../../library/records/records.ts";
import type { ServerLibrary } from "../../library/servers/server-library.ts";
import type { Button } from "../message/reply.ts";
import { pressButton } from "../render/buttons.ts";
import type { RenderOptions } from "../render/render-options.ts";

/** An addition that can be undone, and how many articles of it are left. */
export interface Undoable {
  readonly addition: AdditionId;
  readonly articles: number;
}

/** The last addition by a member, or one interrupted by a restart, as long as anything of it is left. */
export function undoableIn(own: ServerLibrary): Undoable | null {
  const addition = own.lastAddition?.report.addition ?? own.interrupted?.addition;
  if (addition === undefined) return null;
  const articles = own.addedBy(addition).length;
  return articles > 0 ? { addition, articles } : null;
}

/**
 * The button that undoes the last addition; it says how much is removed, because another manager may have added it.
 */
export function undoButtons(undoable: Undoable | null, { wording }: RenderOptions): Button[] {
  if (!undoable) return [];
  const { addition, articles } = undoable;
  return [pressButton(wording.library.buttons.undoLast(articles), { action: "library-undo", addition })];
}
