import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitReply } from "../../../src/discord/message/fit.ts";
import { bold, small } from "../../../src/discord/message/markdown.ts";
import { readBack, TYPED, typedBlock } from "../../../src/discord/message/read-back.ts";
import { english } from "../../../src/wording/english/english.ts";

const messageWith = (typed: string, format: typeof bold) => [
  fitReply(
    {
      tone: "neutral",
      blocks: [
        typedBlock(TYPED.question, "3 passages found", typed, format),
        typedBlock(TYPED.about, "About", "something else", small),
      ],
    },
    english,
  ),
];

describe("readBack()", () => {
  it("gives back what was typed, whatever it was, out of a message that shows it", () => {
    const typed = fc
      .oneof(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.string({ unit: fc.constantFrom(..."*_: \\-a#`") }),
      )
      // A line has one space where white space was typed.
      .map(text => text.replace(/\s+/gu, " ").trim())
      .filter(text => text !== "");
    fc.assert(
      fc.property(typed, fc.constantFrom(bold, small), (typed, format) => {
        expect(readBack(messageWith(typed, format), TYPED.question)).toBe(typed);
      }),
    );
  });

  it("gives nothing out of a message that hasn't got it", () => {
    expect(readBack(messageWith("x", bold), TYPED.speaker)).toBeNull();
    expect(readBack([], TYPED.question)).toBeNull();
  });
});
