import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../src/quotes/extract-quotations.ts";
import { peopleOf } from "./people-of.ts";

// Every sentence here is invented.

function namesIn(text: string): string[] {
  const { reading, people } = peopleOf(text);
  const { tokens, article } = reading;
  return people.names.map(({ from, to }) => article.text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe("the fields of a body belong to its name", () => {
  it.each([
    "Office of Rail and Road",
    "Department for Culture, Media and Sport",
    "Department for Environment, Food and Rural Affairs",
    "Ministry of Trade, Industry, and Energy",
    "Department of Health and Social Care",
    "Bureau of Land and Water",
    "Committee on Ethics and Privilege",
    "Department of Education and Skills",
    "Department for Work and Pensions",
    "Ministry of Agriculture and Fisheries",
    "Department for Levelling Up, Housing and Communities",
    "Bureau of Alcohol, Tobacco and Firearms",
    "Institute of Hygiene and Tropical Medicine",
    "School of Hygiene and Tropical Medicine",
    "Ministry of Tourism and Antiquities",
    "Department of Parks and Forestry",
    "Committee on Aviation and Tourism",
  ])("%s", name => {
    expect(namesIn(`They met a spokesman for the ${name} in town.`)).toEqual([name]);
  });

  it("and somebody who speaks for it isn't called by the last of them", () => {
    for (const name of [
      "Office of Rail and Road",
      "Department for Culture, Media and Sport",
      "Department for Work and Pensions",
      "Ministry of Agriculture and Fisheries",
    ]) {
      const text = `A spokesman for the ${name} said: “The trains will run again before the spring.”`;
      const article = articleOfLines(text, { title: "Trains", origin: { kind: "host", file: "a.txt" } });
      const [quotation] = extractQuotations(article);
      const attribution = quotation?.attribution;
      expect(attribution?.kind === "unclear" ? null : attribution?.speaker.name).toBe(
        `A spokesman for the ${name}`,
      );
    }
  });
});

describe("another name beside a body doesn't", () => {
  it.each([
    ["Department of Justice and President Roe", ["Department of Justice", "President Roe"]],
    ["Department of Justice and Ofsted", ["Department of Justice", "Ofsted"]],
    ["Ministry of Defence and Downing Street", ["Ministry of Defence", "Downing Street"]],
    ["Department of Health and NHS England", ["Department of Health", "NHS England"]],
    ["Office of Rail and the Treasury", ["Office of Rail", "Treasury"]],
    ["Department of Justice, Mark Hill and Joy Field", ["Department of Justice", "Mark Hill", "Joy Field"]],
    ["Department of Justice and Home Office", ["Department of Justice", "Home Office"]],
    ["Department of Justice and Congress", ["Department of Justice", "Congress"]],
    ["Ministry of Defence and Parliament", ["Ministry of Defence", "Parliament"]],
    ["Department of Energy, Treasury and Senate", ["Department of Energy", "Treasury", "Senate"]],
    ["University of Tarn and Google", ["University of Tarn", "Google"]],
    ["Ministry of Defence and Boeing", ["Ministry of Defence", "Boeing"]],
    ["Department of Health, Ann Roe", ["Department of Health", "Ann Roe"]],
  ])("%s", (words, names) => {
    expect(namesIn(`They met the ${words} in town.`)).toEqual(names);
  });
});
