import { FUNCTION_WORDS } from "../../english/function-words.ts";
import { GENDERED } from "../../english/nouns.ts";
import { HONORIFICS, TITLES } from "../../english/titles.ts";
import { foldWord } from "../../names/fold-name.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { Speaker, SpeakerKind } from "../quotation.ts";
import { bareWord } from "../reading/lexeme.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { findHeadlineNames, findNames, type NameMention } from "./names.ts";

/** Somebody (or some body) whom the article names, under all the forms it uses. */
export interface Person {
  readonly id: number;
  readonly mentions: NameMention[];
  /** The mention with the fullest form. */
  fullest: NameMention;
  /** Folded last word; for an organisation the whole folded name. */
  readonly surname: string;
  firstName: string | null;
  kind: SpeakerKind;
  gender: "he" | "she" | null;
  /** Forms found elsewhere: handles, other scripts. */
  readonly aliases: string[];
  /** The full name, where it stands in a quotation only ("I telephoned Magnus Thorup"). */
  quotedName: Span | null;
}

export interface People {
  readonly all: readonly Person[];
  readonly names: readonly NameMention[];
  /** The person a name mention stands for. */
  readonly personOf: ReadonlyMap<NameMention, Person>;
  /** The name mention that covers a token, or undefined. */
  readonly nameAt: readonly (NameMention | undefined)[];
}

/** More people of one first name are not compared for misspellings; this keeps the work linear. */
const MAX_NAMESAKES = 50;

/**
 * Gathers the names of an article into persons: one per person under full name, surname, title, first name
 * and variant spellings; two people who share a surname stay two.
 */
export function findPeople(reading: Reading): People {
  const found = findNames(reading);
  const sure = new Set(found.flatMap(name => (name.isDoubtful ? [] : name.words)));
  const names = found.filter(name => !isFalseStart(reading, name, sure));
  const all: Person[] = [];
  const personOf = new Map<NameMention, Person>();
  const bySurname = new Map<string, Person[]>();
  const byFirstName = new Map<string, Person[]>();

  const genderOf = (name: NameMention) => name.gender ?? genderOfNouns(reading, name);
  const join = (person: Person, name: NameMention): void => {
    person.mentions.push(name);
    personOf.set(name, person);
    person.gender ??= genderOf(name);
    if (isFuller(name, person.fullest)) person.fullest = name;
  };
  const begin = (name: NameMention): Person => {
    const { surname, firstName } = name;
    const person: Person = {
      id: all.length,
      mentions: [],
      fullest: name,
      surname,
      firstName,
      kind: name.isOrganisation ? "organisation" : "person",
      gender: null,
      aliases: [],
      quotedName: null,
    };
    all.push(person);
    push(bySurname, surname, person);
    if (firstName) push(byFirstName, firstName, person);
    return person;
  };

  // Full names first: a surname may stand in the text before the full name does.
  for (const name of names) {
    const { surname, firstName } = name;
    if (name.isOrganisation || !firstName) continue;
    const same =
      bySurname.get(surname)?.find(person => agrees(person, name)) ??
      byFirstName
        .get(firstName)
        ?.slice(0, MAX_NAMESAKES)
        .find(person => isMisspelling(person.surname, surname));
    join(same ?? begin(name), name);
    if (same && same.surname !== surname) push(bySurname, surname, same);
  }
  const lastSeen = new Map<Person, number>();
  for (const [order, name] of names.entries()) {
    let person = personOf.get(name);
    if (!person) {
      const { surname } = name;
      const gender = genderOf(name);
      if (name.isOrganisation) person = bySurname.get(surname)?.find(other => other.kind === "organisation");
      else {
        const namesakes = bySurname.get(surname)?.filter(other => other.kind === "person");
        person =
          chooseNamesake(namesakes, gender, lastSeen) ??
          chooseNamesake(byFirstName.get(surname), gender, lastSeen);
      }
      person ??= begin(name);
      join(person, name);
    }
    lastSeen.set(person, order);
  }

  for (const name of findHeadlineNames(reading, surname => bySurname.get(surname)?.[0]?.kind === "person")) {
    const person = chooseNamesake(bySurname.get(name.surname), null, lastSeen);
    if (person) {
      person.mentions.push(name);
      personOf.set(name, person);
      names.push(name);
    }
  }
  findQuotedNames(reading, bySurname);
  // Of full length at once: V8 reads an array with long holes slowly.
  const nameAt = new Array<NameMention | undefined>(reading.tokens.length).fill(undefined);
  for (const name of names) for (let at = name.from; at < name.to; at++) nameAt[at] = name;
  const people: People = { all, names, personOf, nameAt };
  if (!reading.without.has("genders")) voteGenders(reading, people);
  for (const person of all) if (isPlaceOrBody(reading, person)) person.kind = "organisation";
  return people;
}

