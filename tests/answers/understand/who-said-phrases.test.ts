import { describe, expect, it } from "vitest";
import { phraseBetween } from "../../../src/answers/understand/phrase.ts";
import { understand } from "../../../src/answers/understand/understand.ts";
import {
  AFTER_MARKED,
  BEFORE_MARKED,
  BEFORE_UNMARKED,
  WHO_SAID_WORDS,
} from "../../../src/english/who-said-phrases.ts";

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
  "“we will not pay” true?",
  "“we will not pay” a real quote by Ada Quill?",
  "“we will not pay” said Ada Quill",
];

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
