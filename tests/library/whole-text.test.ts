import { describe, expect, it } from "vitest";
import { parseHtml } from "../../src/articles/pages/parse-html.ts";
import { wholeTextOf } from "../../src/library/feeds/whole-text.ts";

// All texts here are invented.

const FEED = "https://feeds.courier.test/all";
const PARAGRAPH = `<p>${"“We sell it all,” said Ann Lee, who leads the council of Harrow Ford. ".repeat(9)}</p>`;

const read = (content: string | null, link = "https://www.courier.test/pools") =>
  wholeTextOf(
    { link, id: null, title: "Pools & all", date: "2025-03-04T10:00:00.000Z", words: "", content },
    FEED,
    "2025-03-05",
  );

describe("wholeTextOf()", () => {
  it("makes the article of what the feed has of it, from the site of its link", () => {
    const file = read(PARAGRAPH.repeat(4));
    if (!file) throw new Error("expected a file");
    const article = parseHtml(file.bytes, file.origin, file.source);
    expect(article).toMatchObject({
      title: "Pools & all",
      date: "2025-03-04",
      url: "https://www.courier.test/pools",
      origin: { kind: "fetched", domain: "courier.test", on: "2025-03-05" },
    });
    expect(article.paragraphs).toHaveLength(4);
  });

  it.each([
    ["nothing", null, undefined],
    ["a summary", "<p>Pools close.</p>", undefined],
    ["a part that goes on elsewhere", `${PARAGRAPH.repeat(4)}<p>And then … Read more</p>`, undefined],
    ["one long paragraph", `<p>${"word ".repeat(600)}</p>`, undefined],
    ["an article of another site", PARAGRAPH.repeat(4), "https://elsewhere.test/pools"],
  ])("leaves %s to its page", (_, content, link) => {
    expect(read(content, link)).toBeNull();
  });
});
