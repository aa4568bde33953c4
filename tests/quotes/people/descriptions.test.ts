import { describe, expect, it } from "vitest";
import type { Phrase } from "../../../src/quotes/linking/phrase.ts";
import { ANOTHER, findDescriptions, resolveDescription } from "../../../src/quotes/people/descriptions.ts";
import { printedForm } from "../../../src/quotes/people/people.ts";
import { peopleOf } from "./people-of.ts";

/** Whom the last "the …" of a text refers to. */
function meant(text: string, words: string): string | null {
  const { reading, people } = peopleOf(text);
  const start = text.lastIndexOf(words);
  const from = reading.tokens.findIndex(token => token.start === start);
  const to = reading.tokens.findIndex(token => token.end === start + words.length) + 1;
  const of = words.split(" ").indexOf("of");
  const head = (of < 0 ? to : from + of) - 1;
  const phrase: Phrase = { kind: "description", from, to, head, name: null };
  const found = resolveDescription(reading, findDescriptions(reading, people), phrase);
  if (!found || found === ANOTHER) return found;
  return `${printedForm(reading, found.person.fullest)}${found.isGuess ? "?" : ""}`;
}

describe("resolveDescription()", () => {
  it.each([
    ["behind the name", "Ann Roe, the mayor of Tarn, left. Later the mayor slept.", "the mayor", "Ann Roe"],
    ["before the name", "The mayor of Tarn, Ann Roe, left. Later the mayor slept.", "the mayor", "Ann Roe"],
    ["without a comma", "His adviser Ann Roe left. Later the adviser slept.", "the adviser", "Ann Roe"],
    ["a title", "Then Sen. Ann Roe left. Later the senator slept.", "the senator", "Ann Roe"],
    [
      "a title of another name",
      "Then Senator Ann Roe left. Later the lawmaker slept.",
      "the lawmaker",
      "Ann Roe",
    ],
    [
      "beside somebody with a clause, not of another named later",
      "Bo Lee, the councillor who wrote it, left. Later Councillor Ann Roe slept.",
      "the councillor",
      "Bo Lee",
    ],
    [
      "the same with “whose”",
      "Bo Lee, the councillor whose plan it was, left. Later Councillor Ann Roe slept.",
      "the councillor",
      "Bo Lee",
    ],
    [
      "the same without a clause",
      "Bo Lee, the councillor, left. Later Councillor Ann Roe slept.",
      "the councillor",
      "Bo Lee",
    ],
    [
      "behind a place that opens the sentence",
      "In Tarn, a senior official left. Later the official slept.",
      "the official",
      null,
    ],
    [
      "beside somebody who acts for one",
      "Ann Roe, appearing for the baker, left. Later the baker slept.",
      "the baker",
      null,
    ],
    [
      "beside somebody flanked by one",
      "Ann Roe, flanked by the mayor, left. Later the mayor slept.",
      "the mayor",
      null,
    ],
    ["behind an age", "Ann Roe, 52, a baker from Tarn, left. Later the baker slept.", "the baker", "Ann Roe"],
    ["who isn't described", "Ann Roe, the mayor of Tarn, left. Later the baker slept.", "the baker", null],
    ["an indefinite one", "Ann Roe, the mayor of Tarn, left. Later a mayor slept.", "a mayor", null],
    [
      "the former one",
      "Ann Roe, the mayor of Tarn, left. Later the former mayor slept.",
      "the former mayor",
      null,
    ],
    [
      "the one whose words fit",
      "Ann Roe, the Texas senator, met Bo Lee, the Ohio senator. Later the Ohio senator slept.",
      "the Ohio senator",
      "Bo Lee",
    ],
    [
      "none whose words fit",
      "Ann Roe, the Texas senator, met Bo Lee, the Ohio senator. Later the Utah senator slept.",
      "the Utah senator",
      "another",
    ],
    [
      "the last one described",
      "Ann Roe, a nurse from Tarn, left. Bo Lee, a nurse from Ild, slept. Later the nurse ate.",
      "the nurse",
      "Bo Lee",
    ],
    [
      "an office before a noun",
      "Ann Roe, the prime minister, met Bo Lee, the minister. Later the prime minister left.",
      "the prime minister",
      "Ann Roe",
    ],
    [
      "a body by its last word",
      "They joined the Tarn Council. Later the council met.",
      "the council",
      "Tarn Council",
    ],
  ] as const)("%s", (_, text, words, expected) => {
    expect(meant(text, words)).toBe(expected);
  });
});

