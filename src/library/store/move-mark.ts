import { z } from "zod";
import { OperatorError } from "../../errors.ts";
import { stored } from "../records/stored.ts";

/** The forms in which the bot's data is kept. */
export type StoreForm = "files" | "postgres";

/**
 * What `move` leaves in both stores: `arriving` where data is copied to, `leaving` where it is copied from; then
 * `arrived` and `left`, once the copy was compared.
 */
export const MoveMark = stored({
  version: z.literal(1),
  kind: z.enum(["arriving", "arrived", "leaving", "left"]),
  /** The form of the other store. */
  other: z.enum(["files", "postgres"]),
  at: z.iso.datetime(),
}).readonly();
export type MoveMark = z.infer<typeof MoveMark>;

/** A store's mark of the last move. */
export interface MoveMarks {
  /**
   * Null if nothing was ever moved.
   *
   * @throws {OperatorError} if there is one that can't be read: what it says of the data isn't known then
   */
  get(): Promise<MoveMark | null>;
  /** Null deletes it. */
  set(mark: MoveMark | null): Promise<void>;
}

/** The file of a data folder's mark. */
export const MOVED_FILE = "moved.json";

/** How to delete a mark, for an operator who knows better. */
export const DELETE_MARK: Readonly<Record<StoreForm, string>> = {
  files: `delete ${MOVED_FILE} in DATA_DIR`,
  postgres: "delete the row of the table move_mark",
};

/** @throws {OperatorError} if it is damaged, or was written by a later release that does it otherwise */
export function readMark(text: string, form: StoreForm): MoveMark {
  try {
    return MoveMark.parse(JSON.parse(text));
  } catch (cause) {
    throw new OperatorError(
      `The mark that “verbatim move” left here can't be read: it is damaged, or a newer release wrote it. Use that release. If you know that this data is whole and current, ${DELETE_MARK[form]}.`,
      { cause },
    );
  }
}
