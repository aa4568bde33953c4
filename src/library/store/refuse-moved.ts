import { OperatorError } from "../../errors.ts";
import type { LibraryStore } from "./library-store.ts";
import { DELETE_MARK, type StoreForm } from "./move-mark.ts";

/** How an operator knows them. */
const FORMS: Readonly<Record<StoreForm, string>> = { files: "files", postgres: "PostgreSQL" };

/** What to do to use the data in the other form, from each form. */
const USE_OTHER: Readonly<Record<StoreForm, string>> = {
  files: "set DATABASE_URL",
  postgres: "start the bot without DATABASE_URL",
};

/**
 * Keeps the bot from starting on data that was moved elsewhere, which has what was removed and blocked since, or on
 * half of what was being moved there, or on what is being copied.
 *
 * @throws {OperatorError} if so, or if that can't be known
 */
export async function refuseMoved({ form, moves }: Pick<LibraryStore, "form" | "moves">): Promise<void> {
  const mark = await moves.get();
  if (mark === null) return;
  const { kind, other, at } = mark;
  const day = at.slice(0, 10);
  const anyway = `To use it all the same, ${DELETE_MARK[form]}.`;
  switch (kind) {
    case "arrived":
      return;
    case "arriving":
      throw new OperatorError(
        `Moving the data to ${FORMS[form]} was begun on ${day} and not finished: run verbatim move --to ${form} again.`,
      );
    case "leaving":
      throw new OperatorError(
        `Moving the data here to ${FORMS[other]} was begun on ${day}: wait until it is finished. If it was interrupted, run verbatim move --to ${other} again. ${anyway}`,
      );
    case "left":
      throw new OperatorError(
        `The data here was moved to ${FORMS[other]} on ${day}, and isn't current: ${USE_OTHER[form]}. ${anyway}`,
      );
  }
}
