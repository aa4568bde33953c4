import { describe, expect, it } from "vitest";
import { parseArticles } from "../../../src/articles/parse.ts";
import { remarksOn } from "../in-english.ts";

// All texts here are invented.

function read(name: string, value: unknown) {
  const bytes = new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
  return parseArticles(name, bytes, { kind: "uploaded", on: "2025-03-04" });
}

const WORDS = "“We sell it all,” said Ann Lee, who leads the council of Harrow Ford.";
const FIELDS = { title: "Pools to close", author: "Ann Lee", date: "2025-03-04", url: "https://n.test/a" };

describe("parseArticles() reads the JSON of", () => {
  it.each([
    [
      "trafilatura",
      {
        title: "Pools to close",
        author: "Ann Lee",
        date: "2025-03-04",
        source: "https://n.test/a",
        text: WORDS,
      },
    ],
    [
      "Wallabag",
      {
        title: "Pools to close",
        published_by: ["Ann Lee"],
        published_at: "2025-03-04T10:00:00+0000",
        url: "https://n.test/a",
        content: `<p>${WORDS}</p>`,
        domain_name: "n.test",
      },
    ],
    [
      "Readability",
      {
        title: "Pools to close",
        byline: "Ann Lee",
        publishedTime: "2025-03-04",
        url: "https://n.test/a",
        content: `<p>${WORDS}</p>`,
        textContent: WORDS,
      },
    ],
    [
      "news-please",
      {
        title: "Pools to close",
        authors: ["Ann Lee"],
        date_publish: "2025-03-04 10:00:00",
        url: "https://n.test/a",
        maintext: WORDS,
      },
    ],
    [
      "NewsAPI",
      {
        status: "ok",
        articles: [
          {
            source: { id: null, name: "News" },
            author: "Ann Lee",
            title: "Pools to close",
            url: "https://n.test/a",
            publishedAt: "2025-03-04T10:00:00Z",
            content: WORDS,
          },
        ],
      },
    ],
    [
      "the Guardian",
      {
        response: {
          results: [
            {
              webTitle: "Pools to close",
              webPublicationDate: "2025-03-04T10:00:00Z",
              webUrl: "https://n.test/a",
              fields: { byline: "Ann Lee", body: `<p>${WORDS}</p>` },
            },
          ],
        },
      },
    ],
    [
      "schema.org",
      {
        "@type": "NewsArticle",
        headline: "Pools to close",
        author: { "@type": "Person", name: "Ann Lee" },
        datePublished: "2025-03-04",
        url: "https://n.test/a",
        articleBody: WORDS,
      },
    ],
    [
      "a data set",
      {
        data: [
          {
            headline: "Pools to close",
            authors: "Ann Lee",
            publish_date: "1741082400",
            link: "https://n.test/a",
            full_text: WORDS,
          },
        ],
      },
    ],
  ])("%s", (_, value) => {
    const { articles, unread } = read("a.json", value);
    expect(unread).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ ...FIELDS, text: WORDS });
  });

  it("NewsAPI, which cuts articles off and says so", () => {
    const { articles } = read("a.json", {
      articles: [{ title: "Pools", content: `${WORDS} And the… [+1200 chars]` }],
    });
    expect(articles[0]?.partial).toEqual({ kept: 1, held: null });
    expect(articles[0]?.text).not.toContain("chars");
  });

  it("an article with bad fields, which are left out and reported", () => {
    const { articles } = read("a.json", {
      title: "Pools",
      text: WORDS,
      date: "3/4/2025",
      url: "/a",
      language: "?",
    });
    expect(articles[0]).toMatchObject({ date: null, url: null, language: null });
    expect(remarksOn(articles[0])).toEqual([
      "date: “3/4/2025” is not one day; write YYYY-MM-DD",
      "url: “/a” is not a full http(s) address",
      "language: “?” is none; write a tag such as “en”",
    ]);
  });
});

describe("parseArticles() on a name that nests without end", () => {
  const nested = `${"[".repeat(4_000)}"Ann Lee"${"]".repeat(4_000)}`;

  it("keeps the article without it", () => {
    const { articles, unread } = read("a.json", `{"text": ${JSON.stringify(WORDS)}, "author": ${nested}}`);
    expect(unread).toEqual([]);
    expect(articles[0]).toMatchObject({ text: WORDS, author: null });
  });

  it("keeps a page's without it", () => {
    const page = `<html><head><script type="application/ld+json">{"@type":"NewsArticle","author":${nested}}</script></head><body><article>${`<p>${WORDS} ${WORDS}</p>`.repeat(5)}</article></body></html>`;
    const { articles, unread } = read("a.html", page);
    expect(unread).toEqual([]);
    expect(articles[0]?.author).toBeNull();
  });
});

describe("parseArticles() reads the front matter of", () => {
  it.each([
    [
      "Obsidian",
      `---\ntitle: "Pools to close"\nsource: "https://n.test/a"\nauthor:\n  - "[[Ann Lee]]"\npublished: 2025-03-04\n---\n${WORDS}`,
    ],
    [
      "Hugo",
      `+++\ntitle = "Pools to close"\ndate = 2025-03-04T10:00:00Z\nauthors = ["Ann Lee"]\nurl = "https://n.test/a"\n+++\n${WORDS}`,
    ],
    [
      "Jekyll",
      `---\ntitle: Pools to close\ndate: 2025-03-04 10:00:00 +0000\nauthor: Ann Lee\nlink: https://n.test/a\n---\n${WORDS}`,
    ],
  ])("%s", (_, text) => {
    expect(read("a.md", text).articles[0]).toMatchObject({ ...FIELDS, text: WORDS });
  });
});
