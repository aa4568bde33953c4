import type { Speaker } from "../../../quotes/quotation.ts";
import { editDistance } from "../../../text/typing-errors.ts";
import { speakerNameOf } from "../../speakers/speaker-name.ts";

/** In shorter surnames a wrong letter makes another: "Roe" and "Rae". */
const SHORTEST_SURNAME = 5;

/** From this many letters on two of them may be wrong. */
const LONG_SURNAME = 8;

/**
 * Whether a typed name may be a speaker's with a misspelt surname: nobody can know, so it is neither confirmed nor
 * denied. Its other words must be the speaker's too.
 *
 * @example isMisspelt("Zelenksy", volodymyrZelensky) // true
 * @example isMisspelt("Olena Zelenska", volodymyrZelensky) // false
 */
export function isMisspelt(typed: string, { name, alsoNamed }: Speaker): boolean {
  const { words } = speakerNameOf(typed.replace(/^[@~#\s]+/u, ""));
  const surname = words.at(-1) ?? "";
  if (surname.length < SHORTEST_SURNAME) return false;
  const allowed = surname.length >= LONG_SURNAME ? 2 : 1;
  return [name, ...alsoNamed].some(form => {
    const own = speakerNameOf(form).words;
    const wanted = own.at(-1) ?? "";
    return (
      wanted !== surname &&
      wanted[0] === surname[0] &&
      wanted.length >= SHORTEST_SURNAME &&
      words.slice(0, -1).every(word => own.includes(word)) &&
      editDistance(surname, wanted) <= allowed
    );
  });
}
