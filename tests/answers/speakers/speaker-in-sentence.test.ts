import { describe, expect, it } from "vitest";
import { speakerInSentence } from "../../../src/answers/speakers/speaker-in-sentence.ts";

describe("speakerInSentence()", () => {
  it.each([
    ["A spokesman for the BBC", "a spokesman for the BBC"],
    ["The lawsuit", "the lawsuit"],
    ["Her brother", "her brother"],
    ["Police in Leeds", "Police in Leeds"],
    ["The Kremlin spokesman", "the Kremlin spokesman"],
    ["An FA official", "an FA official"],
    ["A 12-year-old girl", "a 12-year-old girl"],
    ["Two pilots", "two pilots"],
    ["Another official", "another official"],
    ["A\u00a0spokesman", "a\u00a0spokesman"],
    ["A&E staff", "A&E staff"],
    ["A-level pupils at Tarn", "A-level pupils at Tarn"],
    ["A", "A"],
    ["No 10 source", "No 10 source"],
    ["All Saints vicar", "All Saints vicar"],
    ["His Majesty’s Treasury", "His Majesty’s Treasury"],
    ["Our Lady parishioners", "Our Lady parishioners"],
    ["One Nation group", "One Nation group"],
  ])("describes %s", (name, expected) => {
    expect(speakerInSentence({ name, isDescription: true })).toBe(expected);
  });

  it.each(["The Who", "A Lind", "Ann Roe"])("names %s", name => {
    expect(speakerInSentence({ name })).toBe(name);
  });
});
