import {
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "../../english/grammar/function-words.ts";
import { DISTRIBUTIVES, PERSONAL_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { DEMONYMS } from "../../english/people/demonyms.ts";
import { GENDERED, GROUP_NOUNS, NO_ROLES_IN_MAN, PERSON_NOUNS } from "../../english/people/nouns.ts";

/** A noun for one or several people, or for a body that speaks. */
export function isHumanNoun(lower: string): boolean {
  return HUMAN_NOUNS.has(lower) || isManOrWoman(lower);
}

/** "fisherman", "camerawoman": no list can contain them all. "Dutchman" is a people's. */
export function isManOrWoman(lower: string): boolean {
  return hasManOrWoman(lower) && !DEMONYMS.has(lower);
}

function hasManOrWoman(lower: string): boolean {
  return MAN_OR_WOMAN.test(lower) && !NO_ROLES_IN_MAN.has(lower);
}

/** The gender that a noun for somebody shows: "sister", "fisherman", "Dutchwoman". */
export function genderOfNoun(lower: string): "he" | "she" | null {
  const told = GENDERED.get(lower);
  if (told) return told;
  return hasManOrWoman(lower) ? (lower.endsWith("woman") ? "she" : "he") : null;
}

const MAN_OR_WOMAN = /\p{Ll}{3}(?:man|woman)$/u;

const HUMAN_NOUNS: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS,
  ...GROUP_NOUNS,
  ...[...PERSON_NOUNS].map(noun => `${noun}s`),
]);

/** A word at which a noun phrase ends. */
export function isStop(lower: string): boolean {
  return STOPS.has(lower);
}

const STOPS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...RELATIVES,
  ...SUBORDINATORS,
  ...[...AUXILIARIES].filter(word => !DISTRIBUTIVES.has(word)),
  ...PERSONAL_PRONOUNS,
]);
