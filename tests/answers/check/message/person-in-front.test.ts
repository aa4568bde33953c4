import { describe, expect, it } from "vitest";
import { personInFront } from "../../../../src/answers/check/message/person-in-front.ts";
import { knownNames } from "./known-names.ts";

const NAMES = knownNames(["Ann Roe", "Xi Jinping", "Cy Lind"]);
const spanOf = (text: string, name: string) => ({
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
});

// All people and places but one are invented.
describe("personInFront() finds who is from a place or body", () => {
  it.each([
    ["Ann Roe of Tarn: no", "Tarn"],
    ["Ann Roe of Tarn: no", "of Tarn"],
    ["Ann Roe from Pine Level: no", "Pine Level"],
    ["Ann Roe from Akron, Ohio: no", "Ohio"],
    ["Ann Roe, 36, a nurse at the Tarn Clinic", "Tarn Clinic"],
    ["Ann Roe (from Tarn) said no", "Tarn"],
    ["Ann Roe, Tarn Council: no", "Tarn Council"],
    ["Ann Roe, Golden Ridge Power: no", "Golden Ridge Power"],
    ["Cy Lind met Ann Roe of Tarn", "Tarn"],
    ["Ann Roe, a nurse from Georgia: no", "Georgia"],
    ["Ann Roe of Florence: no", "Florence"],
    ["Ann Roe, a nurse freed in June: no", "June"],
  ])("%s (%s)", (text, place) => {
    expect(personInFront(text, spanOf(text, place), NAMES)).toEqual(spanOf(text, "Ann Roe"));
  });

  it.each([
    ["nobody", "The mayor of Tarn: no", "Tarn"],
    ["another person's name", "Ann Roe, Tom Hale: no", "Tom Hale"],
    ["another person's first name", "Ann Roe, Georgia: no", "Georgia"],
    ["a known person's name", "Ann Roe of Cy Lind: no", "Cy Lind"],
    ["a person in another sentence", "Ann Roe left. In Tarn: no", "Tarn"],
    ["a person who speaks", "Ann Roe said at Tarn", "Tarn"],
    ["a person with another small word", "Ann Roe with us in Tarn", "Tarn"],
    ["a person far in front", "Ann Roe, one big old sad bad mad dull grey nurse in Tarn", "Tarn"],
    ["a person in front of a comma", "Ann Roe, Tarn: no", "Tarn"],
    ["no word", "Ann Roe of: no", "of"],
  ])("not %s: %s", (_, text, place) => {
    expect(personInFront(text, spanOf(text, place), NAMES)).toBeNull();
  });
});
