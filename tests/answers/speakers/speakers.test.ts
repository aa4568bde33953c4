import { describe, expect, it } from "vitest";
import {
  findSpeakers,
  isSpeaker,
  listSpeakers,
  speakerByKey,
  suggestSpeakers,
} from "../../../src/answers/speakers/speakers.ts";
import { inventedLibrary } from "../invented-library.ts";

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

describe("isSpeaker()", () => {
  it.each([
    "Brand",
    "Dr Brand",
    "Ben Brand",
    "Sir Anton Vell",
    "Anton Velle",
    "the harbour master",
    "mr vell",
    "Zoe Muller-Lang",
    "Muller-Lang",
    "President Muller-Lang",
  ])("knows %s", name => {
    expect(isSpeaker(library, name)).toBe(true);
  });

  it.each([
    "Bran",
    "Velll",
    "What did the council pay Ben Brand",
    "which of the towns elected Dr Brand",
    "a fire broke out on which harbour",
    "how long has the master",
    "did the council pay Dr Brand",
    "so why was the plan of Dr Brand",
  ])("takes %s for nobody", words => {
    expect(isSpeaker(library, words)).toBe(false);
  });
});

describe("isSpeaker() of another spelling", () => {
  const abroad = inventedLibrary([
    {
      id: "abroad",
      text: "“Yes,” said Volodymyr Zelenskyy.\n“No,” said Anders Sørensen.",
      quotations: [
        { words: "Yes,", by: "Volodymyr Zelenskyy" },
        { words: "No,", by: "Anders Sørensen" },
      ],
    },
  ]);

  it.each(["Zelensky", "zelenskiy", "Volodymyr Zelensky", "President Zelensky", "sorensen", "Mr Sorensen"])(
    "knows %s",
    name => {
      expect(isSpeaker(abroad, name)).toBe(true);
    },
  );

  it.each(["Zel", "Volodymyr Zel", "Soren", "President Soren"])("takes %s for nobody", name => {
    expect(isSpeaker(abroad, name)).toBe(false);
  });
});

describe("isSpeaker() of somebody whose name may open a question", () => {
  const called = inventedLibrary([
    {
      id: "ferry",
      text: "“Yes,” said Will Rowe.\n“No,” said Theresa May.\n“Never,” said May Lind.",
      quotations: [
        { words: "Yes,", by: "Will Rowe", alsoNamed: ["Will"] },
        { words: "No,", by: "Theresa May", alsoNamed: ["May"] },
        { words: "Never,", by: "May Lind" },
      ],
    },
  ]);

  it.each(["Will Rowe", "Will", "will rowe", "May", "May Lind", "Theresa May"])("knows %s", name => {
    expect(isSpeaker(called, name)).toBe(true);
  });

  it.each(["will the council pay Rowe", "may the council elect May Lind", "may Rowe", "will May Lind"])(
    "takes %s for nobody",
    words => {
      expect(isSpeaker(called, words)).toBe(false);
    },
  );
});

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
    ["full name", "Anton Vell", ["Sir Anton Vell"], "name"],
    ["another case, with a title", "sir ANTON vell", ["Sir Anton Vell"], "name"],
    ["title and surname", "Mr Vell", ["Sir Anton Vell"], "name"],
    ["surname", "vell", ["Sir Anton Vell"], "name"],
    ["possessive", "Anton Vell's", ["Sir Anton Vell"], "name"],
    ["a spelling that an article prints", "Anton Velle", ["Sir Anton Vell"], "name"],
    ["a description", "harbour master", ["Sir Anton Vell"], "name"],
    ["a surname of several", "holt", ["Holt", "Ines Holt", "Maria Holt"], "name"],
    ["an office before the name", "President Anton Vell", ["Sir Anton Vell"], "name"],
    ["country, office and surname", "Norwegian Prime Minister Vell", ["Sir Anton Vell"], "name"],
    ["form of address decides", "Mr Holt", ["Holt"], "name"],
    ["beginning of a name", "mari", ["Maria Holt"], "prefix"],
    ["beginnings of two", "mar ho", ["Maria Holt"], "prefix"],
    ["typing error", "Antn Vell", ["Sir Anton Vell"], "fuzzy"],
    ["swapped letters", "Maira Holt", ["Maria Holt"], "fuzzy"],
    ["without accents", "zoe muller lang", ["Zoë Müller-Lang"], "name"],
    ["with an initial more", "Maria J. Holt", ["Maria Holt"], "name"],
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