describe("resolveDescription() with a word that nothing beside the name supports", () => {
  const PLACES = ["Leeds", "Hull", "Tarn", "Castleferry", "Derby"];
  const pairs = PLACES.map((place, at) => [place, PLACES[(at + 2) % PLACES.length] ?? ""] as const);

  it.each([
    ["Ann Roe, the mayor of PLACE, left. Later the mayor of OTHER slept.", "the mayor of OTHER", "another"],
    ["PLACE coach Ann Roe left. Later the PLACE coach slept.", "the PLACE coach", "Ann Roe"],
    ["Mayor Ann Roe left. Later the PLACE mayor slept.", "the PLACE mayor", "Ann Roe"],
    ["His coach Ann Roe left. Later the PLACE coach slept.", "the PLACE coach", "Ann Roe?"],
    ["Ann Roe, a candidate, left. Later the Labour candidate slept.", "the Labour candidate", null],
    ["Ann Roe, the mayor of PLACE, left. Later the new mayor slept.", "the new mayor", "another"],
    ["Ann Roe, the mayor of PLACE, left. Later the incoming mayor slept.", "the incoming mayor", "another"],
    ["Ann Roe, the new mayor of PLACE, left. Later the new mayor slept.", "the new mayor", "Ann Roe"],
    ["Ann Roe, the mayor, left PLACE. Later the new mayor slept.", "the new mayor", "Ann Roe?"],
    ["Ann Roe, the mayor of PLACE, left. Later the outgoing mayor slept.", "the outgoing mayor", "Ann Roe"],
    ["Ann Roe, the outgoing mayor of PLACE, left. Later the mayor slept.", "the mayor", "Ann Roe"],
    ["Ann Roe, a retired teacher, left PLACE. Later the teacher slept.", "the teacher", "Ann Roe"],
    [
      "Ann Roe, a teacher from PLACE, left. Later the retired teacher slept.",
      "the retired teacher",
      "Ann Roe",
    ],
    ["Ann Roe, a retired judge, left PLACE. Later the judge slept.", "the judge", null],
    ["Ann Roe, the mayor of PLACE, left. Later the previous mayor slept.", "the previous mayor", null],
    ["Ann Roe, the mayor of PLACE, left. Later the ousted mayor slept.", "the ousted mayor", null],
    [
      "Ann Roe, the PLACE council leader, left. Later the opposition leader slept.",
      "the opposition leader",
      "another",
    ],
    ["Ann Roe, a driver from PLACE, left. Later the second driver slept.", "the second driver", "another"],
    ["Ann Roe, a driver from PLACE, left. Later the other driver slept.", "the other driver", "another"],
    ["Ann Roe, the PLACE coach, left. Later the visiting coach slept.", "the visiting coach", "another"],
    ["Ann Roe, the PLACE coach, left. Later the tired coach slept.", "the tired coach", "Ann Roe"],
  ])("%s", (template, words, expected) => {
    for (const [place, other] of pairs) {
      const filled = (text: string) => text.replaceAll("PLACE", place).replaceAll("OTHER", other);
      expect(meant(filled(template), filled(words)), place).toBe(expected);
    }
  });

  it.each([
    ["Leeds", "Hull"],
    ["London", "Glasgow"],
    ["England", "Wales"],
    ["Ohio", "Texas"],
    ["French", "German"],
  ])("the %s captain isn’t the %s one", (place, other) => {
    for (const template of ["PLACE captain NAME left.", "The PLACE captain, NAME, left."])
      for (const [of, otherOf] of [
        [place, other],
        [other, place],
      ] as const)
        for (const name of ["Ann Roe", "Tariq Osei", "Ingrid Vell"]) {
          const text = `${template.replace("PLACE", of).replace("NAME", name)} Later the ${otherOf} captain slept.`;
          expect(meant(text, `the ${otherOf} captain`), text).toBe("another");
        }
  });

  it.each([
    ["England striker NAME left.", "the Tottenham striker"],
    ["British scientist NAME left.", "the Cambridge scientist"],
    ["NAME, a Harvard professor, left.", "the Economics professor"],
    ["NAME, headteacher at Tarn School, left.", "the Leeds headteacher"],
    ["NAME, chief executive of the Refugee Council, left.", "the charity chief executive"],
    ["NAME, the council leader, left.", "the union leader"],
    ["Tarn coach NAME left.", "the Castleferry coach"],
    ["Ohio coach NAME left.", "the Cleveland coach"],
    ["Coach NAME of Tarn left.", "the New York coach"],
  ])("may be the same: %s %s", (template, role) => {
    for (const name of ["Ann Roe", "Tariq Osei", "Ingrid Vell"]) {
      const text = `${template.replace("NAME", name)} Later ${role} slept.`;
      expect(meant(text, role), text).toBe(`${name}?`);
    }
  });

  it.each([
    ["NAME, the head of the Refugee Council, left.", "the head of Tarn Rail"],
    ["NAME, the mayor of Castleferry, left.", "the mayor of Tarnby"],
    ["The president of Velmora, NAME, left.", "the president of Ardesia"],
  ])("isn’t of another: %s %s", (template, role) => {
    for (const name of ["Ann Roe", "Tariq Osei", "Ingrid Vell"]) {
      const text = `${template.replace("NAME", name)} Later ${role} slept.`;
      expect(meant(text, role), text).toBe("another");
    }
  });

  it.each([
    ["Republican", "Democratic"],
    ["Labour", "Tory"],
    ["Conservative", "Liberal"],
    ["Socialist", "Communist"],
  ])("the %s candidate isn’t the %s one", (party, other) => {
    for (const name of ["Ann Roe", "Tariq Osei", "Ingrid Vell"]) {
      const text = `${name}, the ${party} candidate, left. Later the ${other} candidate slept.`;
      expect(meant(text, `the ${other} candidate`)).toBe("another");
    }
  });
});

