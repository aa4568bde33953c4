import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/answers/library.ts";
import { findSpeakers } from "../../../src/answers/speakers/speakers.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";

// All texts and people are invented.
const article = (file: string, ...paragraphs: string[]) =>
  articleOfParagraphs(paragraphs, { origin: { kind: "host", file } });

const TOWN = article(
  "town",
  "“The toll stays,” said the mayor, Ada Brun.",
  "“She means it,” a spokesman for the mayor said.",
  "“We shall see,” said Deputy Mayor Bo Lee.",
  "“I count the cars,” said Cy Dorn, a council engineer.",
);
const OTHER_TOWN = article("other", "“We have no toll,” said Mayor Di Esk.");
const UNNAMED = article("unnamed", "“It rains,” the mayor said.");

const found = (typed: string, ...articles: (typeof TOWN)[]) =>
  findSpeakers(buildLibrary(articles), typed).map(({ name }) => name);

describe("findSpeakers() by what somebody is", () => {
  it.each([
    ["the mayor", "Ada Brun"],
    ["Mayor", "Ada Brun"],
    ["the deputy mayor", "Bo Lee"],
    ["the council engineer", "Cy Dorn"],
    ["a spokesman for the mayor", "a spokesman for the mayor"],
  ])("%s", (typed, name) => {
    expect(found(typed, TOWN)).toEqual([name]);
  });

  it.each([
    "Bo Lee denied that he was the mayor, Ada Brun said.",
    "The thief was the mayor, Ada Brun claimed.",
    "Voters feared Ada Brun, the mayor told reporters.",
    "When she met Ada Brun, the mayor burst into tears.",
    "Ada Brun, the mayor until 2019, smiled.",
  ])("doesn't take a clause for it: %s", sentence => {
    expect(found("the mayor", article("clause", "“It rains,” said Ada Brun.", sentence))).toEqual([]);
  });

  it.each([
    "The mayor, Ada Brun, smiled.",
    "It was said by the mayor, Ada Brun.",
    "Ada Brun, the mayor of Holm, smiled.",
    "Ada Brun, the mayor, smiled.",
    "Ada Brun, 51, the mayor who built it, smiled.",
    "The mayor Ada Brun said so.",
  ])("reads it beside a name: %s", sentence => {
    expect(found("the mayor", article("beside", "“It rains,” said Ada Brun.", sentence))).toEqual([
      "Ada Brun",
    ]);
  });

  it("gives everybody who is that", () => {
    expect(found("the mayor", TOWN, OTHER_TOWN).sort()).toEqual(["Ada Brun", "Di Esk"]);
  });

  it("and whoever is only called so", () => {
    expect(found("the mayor", TOWN, UNNAMED).sort()).toEqual(["Ada Brun", "the mayor"]);
  });
});
