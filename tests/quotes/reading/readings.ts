import { articleOfLines } from "../../../src/articles/create-article.ts";
import { type Reading, readArticle } from "../../../src/quotes/reading/reading.ts";

/** An invented text, one paragraph a line, as the passes read it. */
export function readingOf(text: string): Reading {
  return readArticle(
    articleOfLines(text, { id: "invented", origin: { kind: "host", file: "invented.txt" } }),
  );
}

/** The text between marks. */
export function stretchesOf(text: string): string[] {
  return readingOf(text).stretches.map(({ start, end }) => text.slice(start, end));
}

/** The tokens as printed; a quotation is one. */
export function tokensOf(text: string): string[] {
  return readingOf(text).tokens.map(({ start, end }) => text.slice(start, end));
}

/** The sentences as printed. */
export function sentencesOf(text: string): string[] {
  const { tokens, sentences } = readingOf(text);
  return sentences.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}
