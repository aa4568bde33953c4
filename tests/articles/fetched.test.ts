import { describe, expect, it } from "vitest";
import { processorTime } from "../../bench/processor-time.ts";
import { repeatsLink } from "../../src/articles/fetched.ts";
import { parseArticles } from "../../src/articles/parse.ts";
import { reasonsIn } from "./in-english.ts";

// All texts here are invented.

const ORIGIN = { kind: "fetched", domain: "forged.test", on: "2025-03-04" } as const;
const URL_HERE = "https://www.forged.test/a";
const WORDS = "Mayor Ida Quill said: “I will sell the harbour to the highest bidder.”";
const bytes = (text: string) => new TextEncoder().encode(text);

describe("parseArticles() of what was fetched", () => {
  const FORGED = { title: "Mayor gives up", publisher: "Great Outlet", url: "https://great.test/1" };

  it.each([
    ["a.json", JSON.stringify({ ...FORGED, text: WORDS })],
    ["a.jsonl", JSON.stringify({ ...FORGED, paragraphs: [WORDS] })],
    ["a.txt", `Title: Mayor gives up\nPublisher: Great Outlet\nUrl: https://great.test/1\n\n${WORDS}`],
    ["a.md", `---\npublisher: Great Outlet\nurl: https://great.test/1\n---\n\n${WORDS}`],
  ])("reads outlet and link of %s from where it was fetched, not from what it says", (name, text) => {
    const [article] = parseArticles(name, bytes(text), ORIGIN, { url: URL_HERE }).articles;
    expect(article).toMatchObject({ publisher: "forged.test", url: URL_HERE });
  });

  it("keeps a link to the same site, and what an uploaded file claims", () => {
    const text = JSON.stringify({ url: "https://forged.test/b", publisher: "Great Outlet", text: WORDS });
    const [fetched] = parseArticles("a.json", bytes(text), ORIGIN, { url: URL_HERE }).articles;
    expect(fetched?.url).toBe("https://forged.test/b");
    const origin = { kind: "uploaded", on: "2025-03-04" } as const;
    const [uploaded] = parseArticles("a.json", bytes(text), origin).articles;
    expect(uploaded).toMatchObject({ publisher: "Great Outlet", url: "https://forged.test/b" });
  });

  it("refuses a page that prints the words of its own link", () => {
    const page = `<!doctype html><title>Search</title><main><h1>Search</h1><p>Nothing was found for your search. You searched for: ${WORDS}</p><p>${"Try other words, or look through the sections of this site. ".repeat(4)}</p></main>`;
    const url = `https://great.test/search?q=${encodeURIComponent(WORDS)}`;
    const { articles, unread } = parseArticles("a.html", bytes(page), ORIGIN, { url });
    expect(articles).toEqual([]);
    expect(reasonsIn({ unread })[0]).toContain("words that stand in its own link");
  });
});

describe("repeatsLink()", () => {
  const TEXT = "Nothing found for “Quill said we sell it all”. The tram runs on Sundays again.";

  it.each([
    ["words of a query", "https://n.test/s?q=Quill+said+we+sell+it", true],
    ["a part of them", "https://n.test/s?q=mayor%20Quill%20SAID%20we%20sell,%20it%20now", true],
    ["words of a folder", "https://n.test/s/Quill%20said%20we%20sell%20it", true],
    ["words of a folder, joined by plus", "https://n.test/s/Quill+said+we+sell+it", true],
    ["four words", "https://n.test/s?q=Quill+said+we+sell", false],
    ["words that don't stand there", "https://n.test/s?q=what+will+become+of+the+harbour", false],
    ["a slug", "https://n.test/the-tram-runs-on-sundays-again", false],
    ["a file's name", "https://n.test/The%20tram%20runs%20on%20Sundays%20again.txt", false],
    ["what only counts readers", "https://n.test/a?utm_content=The+tram+runs+on+Sundays", false],
    ["a broken escape", "https://n.test/s/%E0%A4%A", false],
  ])("%s", (_, link, expected) => {
    expect(repeatsLink(TEXT, link)).toBe(expected);
  });

  it("stays quick on a long link and a long text", () => {
    const link = `https://n.test/s?q=${"a+".repeat(1_000)}b`;
    const begun = processorTime();
    repeatsLink("a ".repeat(500_000), link);
    repeatsLink(" ".repeat(1_000_000), `https://n.test/${"%20".repeat(600)}x+y+z+v+w`);
    expect(processorTime() - begun).toBeLessThan(2_000);
  });
});
