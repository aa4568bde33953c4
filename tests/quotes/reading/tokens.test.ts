import { describe, expect, it } from "vitest";
import { readingOf, tokensOf } from "./readings.ts";

describe("pushTokens()", () => {
  it.each([
    ["plain words", "The mayor left.", ["The", "mayor", "left", "."]],
    [
      "marks of every kind",
      "One, two; three: four! Five? (six)",
      ["One", ",", "two", ";", "three", ":", "four", "!", "Five", "?", "(", "six", ")"],
    ],
    ["an owner", "Roe’s dog", ["Roe", "’s", "dog"]],
    ["an owner of many", "the voters' choice", ["the", "voters", "'", "choice"]],
    [
      "contracted verbs",
      "he’d she'll they’ve I’m we’re",
      ["he", "’d", "she", "'ll", "they", "’ve", "I", "’m", "we", "’re"],
    ],
    ["a negation is one word", "they didn’t go", ["they", "didn’t", "go"]],
    ["capitals with stops", "in the U.S. Senate", ["in", "the", "U.S.", "Senate"]],
    ["an initial", "J. Roe", ["J.", "Roe"]],
    ["abbreviations", "Mr. Roe and Dr. Lee", ["Mr.", "Roe", "and", "Dr.", "Lee"]],
    ["no abbreviation", "He saw Mary. She left", ["He", "saw", "Mary", ".", "She", "left"]],
    ["numbers", "1,200 of 3.5 in 2026", ["1,200", "of", "3.5", "in", "2026"]],
    ["words with hyphens", "a 23-year-old co-founder", ["a", "23-year-old", "co-founder"]],
    ["a handle", "@ann_roe wrote", ["@ann_roe", "wrote"]],
    ["an address", "see https://example.org/a-b now", ["see", "https://example.org/a-b", "now"]],
    [
      "dots and dashes",
      "well... so -- yes – no — and",
      ["well", "...", "so", "--", "yes", "–", "no", "—", "and"],
    ],
    ["letters with marks", "Zoë Müller-Łódź said", ["Zoë", "Müller-Łódź", "said"]],
    [
      "a quotation",
      "She said “we are, I think, ready” twice.",
      ["She", "said", "“we are, I think, ready”", "twice", "."],
    ],
    ["a comma and a digit", "about 3,5 km, or 4", ["about", "3,5", "km", ",", "or", "4"]],
    ["a letter, a comma, a letter", "a,b", ["a", ",", "b"]],
    ["a word, a stop and a word", "here.Read on", ["here", ".", "Read", "on"]],
    ["ampersands", "Pym&Co and A & B", ["Pym&Co", "and", "A", "&", "B"]],
  ] as const)("%s", (_, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it("says what each is", () => {
    const { tokens } = readingOf("Roe’s 23-year-old son, 5, said “no” in 2026.");
    expect(tokens.map(({ kind }) => kind)).toEqual([
      "word",
      "clitic",
      "word",
      "word",
      "punct",
      "number",
      "punct",
      "word",
      "quote",
      "word",
      "number",
      "punct",
    ]);
    expect(tokens.map(({ stretch }) => stretch)).toEqual([-1, -1, -1, -1, -1, -1, -1, -1, 0, -1, -1, -1]);
    expect(tokens.filter(({ isCapital }) => isCapital).map(({ text }) => text)).toEqual(["Roe"]);
    expect(tokens[1]).toMatchObject({ text: "’s", lower: "'s" });
    expect(tokens[7]?.verb).toMatchObject({ base: "say", strength: "strong" });
  });

  it("finds the same words wherever they stand", () => {
    const words = ["said", "mayor", "Roe", "the", "Zoë", "abcdefghijklmnopqrst"];
    for (const one of words)
      for (const other of words) expect(tokensOf(`${one} ${other}, ${one}`)).toEqual([one, other, ",", one]);
  });
});

/** Tokens with what they are: "Roe W" for a word with a capital, "5 number"; a plain word has nothing behind it. */
function kindsOf(text: string): string[] {
  return readingOf(text).tokens.map(({ start, end, kind, isCapital }) => {
    const what = kind === "word" ? (isCapital ? " W" : "") : ` ${kind}`;
    return `${text.slice(start, end)}${what}`;
  });
}

describe("tokens and their kinds", () => {
  it.each([
    [
      "Ann’s U.S. hat, 5.5 km.",
      ["Ann W", "’s clitic", "U.S. W", "hat", ", punct", "5.5 number", "km", ". punct"],
    ],
    ["Mr. Roe and J. Lee ran.", ["Mr. W", "Roe W", "and", "J. W", "Lee W", "ran", ". punct"]],
    [
      "Don’t! He’d go – “now” @ann.",
      ["Don’t W", "! punct", "He W", "’d clitic", "go", "– punct", "“now” quote", "@ann W", ". punct"],
    ],
    [
      "The boys’ http://a.b/c?d=e rock’n’roll.",
      ["The W", "boys", "’ clitic", "http://a.b/c?d=e", "rock’n’roll", ". punct"],
    ],
    ["al-Rahim d’Estaing 23-year-old...", ["al-Rahim W", "d’Estaing W", "23-year-old", "... punct"]],
    [
      "It's 50% (so) a/b R&D 1,000.",
      [
        "It W",
        "'s clitic",
        "50 number",
        "% punct",
        "( punct",
        "so",
        ") punct",
        "a/b",
        "R&D W",
        "1,000 number",
        ". punct",
      ],
    ],
    ["No. Yes. etc. x.", ["No. W", "Yes W", ". punct", "etc.", "x", ". punct"]],
    ["É Ö straße 東京", ["É W", "Ö W", "straße", "東京"]],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });
});
