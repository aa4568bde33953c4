import { describe, expect, it } from "vitest";
import { groupSpeeches } from "../../../src/answers/group-speeches.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { renderExcerpt } from "../../../src/discord/message/excerpt.ts";
import { speechExcerpt } from "../../../src/discord/render/speech-excerpt.ts";
import { extractQuotations } from "../../../src/quotes/extract-quotations.ts";
import { english as wording } from "../../../src/wording/english/english.ts";

/** How the speeches of an invented article are shown, each with its paragraphs. */
function shown(...paragraphs: readonly string[]): readonly string[] {
  const article = articleOfParagraphs(paragraphs, { origin: { kind: "host", file: "a.txt" } });
  const quoted = extractQuotations(article).map(quotation => ({ article, quotation }));
  return groupSpeeches(quoted).map(speech => {
    const { from, to, ...excerpt } = speechExcerpt(speech, wording);
    return `${from}-${to} ${renderExcerpt({ text: article.text, ...excerpt }, 200)}`;
  });
}

describe("groupSpeeches() and speechExcerpt()", () => {
  it("show a speech of several paragraphs once, and say over which it runs", () => {
    expect(
      shown("Ada Quill said: “The bridge is shut.", "“It stays shut until May.", "“Nobody will cross it.”"),
    ).toEqual(["1-3 > “The bridge is shut.”"]);
  });

  it("show a sentence that the article breaks as it stands there", () => {
    expect(shown("“It rains,” Ada Quill said, “and it will rain tomorrow.”")).toEqual([
      "1-1 > “It rains,” Ada Quill said, “and it will rain tomorrow.”",
    ]);
  });

  it("remove the comma with which the article continues", () => {
    expect(shown("“The bridge is shut for good,” Ada Quill said.")).toEqual([
      "1-1 > “The bridge is shut for good”",
    ]);
  });

  it("show a fragment in its sentence, and only the fragment in bold", () => {
    expect(
      shown("It was cold. Ada Quill called the bridge a “monument to rust” on Monday. She left."),
    ).toEqual(["1-1 > Ada Quill called the bridge a “**monument to rust**” on Monday."]);
  });
});
