import { describe, expect, it } from "vitest";
import { suggestTopics } from "../../src/answers/suggest-topics.ts";
import { sliceOf } from "../../src/text/span.ts";
import { inventedLibrary } from "./invented-library.ts";

const library = inventedLibrary([
  {
    id: "one",
    text: "“Air defence systems are late,” he said.\n“We want air defence systems,” he said.\n“The harbour, I think, is a harbour.”",
    quotations: [
      { words: "Air defence systems are late,", by: "Anton Vell" },
      { words: "We want air defence systems,", by: "Anton Vell" },
      { words: "The harbour, I think, is a harbour.", by: null },
    ],
  },
]);

const topics = (typed: string, limit?: number) =>
  suggestTopics(library, typed, limit).map(({ article, span }) => sliceOf(article.text, span));

describe("suggestTopics()", () => {
  it("offers whole phrases, most quoted first, as the article prints them", () => {
    expect(topics("")).toEqual(["Air defence systems", "harbour", "late"]);
    expect(suggestTopics(library, "")[0]?.quotations).toBe(2);
  });

  it.each([
    ["air", ["Air defence systems"]],
    ["defence sy", ["Air defence systems"]],
    ["HARB", ["harbour"]],
    ["defense systems", ["Air defence systems"]],
    ["habrour", ["harbour"]],
    ["systems air", []],
    ["volcano", []],
  ])("narrows to %j", (typed, expected) => {
    expect(topics(typed)).toEqual(expected);
  });

  it("keeps the limit", () => {
    expect(topics("", 1)).toHaveLength(1);
  });
});
