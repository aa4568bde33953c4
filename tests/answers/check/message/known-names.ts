import { type KnownNames, knownNamesOf } from "../../../../src/answers/check/message/known-names.ts";
import { createWordIndex } from "../../../../src/search/index/word-index.ts";
import { inventedLibrary } from "../../invented-library.ts";

/** What a library knows about names if each of these people is quoted once. Their words are invented. */
export function knownNames(people: readonly string[]): KnownNames {
  const library = inventedLibrary(
    people.map((name, i) => ({
      id: `a${i}`,
      text: `“The harbour is open,” said ${name}.`,
      quotations: [{ words: "The harbour is open,", by: name }],
    })),
  );
  return knownNamesOf(library, createWordIndex(library.articles.map(({ article }) => article)));
}
