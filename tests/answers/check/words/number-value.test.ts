import { describe, expect, it } from "vitest";
import { isNumberWord, numberValue } from "../../../../src/answers/check/words/number-value.ts";
import { spaced } from "../spaced.ts";

describe("numberValue() reads words that are one number", () => {
  it.each([
    ["10", "10"],
    ["ten", "10"],
    ["twenty five", "25"],
    ["five five", null],
    ["five twenty", null],
    ["a hundred", "100"],
    ["two hundred and six", "206"],
    ["one thousand", "1000"],
    ["10 million", "10000000"],
    ["10m", "10000000"],
    ["a hundred and twenty five", "125"],
    ["nineteen hundred", "1900"],
    ["two hundred thousand", "200000"],
    ["two thousand five hundred", "2500"],
    ["three million two thousand and one", "3002001"],
    ["two million, five hundred thousand", "2500000"],
    ["one billion, two million, three thousand", "1002003000"],
    ["two thousand, five hundred", null],
    ["five hundred thousand, two million", null],
    ["two million, five hundred", null],
    ["twenty-five", "25"],
    ["two hundred and six thousand", "206000"],
    ["one hundred thousand", "100000"],
    ["two hundred, fifty", null],
    ["two thousand – five hundred", null],
    ["two hundred. Fifty", null],
    ["two hundred (fifty)", null],
    ["$5, million", null],
    ["$5-million", "$5000000"],
    ["twenty and five", null],
    ["two thousand and five hundred", null],
    ["two million and five thousand", null],
    ["two hundred and five hundred", null],
    ["two hundred and", null],
    ["and two", null],
    ["two thousand hundred", null],
    ["two hundred hundred", null],
    ["two thousand five million", null],
    ["two thousand six thousand", null],
    ["a ten", null],
    ["zero", "0"],
    ["twenty zero", null],
    ["zero five", null],
    ["2000 fifty", null],
    ["300 and fifty", null],
    ["5 hundred thousand", "500000"],
    ["fifty constructor", null],
    ["constructor", null],
    ["percent", null],
    ["$5 dollars", null],
    ["20% percent", null],
    ["five pc", "5%"],
    ["a hundred per cent", "100%"],
    ["20 cent", null],
    ["six euros", "€6"],
    ["a billion", "1000000000"],
    ["two trillion", "2000000000000"],
    ["10k", "10000"],
    ["4mn", "4000000"],
    ["£2bn", "£2000000000"],
    ["3tn", "3000000000000"],
    ["2.5", "2.5"],
    ["8.2m", "8200000"],
    ["£64.1 million", "£64100000"],
    ["2.01 billion", "2010000000"],
    ["16.1 thousand", "16100"],
    ["ten five", null],
    ["twenty ten", null],
    ["twenty one five", null],
    ["1.2.3", null],
    ["$5 million", "$5000000"],
    ["$5m", "$5000000"],
    ["£5m", "£5000000"],
    ["20 percent", "20%"],
    ["20 per cent", "20%"],
    ["20%", "20%"],
    ["1000th", null],
    ["three point five", null],
    ["missiles", null],
    ["", null],
  ])("%s is %s", (words, value) => {
    expect(numberValue(spaced(words))).toBe(value);
  });
});

it("numberValue() isn't slow between words with long gaps", () => {
  const gap = `${"*".repeat(200_000)}x`;
  expect(numberValue([...spaced("two"), { form: "hundred", gap }])).toBeNull();
});

describe("isNumberWord() knows", () => {
  it.each([
    ["1000th", true],
    ["$5", true],
    ["seven", true],
    ["millions", true],
    ["one", false],
    ["constructor", false],
    ["missiles", false],
  ])("%s: %s", (form, expected) => {
    expect(isNumberWord(form)).toBe(expected);
  });
});
