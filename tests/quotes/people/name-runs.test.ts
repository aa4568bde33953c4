import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

// Every sentence here is invented.

/** The names that are read in a text, as printed. */
function namesIn(text: string): string[] {
  const { reading, people } = peopleOf(text);
  const { tokens, article } = reading;
  return people.names.map(({ from, to }) => article.text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe("nameRun() as far as a name goes", () => {
  it.each([
    ["They met Ann Roe in town.", ["Ann Roe"]],
    ["They met the Minister for Women and Equalities.", ["Minister for Women and Equalities"]],
    ["They met the Director of Public Health.", ["Director of Public Health"]],
    ["They met at St George’s Hospital.", ["St George’s Hospital"]],
    ["They met Ann Roe and Bo Lee.", ["Ann Roe", "Bo Lee"]],
    ["They met Jan Egger on Monday.", ["Jan Egger"]],
    ["They met on Jan. 5 in the rain.", []],
    ["They met Theresa May in March.", ["Theresa May"]],
    ["They met Ann Roe Monday.", ["Ann Roe"]],
    ["They met Ann Roe’s friend.", ["Ann Roe"]],
    ["They met Ludwig van Beek.", ["Ludwig van Beek"]],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe("nameRun() at a sentence’s beginning", () => {
  it.each([
    ["Bridges rust. They met Ann Roe.", ["Ann Roe"]],
    ["Meanwhile Ann Roe left.", ["Ann Roe"]],
    ["Roe left. They met Ann Roe.", ["Roe", "Ann Roe"]],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
