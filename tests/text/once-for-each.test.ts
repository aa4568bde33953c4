import { expect, it } from "vitest";
import { onceForEach } from "../../src/text/once-for-each.ts";

it("onceForEach() works out the value of each object once", () => {
  const made: (readonly string[])[] = [];
  const lengthOf = onceForEach((words: readonly string[]) => {
    made.push(words);
    return words.length;
  });
  const [words, others] = [["bridge", "boat"], []];
  expect([lengthOf(words), lengthOf(others), lengthOf(words), lengthOf(others)]).toEqual([2, 0, 2, 0]);
  expect(made).toEqual([words, others]);
});
