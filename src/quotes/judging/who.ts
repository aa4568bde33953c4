import { DEMONYMS } from "../../english/demonyms.ts";
import { DOCUMENT_NOUNS, GENDERED, GROUP_NOUNS, PERSON_NOUNS } from "../../english/nouns.ts";
import type { Span } from "../../text/span.ts";
import type { Phrase } from "../linking/phrases.ts";
import { type Descriptions, resolveDescription } from "../people/descriptions.ts";
import type { NameMention } from "../people/names.ts";
import { type People, type Person, printedForm, speakerOfPerson } from "../people/people.ts";
import type { EvidenceStep, Mention, Speaker, SpeakerCandidate } from "../quotation.ts";
import type { Reading } from "../reading/reading.ts";

/** A source that has been looked up: who it is, or who it may be. */
export interface Source {
  readonly mention: Mention;
  /** Who it is, where the article names somebody. */
  readonly person: Person | null;
  /** Who it is in the article's words ("a spokesman for the campaign"), where nobody is named. */
  readonly described: Speaker | null;
  /** Whether the name itself stands beside the cue. */
  readonly isStated: boolean;
  readonly steps: readonly EvidenceStep[];
  readonly candidates: readonly SpeakerCandidate[];
}

/** Who spoke, and whom sentences are about, in order of the text: what pronouns are read from. */
export interface History {
  readonly events: HistoryEvent[];
}

export interface HistoryEvent {
  /** Token number of the mention. */
  readonly at: number;
  readonly source: Source;
}

export function mentionOf(reading: Reading, from: number, to: number): Mention {
  const { tokens, article } = reading;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, paragraph: paragraphAt(article.paragraphs, start) };
}

function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** What a phrase is looked up in. */
export interface Knowledge {
  readonly reading: Reading;
  readonly people: People;
  readonly descriptions: Descriptions;
  readonly history: History;
}

/** Looks up who a phrase stands for. */
export function lookUp(knowledge: Knowledge, phrase: Phrase): Source {
  const { reading, people, descriptions, history } = knowledge;
  const mention = mentionOf(reading, phrase.from, phrase.to);
  switch (phrase.kind) {
    case "name":
      return ofName(reading, people, phrase, mention);
    case "pronoun":
    case "relative":
      return ofPronoun(knowledge, phrase, mention);
    case "description": {
      const known = resolveDescription(reading, descriptions, phrase);
      if (known) {
        const explanation = mentionOf(reading, known.from, known.to);
        const steps: EvidenceStep[] = [{ kind: "description", mention, explanation }];
        return { mention, person: known.person, described: null, isStated: false, steps, candidates: [] };
      }
      const author = authorOf(knowledge, phrase, mention);
      if (author) return author;
      return isAnaphor(reading, phrase)
        ? ofAnaphor(reading, people, history, phrase, mention)
        : ofDescription(reading, phrase, mention);
    }
  }
}

/** "Her message read": a letter, a post or a statement speaks for whose it is. */
function authorOf(knowledge: Knowledge, phrase: Phrase, mention: Mention): Source | null {
  const { reading, people } = knowledge;
  if (!PERSONAL_DOCUMENT.test(reading.tokens[phrase.head]?.lower ?? "")) return null;
  const isPronoun = /^(?:his|her)$/.test(reading.tokens[phrase.from]?.lower ?? "");
  const name = people.nameAt[phrase.from];
  const isOwner = name !== undefined && reading.tokens[name.to]?.kind === "clitic" && name.to < phrase.head;
  if (!isPronoun && !isOwner) return null;
  const owner: Phrase = isPronoun
    ? { kind: "pronoun", from: phrase.from, to: phrase.from + 1, head: phrase.from, name: null }
    : { kind: "name", from: phrase.from, to: name?.to ?? phrase.to, head: phrase.from, name: name ?? null };
  const source = lookUp(knowledge, owner);
  return source.person?.kind === "person" ? { ...source, mention, isStated: false } : null;
}

const PERSONAL_DOCUMENT =
  /^(?:message|e-?mail|letter|tweet|post|text|note|memo|voicemail|op-ed|diary|blog|column)$/;

