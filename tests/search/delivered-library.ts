import { readFileSync } from "node:fs";
import { articleOfLines } from "../../src/articles/create-article.ts";

const FILE = "000_1cbce50f97860a4e.txt";

/** The delivered article, its header line left out of the text. */
export function deliveredArticle() {
  const text = readFileSync(new URL(`../../seeds/${FILE}`, import.meta.url), "utf8");
  return articleOfLines(text.replace(/^\s*date \d{4}-\d\d-\d\d /, ""), {
    origin: { kind: "host", file: FILE },
    date: "2024-11-18",
  });
}
