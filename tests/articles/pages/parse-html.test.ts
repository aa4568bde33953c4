import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import type { Article, Origin } from "../../../src/articles/article.ts";
import { parseHtml } from "../../../src/articles/pages/parse-html.ts";
import { parseArticles } from "../../../src/articles/parse.ts";
import { UnreadableError } from "../../../src/articles/unread.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { inEnglish, refusalOf } from "../in-english.ts";

const UPLOADED: Origin = { kind: "uploaded", on: "2025-03-01" };
const FETCHED: Origin = { kind: "fetched", domain: "courier.test", on: "2025-03-01" };
const ADDRESS = "https://www.courier.test/x/y";

async function page(name: string, origin = FETCHED): Promise<Article> {
  return parseHtml(await readFile(`tests/fixtures/pages/${name}`), origin, { url: ADDRESS });
}

function parse(html: string, origin = UPLOADED): Article {
  return parseHtml(new TextEncoder().encode(html), origin);
}

const paragraphsOf = ({ text, paragraphs }: Article) =>
  paragraphs.map(span => ({ role: span.role, text: sliceOf(text, span) }));
const openingsOf = (article: Article) =>
  paragraphsOf(article).map(({ role, text }) => `${role}: ${text.split(" ").slice(0, 3).join(" ")}`);

const POOLS = [
  "body: The council of",
  "body: “We have kept",
  "body: The vote, 21",
  "body: Swimmers have used",
  "body: Tomas Brandt, who",
  "body: The council will",
];
const PROSE =
  "The council of Harrow Ford voted on Tuesday to close its two outdoor pools, with four years left.";

describe("parseHtml() on invented pages", () => {
  it.each([
    ["articleBody of JSON-LD", "json-ld.html", POOLS],
    [
      "articleBody on one line, in the paragraphs of the page",
      "json-ld-one-line.html",
      POOLS.map((opening, index) => (index === 1 ? "block-quote: “We have kept" : opening)),
    ],
    ["no JSON-LD, without the sign-up form", "no-json-ld.html", POOLS],
    ["broken HTML", "broken.html", POOLS],
    [
      "a live blog's updates",
      "live-blog.html",
      [
        "heading: Doors open",
        "body: The doors of",
        "heading: Oldcastle speaks",
        "body: “We have kept",
        "heading: The vote",
        "body: The vote, 21",
      ],
    ],
    [
      "block quotes and a quoted post",
      "block-quotes.html",
      [
        "body: The council of",
        "body: The letter, which",
        "block-quote: You were told",
        "block-quote: We will not",
        "body: The vote, 21",
        "post: Keys, please. Not",
        "body: Tomas Brandt, who",
        "body: One member called",
        "body: The council will",
      ],
    ],
  ])("reads %s", async (_, name, openings) => {
    const article = await page(name);
    expect(openingsOf(article)).toEqual(openings);
    expect(article.partial).toBeUndefined();
  });

  it("reads the same words from a live blog without JSON-LD", async () => {
    const [linked, printed] = [await page("live-blog.html"), await page("live-blog-no-json-ld.html")];
    expect(printed.text).toBe(linked.text);
  });

  it("reads title, authors, day, language and link", async () => {
    expect(await page("json-ld.html")).toMatchObject({
      title: "Harrow Ford votes to close both outdoor pools",
      author: "Ines Calloway, Jo Marsh",
      date: "2025-02-11",
      language: "en-GB",
      url: "https://www.courier.test/news/pools",
    });
    expect(await page("no-json-ld.html")).toMatchObject({
      title: "Harrow Ford votes to close both outdoor pools",
      author: "Ines Calloway",
      date: "2025-02-11",
    });
  });

  it("uses the domain as the publisher of a fetched page, otherwise what the page says", async () => {
    expect((await page("json-ld.html")).publisher).toBe("courier.test");
    expect((await page("json-ld.html", UPLOADED)).publisher).toBe("Ford Courier");
  });

  it.each(["says-latin1-is-utf8.html", "says-utf8-is-windows-1252.html"])("reads %s right", async name => {
    const { text, title } = await page(name);
    expect(title).toBe("Brévelle ferme ses piscines");
    expect(text).toContain("ses deux piscines d’été");
    expect(text).not.toMatch(/\uFFFD|Ã/);
  });

  it("calls a paywall's stub partial, and a page partial of which Readability kept little", async () => {
    expect((await page("paywall-stub.html")).partial).toEqual({ kept: 2, held: null });
    expect((await page("dropped-paragraphs.html")).partial).toEqual({ kept: 6, held: 10 });
  });

  it("reports a page without an article", async () => {
    await expect(page("no-article.html")).rejects.toMatchObject({ reason: { kind: "no-article" } });
    const bytes = await readFile("tests/fixtures/pages/no-article.html");
    expect(inEnglish(parseArticles("no-article.html", bytes, UPLOADED).unread)).toEqual([
      { file: "no-article.html", line: null, reason: "no article found in the page" },
    ]);
  });
});

