import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { framingAt } from "../../../../src/quotes/judging/framing/framing-at.ts";

/** How the first quotation of a paragraph is framed. All people are invented. */
function framing(paragraph: string): string {
  const article = articleOfParagraphs([paragraph], { origin: { kind: "host", file: "invented.txt" } });
  const [quotation] = extractQuotations(article);
  return quotation ? framingAt(article, quotation).kind : "no quotation";
}

describe("who reads what they have to say", () => {
  it.each([
    "“I am sorry,” Roe said, reading from a prepared statement.",
    "“I am sorry,” said Ann Roe, reading from a sheet of paper.",
    "“I am sorry,” said Ann Roe, reading from her notes before the court rose.",
    "“I am sorry,” Ann Roe said in a text on Monday.",
  ])("says it: %s", paragraph => {
    expect(framing(paragraph)).toBe("plain");
  });

  it.each([
    "“I am sorry,” said Ann Roe, reading from a letter by her son.",
    "“I am sorry,” said Ann Roe, reading from the script.",
    "“I am sorry,” said Ann Roe, reading from a statement by the club.",
    "“I am sorry,” said Ann Roe, reading from a page of the play.",
    "“I am sorry,” said Ann Roe, reading from a page that her captors had written.",
    "“I am sorry,” Ann Roe says in the text of the play.",
  ])("may read another's words: %s", paragraph => {
    expect(framing(paragraph)).toBe("framed");
  });
});
