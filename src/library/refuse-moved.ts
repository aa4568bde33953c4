import { OperatorError } from "../errors.ts";
import { MOVED_FILE } from "./store/file-move-marks.ts";
import type { LibraryStore } from "./store/library-store.ts";
import type { StoreForm } from "./store/move-mark.ts";

/** How an operator knows them. */
const FORMS: Readonly<Record<StoreForm, string>> = { files: "files", postgres: "PostgreSQL" };

/** What to do to use the new data, and the old. */
const USED: Readonly<Record<StoreForm, { readonly instead: string; readonly anyway: string }>> = {
  files: {
    instead: "set DATABASE_URL",
    anyway: `delete ${MOVED_FILE} in DATA_DIR`,
  },
  postgres: {
    instead: "start the bot without DATABASE_URL",
    anyway: "delete the row of the table move_mark",
  },
};

/**
 * Keeps the bot from starting on data that was moved elsewhere, which has what was removed and blocked since, or on
 * half of what was being moved there.
 *
 * @throws {OperatorError} if so
 */
export async function refuseMoved({ form, moves }: LibraryStore): Promise<void> {
  const mark = await moves.get();
  if (mark === null || mark.kind === "arrived") return;
  const day = mark.at.slice(0, 10);
  if (mark.kind === "arriving") {
    throw new OperatorError(
      `Moving the data to ${FORMS[form]} was begun on ${day} and not finished: run verbatim move --to ${form} again.`,
    );
  }
  const { instead, anyway } = USED[form];
  throw new OperatorError(
    `The data here was moved to ${FORMS[mark.other]} on ${day}, and isn't current: ${instead}. To use it all the same, ${anyway}.`,
  );
}