/** "the Italian", "the 46-year-old": whoever was named last. */
function isAnaphor(reading: Reading, phrase: Phrase): boolean {
  const head = reading.tokens[phrase.head]?.lower ?? "";
  return (
    reading.tokens[phrase.from]?.lower === "the" &&
    phrase.to - phrase.from === 2 &&
    (/-year-old$/.test(head) ||
      ((DEMONYMS.has(head) || /(?:ian|ish|ese)$/.test(head)) &&
        !/^(?:democrat|republican|french|english|british|irish|dutch|spanish|polish|swiss)$/.test(head)))
  );
}

function ofAnaphor(
  reading: Reading,
  people: People,
  history: History,
  phrase: Phrase,
  mention: Mention,
): Source {
  const name = nameBefore(people, phrase.from, null);
  const person = name ? people.personOf.get(name) : history.events.at(-1)?.source.person;
  if (!name || !person || mention.paragraph - name.paragraph > 1)
    return ofDescription(reading, phrase, mention);
  const steps: EvidenceStep[] = [
    { kind: "description", mention, explanation: mentionOf(reading, name.from, name.to) },
  ];
  return { mention, person, described: null, isStated: false, steps, candidates: [] };
}

/** The nearest name of a person before a token. */
function nameBefore(people: People, at: number, gender: "he" | "she" | null): NameMention | null {
  let low = 0;
  let high = people.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people.names[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && index > low - 12; index--) {
    const name = people.names[index];
    const person = name && people.personOf.get(name);
    if (name && person && isHuman(person) && (!gender || !person.gender || person.gender === gender))
      return name;
  }
  return null;
}

function ofName(reading: Reading, people: People, phrase: Phrase, mention: Mention): Source {
  const person = phrase.name ? (people.personOf.get(phrase.name) ?? null) : null;
  if (!person || !phrase.name) return ofDescription(reading, phrase, mention);
  const named = mentionOf(reading, phrase.name.from, phrase.name.to);
  const steps: EvidenceStep[] = [];
  if (
    person.fullest !== phrase.name &&
    printedForm(reading, person.fullest) !== printedForm(reading, phrase.name)
  ) {
    steps.push({
      kind: "short-form",
      mention: named,
      full: mentionOf(reading, person.fullest.nameFrom, person.fullest.to),
    });
  }
  return {
    mention: named,
    person,
    described: null,
    isStated: true,
    steps,
    candidates: [],
  };
}

/** A bare capital word ("Left") is no antecedent of "he" until something shows a person. */
function isHuman(person: Person): boolean {
  return (
    person.kind === "person" &&
    (person.gender !== null ||
      person.firstName !== null ||
      person.mentions.some(({ titles }) => titles.length > 0))
  );
}

function ofPronoun(knowledge: Knowledge, phrase: Phrase, mention: Mention): Source {
  const { reading, people, history } = knowledge;
  const lower = reading.tokens[phrase.head]?.lower ?? "";
  const gender = /^(?:he|his|him)$/.test(lower) ? "he" : /^(?:she|her)$/.test(lower) ? "she" : null;
  const none: Source = { mention, person: null, described: null, isStated: false, steps: [], candidates: [] };
  if (/^(?:i|my|me|we|our|you)$/.test(lower) || reading.without.has("pronouns")) return none;
  // "they" and "it" mean who was last named or nobody: further back they are too seldom whom the rules take.
  const reach = gender ? REACH : 1;
  let seen = 0;
  for (let at = history.events.length - 1; at >= 0 && seen < reach; at--) {
    const event = history.events[at];
    if (!event || event.at >= phrase.from) continue;
    seen++;
    if (!canBe(event.source, gender)) continue;
    const { person, described, mention: antecedent } = event.source;
    // Once he, always he: what follows is read in this light.
    if (person && gender) person.gender ??= gender;
    const steps: EvidenceStep[] = [{ kind: "pronoun", mention, antecedent }];
    return { mention, person, described, isStated: false, steps, candidates: [] };
  }
  // Nobody was a subject yet: whoever was named last.
  const name = gender ? nameBefore(people, phrase.from, gender) : null;
  const person = name && people.personOf.get(name);
  if (!name || !person) return { ...none, candidates: nearby(knowledge, phrase) };
  const antecedent = mentionOf(reading, name.from, name.to);
  return { ...none, person, steps: [{ kind: "pronoun", mention, antecedent }] };
}

