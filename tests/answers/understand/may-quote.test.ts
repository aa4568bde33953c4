import { describe, expect, it } from "vitest";
import { mayQuote } from "../../../src/answers/understand/may-quote.ts";
import { understand } from "../../../src/answers/understand/understand.ts";

const asked = (typed: string) =>
  mayQuote({
    request: understand(typed, "2026-11-26"),
    typed,
    words: typed,
    mended: { text: typed, readAs: [], leftOut: [] },
  });

describe("mayQuote()", () => {
  it.each([
    ["words of somebody unknown", "Roe on the toll: we will not pay it"],
    ["a statement", "the toll is theft"],
    ["a question around four words between marks", "has anybody read “we will not pay” on a wall?"],
  ])("is true of %s: %s", (_, typed) => {
    expect(asked(typed)).toBe(true);
  });

  it.each([
    ["a question", "will they pay the toll"],
    ["a question with a title", "has anybody read “Salt Ledger”?"],
    ["a check", "who said “we will not pay it”?"],
    ["another request", "latest on the toll"],
  ])("is false of %s: %s", (_, typed) => {
    expect(asked(typed)).toBe(false);
  });
});
