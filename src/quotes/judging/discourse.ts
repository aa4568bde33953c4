import { foldWord } from "../../names/fold-name.ts";
import type { Descriptions } from "../people/descriptions.ts";
import type { Gender } from "../people/gender.ts";
import type { People, Person } from "../people/person.ts";
import type { Reading } from "../reading/reading.ts";
import type { Points } from "./points-of.ts";
import type { Identity, Source } from "./source.ts";

/** The position of somebody in a sentence; `speaker`: quoted there. */
export type Standing = "subject" | "speaker" | "possessor" | "object" | "oblique" | "joined" | "compared";

/** A place where the text mentions somebody: by name, by a resolved pronoun, or as a speaker. */
export interface Sighting {
  /** Token number. */
  readonly at: number;
  readonly paragraph: number;
  readonly source: Source;
  readonly as: Standing;
  /** Number of the sentence. */
  readonly sentence: number;
  /** Whether the sentence is about them, as its main subject or as its quoted speaker. */
  readonly isMain: boolean;
  /** Whether the sentence reports something they said. */
  readonly isTeller: boolean;
  /** Whether the mention is the name (or the description) itself. */
  readonly isNamed: boolean;
  /** Whether the sentence says that somebody asked them something. */
  readonly isAsked: boolean;
  /** "He" or "she" if the sentence says that they asked him or her something. */
  readonly asker: Gender | null;
}

/** Whom an article is about, as far as its head shows. */
export interface Prominent {
  /** The people whose surnames are in the title. */
  readonly inTitle: ReadonlySet<Person>;
}

export function prominentIn({ article }: Reading, people: People): Prominent {
  const title = new Set(article.hasOwnTitle ? article.title.split(/[^\p{L}\p{M}-]+/u).map(foldWord) : []);
  const persons = people.all.filter(({ kind }) => kind === "person");
  return { inTitle: new Set(persons.filter(({ surname }) => title.has(surname))) };
}

/** What is known about an article while it is read, from its beginning up to the current place. */
export interface Discourse {
  readonly reading: Reading;
  readonly people: People;
  readonly descriptions: Descriptions;
  readonly prominent: Prominent;
  readonly points: Points;
  /** In the order of the text. */
  readonly sightings: Sighting[];
  /** Who was named as the speaker by a pronoun, by its token: "“…,” he said, adding, “…”" has one "he". */
  readonly meantBy: Map<number, Identity>;
}
