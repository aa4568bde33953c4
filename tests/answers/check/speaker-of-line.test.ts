import { describe, expect, it } from "vitest";
import { LINE_RULES, speakerOfLine } from "../../../src/answers/check/speaker-of-line.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { wordsOf } from "../../../src/text/words.ts";
import { knownNames } from "./known-names.ts";

const NAMES = knownNames(["Keir Starmer", "Volodymyr Zelensky"]);

describe("LINE_RULES", () => {
  const rules = Object.entries(LINE_RULES);
  it.each(rules.map(([rule, { example }]) => [rule, example] as const))("%s: %s", (rule, example) => {
    const claimed = /\*\*(.+)\*\*/u.exec(example)?.[1];
    const text = example.replaceAll("**", "");
    const line = { start: 0, end: text.length };
    const words = wordsOf(text, line);
    const first = rules.find(([, { find }]) => find({ text, line, words, names: NAMES }))?.[0];
    const found = speakerOfLine(text, line, NAMES);
    expect([first, found && sliceOf(text, found.words)]).toEqual([rule, claimed]);
    expect(found?.speaker && sliceOf(text, found.speaker).toLowerCase()).toContain("zelensky");
  });
});
