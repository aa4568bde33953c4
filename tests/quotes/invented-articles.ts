import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type Article, BlockRole } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";

/** The articles and their gold are described in the README beside them. */
export const FIXTURES = new URL("../fixtures/quotes/", import.meta.url);

const accepted = <T extends z.ZodType>(value: T) => z.union([value, z.array(value)]).optional();
const SpeakerName = z.union([z.string(), z.strictObject({ unnamed: z.string() }), z.null()]);
const Place = { words: z.string().min(1), paragraph: z.number().int().positive() };

const GoldQuotation = z.strictObject({
  ...Place,
  kind: accepted(z.enum(["direct", "mixed", "indirect", "post", "transcript"])),
  speaker: accepted(SpeakerName),
  certainty: z.enum(["stated", "resolved"]).optional(),
  speech: z.number().int().optional(),
  disputed: accepted(z.enum(["false", "doctored", "parody", "denied", "hypothetical"]).nullable()),
  secondHand: accepted(z.string().nullable()),
  optional: z.literal(true).optional(),
});
export type GoldQuotation = z.infer<typeof GoldQuotation>;

const GoldReport = z.strictObject({
  ...Place,
  speaker: accepted(SpeakerName),
  optional: z.literal(true).optional(),
});

const Gold = z.strictObject({
  alsoAccepted: z.record(z.string(), z.array(z.string())).default({}),
  quotations: z.array(GoldQuotation),
  nobody: z.array(z.strictObject(Place)).default([]),
  damaged: z.array(z.number().int()).default([]),
  indirect: z.array(GoldReport).default([]),
  /** Whether `indirect` contains everything that is reported without marks. */
  indirectComplete: z.boolean().default(false),
  /** Reported clauses with quotation marks inside. */
  indirectWithMarks: z.array(GoldReport).default([]),
});
export type Gold = z.infer<typeof Gold>;

/** Names of the invented articles in a folder, in order. */
export function inventedArticles(folder: URL = FIXTURES): string[] {
  return readdirSync(folder)
    .filter(file => file.endsWith(".txt"))
    .map(file => file.slice(0, -".txt".length))
    .sort();
}

/** Header lines up to the first blank line, then paragraphs: `> ` is a block quote, `# ` a heading. */
export function readArticle(name: string, folder: URL = FIXTURES): Article {
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
    const marked = /^\{([a-z-]+)\} /.exec(block);
    return marked ? { text: block.slice(marked[0].length), role: BlockRole.parse(marked[1]) } : block;
  });
  return articleOfParagraphs(paragraphs, {
    origin: { kind: "host", file: `${name}.txt` },
    id: name,
    title: fields.get("Title"),
    publisher: fields.get("Outlet"),
    date: fields.get("Date"),
    language: fields.get("Language"),
  });
}

export function readGold(name: string, folder: URL = FIXTURES): Gold {
  return Gold.parse(JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), "utf8")));
}

type ExpectedSpeaker = GoldQuotation["speaker"];

/** Whether a name (null: nobody) is allowed by a gold speaker. */
export function isAcceptedSpeaker(
  { alsoAccepted }: Gold,
  expected: ExpectedSpeaker,
  name: string | null,
): boolean {
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

/** Without the white space and direction marks that may be just inside the quotation marks. */
export function withoutEnds(words: string): string {
  return words.replace(/^[\s\u200e\u200f\u2066-\u2069]+|[\s\u200e\u200f\u2066-\u2069]+$/g, "");
}
