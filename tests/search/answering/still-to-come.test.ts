import { describe, expect, it } from "vitest";
import { isStillToCome } from "../../../src/search/answering/still-to-come.ts";

describe("isStillToCome()", () => {
  it.each([
    "They have asked for a cut in business rates.",
    "He has asked to meet the owners.",
    "The union, Dockers United, said it would ballot its members on a strike.",
    "Motorists will pay £1.50, after councillors approved a toll.",
    "The pier is due to reopen in May.",
    "The pier was to open in May.",
    "Norrland has offered 20,000 doses.",
    "The mayor wants a new pier.",
    "She may stand again.",
    "The council needs ten of its 15 votes to overrule the mayor.",
    "They need to raise £5,000 by May.",
    "Crews hoped to have the blaze half contained by Friday.",
    "Lind said that her team hopes to have the dam mended soon.",
  ])("%s", sentence => {
    expect(isStillToCome(sentence)).toBe(true);
  });
});

describe("isStillToCome() is false for what has happened, whatever comes after it", () => {
  it.each([
    "The pier opened in May.",
    "Rates were cut, and will be again.",
    "The company has given up its plan to buy the pier.",
    "The council lent £20m, and more is expected.",
    "They won the vote and want another.",
    "The rules would have closed the pier.",
    "He voted for her, as he had said he would.",
    "She was added to the list.",
    "The mayor opened the pier.",
    "A mighty storm closed the pier.",
    "The plans were approved.",
    "The needs of the town were met.",
    "It won the ten votes it needs to pass.",
    "The firm's offer was accepted.",
    "Their demand was met, and they want more.",
  ])("%s", sentence => {
    expect(isStillToCome(sentence)).toBe(false);
  });
});
