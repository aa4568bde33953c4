import { describe, expect, it } from "vitest";
import { CHANGE } from "../../../src/english/questions/change-words.ts";

describe("CHANGE finds a figure or a day that has changed", () => {
  it.each([
    "The start has been put off from January to 1 April.",
    "The number of the dead has risen to 16.",
    "The council cut the number of buses from nine to six.",
    "It will employ 2,400 people and not 3,200.",
    "It will open on Monday, not Friday.",
    "They accepted 40 job losses in place of 95.",
    "A third man died, bringing the number of dead to 12.",
    "In all, 388 people fell ill.",
    "The line opens two years later than was announced.",
  ])("%s", sentence => {
    expect(CHANGE.test(sentence)).toBe(true);
  });

  it.each([
    "The bridge will reopen on 8 June.",
    "At least nine people were killed.",
    "The toll is not popular.",
    "She moved to the city.",
    "He raised his hand.",
  ])("not in: %s", sentence => {
    expect(CHANGE.test(sentence)).toBe(false);
  });

  it("reads a long hostile sentence in linear time", () => {
    const started = performance.now();
    CHANGE.test("risen ".repeat(20_000));
    CHANGE.test("not ".repeat(30_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
