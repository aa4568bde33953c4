import { PREPOSITIONS_OF_PLACE } from "../../english/grammar/function-words.ts";
import { DEMONYMS } from "../../english/people/demonyms.ts";
import { FIRST_NAMES } from "../../english/people/first-names.ts";
import { GENERATIONS } from "../../english/people/name-words.ts";
import { PLURAL_RELATIVES } from "../../english/people/nouns.ts";
import { COUNTRIES } from "../../english/people/places.ts";
import { HONORIFICS, NATIONAL_OFFICES } from "../../english/people/titles.ts";
import { type NameForm, readName } from "../../names/name-form.ts";
import { isMisspelling, samePerson } from "../../names/same-person.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { bareWord } from "../reading/lexeme.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { ageBeside } from "./ages.ts";
import type { Gender } from "./gender.ts";
import { genderOfFirstName, genderOfMention } from "./genders.ts";
import { isOfGeneration, type NameMention, nameWith } from "./name-mention.ts";
import { bornBefore, isBornPronoun, isOfRegister, ownerEnd } from "./names-at-birth.ts";
import type { Person } from "./person.ts";
import { hasRank, isServing, withRank } from "./ranks.ts";
import { isRelative, NamesOfTwo } from "./two-people.ts";

/** More people with one name are not compared with each other; this keeps the work linear. */
const MAX_NAMESAKES = 50;

/** If somebody is named this many times as often as everybody else with the surname, the bare surname means them. */
const DOMINANT = 3;

/** The people of an article while their names are gathered. */
export interface GatheredPersons {
  readonly all: readonly Person[];
  readonly personOf: Map<NameMention, Person>;
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  /** Adds the names with only Mr or Mrs: to be called when genders are known as well as pronouns show them. */
  joinTitled(): void;
  /** The only person with a surname, or undefined. */
  namesake(surname: string): Person | undefined;
}

/**
 * Groups names by person, full names first, because a surname may come before the full name in the text.
 * Surnames with Mr or Mrs wait for `joinTitled`.
 */
export function gatherPersons(reading: Reading, names: readonly NameMention[]): GatheredPersons {
  const gathering = new Gathering(reading, names);
  gathering.joinFullNames();
  gathering.joinNamesAtBirth();
  gathering.joinFamilies();
  gathering.joinUntitled();
  return gathering;
}

class Gathering implements GatheredPersons {
  readonly all: Person[] = [];
  readonly personOf = new Map<NameMention, Person>();
  readonly bySurname = new Map<string, Person[]>();
  readonly #byFirstName = new Map<string, Person[]>();
  /** Whom a bare surname has meant so far, where that was clear; with “he” or “she” before it, whom "Mr" or "Mrs" with it has. */
  readonly #owners = new Map<string, Person>();
  readonly #reading: Reading;
  readonly #names: readonly NameMention[];
  readonly #ofTwo: NamesOfTwo;

  constructor(reading: Reading, names: readonly NameMention[]) {
    this.#reading = reading;
    this.#names = names;
    this.#ofTwo = new NamesOfTwo(reading, names);
  }

  joinFullNames(): void {
    for (const name of this.#names) {
      if (!name.isOrganisation && !this.#isAtBirth(name)) this.#joinFullName(name);
    }
  }

  /** "born Ann Petty", "Ann Mary Petty was born in Tarn", where the article has no other Petty. */
  #isAtBirth(name: NameMention): boolean {
    const { tokens } = this.#reading;
    if (bornBefore(tokens, name) !== null) return true;
    const isAlone = () => this.#names.every(other => other === name || other.surname !== name.surname);
    return (
      name.firstName !== null && tokens[name.to]?.text !== "," && isOfRegister(tokens, name) && isAlone()
    );
  }

  #joinFullName(name: NameMention): void {
    if (!name.firstName) return;
    const evidence = genderOfMention(this.#reading, name);
    const same = this.#sameAs(name, name.firstName, evidence?.gender ?? null);
    this.#join(same ?? this.#begin(name), name, evidence);
    if (same && same.surname !== name.surname) push(this.bySurname, name.surname, same);
  }

