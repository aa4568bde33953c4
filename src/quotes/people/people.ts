import { BEHIND_NAMES, FUNCTION_WORDS } from "../../english/grammar/function-words.ts";
import { SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { HONORIFICS, TITLES } from "../../english/people/titles.ts";
import { foldWord } from "../../names/fold-name.ts";
import { sliceOf } from "../../text/span.ts";
import type { Speaker } from "../quotation.ts";
import { bareWord } from "../reading/lexeme.ts";
import type { Reading } from "../reading/reading.ts";
import { kindOfName } from "./evidence.ts";
import { gatherPersons } from "./gather-persons.ts";
import { voteGenders } from "./genders.ts";
import type { NameMention } from "./name-mention.ts";
import { findHeadlineNames, findNames } from "./names.ts";
import type { People, Person } from "./person.ts";

/**
 * Groups the names of an article into people: one person may have a full name, surname, title, first name and
 * variant spellings. Two people who share a surname stay two, and a bare surname of two belongs to neither.
 */
export function findPeople(reading: Reading): People {
  const found = findNames(reading);
  const sure = new Set<string>();
  for (const { isDoubtful, words } of found) if (!isDoubtful) for (const word of words) sure.add(word);
  const names = found.filter(name => !isFalseStart(reading, name, sure));
  // Created at full length: V8 reads an array with long holes slowly.
  const nameAt = new Array<NameMention | undefined>(reading.tokens.length).fill(undefined);
  for (const name of names) cover(nameAt, name);
  const gathered = gatherPersons(reading, names);
  const { all, personOf, bySurname } = gathered;
  const people: People = { all, names, personOf, nameAt };
  const judged = new Map<Person, number>();
  for (const person of all) judgeKind(reading, person, judged);
  voteGenders(reading, people);
  gathered.joinTitled();
  for (const name of findHeadlineNames(reading, surname => bySurname.get(surname)?.[0]?.kind === "person")) {
    const person = gathered.namesake(name.surname);
    if (!person) continue;
    person.mentions.push(name);
    personOf.set(name, person);
    names.push(name);
    cover(nameAt, name);
  }
  findQuotedNames(reading, bySurname);
  for (const person of all) judgeKind(reading, person, judged);
  return people;
}

function cover(nameAt: (NameMention | undefined)[], name: NameMention): void {
  for (let at = name.from; at < name.to; at++) nameAt[at] = name;
}

/** A person with a gender isn't a place: votes and titles count as well. */
function judgeKind(reading: Reading, person: Person, judged: Map<Person, number>): void {
  if (person.kind !== "person" || judged.get(person) === person.mentions.length) return;
  judged.set(person, person.mentions.length);
  const { kind, human } = kindOfName(reading, person.mentions);
  person.human = human;
  const isThing = human.strength === "against" && person.genderEvidence?.strength !== "title";
  person.nameKind = isThing ? kind : human.strength === "none" ? "unknown" : "person";
  if (isThing) {
    person.kind = "organisation";
    person.gender = null;
    person.genderEvidence = null;
  }
}

/**
 * Two capitalised words in a quotation, the second a surname that the article uses alone. Searched only from the
 * start of words: from every letter of a long word the search would be quadratic.
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

/** The speaker, as the other rooms see it. */
export function speakerOfPerson(reading: Reading, person: Person): Speaker {
  const forms = new Set<string>();
  for (const mention of person.mentions) forms.add(printedForm(reading, mention));
  for (const alias of person.aliases) forms.add(alias);
  const { quotedName } = person;
  const name = quotedName ? sliceOf(reading.article.text, quotedName) : printedForm(reading, person.fullest);
  forms.delete(name);
  return { name, kind: person.kind, alsoNamed: [...forms] };
}

/** The name as the article prints it, without titles that are not kept. */
export function printedForm(reading: Reading, mention: NameMention): string {
  const start = reading.tokens[mention.nameFrom]?.start ?? 0;
  const end = reading.tokens[mention.to - 1]?.end ?? start;
  return reading.article.text.slice(start, end);
}

/**
 * "Hours later, Trump …": a word capitalised only at the start of sentences, with nothing after it that a person does.
 */
function isFalseStart(reading: Reading, name: NameMention, sure: ReadonlySet<string>): boolean {
  if (!name.isDoubtful || name.words.length !== 1 || sure.has(name.words[0] ?? "")) return false;
  const next = reading.tokens[name.to];
  if (!next || next.kind === "clitic") return false;
  // "Wait, it gets better", "Nominally, Roe was"
  const after = reading.tokens[name.to + 1];
  const isCalled = next.text === "," && (CALLED.has(after?.lower ?? "") || after?.isCapital === true);
  const { verb } = next;
  // "Responding, the speaker …"
  const isParticiple = next.text === "," && /\p{Ll}{3}ing$/u.test(name.words[0] ?? "");
  const isDoing =
    verb?.forms.includes("past") || verb?.forms.includes("third") || BEHIND_NAMES.has(next.lower);
  return isCalled || isParticiple || !(isDoing || next.text === ",");
}

/** "Wait, it gets better": after an exclamation a new clause begins. */
const CALLED: ReadonlySet<string> = new Set([...SUBJECT_PRONOUNS, "this", "that", "there"]);
