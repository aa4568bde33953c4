import { describe, expect, it } from "vitest";
import { printedForm } from "../../../src/quotes/people/people.ts";
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

  it.each(["Senator", "General", "Mayor", "Judge", "Dr", "Professor", "Bishop", "Sen.", "Inspector"])(
    "a surname with %s is whose name the article gave that title, also if another is nearer or named more often",
    title => {
      const told = `${title} Ann Roe left with Bo Roe. Bo Roe ate. Bo Roe slept. Then ${title} Roe spoke.`;
      const later = `Bo Roe ate. Then Roe slept. ${title} Ann Roe left. Then ${title} Roe spoke.`;
      for (const text of [told, later]) {
        const titled = gathered(text)["Ann Roe"] ?? [];
        expect(
          titled.filter(form => !form.includes("Ann")),
          text,
        ).toHaveLength(1);
      }
    },
  );

  it("a surname with a title that both have, or neither, is nobody's", () => {
    for (const text of [
      "Then Senator Ann Roe met Senator Bo Roe. Later Senator Roe left.",
      "Then Ann Roe met Bo Roe. Later Senator Roe left.",
    ])
      expect(
        peopleOf(text).people.all.some(({ candidates }) => candidates.length === 2),
        text,
      ).toBe(true);
  });

  it("keeps father and son separate", () => {
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

  it("takes the person who is named much more often to be the one whom the surname means", () => {
    const often = "Then Ann Roe met Bo Roe. Later Ann Roe ate. Later Ann Roe slept. Later Roe left.";
    expect(gathered(often)["Ann Roe"]).toContain("Roe");
    expect(gathered(often.replace(" Later Ann Roe slept.", ""))["Ann Roe"]).not.toContain("Roe");
  });

  it("decides by the title which of two it is", () => {
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

  it.each([
    "Her parents, Owain and Mr Rhys Penry, left.",
    "Her parents, Mr Owain and Rhys Penry, left.",
    "Her parents, Owain or Rhys Penry, left.",
    "Her parents, Owain and then Rhys Penry, left.",
    "Her parents, Owain Hale and Rhys Penry, left.",
    "Her parents, Owain and Penry, left.",
  ])("gives it to nobody else: %s", text => {
    const owains = peopleOf(text).people.all.filter(({ fullest }) => fullest.words[0] === "Owain");
    expect(owains.map(({ surname }) => surname)).not.toContain("penry");
    expect(owains.length).toBeLessThanOrEqual(1);
  });

  it("shows the fullest form", () => {
    expect(
      peopleOf("Then Roe left. Then Ann Roe ate. Later Dame Ann Roe slept. Then Roe left.").names,
    ).toEqual(["Dame Ann Roe"]);
  });
});

/** Everybody: "fullest form: mentions", and who of several may be meant. */
function peopleIn(text: string): string[] {
  const { reading, people } = peopleOf(text);
  return people.all.map(({ fullest, mentions, candidates }) => {
    const forms = mentions.map(({ titles, words }) => [...titles, ...words].join(" ")).join(", ");
    const either = candidates.map(person => printedForm(reading, person.fullest)).join(" or ");
    return `${printedForm(reading, fullest)}: ${forms}${either && ` ? ${either}`}`;
  });
}

describe("gatherPersons() case by case", () => {
  it.each([
    [
      "Then Marie Rohr (Marie Kira Rohr; born 1942) left. Later Rohr sat.",
      ["Marie Rohr: Marie Rohr, Marie Kira Rohr, Rohr"],
    ],
    [
      "Then Marie Rohr, Marie Kira Rohr, left. Later Rohr sat.",
      ["Marie Kira Rohr: Marie Rohr, Marie Kira Rohr, Rohr"],
    ],
    [
      "Then he (Marie Kira Rohr) left. Later Marie Rohr sat.",
      ["Marie Kira Rohr: Marie Kira Rohr, Marie Rohr"],
    ],
    [
      "Then Ann Roe met her brother Tom. Later Tom Hale sat.",
      ["Ann Roe: Ann Roe", "Tom Hale: Tom Hale", "Tom: Tom"],
    ],
    ["Then Ann Roe met her brother Tom. Later Tom Roe sat.", ["Ann Roe: Ann Roe", "Tom Roe: Tom Roe, Tom"]],
    [
      "Then Tom Hale met Ann Roe. Her brother Tom sat.",
      ["Tom Hale: Tom Hale", "Ann Roe: Ann Roe", "Tom: Tom"],
    ],
    [
      "Then Tom Hale, her brother, met Ann Roe. Her brother, Tom, sat.",
      ["Tom Hale: Tom Hale, Tom", "Ann Roe: Ann Roe"],
    ],
    [
      "Then Tom Hale met Ann Roe. Tom, her brother, sat.",
      ["Tom Hale: Tom Hale", "Ann Roe: Ann Roe", "Tom: Tom"],
    ],
    ["Then Tom Hale met Ann Roe. Tom sat.", ["Tom Hale: Tom Hale, Tom", "Ann Roe: Ann Roe"]],
    ["Then Tom Hale met Bo Hale. Her brother Tom sat.", ["Tom Hale: Tom Hale, Tom", "Bo Hale: Bo Hale"]],
    [
      "Then Ann Hill left. Ann Hill Ltd closed. Ann Hill sat.",
      ["Ann Hill: Ann Hill, Ann Hill", "Ann Hill Ltd: Ann Hill Ltd"],
    ],
    ["Then Petal Ltd closed. Petal Ltd sat.", ["Petal Ltd: Petal Ltd, Petal Ltd"]],
    ["Then Ann Roe left. Later Roe slept.", ["Ann Roe: Ann Roe, Roe"]],
    ["Then Roe left. Later Ann Roe slept.", ["Ann Roe: Ann Roe, Roe"]],
    [
      "Then Ann Roe met Bo Roe. Later Roe slept.",
      ["Ann Roe: Ann Roe", "Bo Roe: Bo Roe", "Roe: Roe ? Ann Roe or Bo Roe"],
    ],
    ["Then Ann Roe met Bo Roe. Later Mr Roe slept.", ["Ann Roe: Ann Roe", "Bo Roe: Bo Roe, mr Roe"]],
    ["Then Ann Roe met Bob Roe. Later Mr Roe slept.", ["Ann Roe: Ann Roe", "Bob Roe: Bob Roe, mr Roe"]],
    ["Then Ann Roe met Bob Roe. Later Mrs Roe slept.", ["Ann Roe: Ann Roe, mrs Roe", "Bob Roe: Bob Roe"]],
    [
      "Then Bob Roe left. Later Roe slept. Then Ann Roe came. Later Roe woke.",
      ["Bob Roe: Bob Roe, Roe, Roe", "Ann Roe: Ann Roe"],
    ],
    [
      "Then Bob Roe left. Then Ann Roe came. Bob Roe left. Bob Roe sat. Later Roe woke.",
      ["Bob Roe: Bob Roe, Bob Roe, Bob Roe, Roe", "Ann Roe: Ann Roe"],
    ],
    [
      "Then Bob Roe left. Then Ann Roe came. Bob Roe left. Later Roe woke.",
      ["Bob Roe: Bob Roe, Bob Roe", "Ann Roe: Ann Roe", "Roe: Roe ? Bob Roe or Ann Roe"],
    ],
    [
      "Then Bob Roe left. Then Bob Roe Jr came. Later Roe woke.",
      ["Bob Roe: Bob Roe, Roe", "Bob Roe Jr: Bob Roe Jr"],
    ],
    ["Then Ann left. Later Ann Roe came.", ["Ann Roe: Ann Roe, Ann"]],
    ["Then Ann Roe left. Later Ann slept.", ["Ann Roe: Ann Roe, Ann"]],
    [
      "Then Ann Roe met Ann Lee. Later Ann slept.",
      ["Ann Roe: Ann Roe", "Ann Lee: Ann Lee", "Ann: Ann ? Ann Roe or Ann Lee"],
    ],
    ["Then Ann Haverford left. Later Ann Haverferd slept.", ["Ann Haverford: Ann Haverford, Ann Haverferd"]],
    [
      "Then Mr Ann Haverford left. Later Mrs Ann Haverferd slept.",
      ["Ann Haverford: mr Ann Haverford", "Ann Haverferd: mrs Ann Haverferd"],
    ],
    [
      "Then Ann Haverford left. Later Bo Haverferd slept.",
      ["Ann Haverford: Ann Haverford", "Bo Haverferd: Bo Haverferd"],
    ],
    ["Then Mr Kim Roe left. Later Mrs Kim Roe slept.", ["Kim Roe: mr Kim Roe", "Kim Roe: mrs Kim Roe"]],
    ["Then Ann Roe left. Later Mr Roe slept.", ["Ann Roe: Ann Roe", "Mr Roe: mr Roe"]],
    ["Then Ann Roe left. Later Mrs Roe and Roe slept.", ["Ann Roe: Ann Roe, Roe, mrs Roe"]],
    ["Then Mrs Roe left. Later Mr Roe and Roe slept.", ["Roe: Roe", "Mrs Roe: mrs Roe", "Mr Roe: mr Roe"]],
    ["Then Roe left. Later Lee slept.", ["Roe: Roe", "Lee: Lee"]],
    ["Then Tarn Council shut. Later Tarn slept.", ["Tarn Council: Tarn Council", "Tarn: Tarn"]],
    [
      "Then Tarn Council shut. Later Ann Tarn slept. Tarn woke.",
      ["Ann Tarn: Ann Tarn, Tarn", "Tarn Council: Tarn Council"],
    ],
    ["Then Tarn Council shut. Later Tarn Council opened.", ["Tarn Council: Tarn Council, Tarn Council"]],
    ["Owain and Rhys Penry left.", ["Rhys Penry: Rhys Penry"]],
    ["The brothers Owain and Mr Rhys Penry left.", ["Rhys Penry: mr Rhys Penry", "Owain: Owain"]],
    ["The brothers Owain and Penry left.", ["Owain: Owain", "Penry: Penry"]],
    ["The brothers Owain, and Rhys Penry left.", ["Rhys Penry: Rhys Penry", "Owain: Owain"]],
    ["Her parents, Ann and Bob Roe, left. Later Ann slept.", ["Bob Roe: Bob Roe", "Ann: Ann, Ann"]],
    ["The friends Owain and Rhys Penry left.", ["Rhys Penry: Rhys Penry", "Owain: Owain"]],
    [
      "The brothers Tarn Council and Rhys Penry left.",
      ["Rhys Penry: Rhys Penry", "Tarn Council: Tarn Council"],
    ],
    ["Then Bill Roe left. Later William Roe slept.", ["Bill Roe: Bill Roe, William Roe"]],
    ["Then Sir Ann Roe left. Later Ann Roe slept.", ["Sir Ann Roe: sir Sir Ann Roe, Ann Roe"]],
    ["Then Ann Roe left. Later Ann Mary Roe slept.", ["Ann Mary Roe: Ann Roe, Ann Mary Roe"]],
    [
      "Then Ann Roe met Bo Roe. Later Roe slept and Roe woke.",
      ["Ann Roe: Ann Roe", "Bo Roe: Bo Roe", "Roe: Roe, Roe ? Ann Roe or Bo Roe"],
    ],
    [
      "Then Roe slept. Then Ann Roe met Bo Roe.",
      ["Ann Roe: Ann Roe", "Bo Roe: Bo Roe", "Roe: Roe ? Ann Roe or Bo Roe"],
    ],
    [
      "Then Ann Roe met Bo Roe, Cy Roe and Di Roe. Later Roe slept.",
      [
        "Ann Roe: Ann Roe",
        "Bo Roe: Bo Roe",
        "Cy Roe: Cy Roe",
        "Di Roe: Di Roe",
        "Roe: Roe ? Ann Roe or Bo Roe or Cy Roe or Di Roe",
      ],
    ],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe("gatherPersons() and countries that are first names", () => {
  it.each(["Israel Katz", "Georgia Hale", "Jordan Pask", "Chad Vell", "Kenya Osei", "India Roe"])(
    "%s",
    full => {
      const [first = "", last = ""] = full.split(" ");
      const namesIn = (text: string) => peopleOf(text).names;
      expect(namesIn(`Defence minister ${full} left. Then ${first} said so.`)).toEqual([full, first]);
      expect(namesIn(`Then ${full} left. He was in ${first}. Then ${first} said so.`)).toEqual([full, first]);
      expect(namesIn(`The court heard ${full}, 9, ran. ${last} was at home. Then ${first} said so.`)).toEqual(
        [full],
      );
      expect(namesIn(`Then ${full} left. Then ${last} slept. Then ${first} said so.`)).toEqual([full]);
      expect(namesIn(`Then ${full}, 34, left. Then ${first} said so.`)).toEqual([full]);
    },
  );

  it.each(["Virginia Hale", "Carolina Pask", "Dakota Vell"])("not states: %s", full => {
    const [first = "", last = ""] = full.split(" ");
    expect(peopleOf(`Mayor ${full} left. Then ${last} slept. Then ${first} said so.`).names).toEqual([full]);
  });
});

describe("gatherPersons() and names at birth", () => {
  const PEOPLE = [
    ["Dorothea", "Quill", "Anne Pelletier"],
    ["Ann", "Roe", "Haverford"],
    ["Omar", "Lanz", "Ashby"],
  ] as const;
  const SENTENCES = [
    "{full}, a baker, left. Then {he} was born {first} {born} in May.",
    "{full}, born {first} {born} in May, left.",
    "{full} (née {born}) left.",
    "{full}, who was born {first} {born}, left.",
    "{full} was born {first} {born} in 1930.",
    "{full}, who has died aged 91, was a baker. {first} {born} was born in 1930, a canon’s child.",
    "{full} was a baker. {first} May {born} was born on June 3.",
    "{full} was a baker. {first} Ash {last} was born in 1930.",
    "{full} was a baker. {first} Ash {last}, conductor and teacher, born 2 March 1934.",
  ];
  const cases = SENTENCES.flatMap(sentence =>
    PEOPLE.map(([first, last, born]) => ({
      full: `${first} ${last}`,
      text: `${sentence
        .replaceAll("{full}", `${first} ${last}`)
        .replaceAll("{first}", first)
        .replaceAll("{last}", last)
        .replaceAll("{born}", born)
        .replaceAll("{he}", first === "Omar" ? "he" : "she")} Later ${last} slept.`,
    })),
  );

  it.each(cases)("$text", ({ full, text }) => {
    expect(peopleOf(text).names).toEqual([full]);
  });

  it.each([
    "Ann Roe left. Her son was born Ann Lee's neighbour.",
    "Ann Roe met Ann Lee, born in 1930.",
    "Ann Roe runs the bar. Ann Lee was born in Tarn. Later Lee slept.",
    "Ann Roe met Ann Hale. Ann Lee was born in Tarn.",
    "Ann Roe runs the bar. Bo Lee was born in Tarn.",
    "Ann Roe left with Bo Roe. A girl was born. Ann Lee slept.",
    "Ann Roe left. The boy was born Bo Haverford.",
    "Ann Roe scored twice. Somali born Ann Haverford, 40, slept.",
    "Ann Roe is the coach. The captain, born Ann Haverford, slept.",
    "Ann Roe runs the bar. The dancer, née Ann Haverford, slept.",
    "Ann Roe is the coach. In the next room was born Ann Haverford, now a judge.",
  ])("two people: %s", text => {
    expect(peopleOf(text).names.length).toBeGreaterThan(1);
  });
});
