import { describe, expect, it } from "vitest";
import { readArticles } from "../../../src/articles/parse.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { reasonsIn } from "../in-english.ts";
import { ONE, TITLE, TWO } from "./kind-of-file.ts";
import { KINDS_OF_FILE } from "./samples.ts";

const SAID = { title: TITLE, author: "Ann Lee", date: "2025-03-04" };
const plain = (text: string) => text.replace(/[“”]/g, '"').replace(/\s+/g, " ");

describe("seventy kinds of file that people have", () => {
  it("are seventy", () => {
    expect(KINDS_OF_FILE).toHaveLength(70);
  });

  it.each(KINDS_OF_FILE.map(file => [file.what, file] as const))("%s", async (_, file) => {
    const bytes = typeof file.content === "string" ? new TextEncoder().encode(file.content) : file.content;
    const { articles, unread } = await readArticles(file.name, bytes, { kind: "uploaded", on: "2025-03-05" });
    if (file.refused) {
      expect(articles).toEqual([]);
      expect(reasonsIn({ unread })).toEqual([expect.stringMatching(file.refused)]);
      return;
    }
    expect(unread).toEqual([]);
    expect(articles).toHaveLength(1);
    const [article] = articles;
    const body = article?.paragraphs
      .filter(({ role }) => role === "body")
      .map(span => plain(sliceOf(article.text, span)));
    expect(new Set(body)).toEqual(new Set([ONE, TWO].map(plain)));
    for (const field of file.says ?? (["title", "author", "date"] as const)) {
      expect(article?.[field], field).toBe(SAID[field]);
    }
  });
});
