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

it("onceForEach() remembers that there is nothing, and takes what helps to work it out", () => {
  const asked: string[] = [];
  const foundIn = onceForEach((words: readonly string[], word: string): string | null => {
    asked.push(word);
    return words.find(each => each === word) ?? null;
  });
  const words = ["bridge", "boat"];
  const none: readonly string[] = [];
  expect([foundIn(words, "boat"), foundIn(none, "boat")]).toEqual(["boat", null]);
  expect([foundIn(words, "boat"), foundIn(none, "boat")]).toEqual(["boat", null]);
  expect(asked).toEqual(["boat", "boat"]);
});