describe("parseHtml() details", () => {
  it("does not believe a canonical link to another site, and keeps the address read from", () => {
    const html = `<html><head><link rel="canonical" href="https://famous.test/news/1"></head><body><article><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;
    const bytes = new TextEncoder().encode(html);
    expect(parseHtml(bytes, FETCHED, { url: ADDRESS }).url).toBe(ADDRESS);
  });

  it("splits paragraphs at two breaks, not at one", () => {
    const article = parse(`<article>${PROSE}<br>\n${PROSE}<br><br>\n${PROSE}</article>`);
    expect(paragraphsOf(article).map(({ text }) => text)).toEqual([`${PROSE} ${PROSE}`, PROSE]);
  });

  it("uses the server's charset if the bytes are not UTF-8", () => {
    const bytes = Buffer.concat([
      Buffer.from(`<article><p>${PROSE}</p><p>${PROSE} `),
      Buffer.from([0xcf, 0xf0, 0xe8]),
      Buffer.from("</p></article>"),
    ]);
    expect(parseHtml(bytes, UPLOADED, { charset: "windows-1251" }).text).toMatch(/При$/);
  });

  it.each([
    ["not JSON", "{oops"],
    [
      "of strange shapes",
      '[{"@type":"NewsArticle","author":[1,{"name":{}}],"headline":7,"liveBlogUpdate":3}]',
    ],
    ["of null", "null"],
    ["nested without end", "[".repeat(5000) + "]".repeat(5000)],
  ])("reads the page where its JSON-LD is %s", (_, json) => {
    const html = `<html><head><title>T</title><script type="application/ld+json">${json}</script></head><body><article><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;
    expect(paragraphsOf(parse(html))).toHaveLength(2);
  });

  it("reads an articleBody that is markup", () => {
    const json = JSON.stringify({
      "@type": "NewsArticle",
      articleBody: `<p>${PROSE}</p><p>&ldquo;${PROSE}&rdquo;</p>`,
    }).replaceAll("</", "<\\/");
    const article = parse(
      `<html><head><script type="application/ld+json">${json}</script></head><body></body></html>`,
    );
    expect(paragraphsOf(article).map(({ text }) => text)).toEqual([PROSE, `“${PROSE}”`]);
  });

  it.each([
    ["deep nesting", "<div>".repeat(100_000), /nested more than 120/],
    ["a great many elements", "<p>a</p>".repeat(50_000), /more than 20,000 elements/],
    ["unclosed tags", "<p <p ".repeat(200_000), /no article/],
    ["spaces", `<p>${" ".repeat(1_000_000)}x</p>`, /no article/],
    ["meta without end", `<meta ${"charset ".repeat(400_000)}`, /no article|empty/],
    ["breaks", "<br>".repeat(19_000), /no article/],
    ["a binary file", "\0\0\0", /binary/],
    ["nothing", " ", /empty/],
    ["more than 5 MB", "a".repeat(5_300_000), /too large/],
  ])("refuses %s in reasonable time", (_, html, reason) => {
    const begun = processorTime();
    expect(refusalOf(() => parse(html))).toMatch(reason);
    expect(processorTime() - begun).toBeLessThan(3000);
  });

  it("never throws anything else on tag soup, and its paragraphs are slices without markup", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<blockquote>",
      "</article>",
      "<article>",
      "<br>",
      "<!--",
      "-->",
      "<script>",
      "<table><tr>",
      '<a href="',
      "&amp;&#8220;",
      PROSE,
      "“Keys,” he said.",
      "<html>",
      "<body>",
      "<title>",
      "<svg>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        try {
          const { text, paragraphs } = parse(pieces.join(""));
          for (const { start, end } of paragraphs) expect(text.slice(start, end).trim()).not.toBe("");
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError);
        }
      }),
      { numRuns: 100 },
    );
  });
});
