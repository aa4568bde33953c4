import { describe, expect, it } from "vitest";
import { confirming } from "../confirming.ts";

const article = (words: string) => `“${words}” Ina Morrow said.\n\nThe pier opens in May.`;
const message = (words: string) => `“${words}” Ina Morrow said.`;

/** Two numbers that stand next to each other in a sentence, and what they would be together. */
const NUMBERS = [
  ["three hundred", "fifty", "350"],
  ["two thousand", "five hundred", "2,500"],
  ["six million", "two hundred thousand", "6.2 million"],
  ["twenty", "five", "25"],
] as const;

// All people and places are invented.
describe("two numbers with a mark between them are not confirmed as one", () => {
  it.each(
    NUMBERS.flatMap(([one, two, both]) =>
      [", ", " – ", "; ", ": "].map(mark => ({ one, two, both, mark })),
    ).filter(
      // "six million, two hundred thousand" is one number.
      ({ two, mark }) => !(two.endsWith("thousand") && mark === ", "),
    ),
  )("$one $mark $two", async ({ one, two, both, mark }) => {
    const printed = article(`We counted ${one}${mark}${two} fewer than we did last year.`);
    for (const typed of [both, `${one} ${two}`, `${one}-${two}`])
      expect(
        await confirming(printed, message(`We counted ${typed} fewer than we did last year.`)),
        typed,
      ).toEqual([]);
  });

  it.each([
    ["a sentence’s end", "Last year we counted two hundred. Fifty came back.", "250 came back"],
    ["a bracket", "Last year we counted two hundred (fifty of them new).", "250 of them new"],
    ["words between", "Last year we counted two hundred and five hundred came back.", "700 came back"],
    [
      "a piece of the number only",
      "Last year we counted two hundred and fifty thousand of them.",
      "200 and 50,000 of them",
    ],
    ["two verbs", "We asked one hundred and twenty answered.", "We asked 120 answered."],
    [
      "a common verb",
      "We invited one hundred and fifty came to the wall.",
      "We invited 150 came to the wall.",
    ],
    ["two irregular verbs", "Here we found two hundred and six swam.", "Here we found 206 swam."],
    ["a range", "Last year we counted two, three hundred of them here.", "2-300 of them here"],
    ["a list", "Last year we counted two, three hundred of them here.", "2, 300 of them here"],
    ["tens and ones", "Last year we counted twenty and five came back here.", "25 came back here"],
    [
      "a year",
      "Back in 2000 fifty people came to see the pier.",
      "Back in 2050 people came to see the pier.",
    ],
  ])("nor with %s", async (_name, printed, typed) => {
    const claim = /\.$|^Back/u.test(typed) ? typed : `Last year we counted ${typed}.`;
    expect(await confirming(article(printed), message(claim))).toEqual([]);
  });
});

describe("one number in other print is confirmed", () => {
  it.each([
    ["three hundred and fifty", "350"],
    ["three hundred fifty", "350"],
    ["two thousand five hundred", "2,500"],
    ["twenty-five", "25"],
    ["twenty-five", "twenty five"],
    ["a hundred", "100"],
    ["10 million", "ten million"],
    ["10m", "10,000,000"],
    ["two million, five hundred thousand", "2,500,000"],
    ["six million, two hundred thousand", "6.2 million"],
    ["five hundred and six thousand", "506,000"],
  ])("%s as %s", async (printed, typed) => {
    const words = (number: string) => `We counted ${number} birds here, more than we did last year.`;
    expect(await confirming(article(words(printed)), message(words(typed)))).toHaveLength(1);
    expect(await confirming(article(words(typed)), message(words(printed)))).toHaveLength(1);
  });

  it.each([
    ["ten million dollars", "$10 million"],
    ["five thousand pounds", "£5 thousand"],
    ["$2.5 million", "2.5 million dollars"],
    ["fifty thousand euros", "€50,000"],
  ])("with its currency: %s as %s", async (printed, typed) => {
    const words = (number: string) => `We spent ${number} here, more than we did last year.`;
    expect(await confirming(article(words(printed)), message(words(typed)))).toHaveLength(1);
    expect(await confirming(article(words(typed)), message(words(printed)))).toHaveLength(1);
    const others = typed.replace(/[$£€]/u, "¥").replace("dollars", "pounds");
    expect(await confirming(article(words(printed)), message(words(others)))).toEqual([]);
  });

  it.each(["killed", "injured", "arrested", "displaced"])("in front of those who were %s", async done => {
    const words = (number: string) => `Our officials counted ${number} ${done} in the flood that night.`;
    expect(await confirming(article(words("one hundred and twenty")), message(words("120")))).toHaveLength(1);
  });
});
