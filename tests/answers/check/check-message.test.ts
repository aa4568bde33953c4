import { beforeAll, describe, expect, it } from "vitest";
import { checkMessage } from "../../../src/answers/check/check-message.ts";
import type { Library } from "../../../src/answers/library.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { deliveredLibrary } from "./delivered-library.ts";

let library: Library;
beforeAll(async () => {
  library = await deliveredLibrary();
});

describe("checkMessage()", () => {
  it.each([
    [
      "a marked claim and its person",
      "Starmer: “I have plans to speak to Putin”",
      [["I have plans to speak to Putin", "altered", "same"]],
    ],
    [
      "words put in somebody's mouth",
      "Putin said “the missiles will speak for themselves”",
      [["the missiles will speak for themselves", "misattributed", "other"]],
    ],
    [
      "several claims",
      "“we need to double down” (Starmer), “in a day” (Trump), “the moon is made of rye bread”",
      [
        ["we need to double down", "verbatim", "same"],
        ["in a day", "short", null],
        ["the moon is made of rye bread", "none", null],
      ],
    ],
    [
      "a pasted piece in chatter",
      "omg what a day folks, strikes are not carried out with words, let that sink in everybody please",
      [["strikes are not carried out with words", "part", null]],
    ],
    [
      "a question",
      "did Zelensky really say the missiles will speak for themselves?",
      [["the missiles will speak for themselves", "verbatim", "same"]],
    ],
    ["words of nobody", "my cat prefers the blue sofa", [["my cat prefers the blue sofa", "none", null]]],
    ["no words", "🙂", []],
  ] as const)("checks %s", async (_name, message, expected) => {
    const { checks } = await checkMessage(library, message);
    expect(
      checks.map(({ claim, check }) => [sliceOf(message, claim.words), check.verdict, check.speakerAgrees]),
    ).toEqual(expected);
    for (const { claim, check } of checks) expect(check.claimed).toBe(sliceOf(message, claim.words));
  });
});
