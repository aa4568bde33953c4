import { describe, expect, it } from "vitest";
import { exampleQuestions } from "../../src/answers/example-questions.ts";
import { buildLibrary } from "../../src/answers/library.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { inSlices } from "../../src/library/scheduling/in-slices.ts";
import { loadArticles } from "../articles/load-articles.ts";
import { startTestBot } from "../commands/start-bot.ts";

describe("exampleQuestions()", () => {
  it.each(["seeds", "samples/saltmere/library"])(
    "work in the library they are made from: %s",
    async folder => {
      const library = buildLibrary((await loadArticles(folder)).articles);
      const { words, speaker, article } = await exampleQuestions(library, inSlices);
      const { local } = await startTestBot({ library });
      const reader = local.member("reader");
      expect((await reader.mention(`who said “${words}”?`)).text()).toMatch(/^Quoted from /);
      expect((await reader.mention(`what did ${speaker} say?`)).text()).toMatch(
        new RegExp(`^${speaker}: \\d+ quotations`),
      );
      const about = article === null ? "the article" : article.title;
      expect((await reader.mention(`summarise ${about}`)).text()).toMatch(/^Summary, in/);
    },
  );

  it("has nothing to offer where the library has nothing of the kind", async () => {
    expect(await exampleQuestions(buildLibrary([]), inSlices)).toEqual({
      words: null,
      speaker: null,
      article: null,
    });
    const article = articleOfParagraphs(["It rained."], { origin: { kind: "host", file: "a.txt" } });
    expect(await exampleQuestions(buildLibrary([article]), inSlices)).toEqual({
      words: null,
      speaker: null,
      article: null,
    });
  });

  it("never uses words of an article that nobody checked", async () => {
    const article = articleOfParagraphs(["“The bridge is shut for good,” Ada Quill said."], {
      origin: { kind: "uploaded", on: "2026-11-26" },
    });
    expect((await exampleQuestions(buildLibrary([article]), inSlices)).words).toBeNull();
  });
});
