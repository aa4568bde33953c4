import { describe, expect, it } from "vitest";
import { speakerInSentence } from "../../src/answers/speaker-in-sentence.ts";

describe("speakerInSentence()", () => {
  it.each([
    ["A spokesman for the BBC", "a spokesman for the BBC"],
    ["The lawsuit", "the lawsuit"],
    ["Her brother", "her brother"],
    ["Police in Leeds", "Police in Leeds"],
  ])("describes %s", (name, expected) => {
    expect(speakerInSentence({ name, isDescription: true })).toBe(expected);
  });

  it.each(["The Who", "A Lind", "Ann Roe"])("names %s", name => {
    expect(speakerInSentence({ name })).toBe(name);
  });
});
