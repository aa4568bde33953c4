import { describe, expect, it } from "vitest";
import { foldWord } from "../../../src/names/fold-name.ts";
import { peopleOf } from "./people-of.ts";

/** What is read from the first name of a sentence: the words of the name, and the titles before it. */
function first(text: string) {
  const [name] = peopleOf(text).people.names;
  return name && { words: name.words.join(" "), titles: name.titles.join(" "), gender: name.gender };
}

const NAMES = ["Ann Roe", "Tariq Osei", "Lucía Ferrán", "Owen Pask"] as const;

describe.each(NAMES)("nameOfRun() of %s", full => {
  it.each([
    ["Mr", "mr", "he"],
    ["Mrs", "mrs", "she"],
    ["Dr", "dr", null],
    ["Mayor", "mayor", null],
    ["Prime Minister", "prime minister", null],
    ["Secretary of State", "secretary of state", null],
    ["Director of Public Health", "director of public health", null],
    ["Minister for Women and Equalities", "minister for women and equalities", null],
    ["Detective Sergeant", "detective sergeant", null],
    ["Former President", "former president", null],
    ["Lifeguard", "lifeguard", null],
    ["Beekeeper", "beekeeper", null],
    ["Mum-of-three", "mum-of-three", null],
  ] as const)("takes %s off", (title, titles, gender) => {
    expect(first(`Yesterday ${title} ${full} spoke.`)).toEqual({ words: full, titles, gender });
  });

  it("keeps what is a part of the name", () => {
    expect(first(`Yesterday Sir ${full} spoke.`)).toMatchObject({ words: `Sir ${full}`, gender: "he" });
    expect(first(`Yesterday Dame ${full} spoke.`)).toMatchObject({ words: `Dame ${full}`, gender: "she" });
  });

  it("finds first name and surname", () => {
    const [name] = peopleOf(`Yesterday Professor ${full} Jr spoke.`).people.names;
    const [given = "", family = ""] = full.split(" ").map(foldWord);
    expect(name).toMatchObject({ firstName: given, surname: family, isOrganisation: false });
  });
});

describe("nameOfRun()", () => {
  it.each(["the Prime Minister", "the Mayor", "their Chief Executive", "the EU’s Aid Commissioner"])(
    "finds no name in %s",
    office => {
      expect(
        peopleOf(`Yesterday ${office} spoke.`).people.names.filter(name => !name.isOrganisation),
      ).toEqual([]);
    },
  );

  it.each([
    "Tarn Council",
    "State Department",
    "Department of Justice",
    "National Weavers’ Union",
    "Lake Como",
    "Hurricane Ida",
    "BBC",
    "Harrowgate & Pym",
    "University of Tarn",
  ])("knows %s as no person", body => {
    const names = peopleOf(`Yesterday the ${body} spoke.`).people.names;
    expect(names.map(({ isOrganisation }) => isOrganisation)).toEqual([true]);
  });

  it.each([
    ["Emily Hill, 34, spoke.", "Emily Hill"],
    ["Nurse Emily Force spoke.", "Emily Force"],
    ["Yesterday Aaron Judge spoke.", "Aaron Judge"],
    ["Yesterday Theresa May spoke.", "Theresa May"],
    ["Yesterday Ludo van der Veen spoke.", "Ludo van der Veen"],
    ["Yesterday Antonio “Tony” Villar spoke.", "Antonio Villar"],
  ])("%s", (text, words) => {
    expect(peopleOf(text).people.names.map(name => name.words.join(" "))).toContain(words);
  });
});