/** A man's name, a short form of it, and a woman's name, for one surname. */
const FAMILIES = [
  ["William", "Bill", "Ruth", "Lindqvist"],
  ["Edward", "Ted", "Susan", "Okonjo"],
  ["Thomas", "Tommy", "Fiona", "van der Meulen"],
  ["Joseph", "Joe", "Helen", "O’Farrell"],
  ["Robert", "Bob", "Alice", "Müller-Kranz"],
  ["Daniel", "Dan", "Emma", "Zelinskyy"],
] as const;

describe.each(FAMILIES)(
  "findSpeakers() by the rule for names: %s, %s and %s %s",
  (he, short, she, surname) => {
    const ending = surname.split(" ").at(-1) ?? "";
    const slip = `${ending.slice(0, 3)}${ending.slice(4)}`;
    const among = (...names: readonly string[]) => {
      const family = inventedLibrary([
        {
          id: "family",
          text: names.map((name, at) => `“Words ${at},” said ${name}.`).join("\n"),
          quotations: names.map((by, at) => ({
            words: `Words ${at},`,
            by,
            ...(/^(?:a|the) /.test(by) && { isDescription: true as const }),
          })),
        },
      ]);
      return (typed: string) =>
        findSpeakers(family, typed)
          .map(({ name }) => name)
          .sort((a, b) => names.indexOf(a) - names.indexOf(b));
    };
    const man = `${he} ${surname}`;
    const woman = `${she} ${surname}`;

    it("takes a short form, an office, an initial, and the other way round", () => {
      const find = among(man, woman, "Ann Poole");
      for (const typed of [
        man,
        `${short} ${surname}`,
        `Mr ${surname}`,
        `mr ${surname.toLowerCase()}`,
        `President ${he} ${surname}`,
        `former Home Secretary ${short} ${surname}`,
        `${he} J. ${surname}`,
        `${he[0]}. ${surname}`,
        `${man}’s`,
      ])
        expect([typed, ...find(typed)]).toEqual([typed, man]);
      expect(among(`${short} ${surname}`, woman)(man)).toEqual([`${short} ${surname}`]);
    });

    it("lists both for the surname, and neither for somebody else's first name", () => {
      const find = among(man, woman);
      expect(find(surname)).toEqual([man, woman]);
      expect(find(`President ${surname}`)).toEqual([man, woman]);
      expect(find(`Oswald ${surname}`)).toEqual([]);
    });

    it("finds somebody with a typing error in the surname", () => {
      expect(among(man, "Ann Poole")(`${he} ${surname.replace(ending, slip)}`)).toEqual([man]);
      expect(among(man, "Ann Poole")(slip)).toEqual([man]);
    });

    it("tells a father from a son, and a man from a woman", () => {
      const find = among(`${man} Jr.`, woman);
      expect(find(man)).toEqual([]);
      expect(find(`${man} Jr`)).toEqual([`${man} Jr.`]);
      expect(find(`Mrs ${surname}`)).toEqual([woman]);
      expect(among(woman)(`Mr ${surname}`)).toEqual([]);
      expect(among(`Mrs ${surname}`)(man)).toEqual([]);
    });

    it.each(["a source close to", "a friend of", "the officer who arrested", "a man suing", "a lawyer for"])(
      "tells somebody from %s them",
      link => {
        const described = `${link} ${man}`;
        expect(among(described)(man)).toEqual([]);
        expect(among(described)(`Mr ${surname}`)).toEqual([]);
        expect(among(described, man)(surname)).toEqual([man]);
        expect(among(described, man)(described)).toEqual([described]);
        expect(among(man)(described)).toEqual([]);
      },
    );
  },
);