  /**
   * "Ann Roe, born Ann Petty", "she was born Ann Petty", "Ann Mary Petty was born in Tarn": nobody is called that now, and a
   * bare "Petty" may be a relative.
   */
  joinNamesAtBirth(): void {
    const { tokens } = this.#reading;
    for (const [at, name] of this.#names.entries()) {
      if (name.isOrganisation || !this.#isAtBirth(name)) continue;
      const born = bornBefore(tokens, name);
      const before = this.#names[at - 1];
      const isOwned = born !== null && before?.to === ownerEnd(tokens, born);
      const owner = isOwned ? this.personOf.get(before) : undefined;
      const [only, ...others] = this.#byFirstName.get(name.firstName ?? "") ?? [];
      const isTold = (born === null || isBornPronoun(tokens, born)) && others.length === 0;
      const person = owner ?? (isTold ? only : undefined);
      if (!person) {
        this.#joinFullName(name);
        continue;
      }
      person.mentions.push(name);
      this.personOf.set(name, person);
    }
  }

  /** Somebody already met under a full name, or under one that is misspelt in either place. */
  #sameAs(name: NameMention, firstName: string, gender: Gender | null): Person | undefined {
    const { surname } = name;
    for (const person of this.bySurname.get(surname)?.slice(0, MAX_NAMESAKES) ?? [])
      if (isSame(person, name, gender) && !this.#isAnother(person, name)) return person;
    return this.#byFirstName
      .get(firstName)
      ?.slice(0, MAX_NAMESAKES)
      .find(
        person =>
          isMisspelling(person.surname, surname) &&
          !conflicts(person, gender) &&
          !this.#ofTwo.hasMisspelt(person.fullest, name),
      );
  }

  /** Whether something beside one of somebody's names shows that this one is another's. */
  #isAnother({ fullest, mentions: [first] }: Person, name: NameMention): boolean {
    return this.#ofTwo.has(fullest, name) || (first !== undefined && this.#ofTwo.has(first, name));
  }

