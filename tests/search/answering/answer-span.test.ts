import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/articles/article.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";
import { sliceOf } from "../../../src/text/span.ts";

async function answerIn(paragraph: string, question: string): Promise<string | null> {
  const article: Article = articleOfParagraphs([paragraph], { origin: { kind: "host", file: "invented" } });
  const [hit] = (await createSearchIndex([article]).search(question)).hits;
  return hit ? sliceOf(hit.article.text, hit.answer) : null;
}

describe("the answer of a passage", () => {
  it("is its best sentence", async () => {
    expect(await answerIn("The pier is old. A storm broke the pier’s lamp.", "what broke the lamp")).toBe(
      "A storm broke the pier’s lamp.",
    );
  });

  it("brings the sentence before along where it opens with a pronoun", async () => {
    expect(await answerIn("A storm came. It broke the pier’s lamp.", "what broke the pier’s lamp")).toBe(
      "A storm came. It broke the pier’s lamp.",
    );
  });

  it("doesn't where the two are too long for an excerpt", async () => {
    const long = `A storm came ${"over the bay and the town and the hills ".repeat(10)}at night.`;
    expect(await answerIn(`${long} It broke the pier’s lamp.`, "what broke the pier’s lamp")).toBe(
      "It broke the pier’s lamp.",
    );
  });
});
