import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onOneLine } from "../../../src/discord/message/escape.ts";
import { fitReply } from "../../../src/discord/message/fit.ts";
import { readBack, TYPED, typedBlock } from "../../../src/discord/message/read-back.ts";
import { english } from "../../../src/wording/english/english.ts";
import { LANGUAGES } from "../../../src/wording/languages.ts";
import type { Wording } from "../../../src/wording/wording.ts";

const messageWith = (typed: string, wording: Wording) => [
  fitReply(
    {
      tone: "neutral",
      blocks: [
        typedBlock(TYPED.question, wording.ask.asked, typed, wording),
        typedBlock(TYPED.about, wording.story.about, "something else", wording),
      ],
    },
    wording,
  ),
];

describe("readBack()", () => {
  it("reads back anything that was typed from a message that shows it", () => {
    const typed = fc
      .oneof(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.string({ unit: fc.constantFrom(..."*_: \\-a#`") }),
      )
      // Typed white space becomes a single space on a line.
      .map(text => onOneLine(text))
      .filter(text => text !== "");
    fc.assert(
      fc.property(typed, fc.constantFrom(...LANGUAGES), (typed, wording) => {
        expect(readBack(messageWith(typed, wording), TYPED.question)).toBe(typed);
      }),
    );
  });

  it("gives nothing out of a message that hasn't got it", () => {
    expect(readBack(messageWith("x", english), TYPED.speaker)).toBeNull();
    expect(readBack([], TYPED.question)).toBeNull();
  });
});
