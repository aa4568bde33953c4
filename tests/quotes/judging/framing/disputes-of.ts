import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";

const NAMES = ["Ann Roe", "Tariq Osei", "Ingrid Vell", "Karl Voss"];

/**
 * Why the words of an invented text are disputed, null where they aren't: each reason once, with each of four people for
 * "NAME" in it.
 */
export function disputes(template: string): (string | null)[] {
  const found = NAMES.flatMap(name => {
    const text = template.replaceAll("NAME", name);
    const article = articleOfParagraphs([text], { origin: { kind: "host", file: "invented.txt" } });
    return extractQuotations(article).map(({ disputed }) => disputed?.reason ?? null);
  });
  return [...new Set(found)];
}
