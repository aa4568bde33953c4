import { describe, expect, it } from "vitest";
import { phraseBetween } from "../../../src/answers/understand/phrase.ts";
import { understand } from "../../../src/answers/understand/understand.ts";
import {
  AFTER_MARKED,
  ASKED_BEFORE,
  BEFORE_MARKED,
  BEFORE_UNMARKED,
  NO_WORDS,
  NO_WORDS_OPENINGS,
  REPORT_OPENINGS,
  SECOND_QUESTIONS,
  SIGNATURES,
  SPEAKERS_AFTER,
  SPEAKERS_BEFORE,
  STATEMENTS,
  WHO_SAID_WORDS,
} from "../../../src/english/requests/who-said-phrases.ts";
import { type Span, sliceOf } from "../../../src/text/span.ts";

const read = (typed: string) => {
  const request = understand(typed, "2026-11-26");
  return request.kind === "who-said" ? typed.slice(request.words.start, request.words.end) : request.kind;
};

/** A request for each row, in the order of the table. */
const UNMARKED = [
  "who was it that said the words: we will not pay",
  "did Ada Quill really say that we will not pay",
  "is it true that Ada Quill once said we will not pay",
  "check this quote: we will not pay",
  "whose words are these: we will not pay",
];
const MARKED_BEFORE = [
  "who exactly said “we will not pay”",
  "has Ada Quill ever said “we will not pay”",
  "is it true that Ada Quill tweeted “we will not pay”",
  "is this quote from the mayor “we will not pay”",
  "where does it come from “we will not pay”",
  "was “we will not pay” said by Ada Quill",
  "a real quote or fake? “we will not pay”",
  "fact-check this “we will not pay”",
];
const MARKED_AFTER = [
  "“we will not pay”, who said that",
  "“we will not pay” - who is it from",
  "“we will not pay” and was that in May?",
  "“we will not pay” by who?",
  "“we will not pay” whos words are these",
  "“we will not pay” true?",
  "“we will not pay” a real quote by Ada Quill?",
  "“we will not pay” said Ada Quill",
];

describe("words between marks", () => {
  it.each([
    "please do not shout at us",
    "hello, is it me",
    "can you tell me why we pay",
    "so what did we pay for",
    "sorry, how is that fair",
    "tell me where it hurts",
    "ok so who pays",
  ])("are whole where they begin like a request: %s", words => {
    expect(read(`“${words}” who said that`)).toBe(words);
    expect(read(`"${words}", who said that?`)).toBe(words);
  });
});

describe("each phrase of who said it", () => {
  it.each([
    ["before words without marks", BEFORE_UNMARKED, UNMARKED],
    ["before words between marks", BEFORE_MARKED, MARKED_BEFORE],
    ["behind words between marks", AFTER_MARKED, MARKED_AFTER],
  ])("%s has a request that it alone is for", (_, phrases, requests) => {
    expect(requests).toHaveLength(phrases.length);
    for (const [row, typed] of requests.entries()) {
      expect(read(typed)).toBe("we will not pay");
      const [before = "", after = ""] = typed.toLowerCase().split(/ ?(?:“?we will not pay”?)/u);
      const part = phrases === AFTER_MARKED ? after : before;
      const pattern = phraseBetween(
        phrases[row] ?? "",
        WHO_SAID_WORDS,
        phrases === AFTER_MARKED ? "[ .,:;–—-]*" : "",
        "[ ?:,.]*",
      );
      expect([phrases[row], pattern.test(part.trim())]).toEqual([phrases[row], true]);
    }
  });
});

describe("each phrase for what is around the words", () => {
  const WORDS = "we will not pay";
  const isQuill = { isSpeaker: (name: string) => name === "Ada Quill" };

  it.each([
    [
      "a statement",
      STATEMENTS,
      ["verify: Ada Quill once said that we will not pay", "Ada Quill once said that we will not pay"],
      "Ada Quill",
    ],
    [
      "a second question",
      SECOND_QUESTIONS,
      ["who said we will not pay, and was it in May?", "who said we will not pay? and when was that said?"],
      null,
    ],
    ["a speaker before them", SPEAKERS_BEFORE, ["Ada Quill once said “we will not pay”"], "Ada Quill"],
    ["a signature", SIGNATURES, ["“we will not pay” - Ada Quill, 1999"], "Ada Quill"],
    ["a speaker after them", SPEAKERS_AFTER, ["“we will not pay”, Ada Quill wrote"], "Ada Quill"],
    [
      "more behind a question",
      ASKED_BEFORE,
      ["did the mayor of Lind say “we will not pay” against the farmers?"],
      "the mayor of Lind",
    ],
  ])("%s: a request for each row", (_, phrases, requests, speaker) => {
    expect(requests).toHaveLength(phrases.length);
    for (const typed of requests) {
      const request = understand(typed, "2026-11-26", isQuill);
      if (request.kind !== "who-said") throw new Error(`${typed}: ${request.kind}`);
      const part = (span: Span | null) => span && sliceOf(typed, span);
      expect([part(request.words), part(request.speaker)]).toEqual([WORDS, speaker]);
    }
  });

  it.each([
    ["an answer", NO_WORDS, ["who said no to the deal"]],
    ["a report", NO_WORDS_OPENINGS, ["who said what about the toll", "who said during the debate it fails"]],
    ["reported words", REPORT_OPENINGS, ["did Ada Quill say she would not pay"]],
  ])("%s aren't words to look up", (_, phrases, requests) => {
    expect(requests).toHaveLength(phrases.length);
    for (const typed of requests) expect(read(typed)).not.toMatch(/who-said| /);
  });
});

describe("phraseBetween()", () => {
  it("has room for an ellipsis, and for two of them", () => {
    const matches = (phrase: string, text: string) => phraseBetween(phrase, {}, "", "").test(text);
    expect(matches("check…", `check${" a".repeat(15)}`)).toBe(true);
    expect(matches("check…", `check${" a".repeat(16)}`)).toBe(false);
    expect(matches("check……", `check${" a".repeat(30)}`)).toBe(true);
    expect(matches("check……", `check${" a".repeat(31)}`)).toBe(false);
    expect(matches("check…", "checked")).toBe(false);
  });
});
