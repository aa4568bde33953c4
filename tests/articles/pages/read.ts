import type { Article, Origin } from "../../../src/articles/article.ts";
import { parseHtml } from "../../../src/articles/pages/parse-html.ts";
import { sliceOf } from "../../../src/text/span.ts";

const UPLOADED: Origin = { kind: "uploaded", on: "2025-03-01" };

/** Paragraphs that make a page an article. All invented. */
export const OPENING =
  "The council of Harrow Ford voted on Tuesday to close its two outdoor pools, with four years left.";
export const MIDDLE =
  "Swimmers have used the older pool, on Weir Street, since 1931, and nobody there had expected the vote to go so far.";
export const CLOSE =
  "The council will publish a report on the sites in March, the fourth in as many years, and then decide again.";

/** Reads the body of an invented article, with an invented head. */
export function readPage(body: string, head = ""): Article {
  const html = `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  return parseHtml(new TextEncoder().encode(html), UPLOADED, {
    url: "https://www.ford-courier.test/a/pools",
  });
}

/** The article between three paragraphs: for content in the middle of one. */
export function readAround(inner: string, head = ""): Article {
  return readPage(
    `<main><article><h1>Pools to close</h1><p>${OPENING}</p><p>${MIDDLE}</p>${inner}<p>${CLOSE}</p></article></main>`,
    head,
  );
}

/** What a page adds to the three paragraphs, with its role. */
export function addedIn(article: Article): string[] {
  return article.paragraphs
    .map(span => `${span.role}: ${sliceOf(article.text, span)}`)
    .filter(line => ![OPENING, MIDDLE, CLOSE].some(text => line.endsWith(text)));
}
