import { describe, expect, it } from "vitest";
import { createArticle } from "../../../src/articles/create-article.ts";
import { prominentIn } from "../../../src/quotes/judging/discourse.ts";
import { findPeople } from "../../../src/quotes/people/people.ts";
import { readArticle } from "../../../src/quotes/reading/reading.ts";
import { origin } from "../found.ts";

// Every sentence here is invented.

function prominent(text: string, title: string | null) {
  const paragraph = { start: 0, end: text.length, role: "body" } as const;
  const reading = readArticle(createArticle(text, [paragraph], { origin, title }));
  const { inTitle } = prominentIn(reading, findPeople(reading));
  return [...inTitle].map(({ surname }) => surname);
}

const TEXT = "Ann Roe met Bo Lee at the Harbour Board in May.";

describe("prominentIn()", () => {
  it.each([
    ["Roe wins again", ["roe"]],
    ["A win for Ms Lee, and for Roe", ["roe", "lee"]],
    ["Leeway for Roebuck", []],
    ["The Harbour Board meets", []],
    [null, []],
  ])("title %j: %j", (title, inTitle) => {
    expect(prominent(TEXT, title)).toEqual(inTitle);
  });

  it("is nobody where nobody is named", () => {
    expect(prominent("rain fell all day.", "Rain")).toEqual([]);
  });
});
