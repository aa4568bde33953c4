import { UserError } from "../../errors.ts";

/** The subject of a button or form no longer exists, or this version doesn't understand it. */
export function expired(): UserError {
  return new UserError("expired", ({ notices }) => notices.expired);
}