/**
 * Somebody named at too weak an evidence: nobody is, and who it may be leads the candidates.
 *
 * @example "Voters worry that the plan is a “gamble”" // unclear; candidates: voters, and who spoke before
 */
export function inDoubt(knowledge: Knowledge, source: Source, phrase: Phrase): Source {
  const own = source.person ? speakerOfPerson(knowledge.reading, source.person) : source.described;
  const others = nearby(knowledge, phrase).filter(({ speaker }) => speaker.name !== own?.name);
  const candidates = own ? [{ speaker: own, mention: source.mention }, ...others] : others;
  return {
    mention: source.mention,
    person: null,
    described: null,
    isStated: false,
    steps: [],
    candidates: candidates.slice(0, MAX_CANDIDATES),
  };
}

/** The last few that were spoken of before a phrase, nearest first: who a reader would think of. */
function nearby({ reading, history }: Knowledge, phrase: Phrase): SpeakerCandidate[] {
  const candidates: SpeakerCandidate[] = [];
  const seen = new Set<Person>();
  for (let at = history.events.length - 1; at >= 0 && candidates.length < MAX_CANDIDATES; at--) {
    const event = history.events[at];
    const person = event?.source.person;
    if (!event || !person || event.at >= phrase.from) continue;
    if (history.events.length - at > REACH) break;
    if (seen.has(person)) continue;
    seen.add(person);
    candidates.push({ speaker: speakerOfPerson(reading, person), mention: event.source.mention });
  }
  return candidates;
}

const MAX_CANDIDATES = 3;

/** How many events a pronoun looks back over; more would reach people whom no reader remembers. */
const REACH = 60;

/**
 * A pronoun before any name, as at the head of a feature: the next person named within two paragraphs.
 * For sources that `lookUp` left open; the others come back as they are.
 */
export function lookAhead({ reading, people }: Knowledge, source: Source): Source {
  if (source.person || source.described) return source;
  const { mention } = source;
  const word = reading.article.text.slice(mention.start, mention.end).toLowerCase();
  if (word !== "he" && word !== "she") return source;
  const name = people.names.find(({ from, paragraph }) => {
    const start = reading.tokens[from]?.start ?? 0;
    return start > mention.end && paragraph <= mention.paragraph + 2;
  });
  const person = name && people.personOf.get(name);
  if (!name || !person || !isHuman(person) || (person.gender && person.gender !== word)) return source;
  const antecedent = mentionOf(reading, name.from, name.to);
  return { ...source, person, steps: [{ kind: "pronoun", mention, antecedent }] };
}

function canBe({ person, described }: Source, gender: "he" | "she" | null): boolean {
  if (gender) {
    if (person) return isHuman(person) && (person.gender === null || person.gender === gender);
    return described?.kind === "person";
  }
  return person
    ? person.kind !== "person"
    : described?.kind === "group" || described?.kind === "organisation";
}

function ofDescription(reading: Reading, phrase: Phrase, mention: Mention): Source {
  const head = reading.tokens[phrase.head]?.lower ?? "";
  if (/^(?:someone|somebody|everyone|everybody|anyone|anybody|nobody)$/.test(head)) {
    return { mention, person: null, described: null, isStated: false, steps: [], candidates: [] };
  }
  const kind = DOCUMENT_NOUNS.has(head)
    ? "document"
    : PERSON_NOUNS.has(head) || GENDERED.has(head)
      ? "person"
      : GROUP_NOUNS.has(head) || head.endsWith("s")
        ? "group"
        : "organisation";
  const name = reading.article.text.slice(mention.start, mention.end);
  return {
    mention,
    person: null,
    described: { name, kind, alsoNamed: [] },
    isStated: true,
    steps: [],
    candidates: [],
  };
}

export function isSameSource(a: Source, b: Source): boolean {
  return a.person || b.person ? a.person === b.person : a.described?.name === b.described?.name;
}
