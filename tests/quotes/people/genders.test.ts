import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** What a text shows about the bearer of a name. */
function told(text: string, name: string) {
  const { person } = peopleOf(text);
  const found = person(name)?.genderEvidence;
  return found ? [found.gender, found.strength] : null;
}

describe("genders", () => {
  it.each([
    ["Yesterday Mr Osk left.", "Osk", ["he", "title"]],
    ["Yesterday Mrs Osk left.", "Osk", ["she", "title"]],
    ["Yesterday spokeswoman Wren Osk left.", "Wren Osk", ["she", "noun"]],
    ["His wife, Wren Osk, left.", "Wren Osk", ["she", "noun"]],
    ["Wren Osk, a businesswoman from Tarn, left.", "Wren Osk", ["she", "noun"]],
    ["Wren Osk, the first chairman, left.", "Wren Osk", ["he", "noun"]],
    ["Then Mary Osk left.", "Mary Osk", ["she", "first-name"]],
    ["Then John Osk left.", "John Osk", ["he", "first-name"]],
    ["Wren Osk said she was tired.", "Wren Osk", ["she", "pronoun-vote"]],
    ["Wren Osk left. He was tired.", "Wren Osk", ["he", "pronoun-vote"]],
    ["Then Wren Osk left.", "Wren Osk", null],
    ["Wren Osk said Tam Ild said she left.", "Wren Osk", null],
    ["Wren Osk, who met his wife there, left.", "Wren Osk", ["he", "pronoun-vote"]],
    ["Wren Osk thanked him for it.", "Wren Osk", null],
    ["Wren Osk met her.", "Wren Osk", null],
    ["Wren Osk sold her house.", "Wren Osk", ["she", "pronoun-vote"]],
    ["Leslie Osk left. He slept. He ate and he drank and he left.", "Leslie Osk", ["he", "pronoun-vote"]],
    ["Mary Osk left. He slept.", "Mary Osk", ["she", "first-name"]],
  ] as const)("%s", (text, name, expected) => {
    expect(told(text, name)).toEqual(expected);
  });

  it("lets a pronoun of the next paragraph vote for nobody", () => {
    expect(told("Wren Osk left.\nHe was tired.", "Wren Osk")).toBeNull();
  });
});
