import { expect, it } from "vitest";
import { countWords } from "../../src/text/count-words.ts";

it.each([
  ["", 0],
  ["“…” – !", 0],
  ["one", 1],
  ["one two, 3", 3],
  ["long-range", 2],
  ["Čuo je", 2],
])("%j has %d words", (text, count) => {
  expect(countWords(text)).toBe(count);
});
