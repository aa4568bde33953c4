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
 * Never for an undated article, and for "the Prime Minister" only if two things in the article show which country.
 */
export function resolveOffices(reading: Reading, people: People, drafts: readonly Draft[]): void {
  const { date, text } = reading.article;
  if (!date) return;
  const about = new Map<Office, boolean>();
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
    const lower = text.toLowerCase();
    const isPlace = office.place.filter(word => lower.includes(word)).length >= MIN_PLACE_WORDS;
    about.set(office, isPlace);
    return isPlace;
  }
}

/** How many of a place's words an article must contain before "the Prime Minister" is that place's. */
const MIN_PLACE_WORDS = 2;

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
