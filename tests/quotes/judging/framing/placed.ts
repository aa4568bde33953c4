import type { Article } from "../../../../src/articles/article.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import type { Framing } from "../../../../src/quotes/judging/framing/framing.ts";
import { type Place, placeOf } from "../../../../src/quotes/judging/framing/place.ts";
import type { Quotation } from "../../../../src/quotes/quotation.ts";
import { readArticle } from "../../../../src/quotes/reading/reading.ts";
import { sliceOf } from "../../../../src/text/span.ts";

/** The first quotation of an invented text, one paragraph a line, with its place among the tokens. */
export function placed(text: string): {
  readonly article: Article;
  readonly place: Place;
  readonly words: Quotation;
} {
  const article = articleOfLines(text, {
    language: "en",
    title: "The bridge",
    origin: { kind: "host", file: "invented.txt" },
  });
  const [words] = extractQuotations(article);
  if (!words) throw new RangeError(`no quotation in ${text}`);
  const place = placeOf(readArticle(article), words);
  if (!place) throw new RangeError(`no place in ${text}`);
  return { article, place, words };
}

/** How words are framed, with the word that shows it: "denied: never"; "plain". */
export function shown(article: Article, framing: Framing | null): string {
  if (!framing || framing.kind === "plain") return "plain";
  return `${framing.reason}: ${sliceOf(article.text, framing.span)}`;
}
