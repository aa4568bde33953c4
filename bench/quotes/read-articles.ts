import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Article } from "../../src/articles/article.ts";
import { articleOfLines } from "../../src/articles/create-article.ts";

const InputArticle = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  author: z.string().nullish(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
});

/** Parsed lines of a JSONL file, without blank ones. */
export function readLines<T>(path: string, schema: z.ZodType<T>): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(line => line.trim() !== "")
    .map(line => schema.parse(JSON.parse(line)));
}

/** The articles of a JSONL file; every non-blank line of a text is a paragraph. Nothing else is read. */
export function readArticles(path: string): Article[] {
  return readLines(path, InputArticle).map(({ id, text, title, author, date, publisher }) =>
    articleOfLines(text, { origin: { kind: "host", file: id }, id, title, author, date, publisher }),
  );
}