describe("findDescriptions() with the words beside each noun", () => {
  it.each([
    ["Ann Roe, the mayor of Tarn, left.", ["mayor: Ann Roe (tarn) the mayor of Tarn"]],
    ["The mayor of Tarn, Ann Roe, left.", ["mayor: Ann Roe (tarn) The mayor of Tarn"]],
    ["His former adviser Ann Roe left.", ["adviser: Ann Roe (former) His former adviser"]],
    [
      "The bell ringers’ captain, 72-year-old Ann Roe, left.",
      ["captain: Ann Roe (bell ringers) The bell ringers’ captain"],
    ],
    ["The mayor of Tarn Ann Roe left.", []],
    ["Sen. Ann Roe left.", ["sen: Ann Roe (sen) Sen. Ann Roe", "senator: Ann Roe (sen) Sen. Ann Roe"]],
    [
      "Then Senator Ann Roe left.",
      ["senator: Ann Roe (senator) Senator Ann Roe", "lawmaker: Ann Roe (senator) Senator Ann Roe"],
    ],
    [
      "Then Rep. Ann Roe left.",
      [
        "rep: Ann Roe (rep) Rep. Ann Roe",
        "congressman: Ann Roe (rep) Rep. Ann Roe",
        "congresswoman: Ann Roe (rep) Rep. Ann Roe",
        "representative: Ann Roe (rep) Rep. Ann Roe",
        "lawmaker: Ann Roe (rep) Rep. Ann Roe",
      ],
    ],
    ["Tarn Council met.", ["council: Tarn Council (tarn council) Tarn Council"]],
    ["Ann Roe, the mayor of Tarn: left.", []],
    ["Ann Roe, the mayor of Tarn and nurse, left.", ["mayor: Ann Roe (tarn) the mayor of Tarn"]],
    ["Ann Roe, the mayor who left.", ["mayor: Ann Roe () the mayor"]],
    ["Ann Roe, the mayor said.", []],
    ["Ann Roe, the very old and red mayor, left.", []],
    [
      "Ann Roe, a governor of the state prison, left.",
      ["governor: Ann Roe (the prison) a governor of the state prison"],
    ],
    [
      "It rained, a governor of the prison, Ann Roe, left.",
      ["governor: Ann Roe (the prison) a governor of the prison"],
    ],
    ["It rained and a nurse, Ann Roe, left.", ["nurse: Ann Roe () a nurse"]],
    ["It rained; the old nurse, Ann Roe, left.", ["nurse: Ann Roe (old) the old nurse"]],
    [
      "The one two three four five six seven eight nine ten eleven nurse, Ann Roe, left.",
      ["nurse: Ann Roe (eleven) one two three four five six seven eight nine ten eleven nurse"],
    ],
    [
      "The one two three four five six seven eight nine ten eleven twelve nurse, Ann Roe, left.",
      ["nurse: Ann Roe (eleven twelve) two three four five six seven eight nine ten eleven twelve nurse"],
    ],
    [
      "Ann Roe, one two three four five six seven eight nine ten eleven nurse, left.",
      ["nurse: Ann Roe (eleven) one two three four five six seven eight nine ten eleven nurse"],
    ],
    ["Ann Roe, one two three four five six seven eight nine ten eleven twelve nurse, left.", []],
    ["An adviser to the mayor, Ann Roe, left.", []],
    ["A coach for the nurses, Ann Roe, left.", ["coach: Ann Roe (the nurses) A coach for the nurses"]],
    ["They saw a nurse, Ann Roe, there.", ["nurse: Ann Roe () a nurse"]],
    ["It rained: old nurse, Ann Roe, left.", ["nurse: Ann Roe (old) old nurse"]],
    ["“Rain” nurse, Ann Roe, left.", ["nurse: Ann Roe () nurse"]],
    ["It rained and old nurse, Ann Roe, left.", ["nurse: Ann Roe (old) old nurse"]],
    ["Ann Roe, nurse, left.", ["nurse: Ann Roe () nurse"]],
    ["Ann Roe, 52, nurse, left.", ["nurse: Ann Roe () nurse"]],
    [
      "Velmora, the old company, closed.",
      ["velmora: Velmora (velmora) Velmora", "company: Velmora (old) the old company"],
    ],
    ["Ann Roe, of the nurse, left.", ["nurse: Ann Roe () of the nurse"]],
    ["Ann Roe, a council nurse, left.", ["nurse: Ann Roe (council) a council nurse"]],
    ["Ann Roe, the state governor, left.", ["governor: Ann Roe (state) the state governor"]],
    [
      "Ann Roe, the governor of Old State, left.",
      ["governor: Ann Roe (old) the governor of Old State", "state: Old State (old state) Old State"],
    ],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    const { reading, people } = peopleOf(text);
    const { tokens } = reading;
    const facts = [...findDescriptions(reading, people)].map(([noun, all]) => {
      const each = all.map(({ person, modifiers, from, to }) => {
        const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
        return `${printedForm(reading, person.fullest)} (${[...modifiers].join(" ")}) ${words}`;
      });
      return `${noun}: ${each.join("; ")}`;
    });
    expect(facts).toEqual(expected);
  });
});

