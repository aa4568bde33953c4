import {
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "../../english/function-words.ts";
import { GROUP_NOUNS, PERSON_NOUNS } from "../../english/nouns.ts";
import { DISTRIBUTIVES, PERSONAL_PRONOUNS } from "../../english/pronouns.ts";

/** A noun for one or several people, or for a body that speaks. */
export function isHumanNoun(lower: string): boolean {
  return HUMAN_NOUNS.has(lower);
}

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
