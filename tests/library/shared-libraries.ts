import type { Library } from "../../src/answers/library.ts";
import type { Libraries } from "../../src/library/servers/libraries.ts";
import { selectArticles } from "../../src/library/settings/select-articles.ts";

/** Every server sees the same shared articles. */
export function sharedLibraries(library: Library): Libraries {
  return { of: async (_, selections = []) => selectArticles(library, selections) };
}
