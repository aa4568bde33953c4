import { FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { SAYING_IN_MESSAGES as SAYING } from "../../../english/messages/message-words.ts";
import { OTHERS_BY_NAME, PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { OFFICES } from "../../../english/people/titles.ts";
import { RELATIVE } from "./name-at-word.ts";

/** Words in small letters right behind a name, after a space or a possessive's ending. */
const SMALL_WORDS = /^(?:['’]s?)?((?: \p{Ll}[\p{L}\p{M}’'-]*){1,4})(?![\p{L}\p{M}’'-])/u;

/**
 * Where the role ends that a name right in front of it only belongs to; null if no role follows.
 *
 * @example roleBehind("Tarn union organiser: …", 4) // behind "organiser"
 * @example roleBehind("Roe's former lawyer: …", 3) // behind "lawyer"
 * @example roleBehind("Roe told the lawyer: …", 3) // null
 */
export function roleBehind(text: string, end: number): number | null {
  const found = SMALL_WORDS.exec(text.slice(end));
  if (!found) return null;
  const words = found[1]?.trim().split(" ") ?? [];
  const isPlain = (word: string) => !FUNCTION_WORDS.has(word) && !SAYING.has(word);
  const role = words.findLastIndex((word, at) => isRole(word) && words.slice(0, at).every(isPlain));
  const opening = found[0].length - (found[1]?.length ?? 0);
  return role < 0 ? null : end + opening + ["", ...words.slice(0, role + 1)].join(" ").length;
}

/** Not "Roe's tweet", "Roe's book". */
function isRole(word: string): boolean {
  return PERSON_NOUNS.has(word) || OFFICES.has(word) || (RELATIVE.has(word) && !OTHERS_BY_NAME.has(word));
}
