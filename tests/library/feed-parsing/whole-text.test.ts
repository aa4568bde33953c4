import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../src/articles/pages/parse-html.ts";
import { isWholeText, pageInFeed } from "../../../src/library/feed-parsing/whole-text.ts";

// All texts here are invented.

const FEED = "https://feeds.courier.test/all";
const PARAGRAPH = `<p>${"“We sell it all,” said Ann Lee, who leads the council of Harrow Ford. ".repeat(9)}</p>`;

const read = (content: string | null, { link = "https://www.courier.test/pools", feed = FEED } = {}) =>
  pageInFeed(
    {
      link,
      id: null,
      title: "Pools & all",
      author: "Ann Lee",
      date: "2025-03-04T10:00:00.000Z",
      language: null,
      words: "",
      content,
    },
    feed,
    "2025-03-05",
  );

describe("pageInFeed()", () => {
  it("makes the article of what the feed has of it, from the site of its link", () => {
    const file = read(PARAGRAPH.repeat(4));
    if (!file) throw new Error("expected a file");
    const article = parseHtml(file.bytes, file.origin, file.source);
    expect(article).toMatchObject({
      title: "Pools & all",
      author: "Ann Lee",
      date: "2025-03-04",
      url: "https://www.courier.test/pools",
      origin: { kind: "fetched", domain: "courier.test", on: "2025-03-05" },
    });
    expect(article.paragraphs).toHaveLength(4);
  });

  it.each([
    ["nothing", read(null)],
    ["a summary", read("<p>Pools close.</p>")],
    ["an article of another site", read(PARAGRAPH.repeat(4), { link: "https://elsewhere.test/pools" })],
    [
      "an article of a feed on another site",
      read(PARAGRAPH.repeat(4), { feed: "https://feeds.test/courier" }),
    ],
  ])("leaves %s to its page", (_, file) => {
    expect(file).toBeNull();
  });
});

describe("isWholeText()", () => {
  it("is true of an article of some paragraphs", () => {
    expect(isWholeText(PARAGRAPH.repeat(4))).toBe(true);
  });

  it.each([
    ["a part that goes on elsewhere", `${PARAGRAPH.repeat(4)}<p>And then … Read more</p>`],
    ["one long paragraph", `<p>${"word ".repeat(600)}</p>`],
    ["what nests too deeply to be read", `${"<div>".repeat(500)}${PARAGRAPH.repeat(4)}`],
  ])("is false of %s", (_, html) => {
    expect(isWholeText(html)).toBe(false);
  });
});
