import { describe, expect, it } from "vitest";
import { knownNamesOf } from "../../../../src/answers/check/message/known-names.ts";
import {
  isSignature,
  namedSpeaker,
  SPEAKER_RULES,
  wholeSignature,
} from "../../../../src/answers/check/message/named-speaker.ts";
import { labelOf } from "../../../../src/answers/check/message/speaker-label.ts";
import { createWordIndex } from "../../../../src/search/index/word-index.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { inventedLibrary } from "../../invented-library.ts";
import { knownNames } from "./known-names.ts";

/** People who are quoted once each; “poll” is a surname and a word of an article's own. */
const PEOPLE = ["Keir Starmer", "Volodymyr Zelensky", "Joe Biden", "Vladimir Putin", "Jo Poll"];
const library = inventedLibrary([
  { id: "town", text: "The poll is over." },
  { id: "lund", text: "A flood came to Lund. In Lund, Mr Okafor waited." },
  ...PEOPLE.map((by, i) => ({
    id: `a${i}`,
    text: `“The harbour is open,” said ${by}.`,
    quotations: [{ words: "The harbour is open,", by }],
  })),
]);
const NAMES = knownNamesOf(library, createWordIndex(library.articles.map(({ article }) => article)));

/** Who is named as the speaker of “…” in a message. */
function named(message: string): string | null {
  const at = message.indexOf("“…”");
  const before = { start: 0, end: at };
  const found = namedSpeaker(message, before, { start: at + 3, end: message.length }, NAMES);
  return found && sliceOf(message, found);
}

describe("SPEAKER_RULES", () => {
  const rules = Object.entries(SPEAKER_RULES);
  it.each(rules.map(([rule, { example }]) => [rule, example] as const))("%s: %s", (rule, example) => {
    const name = /\*\*(.+)\*\*/u.exec(example)?.[1];
    const text = example.replaceAll("**", "");
    const at = text.indexOf("“…”");
    const [before, after] = [
      { start: 0, end: at },
      { start: at + 3, end: text.length },
    ];
    const first = rules.flatMap(([which, { find }]) => {
      const span = find({ text, before, after, names: NAMES });
      return span ? [[which, sliceOf(text, span)]] : [];
    })[0];
    expect(first).toEqual([rule, name]);
    expect(named(text)).toBe(name);
  });
});

describe("namedSpeaker() of tags", () => {
  it.each([
    ["#Starmer “…”", "Starmer"],
    ["#Macron “…”", null],
    ["“…”\n#Macron", null],
    ["“…”\n#Starmer", "Starmer"],
  ])("%j: %s", (message, speaker) => {
    expect(named(message)).toBe(speaker);
  });
});

describe("namedSpeaker() of a heading over words that somebody signs", () => {
  it.each([
    ["Lund: “…” Starmer", null],
    ["Lund flood: “…” Keir Starmer", null],
    ["Lund: “…” in Starmer's house", "Lund"],
    ["Lund: “…”", "Lund"],
    ["Okafor: “…” Starmer", "Okafor"],
    ["Putin: “…” Starmer", "Putin"],
    ["Macron: “…” Starmer", "Macron"],
  ])("%j: %s", (message, speaker) => {
    expect(named(message)).toBe(speaker);
  });
});

describe("namedSpeaker() with whom or what a role belongs to", () => {
  it.each([
    ["“…” — Starmer's lawyer", "Starmer's lawyer"],
    ["Keir Starmer's lawyer: “…”", "Keir Starmer's lawyer"],
    ["Keir Starmer's lawyer said “…”", "Keir Starmer's lawyer"],
    ["“…” — Keir Starmer's former press secretary", "Keir Starmer's former press secretary"],
    ["“…” (Gabon's ambassador)", "Gabon's ambassador"],
    ["“…” — Starmer's son", "Starmer's son"],
    ["“…” — Starmer's speech", "Starmer"],
    ["“…” — Scottish union organiser", null],
    ["Norwegian foreign minister: “…”", null],
    ["Keir Starmer, Scottish union organiser: “…”", "Keir Starmer"],
    ["Keir Starmer, Barnsley councillor: “…”", "Keir Starmer"],
    ["“…” — Keir Starmer, Barnsley councillor", "Keir Starmer"],
    ["“…” (Keir Starmer, Hollin chief executive)", "Keir Starmer"],
    ["Keir Starmer, Tom Hale: “…”", "Tom Hale"],
    ["Starmer tells the lawyer: “…”", "Starmer"],
  ])("%s: %s", (message, speaker) => {
    expect(named(message)).toBe(speaker);
  });
});

