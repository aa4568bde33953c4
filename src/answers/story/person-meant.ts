import type { Article } from "../../articles/article.ts";
import { readName } from "../../names/name-form.ts";
import { samePerson, whoIsMeant } from "../../names/same-person.ts";
import type { Speaker } from "../../quotes/quotation.ts";
import type { Library } from "../library.ts";
import { type LibrarySpeaker, speakerDirectoryOf } from "../speaker-directory.ts";
import { findSpeakers } from "../speakers.ts";

/** Whom a typed name means in a library. */
export interface PersonMeant {
  /** Who is quoted under the name: several where it may mean several, none where nobody is. */
  readonly speakers: readonly LibrarySpeaker[];
  /** Whether what an article quotes or reports of a speaker is theirs. */
  isTheirs(article: Article, speaker: Speaker): boolean;
}

/**
 * Finds whom a typed name means, by the rules of `findSpeakers` and, for people of whom articles only
 * report and never quote a word, by their names alone.
 */
export function personMeant(library: Library, typed: string): PersonMeant {
  const speakers = findSpeakers(library, typed);
  const keys = new Set(speakers.map(({ key }) => key));
  const { keyOf } = speakerDirectoryOf(library);
  const name = readName(typed);
  const known = speakers.map(speaker => readName(speaker.name));
  return {
    speakers,
    isTheirs(article, speaker) {
      const key = keyOf(article, speaker);
      if (key !== "") return keys.has(key);
      const own = readName(speaker.name);
      // A surname alone may be anybody's once somebody of that surname is quoted.
      if (known.length > 0) return known.some(other => samePerson(own, other).kind === "same");
      return whoIsMeant(name, [[own, ...speaker.alsoNamed.map(readName)]]).kind === "one";
    },
  };
}
