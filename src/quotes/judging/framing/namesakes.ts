import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { readName } from "../../../names/name-form.ts";
import { samePerson } from "../../../names/same-person.ts";
import type { Speaker } from "../../quotation.ts";

/** A full name: "Otto Brun", "Mr Otto Brun". */
const FULL_NAME = /\p{Lu}[\p{L}.’'-]*(?:[ \u00a0]\p{Lu}[\p{L}’-]*)+/gu;

/**
 * Whether a text names somebody else of a speaker's surname, and not the speaker: what it says of fake posts or denials is of
 * that person. A surname alone may be the speaker's.
 *
 * @example namesOnlyNamesake("A post by Otto Brun was fake", idaBrun) // true
 */
export function namesOnlyNamesake(text: string, { name, alsoNamed }: Speaker): boolean {
  const own = [name, ...alsoNamed].map(readName).filter(({ firstName }) => firstName !== null);
  const surname = own[0]?.surname;
  if (surname === undefined) return false;
  const found = [...text.matchAll(FULL_NAME)]
    .map(([full]) => readName(full.replace(/['’]s$/u, "")))
    .filter(form => form.surname === surname && form.firstName !== null && FIRST_NAMES.has(form.firstName));
  return (
    found.length > 0 && found.every(form => own.every(ours => samePerson(form, ours).kind === "different"))
  );
}
