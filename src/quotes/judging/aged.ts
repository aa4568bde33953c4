import { BODY_NOUNS, GENDERED, GROUP_NOUNS } from "../../english/people/nouns.ts";
import { TITLES } from "../../english/people/titles.ts";
import type { Phrase } from "../linking/phrase.ts";
import { ageBeside, yearsOf } from "../people/ages.ts";
import { ANOTHER, type Descriptions, resolveDescription } from "../people/descriptions.ts";
import type { Person } from "../people/person.ts";
import { isAge, isDemonym, isRoleNoun } from "../people/role-words.ts";
import type { EvidenceStep } from "../quotation.ts";
import { genderOfNoun } from "../reading/noun-words.ts";
import type { Reading } from "../reading/reading.ts";
import type { Antecedent } from "./antecedent.ts";
import type { Discourse } from "./discourse.ts";
import { mentionOf } from "./source.ts";

/** The age that a description gives its head: "the 51-year-old accountant", not "the 51-year-old man’s wife". */
export function yearsIn({ tokens }: Reading, { from, head }: Phrase): number | null {
  for (let at = head; at >= from; at--) {
    const token = tokens[at];
    if (token?.kind === "clitic") return null;
    const years = yearsOf(token?.lower ?? "");
    if (years !== null) return years;
  }
  return null;
}

/**
 * Those of a role’s antecedents whose age, gender and kind fit "the 51-year-old": with an age that only one person in
 * the article has, it is that one, unless the role is another’s.
 */
export function ofAge(
  { reading, people, descriptions }: Discourse,
  phrase: Phrase,
  years: number,
  ofRole: readonly Antecedent[],
): Antecedent[] {
  const noun = reading.tokens[phrase.head]?.lower ?? "";
  const gender = genderOfNoun(noun);
  const isHuman = isSomebody(noun);
  const fits = ({ kind, ages, gender: own }: Person) =>
    isHuman && kind === "person" && ages.includes(years) && (!gender || !own || own === gender);
  const fitting = ofRole.filter(({ source: { person } }) => {
    if (person === null || fits(person)) return true;
    return isHuman ? person.ages.length === 0 : person.kind !== "person";
  });
  const [only, ...others] = people.all.filter(fits);
  const own = ofRole.filter(({ source }) => source.person === null);
  const known = resolveDescription(reading, descriptions, phrase);
  if (!only || others.length > 0 || known === ANOTHER) return fitting;
  if (known && known.person !== only && !known.isGuess) return fitting;
  const isOther = !known && TITLES.has(noun) && !GENDERED.has(noun) && hasRole(descriptions, only);
  return [knownByAge(reading, phrase, only, years, isOther), ...own];
}

/** "the 51-year-old", "the 51-year-old driver": not "the 51-year-old club" */
function isSomebody(noun: string): boolean {
  const isMany = GROUP_NOUNS.has(noun) || BODY_NOUNS.has(noun);
  return !isMany && (isAge(noun) || isRoleNoun(noun) || isDemonym(noun) || genderOfNoun(noun) !== null);
}

/** Whether the article says what somebody is, if anything. */
function hasRole(descriptions: Descriptions, person: Person): boolean {
  return [...descriptions.values()].some(facts => facts.some(fact => fact.person === person));
}

/** Whoever has the age, with the words that say so as the explanation. */
function knownByAge(
  reading: Reading,
  phrase: Phrase,
  person: Person,
  years: number,
  isGuess: boolean,
): Antecedent {
  const aged = person.mentions.find(name => ageBeside(reading.tokens, name) === years) ?? person.fullest;
  const mention = mentionOf(reading, phrase.from, phrase.to);
  const explanation = mentionOf(reading, aged.from, aged.to);
  const steps: EvidenceStep[] = [{ kind: "description", mention, explanation }];
  const source = { mention, person, described: null, isStated: false, steps };
  return { source, features: [isGuess ? "described-guess" : "described-known"] };
}
