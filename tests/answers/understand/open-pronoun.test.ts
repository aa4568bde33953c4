import { describe, expect, it } from "vitest";
import { openPronoun, pointedOut } from "../../../src/answers/understand/open-pronoun.ts";

describe("openPronoun()", () => {
  it.each([
    "how many people lost their jobs",
    "why did police drop their case",
    "has the mayor lost her seat",
    "is it true",
    "does it say when the bridge opens",
    "is it open on sundays",
    "when does it start in Wexmouth",
  ])("has somebody whom it means in: %s", typed => {
    expect(openPronoun(typed, { isSpeaker: () => false })).toBeNull();
  });

  it.each([
    ["whats his name", "his"],
    ["wheres she now", "she"],
    ["whats wrong with her", "her"],
    ["was anyone else with them", "them"],
    ["does anyone know him", "him"],
    ["hows she doing", "she"],
    ["is it open", "it", "thing"],
    ["when does it start?", "it", "thing"],
    ["how much does it cost", "it", "thing"],
  ])("has nobody in: %s", (typed, pronoun, means = "person") => {
    const start = typed.indexOf(pronoun);
    expect(openPronoun(typed, { isSpeaker: () => false })).toEqual({
      start,
      end: start + pronoun.length,
      means,
    });
  });

  it("has nobody in: why did they lose their jobs", () => {
    expect(openPronoun("why did they lose their jobs", { isSpeaker: () => false })).toEqual({
      start: 8,
      end: 12,
      means: "person",
    });
  });
});

describe("pointedOut()", () => {
  it.each(["they", "They"])("leaves a “%s” that means anybody alone if something answers", word => {
    const pronoun = { word, means: "person" } as const;
    expect(pointedOut(pronoun, { kind: "cited" })).toBeNull();
    expect(pointedOut(pronoun, { kind: "closest" })).toEqual(pronoun);
    expect(pointedOut(pronoun, { kind: "none" })).toEqual(pronoun);
  });

  it.each(["he", "she", "them", "their", "it"])("points out “%s” beside an answer, too", word => {
    const pronoun = { word, means: word === "it" ? "thing" : "person" } as const;
    expect(pointedOut(pronoun, { kind: "cited" })).toEqual(pronoun);
  });
});
