import { describe, expect, it } from "vitest";
import type { Match } from "../../../../src/answers/answer.ts";
import { checkQuote } from "../../../../src/answers/check/check-quote.ts";
import { isCheckedMatch, isOnlyUnchecked } from "../../../../src/answers/check/speakers/checked-origin.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import type { Origin } from "../../../../src/articles/article.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

const WORDS = "The copper mill burns coal every day of the year";

const HOST: Origin = { kind: "host", file: "a" };
const FETCHED: Origin = { kind: "fetched", domain: "tarn.example", on: "2026-01-01" };
const UPLOADED: Origin = { kind: "uploaded", on: "2026-01-01" };
const PASTED: Origin = { kind: "pasted", on: "2026-01-01" };

/** The match of the words in an article that came from somewhere. */
async function matchIn(text: string, origin: Origin): Promise<Match> {
  const article = articleOfLines(text.replace("WORDS", WORDS), { origin });
  const [match] = (await checkQuote(buildLibrary([article]), WORDS)).matches;
  if (!match) throw new Error(`not found: ${text}`);
  return match;
}

const ADA = "“WORDS,” said Ada Brun.";
const BO = "“WORDS,” said Bo Lind.";
const A_SPOKESWOMAN = "“WORDS,” a spokeswoman said.";
const OWN = "It rained. WORDS.";

// All people are invented.
describe("isCheckedMatch()", () => {
  it.each([
    [HOST, true],
    [FETCHED, true],
    [UPLOADED, false],
    [PASTED, false],
  ])("%o: %s", async (origin, expected) => {
    expect(isCheckedMatch(await matchIn(ADA, origin))).toBe(expected);
  });
});

describe("isOnlyUnchecked()", () => {
  it.each([
    ["a checked article", [[ADA, HOST]], null, false],
    ["an unchecked one", [[ADA, PASTED]], null, true],
    [
      "both",
      [
        [ADA, PASTED],
        [ADA, HOST],
      ],
      null,
      false,
    ],
    ["somebody without a name, in a checked article", [[A_SPOKESWOMAN, HOST]], null, false],
    ["the same in an unchecked one", [[A_SPOKESWOMAN, PASTED]], null, true],
    [
      "in both, as who may be two people",
      [
        [A_SPOKESWOMAN, PASTED],
        [A_SPOKESWOMAN, HOST],
      ],
      null,
      true,
    ],
    [
      "a checked one of somebody else",
      [
        [ADA, PASTED],
        [BO, HOST],
      ],
      null,
      true,
    ],
    [
      "a checked one's own words",
      [
        [ADA, PASTED],
        [OWN, HOST],
      ],
      null,
      true,
    ],
    [
      "own words in both",
      [
        [OWN, PASTED],
        [OWN, HOST],
      ],
      null,
      false,
    ],
    [
      "own words first, and somebody's in a checked one",
      [
        [OWN, PASTED],
        [ADA, HOST],
      ],
      null,
      true,
    ],
    [
      "the named person's in a checked one, behind another's",
      [
        [ADA, PASTED],
        [BO, HOST],
      ],
      "Bo Lind",
      false,
    ],
    [
      "the named person's in none that is checked",
      [
        [BO, HOST],
        [ADA, PASTED],
      ],
      "Ada Brun",
      true,
    ],
    ["nothing of the named person's", [[BO, HOST]], "Ada Brun", false],
  ] as const)("%s", async (_, given, named, expected) => {
    const matches: Match[] = [];
    for (const [text, origin] of given) matches.push(await matchIn(text, origin));
    expect(isOnlyUnchecked(matches, named)).toBe(expected);
  });

  it("is nothing without a match", () => {
    expect(isOnlyUnchecked([], null)).toBe(false);
  });

  it("asks for a checked article that disputes the words", async () => {
    const disputed = async (origin: Origin): Promise<Match> => ({
      ...(await matchIn(ADA, origin)),
      grade: "disputed",
    });
    expect(isOnlyUnchecked([await disputed(PASTED), await matchIn(ADA, HOST)], null)).toBe(true);
    expect(isOnlyUnchecked([await disputed(PASTED), await disputed(HOST)], null)).toBe(false);
    expect(isOnlyUnchecked([await matchIn(ADA, PASTED), await disputed(HOST)], null)).toBe(true);
  });
});
