import { describe, expect, it } from "vitest";
import { startOfInside } from "../../../src/search/question/inside-question.ts";

describe("startOfInside()", () => {
  it.each([
    ["has the council confirmed when it opens", "when it opens"],
    ["did they reveal when it opens", "when it opens"],
    ["did she tell the court where he was", "where he was"],
    ["is it clear what fell", "what fell"],
    ["do we know why it fell", "why it fell"],
    ["did it fall, and why", "why"],
    ["is there any word on when it opens", "when it opens"],
    ["did they say who won and when it opened", "who won and when it opened"],
  ])("%s: %s", (question, inside) => {
    expect(question.slice(startOfInside(question))).toBe(inside);
  });

  it.each([
    "can i cross when it opens",
    "did he speak when asked",
    "did he say when asked that it fell",
    "is she the nurse who won",
    "does it depend on which",
    "when does it open",
    "say when it opens",
    "did it rain",
  ])("%s: none", question => {
    expect(startOfInside(question)).toBe(0);
  });
});
