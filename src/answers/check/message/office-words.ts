import { ANYBODYS_NOUNS, PERSON_NOUNS } from "../../../english/people/nouns.ts";
import {
  ABBREVIATED_OFFICES,
  HONORIFICS,
  ONE_WORD_FOR_OFFICE,
  TITLES,
} from "../../../english/people/titles.ts";

/** Whether a word is an office or another role that not everybody may be called. “PM” is typed of anybody's prime minister. */
export function isOffice(form: string): boolean {
  const isAddress = HONORIFICS.has(form) && !PERSON_NOUNS.has(form);
  return (
    (TITLES.has(form) || PERSON_NOUNS.has(form)) &&
    !isAddress &&
    !ABBREVIATED_OFFICES.has(form) &&
    !ANYBODYS_NOUNS.has(form)
  );
}

/** The one word for all that name an office: "senator" for "Sen". */
export function wordFor(office: string): string {
  return ONE_WORD_FOR_OFFICE.get(office) ?? office;
}

/** "Dr", "Prof." */
export function isLearned(title: string): boolean {
  return isOffice(wordFor(title)) || wordFor(title) === DOCTOR;
}

/** The word for everybody who is called "Dr". */
export const DOCTOR = "doctor";
