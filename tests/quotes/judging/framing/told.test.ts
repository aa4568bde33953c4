import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { kindsOf, lineAt, linesOf, toldIn } from "../../../../src/quotes/judging/framing/told.ts";

// Every sentence here is invented.

function articleOf(text: string) {
  return articleOfLines(text.replaceAll(" | ", "\n"), {
    language: "en",
    title: "The bridge",
    origin: { kind: "host", file: "invented.txt" },
  });
}

/** What is told around the first speech of a text. */
function told(text: string) {
  const article = articleOf(text);
  const [first] = toldIn(extractQuotations(article), article);
  if (!first) throw new RangeError(`no speech in ${text}`);
  return first;
}

it("the sentences of an article have their own words, without what is quoted in them", () => {
  const lines = linesOf(articleOf("It rained. “Sell it,” said Ann Roe, “now.” | Nobody did."));
  expect(lines.map(({ own, isQuoting, paragraph }) => [own.join(" "), isQuoting, paragraph])).toEqual([
    ["it rained", false, 0],
    ["said ann roe", true, 0],
    ["nobody did", false, 1],
  ]);
  expect(lineAt(lines, 0)).toBe(0);
  expect(lineAt(lines, 40)).toBe(1);
  expect(lineAt(lines, 900)).toBe(2);
});

describe("toldIn()", () => {
  it.each([
    ["“Sell the bridge,” said Ann Roe.", { isText: false, isAnswer: false, isSaid: true, surname: "roe" }],
    ["“Sell the bridge,” wrote Ann Roe.", { isText: true, isAnswer: false, surname: "roe" }],
    ["“Sell the bridge,” Ann Roe says in the clip.", { isText: true }],
    ["“Sell the bridge,” Ann Roe told the Herald.", { isText: false, isAnswer: true }],
    ["“Sell the bridge,” Ann Roe wrote back.", { isText: false, isAnswer: true }],
    ["“Sell the bridge,” a note on the door reads.", { isText: true }],
    ["It rained. “Sell the bridge,” said Ann Roe. “Sell it now.”", { first: 1, last: 2, paragraph: 0 }],
  ])("%s: %o", (text, expected) => {
    expect(told(text)).toMatchObject(expected);
  });

  it("knows the things that introduce the words, in their sentence and the one before", () => {
    expect(
      [...told("He plays a tape. “Sell the bridge,” says Ann Roe, whose voice is hoarse.").things].sort(),
    ).toEqual(["tape", "voice"]);
    expect([...told("He plays a tape. | “Sell the bridge,” said Ann Roe.").things]).toEqual([]);
  });
});

it("a thing is written or recorded", () => {
  expect([...kindsOf(["a", "memo"])]).toEqual(["written"]);
  expect([...kindsOf(["the", "clip", "and", "the", "post"])].sort()).toEqual(["recorded", "written"]);
  expect([...kindsOf(["bridge"])]).toEqual([]);
});
