import { describe, expect, it } from "vitest";
import { foundReports } from "./found-reports.ts";

// Every sentence here is invented.

describe("nouns and adjectives that look like verbs of saying report nothing", () => {
  it.each([
    "The elections in New Jersey states that will be key to their hopes were close.",
    "Anyone who violates court rules moving forward will be fined.",
    "Shops that break safety orders covering the town will close.",
    "A maze of state abortion laws await the voters.",
    "Four people were detained by state police after protesters pulled down a fence.",
    "Hundreds want more from state lawmakers in protecting the harbour.",
    "The case was brought by state attorneys general from Missouri and Kansas.",
    "There had been numerous requests by citizens hoping to enter the town.",
    "Each of them will need entry requests on a case-by-case basis.",
    "Feeds sort them in reverse chronological order rather than by rank.",
    "The council left ahead of proposed federal rules for large employers.",
    "Ann Roe, who served in said role for 11 days, left.",
    "Police in said town found nothing that mattered.",
    "Shoppers with claims that were refused left the shop.",
    "Fans in several states that voted for Roe danced.",
    "Ann Roe won’t rule out talks with the harbour board.",
    "It waits until a final ruling is issued on the merits of the case.",
  ])("%s", text => {
    expect(foundReports(text)).toEqual([]);
  });

  it.each([
    ["Six Republican-led states urged the court to step in.", "states"],
    ["Six Russian-backed officials urged the court to step in.", "officials"],
  ])("%s", (text, source) => {
    expect(foundReports(text)).toHaveLength(1);
    expect(JSON.stringify(foundReports(text))).toContain(source);
  });
});

describe("the same words as verbs report", () => {
  it.each([
    "The report states that the bridge is safe.",
    "The mayor claims that the bridge is safe.",
    "Ann Roe claims the bridge is safe.",
    "The judge rules that the bridge must close.",
    "The court ordered the bridge to be closed.",
    "The chief of police claims that the bridge is safe.",
    "A man who lives nearby claims that the bridge is safe.",
    "A man who lives nearby claims the bridge is safe.",
    "Court documents state police found a gun.",
    "A spokesman for airport management claims officers ignored the rules.",
    "The mother of twins claims doctors ignored her.",
    "The man in intensive care claims guards beat him.",
  ])("%s", text => {
    expect(foundReports(text)).toHaveLength(1);
  });
});
