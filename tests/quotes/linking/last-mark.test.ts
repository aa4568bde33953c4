import { describe, expect, it } from "vitest";
import { lastMark } from "../../../src/quotes/linking/last-mark.ts";
import { found } from "../found.ts";
import { readingOf } from "../reading/readings.ts";

// Every sentence here is invented.

describe("lastMark()", () => {
  it.each([
    ["“We won,” she said.", ","],
    ["“He said, ‘Go,’” she said.", ","],
    ["“He said, ‘Go!’ ” she said.", "!"],
    ["“He said, ‘Go’” she said.", "o"],
    ["“We won” she said.", "n"],
  ])("%s", (text, mark) => {
    const reading = readingOf(text);
    const [words] = reading.stretches;
    expect(words && lastMark(reading, words)).toBe(mark);
  });

  it("reads no further back than a few marks", () => {
    expect(lastMark(readingOf("We won,’’’’’’"), { start: 0, end: "We won,’’’’’’".length })).toBe("’");
  });
});

describe("words that end with somebody else’s words", () => {
  it.each(["Ann Roe", "Oyelaran Bamidele", "Siobhán Keane-Walsh"])("are those of %s, who said so", name => {
    for (const text of [
      `Bo Lee was her father. “He used to say, ‘The shoe will tell you,’” ${name} recalled.`,
      `Bo Lee was her father. “He used to say, ‘The shoe will tell you,’” recalled ${name}.`,
      `Bo Lee was her father. "He used to say, 'The shoe will tell you,'" ${name} said.`,
      `Bo Lee was her father. “They asked me, ‘Is it heck?’” ${name} said.`,
    ])
      expect(found(text).at(-1)?.split(" – ").at(-1), text).toBe(name);
  });
});