  /** "Owain and Rhys Penry": relatives get their surname from the full name after them. */
  joinFamilies(): void {
    for (const [at, name] of this.#names.entries()) {
      const next = this.#names[at + 1];
      const family = next && isFamily(this.#reading, name, next) ? this.personOf.get(next) : undefined;
      if (!family || this.personOf.has(name)) continue;
      const relative = this.#begin(nameWith(name, { surname: family.surname, firstName: name.surname }));
      relative.fullest = name;
      this.#join(relative, name);
    }
  }

  joinUntitled(): void {
    for (const name of this.#names)
      if (!name.gender && !this.personOf.has(name)) this.#join(this.#personFor(name), name);
  }

  joinTitled(): void {
    for (const name of this.#names) if (!this.personOf.has(name)) this.#join(this.#personFor(name), name);
  }

  namesake(surname: string): Person | undefined {
    const [only, ...more] = this.bySurname.get(surname)?.filter(({ kind }) => kind === "person") ?? [];
    return more.length === 0 ? only : this.#owners.get(surname);
  }

  #join(person: Person, name: NameMention, evidence = genderOfMention(this.#reading, name)): void {
    person.mentions.push(name);
    this.personOf.set(name, person);
    const age = ageBeside(this.#reading.tokens, name);
    if (age !== null && !person.ages.includes(age)) person.ages.push(age);
    if (evidence && (!person.genderEvidence || evidence.strength === "title")) {
      person.genderEvidence ??= evidence;
      person.gender ??= evidence.gender;
    }
    const isFormal = isBracketed(this.#reading, name) || isOfRegister(this.#reading.tokens, name);
    if (isFuller(name, person.fullest) && !isFormal) person.fullest = name;
  }

  #begin(name: NameMention, candidates: readonly Person[] = []): Person {
    const isNamesake = candidates.length === 0 && this.bySurname.has(name.surname);
    const ranked = withRank(this.#reading, name);
    const person = newPerson(
      this.all.length,
      isNamesake ? withCourtesy(this.#reading, ranked) : ranked,
      candidates,
    );
    this.all.push(person);
    if (candidates.length === 0) push(this.bySurname, name.surname, person);
    if (name.firstName) push(this.#byFirstName, name.firstName, person);
    return person;
  }

  /** The person that a single name means; a new one if nobody has it. */
  #personFor(name: NameMention): Person {
    const { surname, gender } = name;
    const known = this.bySurname.get(surname);
    if (name.isOrganisation) return known?.find(({ kind }) => kind === "organisation") ?? this.#begin(name);
    const noun = genderOfMention(this.#reading, name)?.gender ?? null;
    const namesakes = known?.filter(({ kind }) => kind === "person") ?? [];
    const fitting = (namesakes.length > 0 ? namesakes : this.#calledSo(name)).filter(
      person =>
        person.kind === "person" &&
        !conflicts(person, gender ?? noun) &&
        (!hasRank(name) || isServing(this.#reading, person)),
    );
    const [only, ...more] = fitting;
    if (!only) return this.#begin(name);
    if (more.length === 0) {
      if (!gender) this.#owners.set(surname, only);
      return only;
    }
    const isEither = isOfGeneration(this.#reading.tokens, name);
    return (isEither ? null : this.#chooseNamesake(fitting, name)) ?? this.#ambiguous(name, fitting);
  }

  /** The people with a first name; of "her brother Tom" only who is somebody's relative, or has the surname of another. */
  #calledSo(name: NameMention): readonly Person[] {
    const all = this.#byFirstName.get(name.surname) ?? [];
    const called = COUNTRIES.has(name.surname)
      ? all.filter(person => this.#isOnFirstNameTerms(person, name.surname))
      : all;
    if (!isRelative(this.#reading, name)) return called;
    return called.filter(
      ({ surname, mentions }) =>
        (this.bySurname.get(surname)?.length ?? 0) > 1 ||
        mentions.some(mention => isRelative(this.#reading, mention)),
    );
  }

  /**
   * "Israel said" isn't the minister Israel Katz, nor Israel Katz where the article says "in Israel" or "Israeli"; "Georgia said" is
   * Georgia Hale, 9.
   */
  #isOnFirstNameTerms({ mentions }: Person, country: string): boolean {
    const { tokens } = this.#reading;
    if (mentions.some(mention => ageBeside(tokens, mention) !== null)) return true;
    const isNational = mentions.some(({ titles, from }) =>
      [...titles, tokens[from - 1]?.bare ?? ""].some(title => NATIONAL_OFFICES.has(title)),
    );
    return !isNational && !hasCountry(tokens, country);
  }

  /** Of several with a surname: the one whose title fits, the one it has meant so far, or the one mentioned most. */
  #chooseNamesake(namesakes: readonly Person[], name: NameMention): Person | null {
    const { surname, gender } = name;
    const elders = namesakes.filter(
      ({ fullest }) => !fullest.words.some(word => GENERATIONS.has(bareWord(word))),
    );
    const eligible = elders.length > 0 ? elders : namesakes;
    const titled = eligible.filter(person => isTitledAlike(person, name));
    if (titled.length === 1) return titled[0] ?? null;
    if (gender) return this.#chooseTitled(eligible, name);
    const introduced = eligible.filter(person => (person.mentions[0]?.from ?? Infinity) < name.from);
    const [one, ...others] = introduced.length > 0 ? introduced : eligible;
    if (one && others.length === 0) {
      this.#owners.set(surname, one);
      return one;
    }
    const owner = this.#owners.get(surname);
    return owner && eligible.includes(owner) ? owner : mostNamed(eligible);
  }

  /**
   * "Mr Roe", of several: the only one whom the article has named by then, and that one from then on; otherwise the only man, if
   * the others are known to be women.
   */
  #chooseTitled(eligible: readonly Person[], { surname, gender, from }: NameMention): Person | null {
    const title = `${gender} ${surname}`;
    const [one, ...others] = eligible.filter(person => (person.mentions[0]?.from ?? Infinity) < from);
    if (one && others.length === 0) {
      this.#owners.set(title, one);
      return one;
    }
    const isOpen = eligible.some(person => genderOfPerson(person) === null);
    const told = isOpen ? [] : eligible.filter(person => genderOfPerson(person) === gender);
    if (told.length === 1) return told[0] ?? null;
    const owner = this.#owners.get(title);
    return owner && eligible.includes(owner) ? owner : null;
  }

  #ambiguous(name: NameMention, namesakes: readonly Person[]): Person {
    const known = this.all.find(
      ({ candidates, surname }) =>
        surname === name.surname &&
        candidates.length === namesakes.length &&
        candidates.every(person => namesakes.includes(person)),
    );
    return known ?? this.#begin(name, namesakes);
  }
}

/** "Senator Roe" after "Senator Ann Roe", where the article names another Roe too. */
function isTitledAlike({ mentions }: Person, { titles }: NameMention): boolean {
  // "Mr" tells of no office; whom it can mean is said by the gender.
  const held = titles.filter(title => (HONORIFICS.get(title)?.gender ?? null) === null);
  return mentions.some(mention => held.some(title => mention.titles.includes(title)));
}

/** "in Israel", "Israeli" */
function hasCountry(tokens: readonly Token[], country: string): boolean {
  return tokens.some(
    ({ bare }, at) =>
      (bare === country && PREPOSITIONS_OF_PLACE.has(tokens[at - 1]?.lower ?? "")) ||
      (DEMONYMS.has(bare) && bare.startsWith(country.slice(0, -1))),
  );
}

/** "Mr Roe", where the article names another Roe: the surname alone would read like hers. */
function withCourtesy({ tokens }: Reading, name: NameMention): NameMention {
  const courtesy = name.nameFrom - 1;
  const isTitled = name.firstName === null && courtesy >= name.from && tokens[courtesy]?.isCapital === true;
  return isTitled && name.gender !== null ? nameWith(name, { nameFrom: courtesy }) : name;
}

/** The person named `DOMINANT` times as often as all the others together. */
function mostNamed(people: readonly Person[]): Person | null {
  const counts = people.map(person => person.mentions.length);
  const most = Math.max(...counts);
  const rest = counts.reduce((sum, count) => sum + count, 0) - most;
  return most >= DOMINANT * rest ? (people[counts.indexOf(most)] ?? null) : null;
}

function newPerson(id: number, name: NameMention, candidates: readonly Person[]): Person {
  return {
    id,
    mentions: [],
    fullest: name,
    surname: name.surname,
    firstName: name.firstName,
    kind: name.isOrganisation ? "organisation" : "person",
    nameKind: name.isOrganisation ? "organisation" : "unknown",
    human: { strength: name.isOrganisation ? "against" : "none", reasons: [] },
    genderEvidence: null,
    gender: null,
    ages: [],
    candidates,
    aliases: [],
    quotedName: null,
  };
}

/** Whether it is one person by the rule for names, and the mentions don't differ in gender. */
function isSame(person: Person, name: NameMention, gender: Gender | null): boolean {
  if (person.kind !== "person" || conflicts(person, gender)) return false;
  if (person.fullest.words.join(" ") === name.words.join(" ")) return true;
  return samePerson(formOf(person.fullest), formOf(name)).kind === "same";
}

const formOf = onceForEach(({ words }: NameMention): NameForm => readName(words.join(" ")));

/** A man's title or noun with a woman's name, or the reverse. */
function conflicts(person: Person, gender: Gender | null): boolean {
  const known = genderOfPerson(person);
  return gender !== null && known !== null && known !== gender;
}

/** The gender from the words beside the names, or else from the first name, or else from the pronouns. */
function genderOfPerson(person: Person): Gender | null {
  const { genderEvidence, fullest } = person;
  if (genderEvidence && genderEvidence.strength !== "pronoun-vote") return genderEvidence.gender;
  return genderOfFirstName(fullest) ?? (genderEvidence?.isFaint ? null : (genderEvidence?.gender ?? null));
}

/**
 * "Brothers Owain | and Rhys Penry", "her parents, Ann | and Bob Roe": after a noun for relatives, a first name
 * before "and" and a full name has the same surname.
 */
function isFamily({ tokens }: Reading, name: NameMention, next: NameMention): boolean {
  if (name.words.length !== 1 || name.isOrganisation || name.titles.length > 0 || !next.firstName)
    return false;
  if (tokens[name.to]?.lower !== "and" || next.from !== name.to + 1 || next.titles.length > 0) return false;
  const before = tokens[name.from - 1]?.text === "," ? tokens[name.from - 2] : tokens[name.from - 1];
  return (
    PLURAL_RELATIVES.has(before?.lower ?? "") ||
    (before === undefined && FIRST_NAMES.has(bareWord(name.words[0] ?? "")))
  );
}

/** "Marie Rohr (Marie-Cécile Kira Rohr; born 1942)": a name's other form, by which nobody calls her. */
function isBracketed({ tokens }: Reading, { from }: NameMention): boolean {
  return tokens[from - 1]?.text === "(" && tokens[from - 2]?.isCapital === true;
}

function isFuller(a: NameMention, b: NameMention): boolean {
  return fullness(a) > fullness(b);
}

/** A first name counts most, then every word; a form with "Sir" beats one without. */
function fullness({ words, firstName }: NameMention): number {
  const isHonoured = HONORIFICS.get(bareWord(words[0] ?? ""))?.isKept === true;
  return words.length * 2 + (firstName ? 4 : 0) + (isHonoured ? 1 : 0);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
