import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** Everybody with the forms under which they are mentioned. */
function gathered(text: string): Record<string, string[]> {
  const { people, names } = peopleOf(text);
  return Object.fromEntries(
    people.all.map(({ mentions }, at) => [
      names[at] ?? "",
      mentions.map(({ titles, words }) => [...titles, ...words].join(" ")).sort(),
    ]),
  );
}

describe("gatherPersons()", () => {
  it.each([
    ["a surname alone", "Then Ann Roe left. Later Roe slept.", { "Ann Roe": ["Ann Roe", "Roe"] }],
    [
      "a surname before the full name",
      "Then Roe left. Later Ann Roe slept.",
      { "Ann Roe": ["Ann Roe", "Roe"] },
    ],
    ["a first name alone", "Then Ann Roe left. Later Ann slept.", { "Ann Roe": ["Ann", "Ann Roe"] }],
    [
      "a nickname",
      "Then William Roe left. Later Bill Roe slept.",
      { "William Roe": ["Bill Roe", "William Roe"] },
    ],
    [
      "a misspelling",
      "Then Ann Haverford left. Later Ann Haverferd slept.",
      { "Ann Haverford": ["Ann Haverferd", "Ann Haverford"] },
    ],
    ["two of one surname", "Then Ann Roe met Bo Roe.", { "Ann Roe": ["Ann Roe"], "Bo Roe": ["Bo Roe"] }],
    ["Mr and Mrs", "Then Mrs Roe met Mr Roe.", { Roe: ["mr Roe"] }],
  ] as const)("%s", (name, text, persons) => {
    if (name === "Mr and Mrs")
      expect(peopleOf(text).people.all.map(({ gender }) => gender)).toEqual(["she", "he"]);
    else expect(gathered(text)).toEqual(persons);
  });

  it("keeps father and son apart", () => {
    const { names } = peopleOf("Then Tom Roe Sr left. Later Tom Roe Jr slept.");
    expect(names).toHaveLength(2);
  });

  it("keeps a bare surname with whom it has meant before the other came in", () => {
    expect(gathered("Then Ann Roe left. Later Roe slept. Then Bo Roe ate. Later Roe drank.")).toEqual({
      "Ann Roe": ["Ann Roe", "Roe", "Roe"],
      "Bo Roe": ["Bo Roe"],
    });
  });

  it("gives a bare surname of two to neither, with both as candidates", () => {
    const { people } = peopleOf("Then Ann Roe met Bo Roe. Later Roe left. Then Roe slept.");
    const open = people.all.filter(({ candidates }) => candidates.length > 0);
    expect(open).toHaveLength(1);
    expect(open[0]?.mentions).toHaveLength(2);
    expect(open[0]?.candidates.map(({ firstName }) => firstName)).toEqual(["ann", "bo"]);
  });

  it("takes who is named much oftener for whom the surname means", () => {
    const often = "Then Ann Roe met Bo Roe. Later Ann Roe ate. Later Ann Roe slept. Later Roe left.";
    expect(gathered(often)["Ann Roe"]).toContain("Roe");
    expect(gathered(often.replace(" Later Ann Roe slept.", ""))["Ann Roe"]).not.toContain("Roe");
  });

  it("tells by the title which of two it is", () => {
    const text = "Then Mary Roe met John Roe. Later Mrs Roe left. Then Mr Roe slept.";
    expect(gathered(text)).toEqual({
      "Mary Roe": ["Mary Roe", "mrs Roe"],
      "John Roe": ["John Roe", "mr Roe"],
    });
  });

  it("gives relatives their surname", () => {
    const { people } = peopleOf("Her parents, Owain and Rhys Penry, left.");
    expect(people.all.map(({ surname }) => surname)).toEqual(["penry", "penry"]);
    expect(peopleOf("Then Owain and Rhys Penry left.").people.all.map(({ surname }) => surname)).not.toEqual([
      "penry",
      "penry",
    ]);
  });

  it("shows the fullest form", () => {
    expect(
      peopleOf("Then Roe left. Then Ann Roe ate. Later Dame Ann Roe slept. Then Roe left.").names,
    ).toEqual(["Dame Ann Roe"]);
  });
});
