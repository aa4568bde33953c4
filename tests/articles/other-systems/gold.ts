import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { BlockRole } from "../../../src/articles/article.ts";

/** The folders of fixtures: each was written by somebody who had not read the code. */
export const SETS = ["other-systems", "third-systems"] as const;
export type GoldSet = (typeof SETS)[number];

/** A value, or a list of values that are all accepted. */
const choiceOf = <Value extends z.ZodType>(value: Value) =>
  z.union([value.transform(one => [one]), z.array(value)]);

/** What is not read as the gold says, by file, and why it stays like this. The list only gets shorter. */
export type KnownDifferences = Readonly<
  Record<string, { readonly why: string; readonly differences: readonly string[] }>
>;

const GoldParagraph = z.strictObject({
  role: choiceOf(BlockRole),
  text: choiceOf(z.string()),
  /** It may be left out. */
  optional: z.boolean().default(false),
});
export type GoldParagraph = z.infer<typeof GoldParagraph>;

const GoldArticle = z.strictObject({
  title: choiceOf(z.string().nullable()),
  authors: z.array(choiceOf(z.string().nullable())),
  published: choiceOf(z.string().nullable()),
  outlet: choiceOf(z.string().nullable()),
  language: choiceOf(z.string()),
  partial: choiceOf(z.boolean()),
  paragraphs: z.array(GoldParagraph),
  note: z.string().optional(),
});
export type GoldArticle = z.infer<typeof GoldArticle>;

const Gold = z.strictObject({
  imitates: z.string(),
  articles: z.array(GoldArticle),
  never: z.array(z.string()),
});

/** A file as another system writes it, and its contents according to a careful reader. */
export interface GoldFile extends z.infer<typeof Gold> {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All of a set, in the order of their names. */
export function goldFiles(set: GoldSet): readonly GoldFile[] {
  const folder = new URL(`../../fixtures/${set}/`, import.meta.url);
  const names = readdirSync(folder).sort();
  return names
    .filter(name => !/\.gold\.json$|^README\.md$/.test(name))
    .map(name => {
      const gold = readFileSync(new URL(name.replace(/\.\w+$/, ".gold.json"), folder), "utf8");
      return { name, bytes: readFileSync(new URL(name, folder)), ...Gold.parse(JSON.parse(gold)) };
    });
}
