import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Article } from "../../src/articles/article.ts";
import { articleOfLines } from "../../src/articles/create-article.ts";
import { UsageError } from "../run-chosen.ts";

const ArticleLine = z.object({
  id: z.string(),
  text: z.string().optional(),
  paragraphs: z.array(z.string()).optional(),
  title: z.string().nullish(),
  author: z.string().nullish(),
  date: z.iso.date().nullish().catch(null),
  publisher: z.string().nullish(),
});

/**
 * Articles in a `.jsonl` file: every non-blank line of a text is a paragraph, or `paragraphs` as they are. Other
 * fields are not read.
 *
 * @throws {UsageError} if the file can't be read or a line is not an article
 */
export function readArticles(path: string): Article[] {
  let lines: string[];
  try {
    lines = readFileSync(path, "utf8").split("\n");
  } catch {
    throw new UsageError(`can't read ${path}`);
  }
  return lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    try {
      const { text, paragraphs = [], ...fields } = ArticleLine.parse(JSON.parse(line));
      return [
        articleOfLines(text ?? paragraphs.join("\n"), { ...fields, origin: { kind: "host", file: path } }),
      ];
    } catch {
      throw new UsageError(`${path}, line ${i + 1}: not an article`);
    }
  });
}
