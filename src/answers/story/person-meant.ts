import type { Article } from "../../articles/article.ts";
import type { Speaker } from "../../quotes/quotation.ts";
import type { Library } from "../library.ts";
import type { LibrarySpeaker } from "../speakers/library-speaker.ts";
import { speakerDirectoryOf } from "../speakers/speaker-directory.ts";
import { findSpeakers } from "../speakers/speakers.ts";

/** Whom a typed name means in a library. */
export interface PersonMeant {
  /** The people quoted or reported under the name: several if it is ambiguous, none if there is nobody. */
  readonly speakers: readonly LibrarySpeaker[];
  /** Whether a speaker in an article is this person. */
  isTheirs(article: Article, speaker: Speaker): boolean;
}

/** Finds the person that a typed name means, by the rules of `findSpeakers`. */
export function personMeant(library: Library, typed: string): PersonMeant {
  const speakers = findSpeakers(library, typed);
  const keys = new Set(speakers.map(({ key }) => key));
  const { keyOf } = speakerDirectoryOf(library);
  return { speakers, isTheirs: (article, speaker) => keys.has(keyOf(article, speaker)) };
}
