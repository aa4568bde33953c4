import { foldWord } from "../../names/fold-name.ts";
import type { Descriptions } from "../people/descriptions.ts";
import type { People, Person } from "../people/person.ts";
import type { Reading } from "../reading/reading.ts";
import type { Source } from "./source.ts";

/** How somebody appears in a sentence; `speaker`: quoted there. */
export type Standing = "subject" | "speaker" | "possessor" | "object" | "oblique" | "joined" | "compared";

/** Somebody where the text speaks of them: by name, by a pronoun that was looked up, by quoted words. */
export interface Sighting {
  /** Token number. */
  readonly at: number;
  readonly paragraph: number;
  readonly source: Source;
  readonly as: Standing;
  /** Number of the sentence. */
  readonly sentence: number;
  /** Whether the sentence is about them: its main subject, or who is quoted in it. */
  readonly isMain: boolean;
  /** Whether the sentence says that they said something. */
  readonly isTeller: boolean;
  /** Whether it is the name (or the description) itself that stands there. */
  readonly isNamed: boolean;
}

/** Whom an article is about, as far as its head tells. */
export interface Prominent {
  /** The first person it names. */
  readonly first: Person | null;
  /** The people whose surname is in the title. */
  readonly inTitle: ReadonlySet<Person>;
}

export function prominentIn({ article }: Reading, people: People): Prominent {
  const [first] = people.names;
  const title = new Set(article.hasOwnTitle ? article.title.split(/[^\p{L}\p{M}-]+/u).map(foldWord) : []);
  const persons = people.all.filter(({ kind }) => kind === "person");
  return {
    first: (first && people.personOf.get(first)) ?? null,
    inTitle: new Set(persons.filter(({ surname }) => title.has(surname))),
  };
}

/** What is known of an article while it is read: everything told up to here. */
export interface Discourse {
  readonly reading: Reading;
  readonly people: People;
  readonly descriptions: Descriptions;
  readonly prominent: Prominent;
  /** In order of the text. */
  readonly sightings: Sighting[];
}
