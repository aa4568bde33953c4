import { describe, expect, it } from "vitest";
import { LINE_RULES, speakerOfLine } from "../../../../src/answers/check/message/speaker-of-line.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { wordsOf } from "../../../../src/text/words.ts";
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

describe("speakerOfLine() of a verb in front of the words", () => {
  const shown = (text: string) => {
    const found = speakerOfLine(text, { start: 0, end: text.length }, NAMES);
    return found && [found.speaker && sliceOf(text, found.speaker), sliceOf(text, found.words)];
  };
  const WORDS = "the missiles will speak for themselves";

  it.each([
    ["the name right before it", `Zelensky said ${WORDS}`, ["Zelensky", WORDS]],
    ["one word between", `Zelensky once said ${WORDS}`, ["Zelensky", WORDS]],
    ["two words between", `Zelensky himself once said ${WORDS}`, ["Zelensky", WORDS]],
    ["three words between", `Zelensky himself had once said ${WORDS}`, null],
    ["three words in front of the name", `omg did even Zelensky say ${WORDS}`, ["Zelensky", WORDS]],
    ["four words in front of the name", `so my neighbour says Tarn is where Zelensky said ${WORDS}`, null],
    ["“that” behind it", `Zelensky said that ${WORDS}`, ["Zelensky", WORDS]],
    ["a question without a name", `did he say ${WORDS}?`, [null, WORDS]],
    ["a question whose verb comes late", `did he in all these years say ${WORDS}?`, null],
    ["whether it is true", `is it true that Zelensky said ${WORDS}?`, ["Zelensky", WORDS]],
    ["nothing behind it", "Zelensky said", null],
    ["no verb", `Zelensky ${WORDS}`, null],
  ])("%s", (_name, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
