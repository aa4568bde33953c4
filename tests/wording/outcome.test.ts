import { describe, expect, it } from "vitest";
import type { Caution, Change, Match, QuoteCheck } from "../../src/answers/answer.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import type { FramingReason } from "../../src/quotes/judging/framing/place.ts";
import type { Quotation } from "../../src/quotes/quotation.ts";
import { english } from "../../src/wording/english/english.ts";
import { changesInWords, outcomeInWords } from "../../src/wording/outcome.ts";

const CHECK: QuoteCheck = {
  verdict: "none",
  claimed: "a b c",
  claimedSpeaker: null,
  notFrom: [],
  claimedAs: "words",
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

const leftOut: Change = {
  kind: "left-out",
  quoted: "no",
  claimed: null,
  isGrave: true,
  isMarked: false,
  isBracketed: false,
};
const added: Change = {
  kind: "added",
  quoted: null,
  claimed: "secret",
  isGrave: false,
  isMarked: false,
  isBracketed: false,
};
const changed: Change = {
  kind: "changed",
  quoted: "1,000th",
  claimed: "100th",
  isGrave: true,
  isMarked: false,
  isBracketed: false,
};

const respelt: Change = { ...changed, kind: "respelt", quoted: "are not", claimed: "aren't", isGrave: false };

describe("outcomeInWords()", () => {
  it.each<[string, Partial<QuoteCheck>, string]>([
    ["nothing found", {}, "Nobody is quoted with these words in this library"],
    [
      "nothing found from the one named",
      { claimedSpeaker: "Ada" },
      "Nobody, Ada included, is quoted with these words in this library",
    ],
    [
      "a changed meaning",
      { verdict: "altered", isMeaningAtRisk: true, changes: [added, leftOut] },
      "Altered: the meaning may differ. Left out: “no” · Added: “secret”",
    ],
    [
      "a gap",
      { verdict: "trimmed", changes: [leftOut] },
      "Quoted with a harmless cut; the article doesn't make clear who said it. Left out: “no”",
    ],
    [
      "another spelling",
      { verdict: "trimmed", changes: [respelt] },
      "Quoted, written a little differently; the article doesn't make clear who said it. “aren't” for “are not”",
    ],
    [
      "a gap and another spelling",
      { verdict: "trimmed", changes: [leftOut, respelt] },
      "Quoted with harmless differences; the article doesn't make clear who said it. Left out: “no” · “aren't” for “are not”",
    ],
    [
      "the article's own words in another spelling",
      { verdict: "own-words", changes: [respelt] },
      "In the article's own words, not a quotation. “aren't” for “are not”",
    ],
    [
      "brackets",
      { verdict: "altered", isMeaningAtRisk: true, changes: [{ ...added, isBracketed: true }] },
      "Altered: the meaning may differ. Added in brackets: “secret”",
    ],
    [
      "a word put for another in brackets",
      { verdict: "altered", isMeaningAtRisk: true, changes: [{ ...changed, isBracketed: true }] },
      "Altered: the meaning may differ. In brackets: “100th” for “1,000th”",
    ],
    ["idle chat", { claimedAs: "message" }, "This message quotes nothing from these articles"],
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
    cautions: [],
    grade: "whole",
    similarity: 1,
  });
  const ada = matchOf(quotationFrom("Ada", false));
  const reported = matchOf({ ...quotationFrom("Ada", false), kind: "reported" });
  const caution = (kind: Exclude<Caution["kind"], "framed">, words: string): Caution => ({
    kind,
    span: spanOf(words),
  });
  const framed = (reason: FramingReason, words: string): Caution => ({
    kind: "framed",
    reason,
    span: spanOf(words),
    nearby: null,
  });
  const disputed = (reason: FramingReason): Match => ({
    ...ada,
    grade: "disputed",
    cautions: [framed(reason, "claims")],
  });
  const ben = matchOf(quotationFrom("Ben", false));

  it.each<[string, Partial<QuoteCheck>, string]>([
    ["who is quoted", { verdict: "verbatim", matches: [ada] }, "Quoted from Ada, in these words"],
    [
      "who is not",
      { verdict: "verbatim", matches: [ada], notFrom: ["Ben", "Cem"] },
      "Quoted from Ada, in these words; not from Ben and Cem",
    ],
    [
      "that the one named may be another",
      { verdict: "verbatim", matches: [ada], claimedSpeaker: "Eve Roe", speakerAgrees: "unclear" },
      "Quoted from Ada, in these words; no article says that it was Eve Roe",
    ],
    [
      "what the sentence begins and ends with",
      {
        verdict: "part",
        matches: [ada],
        cautions: [caution("rest-before", "Ben claims that"), caution("rest-after", "at dawn")],
      },
      "Only part of a sentence quoted from Ada. It begins: “Ben claims that”. It continues: “at dawn”",
    ],
    [
      "what is around a few quoted words",
      { verdict: "part", matches: [ada], cautions: [caution("few-words", "Ben claims that")] },
      "Only these few words of the article's sentence are quoted from Ada. It begins: “Ben claims that Ada said:”",
    ],
    [
      "what turns it",
      { verdict: "part", matches: [ada], cautions: [caution("beside", "Ben claims")] },
      "Quoted from Ada, but the sentence next to it changes its meaning: “Ben claims”",
    ],
    [
      "that a sentence nearby matters",
      {
        verdict: "part",
        matches: [ada],
        cautions: [
          { kind: "framed", reason: "unclear", span: spanOf("claims"), nearby: spanOf("Ben claims") },
        ],
      },
      "In quotation marks, but read what the article says nearby",
    ],
    [
      "that it is cited",
      { verdict: "part", matches: [ada], cautions: [caution("cited-inside", "said")] },
      "Quoted by Ada as somebody else's words",
    ],
    [
      "that it is asked",
      { verdict: "part", matches: [ada], cautions: [caution("question", "said")] },
      "Not quoted like this from Ada: only one of the two is a question",
    ],
    [
      "that it is passed on",
      { verdict: "part", matches: [ada], cautions: [framed("second-hand", "Ben claims")] },
      "Only passed on by somebody else: the article says “Ben claims that Ada said”",
    ],
    [
      "that nobody is plainly said to have said it",
      { verdict: "part", matches: [ada], cautions: [framed("unclear", "claims")] },
      "In quotation marks, but the article doesn't plainly say that anybody said it",
    ],
    [
      "that it is a part of a message",
      { verdict: "part", matches: [ada], claimedAs: "part-of-message" },
      "Only part of this message is quoted from Ada",
    ],
    [
      "that it is a part of the article's own sentence",
      { verdict: "part", matches: [matchOf(null)], cautions: [caution("rest-before", "Ben claims that")] },
      "Only part of one of the article's own sentences, not a quotation. It begins: “Ben claims that”",
    ],
    [
      "that the article takes its own words back",
      { verdict: "part", matches: [matchOf(null)], cautions: [framed("false", "claims")] },
      "In the article's own words, but it changes their meaning: “claims”",
    ],
    [
      "that it is reported",
      { verdict: "reported", matches: [reported] },
      "Attributed to Ada in the article's own words, not quoted",
    ],
    [
      "that a part is reported",
      { verdict: "part", matches: [reported], cautions: [caution("rest-after", "at dawn")] },
      "Only part of what is attributed to Ada, not quoted. It continues: “at dawn”",
    ],
    [
      "that it is reported of another",
      { verdict: "misattributed", claimedSpeaker: "Cem", matches: [reported] },
      "Found, but not from Cem. Attributed to Ada, not quoted",
    ],
    [
      "that another is quoted with a part",
      {
        verdict: "misattributed",
        claimedSpeaker: "Cem",
        matches: [{ ...ada, grade: "part", cautions: [caution("rest-after", "at dawn")] }],
      },
      "Found, but not from Cem. Quoted from Ada, not in exactly these words",
    ],
    [
      "that another is quoted with just these words, beside a sentence that turns them",
      {
        verdict: "misattributed",
        claimedSpeaker: "Cem",
        matches: [{ ...ada, grade: "part", cautions: [caution("beside", "Ben")] }],
      },
      "Found, but not from Cem. Quoted from Ada",
    ],
    [
      "that nobody is plainly quoted, and not the one named",
      {
        verdict: "misattributed",
        claimedSpeaker: "Cem",
        matches: [{ ...ada, grade: "part", cautions: [framed("unclear", "claims")] }],
      },
      "Found, but not from Cem. Quoted; the article doesn't make clear who said it",
    ],
    [
      "who passes it on, if the cue is in the quotation itself",
      { verdict: "part", matches: [ada], cautions: [framed("second-hand", "We sail")] },
      "In quotation marks, but the article doesn't plainly say that anybody said it",
    ],
    [
      "that it is disputed",
      { verdict: "disputed", matches: [disputed("doctored")] },
      "Disputed: the article reports it as doctored",
    ],
    [
      "that several are",
      { verdict: "verbatim", matches: [ada, ben] },
      "Quoted from 2 people, in these words",
    ],
    [
      "whose it is instead",
      { verdict: "misattributed", claimedSpeaker: "Cem", matches: [ada, ben] },
      "Found, but not from Cem. Quoted from Ada and Ben",
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
    [{ articles: 1, from: "2024-11-18", to: "2024-11-18" }, "Searched 1 article from 18 Nov 2024."],
    [
      { articles: 3, from: "2024-01-02", to: "2024-11-18" },
      "Searched 3 articles from 2 Jan 2024 to 18 Nov 2024.",
    ],
    [{ articles: 2, from: null, to: null }, "Searched 2 articles."],
  ])("says what was searched: %j", (searched, words) => {
    expect(english.searched(searched)).toBe(words);
  });
});
