import { UserError } from "../../errors.ts";

/** What a button or form is about isn't there any more, or this version doesn't understand it. */
export function expired(): UserError {
  return new UserError("expired", ({ notices }) => notices.expired);
}
