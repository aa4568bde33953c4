import { PASSIVE_AUXILIARIES } from "../../english/grammar/function-words.ts";
import { PERSON_NOUNS } from "../../english/people/nouns.ts";
import { OFFICES_OF_STATE, OTHERS_IN_ROLE } from "../../english/people/titles.ts";
import type { Phrase } from "../linking/phrase.ts";
import type { Descriptions } from "../people/descriptions.ts";
import type { Person } from "../people/person.ts";
import { genderOfNoun } from "../reading/noun-words.ts";
import type { Sentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Discourse, Sighting } from "./discourse.ts";

/**
 * Who "the marine ecologist" is that a sentence is about: the only person whom the sentence before names, if it is
 * about them and the article nowhere else says what they are.
 *
 * @example "Ann Roe expected to lose her site. | The marine ecologist | had spent years there." // Ann Roe
 */
export function namedJustBefore(discourse: Discourse, phrase: Phrase): Sighting | null {
  const { reading, people, descriptions, sightings } = discourse;
  const { tokens, sentences, sentenceOfToken } = reading;
  if (!mayTellMore(tokens, phrase)) return null;
  const here = sentenceOfToken[phrase.from] ?? 0;
  const before = sentences[here - 1];
  const own = sentences[here];
  if (!before || !own || before.paragraph < own.paragraph - 1) return null;
  const persons = new Set<Person>();
  for (let at = before.from; at < phrase.from; at++) {
    const name = people.nameAt[at];
    const person = name && people.personOf.get(name);
    if (person?.kind === "person" && !/^(?:against|none)$/.test(person.human.strength)) persons.add(person);
  }
  const [person, ...others] = persons;
  const isNamedHere = own && person?.mentions.some(({ from }) => from >= own.from && from < own.to);
  const gender = genderOfNoun(tokens[phrase.head]?.lower ?? "");
  if (
    !person ||
    others.length > 0 ||
    person.candidates.length > 0 ||
    isPresented(descriptions, person) ||
    isNamedHere
  )
    return null;
  if (gender && person.gender && gender !== person.gender) return null;
  const about = sightings.findLast(
    ({ sentence, source, isNamed }) => sentence === here - 1 && source.person === person && isNamed,
  );
  return about && isAbout(tokens, before, about) ? about : null;
}

/** "the | marine ecologist", "the St Fechin’s | manager": not "the driver", "the other driver", "the arresting officer". */
function mayTellMore(tokens: readonly Token[], { kind, from, to, head }: Phrase): boolean {
  const noun = tokens[head];
  if (kind !== "description" || tokens[from]?.lower !== "the" || !noun || noun.isCapital) return false;
  if (!PERSON_NOUNS.has(noun.lower) && genderOfNoun(noun.lower) === null) return false;
  const isEnded = to === head + 1 && !RESTRICTING.test(tokens[to]?.lower ?? "");
  if (!isEnded || head - from < 2 || OFFICES_OF_STATE.has(noun.lower)) return false;
  return !tokens
    .slice(from, head)
    .some(({ bare, lower }) => OTHERS_IN_ROLE.has(bare) || lower.endsWith("ing"));
}

const RESTRICTING = /^(?:of|who|whom|whose|that|for|in|at|from|with)$/;

/** "| Ann Roe expected to lose it.", "…, and one of them was | Ann Roe.": not "| Ann Roe was hit by a lorry". */
function isAbout(tokens: readonly Token[], { to }: Sentence, { at, isMain, source }: Sighting): boolean {
  const end = source.person?.mentions.find(({ from }) => from === at)?.to ?? at + 1;
  if (end >= to - 1) return PASSIVE_AUXILIARIES.has(tokens[at - 1]?.lower ?? "");
  return isMain && !PASSIVE_AUXILIARIES.has(tokens[end]?.lower ?? "");
}

/** Whether the article says what somebody is, or how old: "Ann Roe, 42, left. The driver …" has another subject. */
function isPresented(descriptions: Descriptions, person: Person): boolean {
  const hasRole = [...descriptions.values()].some(facts => facts.some(fact => fact.person === person));
  return hasRole || person.ages.length > 0;
}
