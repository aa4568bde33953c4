import { describe, expect, it } from "vitest";
import { isJoinedToNext } from "../../src/text/joined-words.ts";
import { wordsOf } from "../../src/text/words.ts";

/** Whether every word of a text is joined to the next. */
function isOneRun(text: string): boolean {
  const words = wordsOf(text);
  return words.slice(0, -1).every((_, at) => isJoinedToNext(text, words, at));
}

describe("isJoinedToNext()", () => {
  it.each([
    "former mayor",
    "ex-mayor",
    "drivers’ union",
    "assistant U.S. attorney",
    "U.S. attorney",
    "the U.K. envoy",
  ])("joins %s", text => {
    expect(isOneRun(text)).toBe(true);
  });

  it.each([
    "mayor. Roe",
    "mayor, Roe",
    "plan B. Roe",
    "the U.S., Roe",
    "at 5.30. Roe",
    "Ann J. Roe",
    "mayor\nRoe",
  ])("doesn't join %j", text => {
    expect(isOneRun(text)).toBe(false);
  });
});
