import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/articles/parse.ts";
import { parseFeed } from "../../src/library/feed-parsing/parse-feed.ts";
import { articlePage } from "../../src/playground/article-page.ts";
import { readSample } from "../../src/playground/sample/read-sample.ts";
import { SampleFeed } from "../../src/playground/sample/sample-feed.ts";

const sampleOf = async () => (await readSample()) ?? expect.fail("there is no sample");

const BASE = "http://localhost:3000";

describe("the sample", () => {
  it("every article says that it is invented, and has a day", async () => {
    const { library, feed } = await sampleOf();
    expect([library.length, feed.length]).toEqual([12, 4]);
    for (const { article } of [...library, ...feed]) {
      expect(article.publisher).toMatch(/\(invented\)$/);
      expect(article.date).toMatch(/^2026-/);
    }
  });

  it("the page of an article is read as the same article", async () => {
    const { library } = await sampleOf();
    for (const { article } of library) {
      const { articles } = parseArticles(
        "page.html",
        Buffer.from(articlePage(article)),
        { kind: "fetched", domain: "localhost", on: "2026-11-26" },
        { url: `${BASE}/articles/${article.key}` },
      );
      expect(articles[0]).toMatchObject({
        key: article.key,
        title: article.title,
        date: article.date,
        author: article.author,
      });
    }
  });
});

describe("articlePage()", () => {
  it("an article's words stay words, whatever they look like", async () => {
    const { articles } = parseArticles(
      "a.json",
      Buffer.from(
        JSON.stringify({
          title: '<script>alert("1")</script>',
          publisher: "A & B",
          paragraphs: ["<img src=x onerror=alert(1)>"],
        }),
      ),
      { kind: "host", file: "a.json" },
    );
    const page = articlePage(articles[0] ?? expect.fail("no article"));
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(page).toContain("<title>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</title>");
    expect(page).not.toMatch(/<(?:script|img)/);
  });
});

describe("SampleFeed", () => {
  const titles = (feed: SampleFeed) =>
    parseFeed(Buffer.from(feed.rss(BASE)), undefined, `${BASE}/feed.xml`).items.map(({ title }) => title);

  it("publishes one article after the other, newest first", async () => {
    const sample = await sampleOf();
    const feed = new SampleFeed(sample);
    expect(titles(feed)).toHaveLength(12);
    const coming = sample.feed.map(({ article }) => article);
    expect(feed.article(coming[0]?.key ?? expect.fail("none"))).toBeUndefined();
    for (const [index, article] of coming.entries()) {
      expect(feed.left).toBe(4 - index);
      expect(feed.publishNext()).toBe(article);
      expect(titles(feed)[0]).toBe(article.title);
      expect(feed.article(article.key)).toBe(article);
    }
    expect(feed.publishNext()).toBeNull();
  });

  it("continues where an earlier run stopped", async () => {
    const sample = await sampleOf();
    const [first, second] = sample.feed.map(({ article }) => article);
    const feed = new SampleFeed(sample, article => article === first);
    expect(titles(feed)[0]).toBe(first?.title);
    expect(feed.publishNext()).toBe(second);
  });
});

it("without its folder there is no sample, and nothing else is wrong", async () => {
  expect(await readSample("samples/none")).toBeNull();
});
