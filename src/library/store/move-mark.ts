import { z } from "zod";
import { stored } from "./stored.ts";

/** The forms in which the bot's data is kept. */
export type StoreForm = "files" | "postgres";

/**
 * What `move` leaves in both stores: `arriving` while data is copied there, `arrived` once that was compared, `left`
 * in the store from which it was copied.
 */
export const MoveMark = stored({
  version: z.literal(1),
  kind: z.enum(["arriving", "arrived", "left"]),
  /** The form of the other store. */
  other: z.enum(["files", "postgres"]),
  at: z.iso.datetime(),
}).readonly();
export type MoveMark = z.infer<typeof MoveMark>;

/** A store's mark of the last move. */
export interface MoveMarks {
  /** Null if nothing was ever moved. */
  get(): Promise<MoveMark | null>;
  set(mark: MoveMark): Promise<void>;
}
