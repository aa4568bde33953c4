import { PEOPLES } from "../../english/people/demonyms.ts";
import {
  COUNTRIES,
  NAMED_AFTER_COUNTRIES,
  PLACES,
  SIGNS_OF_COUNTRY_GEORGIA,
  SIGNS_OF_STATE_GEORGIA,
  STATES,
} from "../../english/people/places.ts";
import { foldName } from "../../names/name-form.ts";
import { holderOn, OFFICES, type Office } from "../people/office-holders.ts";
import { speakerOfPerson } from "../people/people.ts";
import type { People, Person } from "../people/person.ts";
import type { Reading } from "../reading/reading.ts";
import type { Draft } from "./draft.ts";
import type { Source } from "./source.ts";

/**
 * The last resort: a speaker whom the article calls only by an office is its holder on the day of publication.
 *
 * Never for an undated article, and for "the Prime Minister" only if two names in the article show which country, one
 * of them beyond doubt, and the article doesn't name other countries and peoples as often.
 */
export function resolveOffices(reading: Reading, people: People, drafts: readonly Draft[]): void {
  const { date, text } = reading.article;
  if (!date) return;
  const about = new Map<Office, boolean>();
  let names: ReadonlyMap<string, number> | null = null;
  for (const draft of drafts) {
    const { source } = draft;
    if (!source?.described || source.person || source.described.kind !== "person") continue;
    const words = text.slice(source.mention.start, source.mention.end);
    if (!/^(?:the|The)\s/.test(words) || words.length > 60) continue;
    const description = words.slice(4).toLowerCase();
    const office = OFFICES.find(
      each => each.named.includes(description) || (each.short.includes(description) && isAbout(each)),
    );
    if (office) draft.source = heldBy(reading, people, source, office, date);
  }

  function isAbout(office: Office): boolean {
    const known = about.get(office);
    if (known !== undefined) return known;
    names ??= namesIn(text);
    const isPlace = isFrom(office, names);
    about.set(office, isPlace);
    return isPlace;
  }
}

/** How many of a place's names an article must contain before "the Prime Minister" is that place's. */
const MIN_PLACE_NAMES = 2;

function isFrom({ certain, shared, own }: Office, names: ReadonlyMap<string, number>): boolean {
  const isNamed = (name: string) => names.has(name);
  if (!certain.some(isNamed)) return false;
  const ofPlace = [...certain, ...shared, ...own].filter(isNamed);
  if (ofPlace.length < MIN_PLACE_NAMES) return false;
  const count = (several: Iterable<string>) =>
    [...several].reduce((sum, name) => sum + (names.get(name) ?? 0), 0);
  const isOfStates = own.includes("united states");
  const others = [...new Set([...COUNTRIES, ...PEOPLES, ...SIGNS_OF_COUNTRY_GEORGIA])].filter(
    name => !own.includes(name) && !(isOfStates && STATES.has(name) && isState(name, names)),
  );
  return count(others) < count(ofPlace);
}

/** Whether "Georgia" is the state: the article names another, or what only the state has, and nothing of the country. */
function isState(name: string, names: ReadonlyMap<string, number>): boolean {
  const isNamed = (other: string) => names.has(other);
  if (SIGNS_OF_COUNTRY_GEORGIA.some(isNamed)) return false;
  return SIGNS_OF_STATE_GEORGIA.some(isNamed) || [...STATES].some(other => other !== name && isNamed(other));
}

/**
 * How often one, two or three words that begin with a capital stand in a text, in lower case; plurals as singulars too.
 * The words of a longer place are none of another: "New Mexico" is no Mexico.
 */
function namesIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const note = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const words = text.match(WORD) ?? [];
  let behindPlace = 0;
  for (const [at, word] of words.entries()) {
    // "us" is no country
    if (at < behindPlace || !/^\p{Lu}/u.test(word) || word === "Us") continue;
    let name = "";
    for (const [i, next] of words.slice(at, at + LONGEST_NAME).entries()) {
      name += `${name && " "}${next.toLowerCase()}`;
      note(name);
      const isListed = PLACES.has(name) || COUNTRIES.has(name) || STATES.has(name);
      if (i > 0 && (isListed || NAMED_AFTER_COUNTRIES.has(name))) behindPlace = at + i + 1;
    }
    if (PEOPLES.has(word.toLowerCase().replace(/s$/, "")) && word.endsWith("s"))
      note(word.toLowerCase().slice(0, -1));
  }
  return counts;
}

const WORD = /[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu;

/** "Air Force One" */
const LONGEST_NAME = 3;

function heldBy(reading: Reading, people: People, source: Source, office: Office, date: string): Source {
  const term = holderOn(office, date);
  if (!term) return source;
  const person = named(reading, people, term.holder);
  return {
    ...source,
    person,
    described: person ? null : { name: term.holder, kind: "person", alsoNamed: [] },
    isStated: false,
    steps: [
      {
        kind: "office",
        mention: source.mention,
        office: office.office,
        holder: term.holder,
        since: term.since,
      },
    ],
  };
}

/** The holder, if the article names them somewhere. */
function named(reading: Reading, people: People, holder: string): Person | null {
  const folded = foldName(holder);
  return people.all.find(person => foldName(speakerOfPerson(reading, person).name) === folded) ?? null;
}
