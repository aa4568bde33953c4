import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { extractReportedSpeech } from "../../src/quotes/extract-quotations.ts";
import { found, origin } from "./found.ts";
import { antecedents, described } from "./judging/discourses.ts";

// Every name and sentence here is invented.

/** Words and source of what an invented text reports without marks. */
function reported(text: string): string[] {
  const article = articleOfParagraphs([text], { origin });
  return extractReportedSpeech(article).map(({ start, end, attribution }) => {
    const name = attribution.kind === "unclear" ? "?" : attribution.speaker.name;
    return `${article.text.slice(start, end)} – ${name}`;
  });
}

const NAMES = ["Ann Roe", "Tariq Osei", "Ingrid Vell", "Lars Blocher"] as const;

describe.each(NAMES)("whose words they are: %s’s", name => {
  const surname = name.split(" ").at(-1) ?? "";

  it.each([
    // Offices and roles around the name.
    "“The harbour was never safe,” Secretary of State for Work and Pensions NAME said.",
    "“The harbour was never safe,” Harbour Department senior trial counsel NAME wrote.",
    "“The harbour was never safe,” said former Tarnshire Gov. and Party Committee Chairman NAME.",
    "“Never again!” Rep. NAME, R-Tarn., said of the harbour.",
    // A clause about the speaker, and nouns that look like verbs of saying.
    "NAME, a former Palace official who also sits on the board of the Harbour Coalition, said Moss’s confused messages have given “reason after reason to doubt what he wants”.",
    // What "put", "continue" and verbs of doing say.
    "As NAME, professor of law at Tarn, put it, “the harbour was never safe”.",
    "NAME put it bluntly: “The harbour was never safe.”",
    "In a statement, NAME said he’s certain Moss will continue to be “a champion of what the harbour needs”.",
    "NAME says the harbour has gone “as soft as butter left in the sun”.",
    "NAME said that once the council goes on holiday, “I intend to do as much as I can”.",
  ])("%s", template => {
    const all = found(template.replaceAll("NAME", name));
    expect(all.at(-1)).toMatch(new RegExp(` – ${name}$`));
  });

  it.each([
    ["An adverb", "Interestingly SURNAME came back."],
    ["A participle", "Understated SURNAME won."],
  ])("%s at the head of a sentence is no first name", (_, sentence) => {
    const text = `NAME left. ${sentence} “We never liked the harbour,” SURNAME said.`;
    expect(found(text.replaceAll("SURNAME", surname).replaceAll("NAME", name))).toEqual([
      `We never liked the harbour, – ${name}`,
    ]);
  });
});

describe("words of people without a name", () => {
  it.each([
    ["“It will never work,” insist friends.", "friends"],
    ["“It will never work,” say critics.", "critics"],
    ["12 nurses left. “We had enough,” they said.", "12 nurses"],
    ["Another commenter said, “We all know how she feels about the harbour.”", "Another commenter"],
    ["“She seems to be less welcome,” the Harbour Times wrote, “given her tone.”", "Harbour Times"],
    [
      "“The harbour is never safe,” the independent Tarn senator and presidential candidate told reporters.",
      "the independent Tarn senator and presidential candidate",
    ],
    [
      "The Harbour campaign projects that “closing the gate for a week” would cost millions.",
      "The Harbour campaign",
    ],
  ])("%s", (text, name) => {
    expect(found(text).map(one => one.replace(/^.* – /, ""))).toEqual(found(text).map(() => name));
  });

  it.each(["“It will never work,” insist Roe.", "The “rigged” vote claim friends made was false."])(
    "%s: no plural noun speaks",
    text => expect(found(text).join()).not.toMatch(/– (?:Roe|friends)/),
  );
});

