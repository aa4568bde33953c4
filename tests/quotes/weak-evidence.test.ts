import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { extractQuotations } from "../../src/quotes/extract-quotations.ts";
import { found, origin } from "./found.ts";

// Every sentence here is invented.
describe("extractQuotations() names nobody by what only looks like a subject", () => {
  it.each([
    [
      "behind a preposition and an article",
      "In a letter to the Harbour Post, her deputy, Nina Holm, said: “We will rebuild.”",
      ["We will rebuild. – Nina Holm"],
    ],
    [
      "an object of another verb",
      "Ann Roe bluntly mocked critics who say the pier is “a ruin”.",
      ["a ruin – critics"],
    ],
    [
      "the object of a verb behind words in marks",
      "Ann Roe, star of the series “Tidewater,” thanked Bo Lee for “saving the pier”.",
      ["saving the pier – Ann Roe"],
    ],
    [
      "the title of a programme",
      "Bo Lee runs the port. In an interview on “Harbour Tonight,” Ann Roe said that the port would close.",
      [],
    ],
    [
      "the subject of a verb that goes on to other things",
      "Bo Lee promised in May to make the port “a jewel of the coast,” and as for “fairness at the gate,” Ann Roe drew up a plan.",
      ["a jewel of the coast, – Bo Lee", "fairness at the gate, – Bo Lee"],
    ],
    [
      "a verb of doing that goes on to other things",
      "Ann Roe ended her tour in what looked like a “dead heat”.",
      [],
    ],
    [
      "a dateline",
      "TARNMOUTH, Maine (HNA) — Bo Lee left on Monday. | HOLMFIRTH — The crowd grew, calling the plan a “gift to the rich”.",
      ["gift to the rich – The crowd"],
    ],
    [
      "an adverb before a comma",
      "Ann Roe met the council. Typically, she said “not now”.",
      ["not now – Ann Roe"],
    ],
    [
      "a text without a space before it",
      "The council met Ann Roe here.Read the minutes below: | “The pier was closed in May and nobody knows when it will open.”",
      ["The pier was closed in May and nobody knows when it will open. – ?"],
    ],
    [
      "the author in a digest",
      "“Pier to close,” by the Harbour Post’s Bo Lee: “The pier is to close in May, and the town is sad.”",
      ["The pier is to close in May, and the town is sad. – ?"],
    ],
    ["a heading in a list", "Quotable: “I rode through the hills for nine days and saw nobody.”", ["?"]],
  ])("%s", (_name, text, expected) => {
    const names = found(text);
    expect(expected[0] === "?" ? names.map(name => name.split(" – ")[1]) : names).toEqual(expected);
  });

  it("reads names and words in marks after verbs of doing", () => {
    expect(found("Ann Roe began “with a heavy heart” and, as she put it: “We lost.”")).toEqual([
      "with a heavy heart – Ann Roe",
      "We lost. – Ann Roe",
    ]);
  });

  it.each([
    "Details: The pier opened in May.\nDetails: The gate closed in June.\nFacts: It is old.\nFacts: It is long.",
    "WINNER: The Salt Road, Maine\nWINNER: Low Tide\nBEST: Harbour Lights\nBEST: Gannet",
    "Tarnmouth: The council met in May.\nTarnmouth: It met again.\nHolmfirth: Nobody met.\nHolmfirth: Rain fell.",
  ])("doesn't take a list for a conversation: %j", text => {
    const article = articleOfParagraphs(text.split("\n"), { origin });
    expect(extractQuotations(article)).toEqual([]);
  });
});

describe("extractQuotations() leaves weak evidence open", () => {
  it("lists a group beside a weak verb as a candidate", () => {
    const article = articleOfParagraphs(
      [
        "Ann Roe opened the pier. Some voters fear that the plan for the old harbour is a “gamble with the town”.",
      ],
      { origin },
    );
    const [quotation] = extractQuotations(article);
    expect(quotation?.attribution).toMatchObject({
      kind: "unclear",
      candidates: [{ speaker: { name: "Some voters", kind: "group" } }],
    });
  });

  it.each([
    ["at once before the words", "Critics feared “a gamble”.", "a gamble – Critics"],
    ["a strong verb", "“It is a gamble,” critics said.", "It is a gamble, – critics"],
  ])("names a group %s", (_name, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});