describe("namedSpeaker() isn't who asked", () => {
  it.each(
    [
      ["when", "asked about delays"],
      ["after", "asked him about it"],
      ["as", "asks for a date"],
      ["because", "asked whether it was true"],
    ].flatMap(([joint, asked]) => [
      [`Starmer ${joint} Joe Biden ${asked}: “…”`, "Starmer"],
      [`“…” Starmer ${joint} Joe Biden ${asked}`, null],
    ]),
  )("%s: %s", (message, speaker) => {
    expect(named(message ?? "")).not.toBe("Joe Biden");
    if (speaker !== null) expect(named(message ?? "")).toBe(speaker);
  });

  it("but a question is the asker's", () => {
    expect(named("Joe Biden asked: “…”")).toBe("Joe Biden");
  });
});

describe("isSignature()", () => {
  it.each([
    ["Starmer", true],
    ["— Keir Starmer", true],
    ["Keir Starmer, MP for Tarn", true],
    ["Keir Starmer (prime minister)", true],
    ["Keir Starmer - 2024", true],
    ["Keir Starmer said no", false],
    ["Bo Lanz", false],
    ["the harbour is open, and Starmer knows it", false],
    ["Keir Starmer, who came late and left early and said nothing", false],
  ])("%j: %s", (line, expected) => {
    expect(isSignature(line, { start: 0, end: line.length }, NAMES)).toBe(expected);
  });
});

describe("namedSpeaker() with a date behind the name, or pity in front of it", () => {
  it.each([
    ["Starmer, March 2025: “…”", "Starmer"],
    ["Keir Starmer, 17 November 2024: “…”", "Keir Starmer"],
    ["starmer, 62: “…”", "starmer"],
    // Whoever is known is compared wherever a message names them.
    ["Poor Keir Starmer “…”", null],
  ])("%j: %s", (message, speaker) => {
    expect(named(message)).toBe(speaker);
  });
});

