import { describe, expect, it } from "vitest";
import type { Change, Match, QuoteCheck } from "../../src/answers/answer.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import type { Quotation } from "../../src/quotes/quotation.ts";
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

describe("outcomeInWords() of words that were found", () => {
  const text = "Ben claims that Ada said: “We sail at dawn”.";
  const article = articleOfParagraphs([text], { origin: { kind: "host", file: "invented.txt" } });
  const spanOf = (words: string) => ({
    start: article.text.indexOf(words),
    end: article.text.indexOf(words) + words.length,
  });
  const mentionOf = (name: string) => ({ ...spanOf(name), paragraph: 1 });
  const quotationFrom = (name: string, told: boolean): Quotation => ({
    ...spanOf("We sail at dawn"),
    kind: "direct",
    paragraph: 1,
    paragraphs: [1],
    speech: 0,
    attribution: {
      kind: "stated",
      speaker: { name, kind: "person", alsoNamed: [] },
      mention: mentionOf(name),
      cue: null,
      evidence: [],
    },
    disputed: null,
    secondHand: told ? { mention: mentionOf("Ben"), speaker: null } : null,
  });
  const matchOf = (quotation: Quotation | null): Match => ({
    article,
    paragraph: 1,
    paragraphs: [1],
    span: spanOf("We sail at dawn"),
    quotation,
    runs: [],
    quoted: [],
    claimed: { start: 0, end: 5 },
    changes: [],
  });
  const ada = matchOf(quotationFrom("Ada", false));
  const told = matchOf(quotationFrom("Ada", true));
  const ben = matchOf(quotationFrom("Ben", false));

  it.each<[string, Partial<QuoteCheck>, string]>([
    ["who is quoted", { verdict: "verbatim", matches: [ada] }, "Quoted from Ada, in these words"],
    ["through whom", { verdict: "verbatim", matches: [told] }, "Quoted from Ada, but only as told by Ben"],
    [
      "that several are",
      { verdict: "verbatim", matches: [ada, ben] },
      "Quoted from 2 people, in these words",
    ],
    [
      "whose it is instead",
      { verdict: "misattributed", claimedSpeaker: "Cem", matches: [ada, ben] },
      "Not found from Cem. Quoted from Ada and Ben",
    ],
    [
      "that it is the article's own",
      { verdict: "own-words", matches: [matchOf(null)] },
      "In the article's own words, not a quotation",
    ],
    [
      "that nobody checked the article",
      { verdict: "verbatim", matches: [ada], isOnlyUnchecked: true },
      "Quoted with these words in an article that this server added (not checked against its source)",
    ],
    [
      "that nobody checked the article, beside another verdict",
      { verdict: "stitched", matches: [ada, ben], isOnlyUnchecked: true },
      "Stitched together from 2 different quotations (found only in what this server added, not checked against its source)",
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
