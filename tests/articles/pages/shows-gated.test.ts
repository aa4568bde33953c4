import { describe, expect, it } from "vitest";
import { CLOSE, MIDDLE, OPENING, readPage } from "./read.ts";

// All texts here are invented.
const HEAD = `<script type="application/ld+json">${JSON.stringify({
  "@type": "NewsArticle",
  headline: "Pools to close",
  isAccessibleForFree: false,
  hasPart: [{ "@type": "WebPageElement", isAccessibleForFree: "False", cssSelector: ".forMembers" }],
})}</script>`;
const NOTICE = "<p>La suite est réservée aux abonnés, qui lisent tous nos articles chaque jour.</p>";

const isPartial = (body: string) => readPage(`<article>${body}</article>`, HEAD).partial !== undefined;

describe("a short page that says it is behind a wall", () => {
  it("is whole where it has the paragraphs for members beside those for everybody", () => {
    const inside = `<div class="forMembers other"><p>${CLOSE}</p></div>`;
    expect(isPartial(`<p>${OPENING}</p><p>${MIDDLE}</p>${inside}`)).toBe(false);
    expect(isPartial(`<div><p>${OPENING}</p></div><div><p>${MIDDLE}</p></div>${inside}`)).toBe(false);
  });

  it("is a preview where it has none of them, or only a notice in their place", () => {
    expect(isPartial(`<p>${OPENING}</p><p>${MIDDLE}</p>`)).toBe(true);
    expect(isPartial(`<p>${OPENING}</p><p>${MIDDLE}</p><div class="forMembers">${NOTICE}</div>`)).toBe(true);
  });

  it("may be a preview where all is in one part", () => {
    const all = `<div class="forMembers"><p>${OPENING}</p><p>${MIDDLE}</p></div>`;
    expect(isPartial(all)).toBe(true);
    expect(isPartial(`<header><p>${CLOSE}</p></header>${all}`)).toBe(true);
  });
});
