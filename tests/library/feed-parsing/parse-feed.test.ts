import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import {
  type Feed,
  FeedUnreadableError,
  MAX_ITEMS,
  parseFeed,
} from "../../../src/library/feed-parsing/parse-feed.ts";

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
      author: null,
      date: "2025-02-11T18:04:00.000Z",
      language: null,
      words: "Pools close & stay closed The council of Harrow Ford voted.",
      content: expect.stringContaining("The council of"),
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

  it.each(["rss.xml", "atom.xml", "rdf.xml", "feed.json"])(
    "reads the same of %s with every defect that feeds are known for",
    async kind => {
      const { title, items, withoutLink } = await read(`defects.${kind}`, "https://ford.test/news/feed");
      expect(title).toBe("Ford & Weir ’25");
      expect(items.map(({ link, id, date }) => [link, id, date?.slice(0, 10) ?? null])).toEqual([
        ["https://ford.test/bridge", "a-1", "2025-02-11"],
        ["https://ford.test/relative", "a-2", "2025-02-10"],
        ["https://ford.test/no-date", "a-3", null],
        ["https://ford.test/no-id", null, "2025-02-09"],
        ["https://ford.test/id-only", "https://ford.test/id-only", "2025-02-08"],
        ["https://ford.test/no-title", "a-7", null],
      ]);
      expect(items[0]).toMatchObject({
        title: 'The bridge & the "weir"',
        words: 'The bridge & the "weir" It’s closed.',
      });
      expect(items.at(-1)).toMatchObject({ title: null, words: "" });
      expect(withoutLink).toBeGreaterThanOrEqual(2);
    },
  );

  it.each<[string, (text: string) => Uint8Array, string | undefined]>([
    ["UTF-8 that says it is Latin-1", text => Buffer.from(text, "utf8"), "iso-8859-1"],
    ["Latin-1 that says it is UTF-8", text => Buffer.from(text, "latin1"), "utf-8"],
    ["UTF-16 with a byte-order mark", text => Buffer.from(`\uFEFF${text}`, "utf16le"), undefined],
  ])("reads %s", (_, encode, charset) => {
    const text =
      '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><item><title>Été à Brévelle</title><link>https://a.test/1</link></item></channel></rss>';
    expect(parseFeed(encode(text), charset, "https://a.test/").items[0]?.title).toBe("Été à Brévelle");
  });

  it("puts the newest first where all have a date, and else leaves the order", () => {
    const feed = (dates: readonly string[]) =>
      parseFeed(
        Buffer.from(
          `<rss version="2.0"><channel>${dates.map((date, at) => `<item><link>https://a.test/${at}</link><pubDate>${date}</pubDate></item>`).join("")}</channel></rss>`,
        ),
        undefined,
        "https://a.test/",
      ).items.map(({ link }) => link.at(-1));
    expect(feed(["2025-02-01", "2025-02-03", "2025-02-02"])).toEqual(["1", "2", "0"]);
    expect(feed(["2025-02-01", "", "2025-02-02"])).toEqual(["0", "1", "2"]);
  });

  it("keeps the whole items of a feed that was cut off", () => {
    const cut =
      '<rss version="2.0"><channel><title>F</title><item><link>https://a.test/1</link></item><item><link>https://a.test/2';
    expect(linksIn(parseFeed(Buffer.from(cut), undefined, "https://a.test/"))).toEqual(["https://a.test/1"]);
    const json =
      '{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","url":"https://a.test/1"},{"id":"2","url":"https:';
    expect(linksIn(parseFeed(Buffer.from(json), undefined, "https://a.test/"))).toEqual(["https://a.test/1"]);
  });

  it("reads zones by name, xml:base, dates of Dublin Core terms, and titles in base 64", () => {
    const title = Buffer.from("The bridge is closed today").toString("base64");
    const feed = `<rss version="2.0" xml:base="https://b.test/x/" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>F</title>
      <item><title>${title}</title><link>1</link><pubDate>Tue, 11 Feb 2025 18:04:00 CET</pubDate></item>
      <item><title>Internationalisation</title><link>/2</link><dcterms:issued>2025-02-12</dcterms:issued></item></channel></rss>`;
    const { items } = parseFeed(Buffer.from(feed), undefined, "https://a.test/feed");
    expect(items.map(({ link, date, title }) => [link, date?.slice(0, 16), title])).toEqual([
      ["https://b.test/2", "2025-02-12T00:00", "Internationalisation"],
      ["https://b.test/x/1", "2025-02-11T17:04", "The bridge is closed today"],
    ]);
  });

  it.each<[string, string, string | null]>([
    [
      "the first feed that a page names",
      '<link rel="alternate" type="application/atom+xml" href="/a"><link rel="alternate" type="application/rss+xml" href="/b">',
      "https://a.test/a",
    ],
    [
      "a feed named without marks, in capitals, with an entity",
      "<LINK REL=alternate TYPE=application/rss+xml HREF=/feed?a=1&amp;b=2>",
      "https://a.test/feed?a=1&b=2",
    ],
    [
      "a feed below the page's base",
      '<base href="https://b.test/x/"><link rel="alternate" type="application/feed+json" href="f.json">',
      "https://b.test/x/f.json",
    ],
    [
      "no feed of comments",
      '<link rel="alternate" type="application/rss+xml" title="Comments" href="/c">',
      null,
    ],
    [
      "no other version of the page",
      '<link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" href="/s">',
      null,
    ],
    ["no script", '<link rel="alternate" type="application/rss+xml" href="javascript:x">', null],
  ])("says of a page %s", (_, head, feedLink) => {
    const page = Buffer.from(`<!doctype html><html><head>${head}</head><body>Words.</body></html>`);
    const run = () => parseFeed(page, undefined, "https://a.test/");
    expect(run).toThrow(expect.objectContaining({ feedLink }));
  });

  it.each([
    ["a page", "<!doctype html><html><body>Words.</body></html>"],
    ["nothing", ""],
    ["other JSON", '{"items":1}'],
    ["half a feed", '<rss version="2.0"><channel><item><title>A'],
    ["elements without end", `<rss version="2.0"><channel>${"<a>".repeat(200_000)}`],
    ["links without end", "<link ".repeat(100_000)],
    ["tags within tags", `<rss version="2.0"><channel>${"<".repeat(300_000)}`],
  ])("refuses %s in reasonable time", (_, text) => {
    const begun = processorTime();
    const run = () => parseFeed(new TextEncoder().encode(text), undefined, "https://courier.test/");
    try {
      expect(run().items).toEqual([]);
    } catch (error) {
      expect(error).toBeInstanceOf(FeedUnreadableError);
    }
    expect(processorTime() - begun).toBeLessThan(2000);
  });

  it("reads the newest of an endless feed", () => {
    const items = Array.from({ length: 20_000 }, (_, at) => `<item><link>https://a.test/${at}</link></item>`);
    const text = `<rss version="2.0"><channel>${items.join("")}</channel></rss>`;
    expect(parseFeed(new TextEncoder().encode(text), undefined, "https://a.test/").items).toHaveLength(
      MAX_ITEMS,
    );
  });

  it("resolves an item's links against its own base", () => {
    const rss = `<rss version="2.0" xml:base="https://a.test/"><channel><title>x</title><item xml:base="/news/"><title>1</title><link>one</link></item><item xml:base="https://b.test/"><title>2</title><link>two</link></item></channel></rss>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry xml:base="notes/"><title>1</title><link href="one"/></entry></feed>`;
    const urlsIn = (text: string) =>
      linksIn(parseFeed(Buffer.from(text), undefined, "https://a.test/feeds/all"));
    expect(urlsIn(rss)).toEqual(["https://a.test/news/one", "https://b.test/two"]);
    expect(urlsIn(atom)).toEqual(["https://a.test/feeds/notes/one"]);
  });

  it.each([
    ["Atom in RSS", `<a10:published>2025-02-11T10:00:00Z</a10:published>`],
    ["Atom's day of change in RSS", `<a10:updated>2025-02-11T10:00:00Z</a10:updated>`],
    ["Dublin Core terms", `<dcterms:modified>2025-02-11T10:00:00Z</dcterms:modified>`],
    ["publishers' metadata", `<prism:publicationDate>2025-02-11T10:00:00Z</prism:publicationDate>`],
    [
      "a second date where the first is none",
      `<pubDate>soon</pubDate><dc:date>2025-02-11T10:00:00Z</dc:date>`,
    ],
  ])("reads the date of %s", (_, date) => {
    const names = `xmlns:a10="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"`;
    const rss = `<rss version="2.0" ${names}><channel><title>x</title><item><title>1</title><link>https://a.test/1</link>${date}</item></channel></rss>`;
    expect(parseFeed(Buffer.from(rss), undefined, "https://a.test/").items[0]?.date).toBe(
      "2025-02-11T10:00:00.000Z",
    );
  });

  it("reads the last items of a whole JSON feed, and its title", () => {
    const feed = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      items: [{ id: "1", url: "https://a.test/1", authors: [{ name: "Ann Lee" }] }],
      title: "Notes",
    });
    expect(parseFeed(Buffer.from(feed), undefined, "https://a.test/").title).toBe("Notes");
  });

  it.each([
    [
      "RSS",
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title><language>fi-fi</language>ITEMS</channel></rss>`,
      `<item><link>https://a.test/1</link></item><item xml:lang="sv"><link>https://a.test/2</link></item><item><link>https://a.test/3</link><dc:language>none at all</dc:language></item>`,
      ["fi-fi", "sv", "fi-fi"],
    ],
    [
      "Atom",
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fi"><title>x</title>ITEMS</feed>`,
      `<entry><id>1</id><link href="https://a.test/1"/></entry><entry xml:lang="sv"><id>2</id><link href="https://a.test/2"/></entry>`,
      ["fi", "sv"],
    ],
    [
      "JSON Feed",
      `{"version":"https://jsonfeed.org/version/1.1","title":"x","language":"fi","items":[ITEMS]}`,
      `{"id":"1","url":"https://a.test/1"},{"id":"2","url":"https://a.test/2","language":"sv"}`,
      ["fi", "sv"],
    ],
  ])("takes the language of an item, or that of its feed, from %s", (_, feed, items, languages) => {
    const read = parseFeed(Buffer.from(feed.replace("ITEMS", items)), undefined, "https://a.test/");
    expect(read.items.map(({ language }) => language)).toEqual(languages);
  });

  it("takes the authors of the feed for an item that names none", () => {
    const entry = (id: number, author: string) =>
      `<entry><id>${id}</id><link href="https://a.test/${id}"/>${author}</entry>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><author><name>Bo Fox</name></author>${entry(1, "")}${entry(2, "<author><name>Ann Lee</name></author>")}</feed>`;
    const read = parseFeed(Buffer.from(atom), undefined, "https://a.test/");
    expect(read.items.map(({ author }) => author)).toEqual(["Bo Fox", "Ann Lee"]);
  });

  it("doesn't take a part of a text that is too long to be an article for the whole", () => {
    const rss = (length: number) =>
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>x</title><item><title>1</title><link>https://a.test/1</link><content:encoded>${"word ".repeat(length / 5)}</content:encoded></item></channel></rss>`;
    const contentOf = (length: number) =>
      parseFeed(Buffer.from(rss(length)), undefined, "https://a.test/").items[0]?.content;
    expect(contentOf(600_000)).toBeNull();
    expect(contentOf(400_000)).not.toBeNull();
  });

  it.each([
    ["its summary nests", "<a>".repeat(50_000)],
    ["the text of an item nests", `<![CDATA[${"<div>".repeat(50_000)}]]>`],
  ])("reads the items of a feed where %s without end", (_, inner) => {
    const item = (at: number, words: string) =>
      `<item><title>${at}</title><link>https://a.test/${at}</link><description>${words}</description></item>`;
    const rss = `<rss version="2.0"><channel><title>x</title>${item(1, "Pools.")}${item(2, inner)}</channel></rss>`;
    const { items } = parseFeed(Buffer.from(rss), undefined, "https://a.test/");
    expect(items[0]).toMatchObject({ link: "https://a.test/1", title: "1", words: "1 Pools." });
  });

  it("reads an author of nothing but marks of addresses in time", () => {
    const items = Array.from(
      { length: 50 },
      (_, at) => `<item><link>https://a.test/${at}</link><author>${"@".repeat(20_000)}</author></item>`,
    );
    const rss = `<rss version="2.0"><channel><title>x</title>${items.join("")}</channel></rss>`;
    const begun = processorTime();
    expect(parseFeed(Buffer.from(rss), undefined, "https://a.test/").items[0]?.author).toBeNull();
    expect(processorTime() - begun).toBeLessThan(3_000);
  });
});
