import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { extractSpeech } from "../../src/quotes/extract-quotations.ts";
import type { Attribution, Quotation } from "../../src/quotes/quotation.ts";

/** The articles and their gold are described in the README beside them. */
const folder = new URL("../fixtures/quotes/", import.meta.url);

const accepted = <T extends z.ZodType>(value: T) => z.union([value, z.array(value)]).optional();
const SpeakerName = z.union([z.string(), z.strictObject({ unnamed: z.string() }), z.null()]);
const Place = { words: z.string().min(1), paragraph: z.number().int().positive() };

const GoldQuotation = z.strictObject({
  ...Place,
  kind: accepted(z.enum(["direct", "mixed", "post", "transcript"])),
  speaker: accepted(SpeakerName),
  certainty: z.enum(["stated", "resolved"]).optional(),
  speech: z.number().int().optional(),
  disputed: accepted(z.enum(["false", "doctored", "parody", "denied", "hypothetical"]).nullable()),
  secondHand: accepted(z.string().nullable()),
  optional: z.literal(true).optional(),
});
type GoldQuotation = z.infer<typeof GoldQuotation>;

const Gold = z.strictObject({
  alsoAccepted: z.record(z.string(), z.array(z.string())).default({}),
  quotations: z.array(GoldQuotation),
  nobody: z.array(z.strictObject(Place)).default([]),
  damaged: z.array(z.number().int()).default([]),
  indirect: z.array(z.strictObject({ ...Place, speaker: accepted(SpeakerName) })).default([]),
});
type Gold = z.infer<typeof Gold>;

const names = readdirSync(folder)
  .filter(file => file.endsWith(".txt"))
  .map(file => file.slice(0, -".txt".length))
  .sort();

/**
 * Articles that the engine doesn't get wholly right yet, and why. The test fails when one of them comes
 * right, so that the list only gets shorter.
 */
const KNOWN_GAPS: Readonly<Record<string, string>> = {
  "block-quotes": "an unsigned older letter is given to whoever owns it",
  "climbing-rescue": "“Owain and Rhys Penry”: the first name doesn't take the second's surname",
  "mountain-goats": "words that a leaflet “asks” are not claimed",
  "noun-cues": "“…, a rule that …'s founder had” goes to the last speaker",
  "quarry-hearing": "“he replied” after a barrister put it to the witness goes to the barrister",
  "sermon-and-slips": "a closing mark is missing inside the clause that names the speaker",
  "siblings-one-surname": "“Mr Novotny” where two brothers of that name have just spoken should be unclear",
};

