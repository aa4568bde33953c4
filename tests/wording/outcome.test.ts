import { describe, expect, it } from "vitest";
import type { Change, QuoteCheck } from "../../src/answers/answer.ts";
import { english } from "../../src/wording/english.ts";
import { changesInWords, outcomeInWords } from "../../src/wording/outcome.ts";

const CHECK: QuoteCheck = {
  verdict: "none",
  claimed: "a b c",
  claimedSpeaker: null,
  speakerAgrees: null,
  matches: [],
  variants: [],
  cautions: [],
  changes: [],
  isMeaningAtRisk: false,
  isOnlyUnchecked: false,
  similarity: 0,
  nearest: null,
  searched: { articles: 1, from: null, to: null },
};

const leftOut: Change = { kind: "left-out", quoted: "no", claimed: null, isGrave: true, isMarked: false };
const added: Change = { kind: "added", quoted: null, claimed: "secret", isGrave: false, isMarked: false };
const changed: Change = {
  kind: "changed",
  quoted: "1,000th",
  claimed: "100th",
  isGrave: true,
  isMarked: false,
};

describe("outcomeInWords()", () => {
  it.each<[string, Partial<QuoteCheck>, string]>([
    ["nothing found", {}, "Nobody is quoted with these words in this library"],
    [
      "nothing found from the one named",
      { claimedSpeaker: "Ada" },
      "Not found from Ada: nobody is quoted with these words in this library",
    ],
    [
      "a changed meaning",
      { verdict: "altered", isMeaningAtRisk: true, changes: [added, leftOut] },
      "Altered: the meaning may differ. Left out: “no” · Added: “secret”",
    ],
    ["a gap", { verdict: "trimmed", changes: [leftOut] }, "Trimmed inside the quotation. Left out: “no”"],
    ["too few words", { verdict: "short" }, "Too little to tell: these words could be anybody's"],
    [
      "words without a clear speaker",
      { verdict: "verbatim" },
      "Quoted in these words; the article doesn't make clear who said them",
    ],
  ])("says %s", (_, part, outcome) => {
    expect(outcomeInWords({ ...CHECK, ...part }, english)).toBe(outcome);
  });
});

describe("changesInWords()", () => {
  it("names the grave ones first, and counts those it doesn't name", () => {
    expect(changesInWords([added, changed, leftOut], english, { limit: 2 })).toEqual([
      "Changed: “1,000th” to “100th”",
      "Left out: “no”",
      "and 1 more change",
    ]);
  });
});

describe("english", () => {
  it.each([
    ["2024-11-18", "18 Nov 2024"],
    ["1999-01-02", "2 Jan 1999"],
  ])("writes %s as %s", (day, words) => {
    expect(english.date(day)).toBe(words);
  });

  it.each([
    [{ articles: 1, from: "2024-11-18", to: "2024-11-18" }, "Searched 1 article of 18 Nov 2024."],
    [
      { articles: 3, from: "2024-01-02", to: "2024-11-18" },
      "Searched 3 articles of 2 Jan 2024 to 18 Nov 2024.",
    ],
    [{ articles: 2, from: null, to: null }, "Searched 2 articles."],
  ])("says what was searched: %j", (searched, words) => {
    expect(english.searched(searched)).toBe(words);
  });
});