describe("findDescriptions() with very many of one kind", () => {
  it("keeps a hundred", () => {
    const { reading, people } = peopleOf("Ann Roe, the nurse, left. ".repeat(101));
    expect(findDescriptions(reading, people).get("nurse")).toHaveLength(100);
  });
});

describe("resolveDescription() of the words in braces, with where it is said", () => {
  it.each([
    ["Ann Roe, the mayor of Tarn, left. Later {the mayor} slept.", "Ann Roe: the mayor of Tarn"],
    ["Ann Roe, the mayor of Tarn, left. Later {a mayor} slept.", null],
    ["Ann Roe, the mayor of Tarn, left. Later {this mayor} slept.", "Ann Roe: the mayor of Tarn"],
    ["Ann Roe, the mayor of Tarn, left. Later {Mayor} slept.", "Ann Roe: the mayor of Tarn"],
    ["Ann Roe, the mayor of Tarn, left. Later {the old mayor} slept.", "Ann Roe: the mayor of Tarn"],
    [
      "Ann Roe, the mayor of Tarn, left. Bo Lee, the mayor of Gull, sat. Later {the mayor} slept.",
      "Bo Lee: the mayor of Gull",
    ],
    [
      "Ann Roe, the mayor of Tarn, left. Bo Lee, the mayor of Gull, sat. Later {the Tarn mayor} slept.",
      "Ann Roe: the mayor of Tarn",
    ],
    ["Ann Roe, the mayor of Tarn, left. Bo Lee, the mayor of Gull, sat. Later {the old mayor} slept.", null],
    [
      "Ann Roe, the mayor of Tarn, left. Later {the mayor} slept. Bo Lee, the mayor of Gull, sat.",
      "Ann Roe: the mayor of Tarn",
    ],
    [
      "Later {the mayor} slept. Ann Roe, the mayor of Tarn, left. Bo Lee, the mayor of Gull, sat.",
      "Ann Roe: the mayor of Tarn",
    ],
    ["Ann Roe, the former mayor of Tarn, left. Later {the mayor} slept.", null],
    [
      "Ann Roe, the former mayor of Tarn, left. Later {the former mayor} slept.",
      "Ann Roe: the former mayor of Tarn",
    ],
    ["Ann Roe, the mayor of Tarn, left. Later {the former mayor} slept.", null],
    [
      "Ann Roe, the mayor of Tarn, left. Her predecessor, Bo Lee, sat. Later {the former mayor} slept.",
      "Bo Lee: Her predecessor",
    ],
    [
      "Ann Roe, the mayor of Tarn, left. Her predecessor, Bo Lee, sat with his predecessor, Tom Fry. Later {the former mayor} slept.",
      null,
    ],
    ["Ann Roe, the minister, left. Her predecessor, Bo Lee, sat. Later {the prime minister} slept.", null],
    ["Ann Roe, the mayor, left. Her predecessor, Bo Lee, sat. Later {the former baker} slept.", null],
    [
      "Ann Roe, the former mayor, left. Bo Lee, the mayor, sat. Later {the mayor} slept.",
      "Bo Lee: the mayor",
    ],
    [
      "Ann Roe, the minister, left. Bo Lee, the prime minister, sat. Later {the prime minister} slept.",
      "Bo Lee: the prime minister",
    ],
    [
      "Ann Roe, the prime minister, left. Bo Lee, the minister, sat. Later {the minister} slept.",
      "Bo Lee: the minister",
    ],
    ["Ann Roe, the foreign minister, left. Later {the minister} slept.", "Ann Roe: the foreign minister"],
    ["Ann Roe, the deputy foreign minister, left. Later {the minister} slept.", null],
    ["Ann Roe, the mayor, left. Later {the old French mayor} slept.", null],
    ["Ann Roe, his wife, left. Later {his wife} slept.", "Ann Roe: his wife"],
    ["Ann Roe, his nurse, left. Later {his nurse} slept.", null],
    ["Ann Roe, the nurse, left. Later {the nurse} slept.", "Ann Roe: the nurse"],
    ["Ann Roe, the prime minister, left. Later {the minister} slept.", null],
    ["Ann Roe, the minister, left. Later {the prime minister} slept.", null],
    ["Ann Roe, the mayor, left. Later {the French mayor} slept.", null],
    ["Ann Roe, the French mayor, left. Later {the French mayor} slept.", "Ann Roe: the French mayor"],
    ["Ann Roe, the mayor, left. Later {the letter} slept.", null],
    ["Ann Roe, the president, left. Later {the President} slept.", "Ann Roe: the president"],
    ["Ann Roe, the president, left. Later {President} slept.", "Ann Roe: the president"],
  ] satisfies [string, string | null][])("%s: %s", (marked, expected) => {
    const [, words = ""] = /\{(.*?)\}/.exec(marked) ?? [];
    const text = marked.replace(/[{}]/g, "");
    const { reading, people } = peopleOf(text);
    const { tokens } = reading;
    const start = marked.indexOf("{");
    const from = tokens.findIndex(token => token.start === start);
    const to = tokens.findIndex(token => token.end === start + words.length) + 1;
    const phrase: Phrase = { kind: "description", from, to, head: to - 1, name: null };
    const found = resolveDescription(reading, findDescriptions(reading, people), phrase);
    const shown =
      found !== ANOTHER &&
      found &&
      `${printedForm(reading, found.person.fullest)}: ${text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end)}`;
    expect(shown).toBe(expected);
  });
});