/**
 * Two words with capitals in quoted words, the second a surname the article uses alone. Looked for at the
 * start of words only: from every letter of one long word the search would be quadratic.
 */
function findQuotedNames(reading: Reading, bySurname: ReadonlyMap<string, readonly Person[]>): void {
  const { text } = reading.article;
  for (const { start, end } of reading.stretches) {
    for (const match of text
      .slice(start, end)
      .matchAll(/(?<![\p{L}’'-])(\p{Lu}\p{Ll}[\p{L}’'-]*) (\p{Lu}\p{Ll}[\p{L}’'-]*)/gu)) {
      const [whole, first = "", last = ""] = match;
      const person = bySurname.get(foldWord(last))?.find(({ kind }) => kind === "person");
      const bare = bareWord(first);
      const isName = !HONORIFICS.has(bare) && !TITLES.has(bare) && !FUNCTION_WORDS.has(bare);
      if (!person || person.firstName !== null || person.quotedName || !isName) continue;
      const from = start + match.index;
      person.quotedName = { start: from, end: from + whole.length };
    }
  }
}

/** The speaker as others see it. */
export function speakerOfPerson(reading: Reading, person: Person): Speaker {
  const forms = new Set<string>();
  for (const mention of person.mentions) forms.add(printedForm(reading, mention));
  for (const alias of person.aliases) forms.add(alias);
  const { quotedName } = person;
  const name = quotedName ? sliceOf(reading.article.text, quotedName) : printedForm(reading, person.fullest);
  forms.delete(name);
  return { name, kind: person.kind, alsoNamed: [...forms] };
}

/** The name as the article prints it, titles that are not kept left out. */
export function printedForm(reading: Reading, mention: NameMention): string {
  const start = reading.tokens[mention.nameFrom]?.start ?? 0;
  const end = reading.tokens[mention.to - 1]?.end ?? start;
  return reading.article.text.slice(start, end);
}

/** The same surname, and first names that can be one person's: Mike and Michael, J. and John. */
function agrees(person: Person, name: NameMention): boolean {
  if (person.kind === "organisation") return false;
  const first = name.firstName;
  if (!first || !person.firstName) return true;
  if (person.gender && name.gender && person.gender !== name.gender) return false;
  return (
    first === person.firstName ||
    (first[0] === person.firstName[0] &&
      (first.length <= 2 ||
        person.firstName.length <= 2 ||
        first.startsWith(person.firstName) ||
        person.firstName.startsWith(first)))
  );
}

/** Of people who share a surname (or first name): the one the title fits, else the one named last. */
function chooseNamesake(
  namesakes: readonly Person[] | undefined,
  gender: "he" | "she" | null,
  lastSeen: ReadonlyMap<Person, number>,
): Person | undefined {
  let best: Person | undefined;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (const person of namesakes ?? []) {
    if (person.kind === "organisation" || (gender && person.gender && gender !== person.gender)) continue;
    const rank = (gender && person.gender === gender ? 1e9 : 0) + (lastSeen.get(person) ?? -1);
    if (rank > bestRank) {
      best = person;
      bestRank = rank;
    }
  }
  return best;
}

/** One letter more, less or other, in a name that is long enough for it to be a slip: Kovalchuk, Kovaltchuk. */
function isMisspelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

function isFuller(a: NameMention, b: NameMention): boolean {
  return fullness(a) > fullness(b);
}

/** A first name counts most, then every word; "Sir" comes before its absence. */
function fullness({ words, firstName }: NameMention): number {
  const isHonoured = HONORIFICS.get(bareWord(words[0] ?? ""))?.isKept === true;
  return words.length * 2 + (firstName ? 4 : 0) + (isHonoured ? 1 : 0);
}

/** "spokeswoman Hope Hicks", "his wife, Ruth Hallam", "Hicks, a businesswoman": the noun beside a name tells. */
function genderOfNouns(reading: Reading, name: NameMention): "he" | "she" | null {
  const { tokens } = reading;
  for (const title of name.titles) {
    const gender = GENDERED.get(title);
    if (gender) return gender;
  }
  const before = tokens[name.from - 1]?.text === "," ? name.from - 2 : name.from - 1;
  const noun = GENDERED.get(tokens[before]?.lower ?? "");
  if (noun && (before === name.from - 1 || isApposed(tokens, before))) return noun;
  if (tokens[name.to]?.text !== ",") return null;
  for (let at = name.to + 1; at < name.to + 7; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || /^(?:of|who|for|and|in|at|whose|to|with)$/.test(token.lower)) return null;
    const gender = GENDERED.get(token.lower);
    if (gender) return gender;
  }
  return null;
}

/** "his wife," and "the chairman,": the noun before a comma has a determiner a few words before it. */
function isApposed(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at > noun - 6; at--) {
    const token = tokens[at];
    if (!token || token.kind === "punct" || token.kind === "quote") return false;
    if (token.kind === "clitic" || /^(?:the|a|an|his|her|their|its|my|our)$/.test(token.lower)) return true;
  }
  return false;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A subject is more likely to be who was just named than an owner or object is. */
const VOTES: ReadonlyMap<string, number> = new Map([
  ["he", 2],
  ["his", 1],
  ["him", 1],
  ["himself", 2],
  ["she", -2],
  ["her", -1],
  ["herself", -2],
]);

/**
 * "Clinton said she …": a pronoun in a sentence whose only person so far is Clinton, or that opens the
 * sentence after such a one, is a vote for he or she.
 */
function voteGenders(reading: Reading, people: People): void {
  const votes = new Map<Person, number>();
  let last: Person | null = null;
  let lastParagraph = 0;
  for (const sentence of reading.sentences) {
    const isNear = sentence.paragraph === lastParagraph;
    let only: Person | null | undefined;
    /** A pronoun before the name goes on meaning somebody else. */
    let earlier = 0;
    for (let at = sentence.from; at < sentence.to; at++) {
      const name = people.nameAt[at];
      if (name) {
        const person = people.personOf.get(name);
        if (name.from === at && person && person.kind === "person")
          only = only === undefined || only === person ? person : null;
        continue;
      }
      const lower = reading.tokens[at]?.lower ?? "";
      const gender = VOTES.get(lower) ?? 0;
      if (gender === 0) continue;
      if (only === undefined) {
        const person = earlier === 0 && isNear ? last : null;
        if (person) votes.set(person, (votes.get(person) ?? 0) + gender);
        earlier = gender;
      } else if (only && Math.sign(earlier) !== Math.sign(gender)) {
        votes.set(only, (votes.get(only) ?? 0) + gender);
      }
    }
    if (only) last = only;
    else if (only === null) last = null;
    lastParagraph = sentence.paragraph;
  }
  for (const [person, sum] of votes) {
    if (person.gender === null && Math.abs(sum) >= 1) person.gender = sum > 0 ? "he" : "she";
  }
}

/** "in Iowa", "the Aral Sea": mostly after a preposition of place, or after "the" without a title. */
function isPlaceOrBody(reading: Reading, person: Person): boolean {
  if (person.kind !== "person" || person.gender) return false;
  let against = 0;
  for (const mention of person.mentions) {
    if (mention.titles.length > 0) return false;
    const before = reading.tokens[mention.from - 1];
    const after = reading.tokens[mention.to];
    const isModifier =
      after?.kind === "word" && !after.isCapital && !after.verb && !FUNCTION_WORDS.has(after.lower);
    if (before?.lower === "the" && !isModifier) against += 2;
    else if (/^(?:in|at|across|throughout|near|into|outside|inside|within)$/.test(before?.lower ?? ""))
      against += 1;
  }
  return against * 2 > person.mentions.length;
}

/** "Hours later, Trump …": a capital that only opens sentences, and does nothing that somebody does. */
function isFalseStart(reading: Reading, name: NameMention, sure: ReadonlySet<string>): boolean {
  if (!name.isDoubtful || name.words.length !== 1 || sure.has(name.words[0] ?? "")) return false;
  const next = reading.tokens[name.to];
  if (!next || next.kind === "clitic") return false;
  // "Wait, it gets better"
  const isCalled =
    next.text === "," &&
    /^(?:i|you|we|it|he|she|they|this|that|there)$/.test(reading.tokens[name.to + 1]?.lower ?? "");
  const { verb } = next;
  return (
    isCalled ||
    !(
      verb?.forms.includes("past") ||
      verb?.forms.includes("third") ||
      /^(?:has|had|have|is|are|was|were|will|did|who|,)$/.test(next.lower)
    )
  );
}
