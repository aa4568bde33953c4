import { expect, it } from "vitest";
import { finish, type Steps, stepsOnceForEach } from "../../src/search/steps.ts";

it("stepsOnceForEach() pauses only the first time that an object's value is needed", () => {
  const longestOf = stepsOnceForEach(function* (words: readonly string[]): Steps<number> {
    let longest = 0;
    for (const word of words) {
      longest = Math.max(longest, word.length);
      yield;
    }
    return longest;
  });
  const words = ["bridge", "boat"];
  expect([...longestOf(words)]).toHaveLength(2);
  expect([...longestOf(words)]).toHaveLength(0);
  expect(finish(longestOf(words))).toBe(6);
});
