import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../../src/articles/article.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../src/quotes/extract-quotations.ts";
import { origin } from "../found.ts";
import { NAMES } from "./scenes.ts";

// Every sentence here is invented.

type Block = string | { readonly text: string; readonly role: Paragraph["role"] };

/** "words – speaker (kind)" of every quotation. */
function read(...paragraphs: Block[]): string[] {
  const article = articleOfParagraphs(paragraphs, { origin });
  return extractQuotations(article).map(({ start, end, kind, attribution }) => {
    const name = attribution.kind === "unclear" ? "?" : attribution.speaker.name;
    return `${article.text.slice(start, end)} – ${name} (${kind})`;
  });
}

describe("turns", () => {
  it("are their label's, whoever it is", () => {
    for (const name of NAMES) {
      expect(
        read(`${name}: We won the cup.`, "Bo Lee: They lost it.", `${name}: It rained.`, "Bo Lee: It did."),
        name,
      ).toEqual([
        `We won the cup. – ${name} (transcript)`,
        "They lost it. – Bo Lee (transcript)",
        `It rained. – ${name} (transcript)`,
        "It did. – Bo Lee (transcript)",
      ]);
    }
  });

  it("continue in a paragraph without a label", () => {
    expect(
      read("ROE: We won the cup.", "And it rained.", "LEE: They lost it.", "ROE: It rained.", "LEE: It did."),
    ).toContain("And it rained. – ROE (transcript)");
  });

  it("are a conversation only where names come again", () => {
    expect(read("Ann Roe: We won the cup.", "Bo Lee: They lost it.")).toEqual([]);
    expect(read("Ann Roe: We won the cup.", "Rain fell.", "It got dark.")).toEqual([]);
  });
});

describe("blocks", () => {
  const SAID = "Ann Roe told the crowd what to do.";
  const WORDS = "We won the cup and they all lost it in the rain.";

  it("a block quote is one quotation, led by the sentence before", () => {
    const role = "block-quote";
    expect(read("Ann Roe told the crowd:", { text: WORDS, role })).toEqual([`${WORDS} – Ann Roe (direct)`]);
    expect(read("Ann Roe told the crowd:", { text: `“${WORDS}”`, role })).toEqual([
      `${WORDS} – Ann Roe (direct)`,
    ]);
  });

  it.each(["pull-quote", "caption", "byline"] as const)("words in a %s go to nobody", role => {
    expect(read(SAID, { text: `“${WORDS}”`, role })).toEqual([`${WORDS} – ? (direct)`]);
    expect(read("“We won,” said Ann Roe.", { text: `“${WORDS}”`, role }).at(-1)).toBe(
      `${WORDS} – ? (direct)`,
    );
  });

  it.each(["list-item", "heading"] as const)("no speaker continues into a %s", role => {
    expect(read("“We won,” said Ann Roe.", { text: `“${WORDS}”`, role }).at(-1)).toBe(
      `${WORDS} – ? (direct)`,
    );
  });

  it.each(["body", "block-quote", "post"] as const)("a speaker continues into a %s", role => {
    expect(read("“We won,” said Ann Roe.", { text: `“${WORDS}”`, role }).at(-1)).toBe(
      `${WORDS} – Ann Roe (direct)`,
    );
  });
});

describe("posts", () => {
  it("are whose signature they bear", () => {
    for (const name of NAMES) {
      expect(read(`We won the cup. — ${name} (@roe) November 17, 2024`), name).toEqual([
        `We won the cup. – ${name} (post)`,
      ]);
      expect(read(`${name} left.`, `We won the cup. – ${name} (@roe)`), name).toEqual([
        `We won the cup. – ${name} (post)`,
      ]);
    }
  });

  it.each([
    "We won the cup. — Ann Roe",
    "We won the cup (@roe) again.",
    "— Ann Roe (@roe) November 17, 2024",
  ])("are none without a handle behind a name: %s", text => {
    expect(read(text).filter(line => line.endsWith("(post)"))).toEqual([]);
  });
});
