import { describe, expect, it } from "vitest";
import type { Excerpt } from "../../../src/answers/answer.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { contextButtons } from "../../../src/discord/render/buttons.ts";
import { english } from "../../../src/wording/english/english.ts";

// All articles are invented.
function excerpt(date: string | null, paragraph: number, title = "Pools to close"): Excerpt {
  const article = articleOfParagraphs([`${title} one.`, "Two.", "Three."], {
    title,
    ...(date && { date }),
    origin: { kind: "host", file: `${title}-${date}.txt` },
  });
  const span = article.paragraphs[paragraph - 1] ?? { start: 0, end: 1 };
  return { article, paragraph, span };
}

const labelsOf = (...excerpts: Excerpt[]) =>
  contextButtons(excerpts, { wording: english, audience: "channel" } as Parameters<
    typeof contextButtons
  >[1]).map(({ label }) => label);

describe("contextButtons()", () => {
  it("names the paragraph of the only article, and the day among several", () => {
    expect(labelsOf(excerpt("2026-02-03", 2))).toEqual(["¶2 in context"]);
    expect(labelsOf(excerpt("2026-02-03", 2), excerpt("2026-02-04", 2, "Bridge"))).toEqual([
      "3 Feb in context",
      "4 Feb in context",
    ]);
  });

  it.each([
    ["two years", [excerpt("2025-02-03", 2), excerpt("2026-02-03", 2, "Bridge")]],
    ["one day", [excerpt("2026-02-03", 2), excerpt("2026-02-03", 2, "Bridge")]],
    ["no days", [excerpt(null, 2), excerpt(null, 2, "Bridge")]],
    ["one title and no days", [excerpt(null, 2, "Bridge"), excerpt(null, 2, "Bridge ")]],
  ] as const)("gives no two places one name: %s", (_, excerpts) => {
    const labels = labelsOf(...excerpts);
    expect(new Set(labels).size).toBe(excerpts.length);
  });
});
