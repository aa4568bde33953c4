import { describe, expect, it } from "vitest";
import { listSpeakers } from "../../../src/answers/speakers/speakers.ts";
import { inventedLibrary } from "../invented-library.ts";

/** A library in which each article quotes the given people, once each. All of it is invented. */
function libraryOf(...articles: readonly (readonly string[])[]) {
  return inventedLibrary(
    articles.map((names, at) => ({
      id: `article-${at}`,
      text: names.map((name, i) => `“Words ${at} ${i},” said ${name}.`).join("\n"),
      quotations: names.map((by, i) => ({ words: `Words ${at} ${i},`, by })),
    })),
  );
}

const speakersOf = (...articles: readonly (readonly string[])[]) =>
  listSpeakers(libraryOf(...articles)).map(({ name, quotations }) => `${name} ${quotations}`);

describe("a library's speakers", () => {
  it.each([
    ["Mr Okafor", "Dele Okafor"],
    ["President Vell", "Anton Vell"],
    ["Roe", "Ann Roe"],
    ["van der Berg", "Ute van der Berg"],
  ])("%s in one article is %s of the others, where no other has the surname", (bare, full) => {
    expect(speakersOf([bare], [full], [full])).toEqual([`${full} 3`]);
  });

  it.each([
    [["Roe"], ["Ann Roe"], ["Bob Roe"]],
    [["Mr Roe"], ["Ann Roe"], ["Bob Roe"]],
    [["Roe", "Ann Roe"], ["Ann Roe"]],
  ])(
    "a bare surname that may be two people's, or is another's in the same article, is by itself: %j %j",
    (...articles) => {
      expect(speakersOf(...articles)).toContain(`${articles[0]?.[0]} 1`);
    },
  );

  it.each([
    ["William Roe", "Bill Roe"],
    ["Dave Hill", "David Hill"],
    ["Donald J. Trump", "Donald Trump"],
    ["Ben Okafor", "Benjamin Okafor"],
  ])("%s and %s are one", (one, other) => {
    expect(speakersOf([one], [other], [other])).toEqual([`${other} 3`]);
  });

  it.each([
    ["Otto Lind Jr.", "Otto Lind"],
    ["Ann Roe", "Anna Roe"],
    ["Mark Roe", "Mary Roe"],
    ["Boris Johnson", "Boris Johnston"],
  ])("%s and %s are two", (one, other) => {
    expect(speakersOf([one], [other])).toHaveLength(2);
  });

  it("a short form of two people's is neither's", () => {
    expect(speakersOf(["Ted Roe"], ["Edward Roe"], ["Theodore Roe"])).toHaveLength(3);
  });
});
