import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { type Feed, FeedUnreadableError, MAX_ITEMS, parseFeed } from "../../src/library/feeds/parse-feed.ts";

const read = async (name: string, url = "https://courier.test/feed") =>
  parseFeed(await readFile(`tests/fixtures/feeds/${name}`), undefined, url);
const linksIn = ({ items }: Feed) => items.map(({ link }) => link);

describe("parseFeed()", () => {
  it("reads RSS with markup, tracking, a link twice, relative links, bad dates and items without a link", async () => {
    const feed = await read("rss.xml");
    expect(feed.title).toBe("Ford Courier & friends");
    expect(linksIn(feed)).toEqual([
      "https://courier.test/news/pools",
      "https://courier.test/news/relative",
      "https://courier.test/news/guid-only",
      "https://courier.test/story.php?id=7",
      "https://courier.test/story.php?id=8",
    ]);
    expect(feed.withoutLink).toBe(2);
    expect(feed.items[0]).toEqual({
      link: "https://courier.test/news/pools",
      id: "pools-1",
      title: "Pools close & stay closed",
      date: "2025-02-11T18:04:00.000Z",
      words: "Pools close & stay closed The council of Harrow Ford voted.",
    });
    expect(feed.items.map(({ date }) => date?.slice(0, 10) ?? null)).toEqual([
      "2025-02-11",
      null,
      "2025-02-10",
      null,
      null,
    ]);
  });

  it("reads Atom with a byte-order mark and relative links", async () => {
    const feed = await read("atom.xml", "https://notes.test/feeds/all");
    expect(feed.title).toBe("Weir Street notes");
    expect(linksIn(feed)).toEqual(["https://notes.test/notes/1", "https://notes.test/notes/2"]);
    expect(feed.items[0]).toMatchObject({
      title: "The keys",
      date: "2025-02-11T17:04:00.000Z",
      id: "urn:weir:1",
    });
  });

  it("reads RDF in Latin-1", async () => {
    const feed = await read("rdf.xml");
    expect(feed.title).toBe("Brévelle en été");
    expect(linksIn(feed)).toEqual(["https://brevelle.test/1", "https://brevelle.test/2"]);
    expect(feed.items[0]?.title).toBe("Les piscines fermées");
  });

  it("reads JSON Feed", async () => {
    const feed = await read("feed.json");
    expect(linksIn(feed)).toEqual(["https://json.test/1", "https://elsewhere.test/2"]);
    expect(feed.items[0]).toMatchObject({ title: "First", words: "First Words." });
  });

  it("reads unescaped ampersands and unclosed elements", async () => {
    expect(linksIn(await read("broken.xml"))).toEqual(["https://broken.test/1"]);
  });

  it("expands no entities that a feed defines", async () => {
    const feed = await read("entities.xml");
    expect(feed.items[0]?.title?.length).toBeLessThan(100);
    await expect(read("external-entity.xml")).rejects.toThrow(FeedUnreadableError);
  });

  it.each([
    ["a page", "<!doctype html><html><body>Words.</body></html>"],
    ["nothing", ""],
    ["other JSON", '{"items":1}'],
    ["half a feed", '<rss version="2.0"><channel><item><title>A'],
    ["elements without end", `<rss version="2.0"><channel>${"<a>".repeat(200_000)}`],
    ["tags within tags", `<rss version="2.0"><channel>${"<".repeat(300_000)}`],
  ])("refuses %s in reasonable time", (_, text) => {
    const begun = performance.now();
    const run = () => parseFeed(new TextEncoder().encode(text), undefined, "https://courier.test/");
    try {
      expect(run().items).toEqual([]);
    } catch (error) {
      expect(error).toBeInstanceOf(FeedUnreadableError);
    }
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it("reads the newest of an endless feed", () => {
    const items = Array.from({ length: 20_000 }, (_, at) => `<item><link>https://a.test/${at}</link></item>`);
    const text = `<rss version="2.0"><channel>${items.join("")}</channel></rss>`;
    expect(parseFeed(new TextEncoder().encode(text), undefined, "https://a.test/").items).toHaveLength(MAX_ITEMS);
  });
});
