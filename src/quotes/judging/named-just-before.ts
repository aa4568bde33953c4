import { PASSIVE_AUXILIARIES } from "../../english/function-words.ts";
import { PERSON_NOUNS } from "../../english/nouns.ts";
import { OFFICES_OF_STATE, OTHERS_IN_ROLE } from "../../english/titles.ts";
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
  const gender = genderOfNoun(tokens[phrase.head]?.lower ?? "");
  if (!person || others.length > 0 || person.candidates.length > 0 || hasRole(descriptions, person))
    return null;
  if (gender && person.gender && gender !== person.gender) return null;
  const about = sightings.findLast(
    ({ sentence, source, isNamed }) => sentence === here - 1 && source.person === person && isNamed,
  );
  return about && isAbout(tokens, before, about) ? about : null;
}

/** "the | marine ecologist", "the St Fechin’s | manager": not "the other driver", "the head of the school". */
function mayTellMore(tokens: readonly Token[], { kind, from, to, head }: Phrase): boolean {
  const noun = tokens[head];
  if (kind !== "description" || tokens[from]?.lower !== "the" || !noun || noun.isCapital) return false;
  if (!PERSON_NOUNS.has(noun.lower) && genderOfNoun(noun.lower) === null) return false;
  if (to !== head + 1 || OFFICES_OF_STATE.has(noun.lower) || /^(?:of|who|for)$/.test(tokens[to]?.lower ?? ""))
    return false;
  return !tokens.slice(from, head).some(({ bare }) => OTHERS_IN_ROLE.has(bare));
}

/** "| Ann Roe expected to lose it.", "…, and one of them was | Ann Roe.": not "| Ann Roe was arrested". */
function isAbout(tokens: readonly Token[], { to }: Sentence, { at, isMain, source }: Sighting): boolean {
  const end = source.person?.mentions.find(({ from }) => from === at)?.to ?? at + 1;
  if (end >= to - 1) return PASSIVE_AUXILIARIES.has(tokens[at - 1]?.lower ?? "");
  const next = tokens[end]?.lower ?? "";
  const isPassive = PASSIVE_AUXILIARIES.has(next) && /(?:ed|en)$/.test(tokens[end + 1]?.lower ?? "");
  return isMain && !isPassive;
}

function hasRole(descriptions: Descriptions, person: Person): boolean {
  return [...descriptions.values()].some(facts => facts.some(fact => fact.person === person));
}