describe("gold of tests/fixtures/quotes", () => {
  it("has at least 40 articles, each with its gold", () => {
    const golds = readdirSync(folder).filter(file => file.endsWith(".gold.json"));
    expect(golds.sort()).toEqual(names.map(name => `${name}.gold.json`));
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it.each(names)("%s: the words stand in the paragraph named, in order", name => {
    const article = readArticle(name);
    const { quotations, nobody, indirect } = readGold(name);
    const amiss = [quotations, nobody, indirect].flatMap(list => {
      let from = 0;
      return list.flatMap(({ words, paragraph }) => {
        const place = article.paragraphs[paragraph - 1];
        const start = place ? article.text.indexOf(words, Math.max(from, place.start)) : -1;
        if (!place || start === -1 || start + words.length > place.end) return [`¶${paragraph} ${words}`];
        from = start + words.length;
        return [];
      });
    });
    expect(amiss).toEqual([]);
  });
});

describe("extractSpeech() on the fixtures", () => {
  it.each(names.filter(name => !(name in KNOWN_GAPS)))("%s", name => {
    const differences = compare(readArticle(name), readGold(name));
    if (differences.length > 0) expect.fail(`\n${differences.join("\n")}`);
  });

  it.each(Object.entries(KNOWN_GAPS))("%s is a known gap: %s", name => {
    expect(
      compare(readArticle(name), readGold(name)),
      `${name} is right now: take it off the list`,
    ).not.toEqual([]);
  });
});

/** Header lines up to the first blank line, then paragraphs: `> ` is a block quote, `# ` a heading. */
function readArticle(name: string): Article {
  const [header = "", ...blocks] = readFileSync(new URL(`${name}.txt`, folder), "utf8")
    .trimEnd()
    .split("\n\n");
  const fields = new Map(
    header.split("\n").map(line => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
  if (!fields.has("Invented")) throw new Error(`${name}.txt does not say that it is invented`);
  const paragraphs = blocks.map(block => {
    if (block.startsWith("> ")) return { text: block.slice(2), role: "block-quote" as const };
    if (block.startsWith("# ")) return { text: block.slice(2), role: "heading" as const };
    return block;
  });
  return articleOfParagraphs(paragraphs, {
    origin: { kind: "host", file: `${name}.txt` },
    id: name,
    title: fields.get("Title"),
    date: fields.get("Date"),
    language: fields.get("Language"),
  });
}

function readGold(name: string): Gold {
  return Gold.parse(JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), "utf8")));
}

/** One line per difference between what the engine finds and the gold. */
function compare(article: Article, gold: Gold): string[] {
  const { quotations, reported } = extractSpeech(article);
  const left = new Set(quotations);
  const differences: string[] = [];
  const pairs: { expected: GoldQuotation; quotation: Quotation }[] = [];

  for (const expected of gold.quotations) {
    const quotation = [...left].find(
      ({ start, end, paragraph }) =>
        paragraph === expected.paragraph && withoutEnds(article.text.slice(start, end)) === expected.words,
    );
    if (quotation) {
      left.delete(quotation);
      pairs.push({ expected, quotation });
      differences.push(...compareOne(article, gold, expected, quotation));
    } else if (!expected.optional) {
      differences.push(`¶${expected.paragraph} missing “${expected.words}”`);
    }
  }

  for (const quotation of left) {
    const words = article.text.slice(quotation.start, quotation.end);
    if (gold.damaged.includes(quotation.paragraph)) continue;
    const excused = gold.nobody.some(
      nobody => nobody.paragraph === quotation.paragraph && nobody.words === words,
    );
    const name = nameOf(quotation.attribution);
    if (!excused)
      differences.push(`¶${quotation.paragraph} not a quotation: “${words}” (${name ?? "unclear"})`);
    else if (name !== null) differences.push(`¶${quotation.paragraph} nobody's words: “${words}” → ${name}`);
  }

  for (const expected of gold.indirect) {
    const quotation = reported.find(
      ({ start, end, paragraph }) =>
        paragraph === expected.paragraph && article.text.slice(start, end).includes(expected.words),
    );
    if (!quotation) continue;
    const name = nameOf(quotation.attribution);
    if (!isAcceptedSpeaker(gold, expected.speaker, name))
      differences.push(
        `¶${expected.paragraph} indirect “${expected.words}”: speaker ${show(expected.speaker)}, found ${show(name)}`,
      );
  }
  return [...differences, ...compareSpeeches(pairs)];
}

function compareOne(
  article: Article,
  gold: Gold,
  expected: GoldQuotation,
  { kind, attribution, disputed, secondHand }: Quotation,
): string[] {
  const name = nameOf(attribution);
  const through = secondHand
    ? (secondHand.speaker?.name ?? article.text.slice(secondHand.mention.start, secondHand.mention.end))
    : null;
  const checks: [what: string, isRight: boolean, wanted: unknown, found: unknown][] = [
    ["kind", isAccepted(expected.kind, kind), expected.kind, kind],
    ["speaker", isAcceptedSpeaker(gold, expected.speaker, name), expected.speaker, name],
    ["certainty", isAccepted(expected.certainty, attribution.kind), expected.certainty, attribution.kind],
    [
      "disputed",
      isAccepted(expected.disputed ?? null, disputed?.reason ?? null),
      expected.disputed,
      disputed?.reason,
    ],
    // Disputed words reach an article by a go-between more often than not: not judged there.
    [
      "second hand",
      expected.disputed !== undefined || isAccepted(expected.secondHand ?? null, through),
      expected.secondHand,
      through,
    ],
  ];
  return checks
    .filter(([, isRight]) => !isRight)
    .map(
      ([what, , wanted, is]) =>
        `¶${expected.paragraph} “${shorten(expected.words)}”: ${what} ${show(wanted)}, found ${show(is)}`,
    );
}

/** Stretches with one number in the gold are one speech; with two, two. The speech lists its paragraphs. */
function compareSpeeches(pairs: readonly { expected: GoldQuotation; quotation: Quotation }[]): string[] {
  const numbered = pairs.filter(({ expected }) => expected.speech !== undefined);
  return numbered.flatMap(({ expected, quotation }) => {
    const isSame = (other: { expected: GoldQuotation }) => other.expected.speech === expected.speech;
    const wanted = numbered.filter(isSame).map(other => shorten(other.expected.words));
    const found = numbered
      .filter(other => other.quotation.speech === quotation.speech)
      .map(other => shorten(other.expected.words));
    const paragraphs = [...new Set(numbered.filter(isSame).map(other => other.quotation.paragraph))];
    const place = `¶${expected.paragraph} “${shorten(expected.words)}”`;
    if (wanted.join() !== found.join())
      return [`${place}: one speech with ${show(wanted)}, found ${show(found)}`];
    if (paragraphs.join() !== quotation.paragraphs.join())
      return [`${place}: speech over ¶${paragraphs}, found ¶${quotation.paragraphs}`];
    return [];
  });
}

function nameOf(attribution: Attribution): string | null {
  return attribution.kind === "unclear" ? null : attribution.speaker.name;
}

function isAccepted<T>(expected: T | readonly T[] | undefined, found: T): boolean {
  return expected === undefined || (Array.isArray(expected) ? expected.includes(found) : expected === found);
}

type ExpectedSpeaker = GoldQuotation["speaker"];

function isAcceptedSpeaker({ alsoAccepted }: Gold, expected: ExpectedSpeaker, name: string | null): boolean {
  if (expected === undefined) return true;
  return [expected].flat().some(speaker => {
    if (speaker === null) return name === null;
    if (typeof speaker === "string")
      return (
        name !== null && [speaker, ...(alsoAccepted[speaker] ?? [])].some(form => bare(form) === bare(name))
      );
    // A source without a name: nobody, or the first words of its description ("a spokesman").
    return name === null || `${bare(speaker.unnamed)} `.startsWith(`${bare(name)} `);
  });
}

function bare(name: string): string {
  return name.replace(/^(?:the|an?|one of the|one) /i, "").toLowerCase();
}

/** Without the white space and direction marks that may stand just inside the quotation marks. */
function withoutEnds(words: string): string {
  return words.replace(/^[\s\u200e\u200f\u2066-\u2069]+|[\s\u200e\u200f\u2066-\u2069]+$/g, "");
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}

function show(value: unknown): string {
  return JSON.stringify(value ?? null);
}
