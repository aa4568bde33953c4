import { describe, expect, it } from "vitest";
import { turnsTheLast, turnsTheNext } from "../../../src/answers/check/turning-sentences.ts";

const split = (words: string) => words.split(" ").filter(word => word !== "");

describe("turnsTheLast()", () => {
  it.each([
    "that is a lie",
    "wrong",
    "no",
    "nonsense",
    "not true",
    "total fantasy",
    "it is not true",
    "thats what they say",
    "or so they tell us",
    "but that is wrong",
    "i was joking of course",
    "i made that up",
    "these are lies",
    "never",
    "so they say",
    "as we said before that rumour is rubbish",
  ])("%j turns what was said before it", words => {
    expect(turnsTheLast(split(words))).toBe(true);
  });

  it.each([
    "",
    "thats 1000 days of hard work",
    "these things are not announced",
    "it is not cheap",
    "as i said earlier i take it day by day",
    "we won",
    "thank you",
    "period",
    "absolutely",
    "the harbour is open and the boats are out",
    "i have no plans",
    "you dont sign up for this",
    "i tell you the boats are out and the nets are dry and the town is glad",
  ])("%j doesn't", words => {
    expect(turnsTheLast(split(words))).toBe(false);
  });
});

describe("turnsTheNext()", () => {
  it.each(["here is their lie", "they say this", "my opponents claim this", "imagine this"])(
    "%j turns what follows",
    words => {
      expect(turnsTheNext(split(words))).toBe(true);
    },
  );

  it.each([
    "",
    "we have waited",
    "it is time",
    "they say that the boats are out and that the nets are dry and we believe this",
    "this is the harbour",
  ])("%j doesn't", words => {
    expect(turnsTheNext(split(words))).toBe(false);
  });
});