describe("whose reports they are", () => {
  it.each([
    ["The gate is “rotten”, according to Harbour Board filings.", "Harbour Board filings"],
    ["Several candidates, including Ann Roe, said the gate was “rotten”.", "Several candidates"],
    ["Roe’s close friends have in the past said that the gate is “rotten”.", "Roe’s close friends"],
  ])("%s", (text, name) => {
    const [only = ""] = reported(text);
    expect(only.replace(/^.* – /, "")).toBe(name);
  });
});

describe("a headline in title case", () => {
  it.each(["Roe", "Vell", "Osei"])("has the words of %s, before the colon, in marks", name => {
    const text = `${name}: Harbour Board ‘Waving The Flag Of Surrender’ To Moss | Ann ${name} said the board gave up.`;
    expect(found(text)[0]).toBe(`Waving The Flag Of Surrender – Ann ${name}`);
  });
});

describe("“he” and “she”", () => {
  it("go on from who is speaking in the same sentence", () => {
    const features = antecedents("Karl Moss said it was over. Ann Roe says it rains, but he left.", "he");
    expect(features["Karl Moss"]).not.toContain("told-before");
    expect(features["Ann Roe"]).toContain("tells-here");
  });

  it("are the one who was asked", () => {
    const features = antecedents("A reporter asked Ann Roe about it. Then she spoke.", "she");
    expect(features["Ann Roe"]).toContain("was-asked");
    expect(features["A reporter"]).not.toContain("told-before");
    expect(antecedents("Bo Lee questioned Ann Roe’s logic. Then she spoke.", "she")["Ann Roe"]).not.toContain(
      "was-asked",
    );
  });

  it.each(["Hugh", "Karl", "John"])("aren't %s, who asked her", first => {
    const text = `Naomi Lind sat down. “I never slept,” Lind said. | ${first} Moss asked her six times about it. Each time she said no. | “We may both miss dinner,” she said.`;
    expect(found(text).at(-1)).not.toBe(`We may both miss dinner, – ${first} Moss`);
  });
});

describe("“the officer”", () => {
  it.each([
    ["A second police officer came. Then the officer spoke.", "the officer", true],
    ["An officer, Ann Roe, came. Then the officer spoke.", "the officer", false],
    ["An officer Ann Roe knew left. Then the officer spoke.", "the officer", false],
    ["The officer came. Then the officer spoke.", "the officer", false],
    ["A nurse came. Then the officer spoke.", "the officer", false],
  ])("%s", (text, words, isNew) => {
    expect(described(text, words)["the officer"]?.includes("described-new")).toBe(isNew);
  });
});

describe.each(["From", "Will", "Read", "Said", "With"])("a surname that is another word: %s", surname => {
  it.each(["George", "Alan", "Ruth", "Ingrid"])("%s", first => {
    const name = `${first} ${surname}`;
    const opening = `${name}, who founded the club, was there on Monday. The council met for three hours.`;
    expect(found(`${opening} | “We won the cup,” ${surname} told the guests.`)).toEqual([
      `We won the cup, – ${name}`,
    ]);
    expect(found(`${opening} | ${surname} wrote: “We won the cup.”`)).toEqual([`We won the cup. – ${name}`]);
    expect(found(`${opening} | “We won the cup,” said ${name}.`)).toEqual([`We won the cup, – ${name}`]);
  });
});

describe("words with a capital at the head of a sentence aren't the surname", () => {
  it.each([
    "George From was there. | From Leeds came the reply: “We won the cup.”",
    "George Will was there. | Will anybody say “we won the cup at last”?",
    "George Read was there. | Read more: “We won the cup.”",
  ])("%s", text => {
    expect(found(text).filter(one => one.includes("George"))).toEqual([]);
  });
});

describe("a first name that is mostly another word", () => {
  it.each(["Will Young", "May Fisher", "June Abara"])("%s", name => {
    const [first = ""] = name.split(" ");
    expect(
      found(`${name} ran the bakery in Leeds. | “We open at five,” ${first} said. “Nobody sleeps.”`),
    ).toEqual([`We open at five, – ${name}`, `Nobody sleeps. – ${name}`]);
  });
});