describe("namedSpeaker() in front of the words", () => {
  it.each([
    // By a verb.
    ["Starmer said “…”", "Starmer"],
    ["Putin said that Starmer said “…”", "Starmer"],
    ["Starmer really also said “…”", "Starmer"],
    ["Ursula von der Leyen said “…”", "Ursula von der Leyen"],
    ["As Starmer said “…”", "Starmer"],
    ["Starmer said so in London. Biden: “…”", "Biden"],
    ["Starmer said to the crowd.\nBiden: “…”", "Biden"],
    ["Starmer said to Biden: “…”", "Starmer"],
    ["Starmer, asked about Biden, said “…”", "Starmer"],
    ["starmer, pressed on Putin, said: “…”", "starmer"],
    ["Starmer, speaking to Biden in London, said “…”", "Starmer"],
    ["Starmer, threatening London: “…”", "Starmer"],
    ["Ursula von der Leyen, speaking on Monday: “…”", "Ursula von der Leyen"],
    ["Starmer, in tears: “…”", "Starmer"],
    ["Starmer, accusing Biden: “…”", "Starmer"],
    ["Starmer, quoting Biden: “…”", "Biden"],
    ["Yesterday in London, Biden said “…”", "Biden"],
    ["In London, speaking to Putin, Starmer said “…”", "Starmer"],
    ["In London, speaking to Putin, Starmer: “…”", "Starmer"],
    ["Starmer said in London, quoting Mr. Biden: “…”", "Starmer"],
    ["In London, Starmer said “…”", "Starmer"],
    ["words of Starmer said “…”", "Starmer"],
    ["Anna Maria Luisa Carla Elena Berta said “…”", "Anna Maria Luisa Carla Elena Berta"],
    ["Dora Anna Maria Luisa Carla Elena Berta said “…”", "Anna Maria Luisa Carla Elena Berta"],
    ["J. Macron said “…”", "J. Macron"],
    ["Jean-Luc Macron said “…”", "Jean-Luc Macron"],
    ["@macron said “…”", "@macron"],
    ["lol keir starmer said “…”", "keir starmer"],
    ["so starmer said “…”", "starmer"],
    ["poll said “…”", "poll"],
    ["remember when poll said “…”", "poll"],
    ["the poll said “…”", null],
    ["a poll said “…”", null],
    ["Update Macron said “…”", null],
    ["Today said “…”", null],
    ["Famously said “…”", null],
    ["He said “…”", null],
    ["said “…”", null],
    // Somebody described by a name.
    ["Starmer’s son said “…”", "Starmer’s son"],
    ["Starmer son said “…”", null],
    ["the son said “…”", null],
    ["a spokesman for Starmer said “…”", "spokesman for Starmer"],
    ["a spokesman for Keir Starmer said “…”", "spokesman for Keir Starmer"],
    ["an aide to Starmer said “…”", "aide to Starmer"],
    ["a rival of starmer said “…”", "rival of starmer"],
    ["the boat for Starmer said “…”", "Starmer"],
    ["the aide like Starmer said “…”", "Starmer"],
    // By a label.
    ["Starmer: “…”", "Starmer"],
    ["BREAKING: Putin: “…”", "Putin"],
    ["BREAKING: yesterday, Putin: “…”", "Putin"],
    ["yesterday, Putin: “…”", "Putin"],
    ["yesterday,Putin: “…”", "Putin"],
    ["wow. Putin: “…”", "Putin"],
    ["wow\nPutin: “…”", "Putin"],
    ["Macron, President: “…”", "Macron"],
    ["Starmer’s spokesman: “…”", "Starmer’s spokesman"],
    ["spokesman for Starmer: “…”", "spokesman for Starmer"],
    ["volodymyr: “…”", "volodymyr"],
    ["keir starmer, 63: “…”", "keir starmer"],
    ["Fjordheim's team manager Keir Starmer: “…”", "Keir Starmer"],
    ["Putin's spokesman Keir Starmer: “…”", "Keir Starmer"],
    ["Fjordheim's Manager Keir Starmer: “…”", "Keir Starmer"],
    ["Keir Starmer, mayor of Tarn: “…”", "Keir Starmer"],
    ["Keir Starmer, the spokesman for Biden: “…”", "Keir Starmer"],
    ["Macron, a farmer from Hull: “…”", "Macron"],
    ["in hull, mayor putin: “…”", "putin"],
    ["the race director starmer: “…”", "starmer"],
    ["nobody tells starmer: “…”", null],
    ["she told mayor starmer: “…”", null],
    ["starmer on biden: “…”", "starmer"],
    ["(starmer on biden: “…”", "starmer"],
    ["- starmer on biden: “…”", null],
    ["@macron_fan: “…”", "@macron_fan"],
    ["PM: “…”", "PM"],
    ["The UK PM: “…”", "The UK PM"],
    ["pm: “…”", null],
    ["Ann Roe, CEO of Brandel: “…”", "Ann Roe"],
    ["Ann Roe, MP: “…”", "Ann Roe"],
    ["dr starmer: “…”", "starmer"],
    ["president starmer: “…”", "starmer"],
    ["Starmer's wonderful “…”", null],
    ["Keir Starmer's immortal “…”", null],
    ["The Hague: “…”", "The Hague"],
    ["Zelensky in a talk to the press on Monday morning: “…”", "Zelensky"],
    ["Zelensky in a talk to the press on a Monday morning: “…”", null],
    ["my boat: “…”", null],
    ["note Macron: “…”", null],
    [": “…”", null],
    ["lol, : “…”", null],
    // By a preposition.
    ["in Kyiv, starmer said “…”", "starmer"],
    ["according to Macron “…”", "Macron"],
    ["here is what we had, per Macron “…”", "Macron"],
    ["what a quote from Macron “…”", "Macron"],
    ["in the words by Macron “…”", "Macron"],
    ["as was tweeted by Macron “…”", "Macron"],
    ["by Macron “…”", "Macron"],
    ["it was sent by Macron “…”", null],
    ["back to Macron “…”", null],
    // Alone.
    ["Keir Starmer “…”", "Keir Starmer"],
    ["for Keir Starmer “…”", null],
    ["“…”", null],
  ])("%j: %s", (message, speaker) => {
    expect(named(message)).toBe(speaker);
  });
});

