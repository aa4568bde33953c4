import { LESSER_HOLDERS, PLAINLY_FORMER } from "../../../english/people/titles.ts";
import { wordsOf } from "../../../text/words.ts";
import { type ClaimedRole, rolesInName } from "./claimed-role.ts";
import type { KnownNames } from "./known-names.ts";
import { isOffice } from "./office-words.ts";

/** Words that a full name has at least. */
const FEWEST_OF_NAME = 2;

/**
 * A typed name without what its owner is, if the rest is the full name of a known speaker: the role is then compared by
 * itself, so that the first line doesn't say that the words may be somebody else's.
 *
 * @example withoutRole("Deputy Mayor Ann Roe", names) // Ann Roe, the deputy of the mayor
 */
export function withoutRole(
  typed: string,
  names: KnownNames,
): { readonly name: string; readonly roles: readonly ClaimedRole[] } {
  const words = wordsOf(typed);
  // "minister *of state* ann roe"
  const from = words[0]?.form === "of" ? FIELD_LENGTH : words.findIndex(({ form }) => !isPartOfRole(form));
  const name = typed.slice(words[from]?.start);
  const isFull = from > 0 && words.length - from >= FEWEST_OF_NAME && names.isKnown(name);
  return isFull ? { name, roles: rolesInName(typed) } : { name: typed, roles: [] };
}

/** Words of "of state". */
const FIELD_LENGTH = 2;

function isPartOfRole(form: string): boolean {
  return isOffice(form) || LESSER_HOLDERS.has(form) || PLAINLY_FORMER.has(form);
}
