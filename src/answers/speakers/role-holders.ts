import { speakerOf } from "../answer.ts";
import type { Library } from "../library.ts";
import { isRoleBesideName } from "../role-beside-name.ts";
import type { LibrarySpeaker } from "./library-speaker.ts";
import { speakerDirectoryOf } from "./speaker-directory.ts";

/** In more articles too many people are mayors, and reading them all takes longer than a reply may. */
const MOST_ARTICLES = 200;

/**
 * Those of a small library's speakers who are what was typed, in an article that quotes them: "the mayor" is Ann Roe if
 * it has "the mayor, Ann Roe". Empty for a name, and in a library of more than 200 articles.
 */
export function holdersOfRole(library: Library, typed: string): LibrarySpeaker[] {
  if (library.articles.length > MOST_ARTICLES) return [];
  const { speakers, keyOf } = speakerDirectoryOf(library);
  const keys = new Set<string>();
  for (const { article, quotations } of library.articles) {
    for (const { attribution } of quotations) {
      const speaker = speakerOf(attribution);
      if (speaker && isRoleBesideName(typed, article, speaker)) keys.add(keyOf(article, speaker));
    }
  }
  return speakers.filter(({ key }) => keys.has(key));
}
