import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { type Span, sliceOf } from "../../src/text/span.ts";
import { wordsOf } from "../../src/text/words.ts";
import type { Seeded } from "./seeded.ts";

// Invented.
const PEOPLE = ["Orla Venn", "Tobias Krell", "Imani Lusk", "Rafe Dunmore", "Selma Quist", "Pavel Strand"];

const PARAGRAPHS = 20;

/**
 * Nonsense articles made of short runs of words from the given ones: the words are as frequent as in real articles,
 * and neighbours are often real neighbours. Half of the paragraphs are speech.
 */
export function babbleArticles(from: readonly Article[], paragraphs: number, seeded: Seeded): Article[] {
  const words = from.flatMap(({ text }) => wordsOf(text).map(word => ({ text, word })));
  const run = (): string => {
    const start = seeded.between(0, Math.max(0, words.length - 8));
    const [first, last] = [words[start], words[Math.min(words.length - 1, start + seeded.between(1, 6))]];
    if (!first || !last) return "";
    const span: Span = { start: first.word.start, end: last.word.end };
    // A run across the end of an article, or with marks inside, becomes one word.
    const printed = first.text === last.text ? sliceOf(first.text, span) : "";
    return /^[\p{L}\p{N} ,’'-]+$/u.test(printed) ? printed : sliceOf(first.text, first.word);
  };
  const babble = (): string => Array.from({ length: seeded.between(10, 20) }, run).join(" ");
  const paragraph = (i: number): string =>
    i % 2 === 0 ? `${babble()}.` : `“${babble()},” ${seeded.pick(PEOPLE)} said. “${babble()}.”`;
  return Array.from({ length: Math.ceil(paragraphs / PARAGRAPHS) }, (_, i) =>
    articleOfParagraphs(
      Array.from({ length: Math.min(PARAGRAPHS, paragraphs - i * PARAGRAPHS) }, (_, j) => paragraph(j)),
      { origin: { kind: "host", file: "babble" }, id: `babble-${i + 1}`, title: `Babble ${i + 1}` },
    ),
  );
}
