import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { extractQuotations } from "../../src/quotes/extract-quotations.ts";

export const origin = { kind: "host", file: "invented" } as const;

/** Words and speaker ("?": unclear) of every quotation of invented paragraphs, separated by " | ". */
export function found(text: string): string[] {
  const article = articleOfParagraphs(text.split(" | "), { origin });
  return extractQuotations(article).map(({ start, end, attribution }) => {
    const name = attribution.kind === "unclear" ? "?" : attribution.speaker.name;
    return `${article.text.slice(start, end)} – ${name}`;
  });
}
