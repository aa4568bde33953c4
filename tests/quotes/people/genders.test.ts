import { describe, expect, it } from "vitest";
import { printedForm } from "../../../src/quotes/people/people.ts";
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
    // an apposition ends with its comma
    ["One local woman, Wren Osk, pulled Rep. King aside.", "Wren Osk", ["she", "noun"]],
    ["Another neighbour, Wren Osk, pulled a brother aside.", "Wren Osk", null],
    ["A teacher, Wren Osk, chased a man away.", "Wren Osk", null],
    ["Wren Osk, chased by Rep. King, left.", "Wren Osk", null],
    ["Then Mary Osk left.", "Mary Osk", ["she", "first-name"]],
    ["Then John Osk left.", "John Osk", ["he", "first-name"]],
    // a first name of two, as each of them or the only one that tells it
    ...["Kelly-Ann", "Sarah-Jane", "Mary-Kate", "Lee-Anne", "Billie-Jo"].map(
      first =>
        [
          `Then ${first} Osk left.`,
          `${first} Osk`,
          first === "Billie-Jo" ? null : ["she", "first-name"],
        ] as const,
    ),
    ...["Lee-John", "Jean-Marie", "Jean-Luc"].map(
      first => [`Then ${first} Osk left.`, `${first} Osk`, ["he", "first-name"]] as const,
    ),
    ["Then Mary-John Osk left.", "Mary-John Osk", null],
    ["Then Mary-Quell Osk left.", "Mary-Quell Osk", null],
    ["Wren Osk said she was tired.", "Wren Osk", ["she", "pronoun-vote"]],
    ["Wren Osk left. He was tired.", "Wren Osk", ["he", "pronoun-vote"]],
    ["Then Wren Osk left.", "Wren Osk", null],
    // a surname that is also a man's first name
    ["Then Wren Iqbal left.", "Wren Iqbal", null],
    ["Then Mary Iqbal left.", "Mary Iqbal", ["she", "first-name"]],
    // offices in -man are held by women too
    ["Then the chairman, Mary Osk, left.", "Mary Osk", ["she", "first-name"]],
    ["Then spokesman Mary Osk left.", "Mary Osk", ["she", "first-name"]],
    ["Then spokesman Wren Osk left.", "Wren Osk", ["he", "noun"]],
    ["Wren Osk said Tam Ild said she left.", "Wren Osk", null],
    ["Wren Osk, who met his wife there, left.", "Wren Osk", ["he", "pronoun-vote"]],
    ["Wren Osk thanked him for it.", "Wren Osk", null],
    ["Wren Osk met her.", "Wren Osk", null],
    ["Wren Osk asked her six times. Each time she said no.", "Wren Osk", null],
    ["Wren Osk sold her house.", "Wren Osk", ["she", "pronoun-vote"]],
    ["Leslie Osk left. He slept. He ate and he drank and he left.", "Leslie Osk", ["he", "pronoun-vote"]],
    ["Mary Osk left. He slept.", "Mary Osk", ["she", "first-name"]],
  ] as const)("%s", (text, name, expected) => {
    expect(told(text, name)).toEqual(expected);
  });

  it("is not sure of somebody with a single possessive near the name", () => {
    const { person } = peopleOf("Wren Osk said her claim was wrong. Later Mr Osk left.");
    expect(person("Wren Osk")?.mentions).toHaveLength(2);
    const apart = peopleOf("Wren Osk found it. Her husband, Tam, drove. Later Mr Osk left.");
    expect(apart.names).toEqual(["Wren Osk", "Tam", "Mr Osk"]);
  });

  it("lets a pronoun of the next paragraph vote for nobody", () => {
    expect(told("Wren Osk left.\nHe was tired.", "Wren Osk")).toBeNull();
  });
});

describe("the gender of each person, with what shows it", () => {
  it.each([
    ["Then Mr Zelko left.", ["Zelko: he by title"]],
    ["Then spokeswoman Zelko left.", ["Zelko: she by noun"]],
    ["Then spokeswoman, Zelko, left.", ["Zelko: null"]],
    ["Then the spokeswoman, Zelko, left.", ["Zelko: she by noun"]],
    ["Then his old and very dear red wife, Zelko, left.", ["Zelko: null"]],
    ["Then his old red wife, Zelko, left.", ["Zelko: she by noun"]],
    ["Then it left; wife, Zelko, left.", ["Zelko: null"]],
    ["Then Zelko, a businesswoman, left.", ["Zelko: she by noun"]],
    ["Then Zelko, a friend of a businesswoman, left.", ["Zelko: null"]],
    ["Then Zelko, a big old red rich tall thin businesswoman, left.", ["Zelko: null"]],
    ["Then Zelko, 5, a man, left.", ["Zelko: null"]],
    ["Then Ann Zelko left.", ["Ann Zelko: she by first-name"]],
    ["Then Ann Zelko, a father, left.", ["Ann Zelko: he by noun"]],
    ["Then Quell Zelko left.", ["Quell Zelko: null"]],
    ["Zelko, 34, said he won.", ["Zelko: he by pronoun-vote"]],
    ["Zelko, 34, said she won.", ["Zelko: she by pronoun-vote"]],
    ["Zelko, 34, left. She won.", ["Zelko: she by pronoun-vote"]],
    ["Zelko, 34, left. | She won.", ["Zelko: null"]],
    ["Zelko, 34, met Bo Lee, 35. She won.", ["Bo Lee: null", "Zelko: null"]],
    ["She said Zelko, 34, left.", ["Zelko: null"]],
    ["She said Zelko, 34, said she won.", ["Zelko: null"]],
    ["She said Zelko, 34, said he won.", ["Zelko: he by pronoun-vote"]],
    ["Zelko, 34, beat her.", ["Zelko: null"]],
    ["Zelko, 34, beat her car.", ["Zelko: she by pronoun-vote"]],
    ["Zelko, 34, beat her in May.", ["Zelko: null"]],
    ["Zelko, 34, thanked him.", ["Zelko: null"]],
    ["Zelko, 34, took his car.", ["Zelko: he by pronoun-vote"]],
    ["Ann Zelko, 34, said he took his car and he won and he left.", ["Ann Zelko: he by pronoun-vote"]],
    ["Ann Zelko, 34, said he won.", ["Ann Zelko: she by first-name"]],
    ["Ann Zelko, 34, said he won and he left.", ["Ann Zelko: he by pronoun-vote"]],
    ["Tarn Council said he won.", ["Tarn Council: null"]],
    ["Zelko, 34, left. Tarn Council shut. She won.", ["Zelko: she by pronoun-vote", "Tarn Council: null"]],
    ["Zelko, 34, left. Quell was there. She won.", ["Zelko: null", "Quell: null"]],
    ["Zelko, 34, left. It rained. She won.", ["Zelko: she by pronoun-vote"]],
    ["Zelko, 34, left. He won. She won.", ["Zelko: null"]],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    const { reading, people } = peopleOf(text.replace(" | ", "\n"));
    const genders = people.all.map(({ fullest, gender, genderEvidence }) => {
      const by = genderEvidence ? ` by ${genderEvidence.strength}` : "";
      return `${printedForm(reading, fullest)}: ${gender}${by}`;
    });
    expect(genders).toEqual(expected);
  });
});
