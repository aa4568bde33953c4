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
    ["posted", "Roe on the toll: we will not pay it"],
    ["posted", "the toll is theft"],
    ["posted", "“we will not pay it” Ann Roe"],
    ["asked", "has anybody read “we will not pay” on a wall?"],
  ])("they are %s: %s", (how, typed) => {
    expect(asked(typed)).toBe(how);
  });

  it.each([
    ["a question", "will they pay the toll"],
    ["a question with a title", "has anybody read “Salt Ledger”?"],
    ["a check", "who said “we will not pay it”?"],
    ["another request", "latest on the toll"],
  ])("not in %s: %s", (_, typed) => {
    expect(asked(typed)).toBe(null);
  });
});