describe("namedSpeaker() after the words", () => {
  it.each([
    // A signature.
    ["“…” — Macron", "Macron"],
    ["“…” — zelensky", "zelensky"],
    ["“…” — keir starmer", "keir starmer"],
    ["“…” (Macron)", "Macron"],
    ["“…” ~ Macron", "Macron"],
    ["“…” — Anna Maria Luisa Carla Elena Berta", "Anna Maria Luisa Carla Elena Berta"],
    ["“…” — Anna Maria Luisa Carla Elena Berta Dora", "Anna Maria Luisa Carla Elena Berta"],
    ["“…” — Macron, the man", "Macron"],
    ["“…” — Macron de", "Macron"],
    ["“…” — Via Macron", null],
    ["“…” — @keir_starmer", "@keir_starmer"],
    ["“…” — Macron’s", "Macron"],
    ["Starmer said “…” — Macron", "Macron"],
    // A preposition.
    ["“…” according to Volodymyr Aleksandrovich Zelensky", "Volodymyr Aleksandrovich Zelensky"],
    ["“…” per Macron", "Macron"],
    ["“…” from Macron", "Macron"],
    ["Starmer said “…” per Macron", "Macron"],
    ["Starmer said “…” in a quote from Macron", "Starmer"],
    ["“…” lol what a quote from Macron", "Macron"],
    // A verb.
    ["“…” said Macron", "Macron"],
    ["“…” said   Macron", "Macron"],
    ["“…” said     Macron", null],
    ["“…” then said Macron", "Macron"],
    ["“…” as once said Macron", null],
    ["“…” said Today", null],
    ["“…” Starmer said, and Putin said", "Starmer"],
    ["“…” was said in town, and Putin said", null],
    ["“…” and in the end as Starmer said", "Starmer"],
    ["“…” and then in the end as Starmer said", null],
    // A name below.
    ["“…”\nKeir Starmer", "Keir Starmer"],
    ["“…”\nKeir Starmer in the city today", "Keir Starmer"],
    ["“…”\nKeir Starmer in the city of light", null],
    ["“…” Keir Starmer", null],
    ["“…”\nToday", null],
    ["“…”\n", null],
  ])("%j: %s", (message, speaker) => {
    expect(named(message)).toBe(speaker);
  });
});

describe("namedSpeaker() in small letters", () => {
  it("knows six words that articles print only as names", () => {
    const long = knownNames(["Anna Maria Luisa Carla Elena Berta"]);
    const message = "so anna maria luisa carla elena berta said ";
    const end = message.length;
    const found = namedSpeaker(message, { start: 0, end }, { start: end, end }, long);
    expect(found && sliceOf(message, found)).toBe("anna maria luisa carla elena berta");
  });
});

describe("wholeSignature()", () => {
  it.each([
    ["with a date and a place", " — Zelensky, 17 November 2024, Kyiv", "Zelensky"],
    ["with more", " — Zelensky, 17 November 2024, in Kyiv", null],
    ["of nobody", " — Today", null],
    ["without a name", " and so on", null],
  ])("%s", (_name, text, speaker) => {
    const found = wholeSignature(text, { start: 0, end: text.length }, NAMES);
    expect(found && sliceOf(text, found)).toBe(speaker);
  });
});

describe("labelOf()", () => {
  it("reads nothing in front of its part of the message", () => {
    const text = "Putin, Starmer on Biden: “";
    const found = labelOf(text, { start: 7, end: text.length }, NAMES);
    expect(found && sliceOf(text, found)).toBe("Starmer");
  });

  it("finds a label however long the message is", () => {
    const text = `${"lol. ".repeat(50)}starmer: `;
    const found = labelOf(text, { start: 0, end: text.length }, NAMES);
    expect(found).toEqual({ start: 250, end: 257 });
  });
});
