import { UserError } from "../../errors.ts";
import type { Wording } from "../../wording/wording.ts";

/** What a button or form is about isn't there any more, or this version doesn't understand it. */
export function expired({ wording }: { readonly wording: Wording }): UserError {
  return new UserError("expired", wording.notices.expired);
}
