import { describe, expect, it } from "vitest";
import type { CitedPassage } from "../../../src/answers/answer.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { fitReply } from "../../../src/discord/message/fit.ts";
import { renderAsk } from "../../../src/discord/render/ask.ts";
import { english as wording } from "../../../src/wording/english/english.ts";
import { textsOf } from "../shown-words.ts";

/** Invented. */
function passage(words: string, date: string): CitedPassage {
  const article = articleOfParagraphs([words], {
    title: "The toll",
    date,
    origin: { kind: "host", file: `${date}.txt` },
  });
  const span = { start: 0, end: words.length };
  return { article, paragraph: 1, span, answer: span, quotation: null, score: 1, alsoIn: [] };
}

describe("renderAsk()", () => {
  const newest = passage("The toll is two pounds.", "2026-03-10");
  const older = passage("The toll will be one pound.", "2026-02-03");
  const shown = (passages: readonly CitedPassage[], leftOut: readonly string[] = []) => {
    const searched = { articles: 2, from: "2026-02-03", to: "2026-03-10" };
    const answer = { kind: "cited", passages, earlier: { ...older }, searched, readAs: [], leftOut } as const;
    const request = { question: "What is the toll?", article: null, shown: 3 };
    const reply = renderAsk(answer, request, { wording, audience: "public", keyOf: () => "0123456789" });
    return textsOf(fitReply(reply, wording)).join("\n");
  };

  it.each([
    ["behind the passages", [newest]],
    ["once, where it is one of the passages", [newest, older]],
  ])("shows what an older article says, with its day: %s", (_, passages) => {
    expect(shown(passages).match(/one pound/g)).toHaveLength(1);
    expect(shown(passages)).toContain("Earlier, 3 Feb 2026:\n> The toll will be one pound.");
  });

  it("says what of the question is only background, in a few words", () => {
    expect(shown([newest])).not.toContain("Read as background");
    expect(shown([newest], ["I live near the bridge.", "My mum uses it."])).toContain(
      "Read as background: “I live near the bridge. My mum uses it.”",
    );
    expect(shown([newest], [`I ${"really ".repeat(40)}mean it.`])).toMatch(
      /Read as background: “I really [^”]{1,60}…”/,
    );
  });
});