describe("resolveDescription() names those whom it fits as well", () => {
  it.each([
    ["Ann Roe, the nurse, left. Bo Lee, the nurse, sat. Later {the nurse} slept.", ["Ann Roe"]],
    ["Ann Roe, the Tarn nurse, left. Bo Lee, the nurse, sat. Later {the Tarn nurse} slept.", []],
    [
      "Ann Roe, the Tarn nurse, left. Ann Roe, the nurse, ate. Bo Lee, the Tarn nurse, sat. Later {the Tarn nurse} slept.",
      ["Ann Roe"],
    ],
    ["Ann Roe, the nurse, left. Ann Roe, the nurse, sat. Later {the nurse} slept.", []],
  ] satisfies [string, readonly string[]][])("%s: %s", (marked, expected) => {
    const [, words = ""] = /\{(.*?)\}/.exec(marked) ?? [];
    const start = marked.indexOf("{");
    const { reading, people } = peopleOf(marked.replace(/[{}]/g, ""));
    const from = reading.tokens.findIndex(token => token.start === start);
    const to = reading.tokens.findIndex(token => token.end === start + words.length) + 1;
    const phrase: Phrase = { kind: "description", from, to, head: to - 1, name: null };
    const found = resolveDescription(reading, findDescriptions(reading, people), phrase);
    const rivals = found === ANOTHER ? undefined : found?.rivals;
    expect(rivals?.map(person => printedForm(reading, person.fullest))).toEqual(expected);
  });
});
