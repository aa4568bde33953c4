import { describe, expect, it } from "vitest";
import { readArticles } from "../../../src/articles/parse.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { reasonsIn } from "../in-english.ts";
import { DOCUMENTS } from "./documents.ts";
import { NEWSROOMS } from "./newsrooms.ts";
import { PUBLISHING } from "./publishing.ts";
import { SECOND_ROUND } from "./second-round.ts";
import { AUTHOR, DATE, type Sample, STORY, TITLE } from "./story.ts";

const SAMPLES: readonly Sample[] = [...PUBLISHING, ...NEWSROOMS, ...DOCUMENTS, ...SECOND_ROUND];

describe("readArticles() on what other people's programs write", () => {
  it.each(SAMPLES.map(sample => [sample.what, sample] as const))("%s", async (_, sample) => {
    const bytes =
      typeof sample.content === "string" ? new TextEncoder().encode(sample.content) : sample.content;
    const { articles, unread } = await readArticles(sample.name, bytes, {
      kind: "uploaded",
      on: "2025-03-05",
    });
    if (sample.refused) {
      expect(reasonsIn({ unread })).toEqual([expect.stringMatching(sample.refused)]);
      return;
    }
    const { title = TITLE, author = AUTHOR, date = DATE, paragraphs = STORY } = sample;
    expect(unread).toEqual([]);
    expect(articles).toHaveLength(1);
    const [article] = articles;
    if (!article) throw new Error("expected an article");
    const read = article.paragraphs.map(({ start, end, role }) => {
      const words = sliceOf(article.text, { start, end });
      return role === "body" ? words : `${role}: ${words}`;
    });
    expect({
      paragraphs: read,
      title: article.hasOwnTitle ? article.title : null,
      author: article.author,
      date: article.date,
    }).toEqual({ paragraphs, title, author, date });
  });
});
