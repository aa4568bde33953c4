import type { Article } from "../../../src/articles/article.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import type { Invented } from "./invented-words.ts";

/** An invented article with the given paragraphs in the middle. */
export function articleAround(paragraphs: string, { name }: Invented, id: string): Article {
  return articleOfParagraphs(
    [
      `${name} has been at the centre of a debate in Tarn since Monday.`,
      ...paragraphs.split("\n"),
      "The weather on the coast stays mild until the weekend.",
    ],
    { origin: { kind: "host", file: "invented" }, id, title: "A debate in Tarn", date: "2020-01-01" },
  );
}
