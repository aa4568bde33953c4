import { describe, expect, it } from "vitest";
import { findSpeakers, listSpeakers, speakerByKey, suggestSpeakers } from "../../src/answers/speakers.ts";
import { inventedLibrary } from "./invented-library.ts";

const library = inventedLibrary([
  {
    id: "harbour",
    text: "“Dig it,” said Sir Anton Vell.\n“Wait,” said Maria Holt.\n“Now,” Mr Vell said.\n“Never,” said Ines Holt.",
    quotations: [
      { words: "Dig it,", by: "Sir Anton Vell", alsoNamed: ["Mr Vell", "Anton Velle", "the harbour master"] },
      { words: "Wait,", by: "Maria Holt", alsoNamed: ["Ms Holt"] },
      { words: "Now,", by: "Sir Anton Vell" },
      { words: "Never,", by: "Ines Holt", alsoNamed: ["Mrs Holt"] },
    ],
  },
  {
    id: "budget",
    text: "“It costs,” said ANTON VELL MP.\n“Too much,” Holt said.\n“Far too much,” said the Harbour Union.\n“Who?”",
    quotations: [
      { words: "It costs,", by: "ANTON VELL MP" },
      { words: "Too much,", by: "Holt" },
      { words: "Far too much,", by: "Harbour Union", kind: "organisation" },
      { words: "Who?", by: null },
    ],
  },
  {
    id: "abroad",
    text: "“We agree,” said Anton Velle.\n“So do we,” said Harbour Union.\n“Us too,” said Zoë Müller-Lang.\n“No,” said Dr Brand.",
    quotations: [
      { words: "We agree,", by: "Anton Velle" },
      { words: "So do we,", by: "Harbour Union", kind: "organisation" },
      { words: "Us too,", by: "Zoë Müller-Lang" },
      { words: "No,", by: "Dr Brand" },
    ],
  },
]);

describe("listSpeakers()", () => {
  it("joins a person's quotations over articles by full name and by spellings an article gives", () => {
    const vell = listSpeakers(library)[0];
    expect(vell).toMatchObject({ name: "Sir Anton Vell", quotations: 4, kind: "person" });
    expect(vell?.articles).toHaveLength(3);
    expect(vell?.alsoNamed).toContain("Anton Velle");
  });

  it("never joins people who share a surname, nor a bare surname with either", () => {
    const holts = listSpeakers(library).filter(({ name }) => name.includes("Holt"));
    expect(holts.map(({ name }) => name)).toEqual(["Holt", "Ines Holt", "Maria Holt"]);
    expect(new Set(holts.map(({ key }) => key)).size).toBe(3);
  });

  it("keeps bare surnames of two articles apart and joins an organisation", () => {
    const two = inventedLibrary([
      { id: "a", text: "“A,” said Mr Smith.", quotations: [{ words: "A,", by: "Mr Smith" }] },
      { id: "b", text: "“B,” said Mr Smith.", quotations: [{ words: "B,", by: "Mr Smith" }] },
    ]);
    expect(listSpeakers(two)).toHaveLength(2);
    expect(listSpeakers(library).find(({ name }) => name === "Harbour Union")?.articles).toHaveLength(2);
  });

  it("counts nobody for unclear quotations, and none in an empty library", () => {
    expect(listSpeakers(library).reduce((sum, { quotations }) => sum + quotations, 0)).toBe(11);
    expect(listSpeakers(inventedLibrary([]))).toEqual([]);
  });
});

describe("findSpeakers()", () => {
  it.each([
    ["full name", "Anton Vell", ["Sir Anton Vell"], "exact"],
    ["another case, with a title", "sir ANTON vell", ["Sir Anton Vell"], "exact"],
    ["title and surname", "Mr Vell", ["Sir Anton Vell"], "alias"],
    ["surname", "vell", ["Sir Anton Vell"], "alias"],
    ["possessive", "Anton Vell's", ["Sir Anton Vell"], "exact"],
    ["a spelling that an article prints", "Anton Velle", ["Sir Anton Vell"], "alias"],
    ["a description", "harbour master", ["Sir Anton Vell"], "words"],
    ["a surname of several", "holt", ["Holt", "Ines Holt", "Maria Holt"], "exact"],
    ["an office before the name", "President Anton Vell", ["Sir Anton Vell"], "exact"],
    ["country, office and surname", "Norwegian Prime Minister Vell", ["Sir Anton Vell"], "alias"],
    ["form of address decides", "Mr Holt", ["Holt"], "exact"],
    ["beginning of a name", "mari", ["Maria Holt"], "prefix"],
    ["beginnings of two", "mar ho", ["Maria Holt"], "prefix"],
    ["typing error", "Antn Vell", ["Sir Anton Vell"], "fuzzy"],
    ["swapped letters", "Maira Holt", ["Maria Holt"], "fuzzy"],
    ["without accents", "zoe muller lang", ["Zoë Müller-Lang"], "exact"],
    ["with an initial more", "Maria J. Holt", ["Maria Holt"], "exact"],
    ["full name where only the surname stands", "Otto Brand", ["Dr Brand"], "surname"],
  ])("understands: %s", (_, typed, names, match) => {
    const found = findSpeakers(library, typed);
    expect(found.map(({ name }) => name)).toEqual(names);
    expect(found[0]?.match).toBe(match);
  });

  it.each(["Nobody Else", "", "  ", "…", "x".repeat(5000), "Biden"])("finds nobody for %j", typed => {
    expect(findSpeakers(library, typed)).toEqual([]);
  });

  it("accepts a speaker's key", () => {
    const [vell] = listSpeakers(library);
    expect(findSpeakers(library, vell?.key ?? "").map(({ name }) => name)).toEqual(["Sir Anton Vell"]);
    expect(speakerByKey(library, vell?.key ?? "")?.name).toBe("Sir Anton Vell");
    expect(speakerByKey(library, "none")).toBeUndefined();
  });
});

describe("suggestSpeakers()", () => {
  it("offers everybody at first, then whom the letters may mean, within the limit", () => {
    expect(suggestSpeakers(library, "")).toHaveLength(7);
    expect(suggestSpeakers(library, "", 2)).toHaveLength(2);
    expect(suggestSpeakers(library, "ho").map(({ name }) => name)).toEqual([
      "Holt",
      "Ines Holt",
      "Maria Holt",
    ]);
  });
});

describe("findSpeakers() leaves out whom a typed name can't mean", () => {
  const marrs = inventedLibrary([
    {
      id: "marr",
      text: "“A,” said Donald Marr Jr.\n“B,” said Ruth Lind.\n“C,” said a source close to Ben Lind.\n“D,” said Mrs Lind.",
      quotations: [
        { words: "A,", by: "Donald Marr Jr." },
        { words: "B,", by: "Ruth Lind" },
        { words: "C,", by: "a source close to Ben Lind", isDescription: true },
        { words: "D,", by: "Mrs Lind" },
      ],
    },
  ]);
  const namesOf = (typed: string) => findSpeakers(marrs, typed).map(({ name }) => name);

  it.each([
    ["Donald Marr", []],
    ["Donald Marr Jr", ["Donald Marr Jr."]],
    ["Marr", ["Donald Marr Jr."]],
    ["Mr Lind", []],
    ["Ben Lind", []],
    ["a source close to Ben Lind", ["a source close to Ben Lind"]],
  ])("%s: %j", (typed, expected) => expect(namesOf(typed)).toEqual(expected));
});
