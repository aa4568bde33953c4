import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../src/articles/create-article.ts";
import { extractSpeech } from "../../src/quotes/extract-quotations.ts";
import { nameOf } from "./compare-gold.ts";
import { withoutEnds } from "./invented-articles.ts";

interface Expected {
  readonly words: string;
  /** null: nobody is named. */
  readonly accepted: readonly (string | null)[];
}

interface Short {
  readonly text: string;
  readonly expected: readonly Expected[];
}

const shorts = shortArticles(
  readFileSync(new URL("../fixtures/constructions/quotes.txt", import.meta.url), "utf8"),
);

/** What isn't right yet, with what is found: whoever mends it takes the line out. */
const NOT_YET: readonly string[] = [
  // the wrong one
  "He thought we’d grind flour,: Garland",
];

describe("extractSpeech() on short articles, one construction each", () => {
  it("has at least 60", () => {
    expect(shorts.length).toBeGreaterThanOrEqual(60);
  });

  it.each(shorts)("$text", ({ text, expected }) => {
    const wrong = differences(text, expected);
    expect(wrong).toEqual(
      NOT_YET.filter(line => expected.some(({ words }) => line.startsWith(`${words}: `))),
    );
  });
});

function differences(text: string, expected: readonly Expected[]): string[] {
  const article = articleOfLines(text, { id: "invented", origin: { kind: "host", file: "invented.txt" } });
  const { quotations } = extractSpeech(article);
  return expected.flatMap(({ words, accepted }) => {
    const found = quotations.find(
      ({ start, end }) => withoutEnds(text.slice(start, end)) === withoutEnds(words),
    );
    // Words that are shown as denied or supposed are said by nobody.
    const name = found && found.disputed === null ? nameOf(found.attribution) : null;
    return accepted.includes(name) ? [] : [`${words}: ${name ?? "nobody"}`];
  });
}

function shortArticles(file: string): Short[] {
  return file.split(/^--$/mu).flatMap(part => {
    const lines = part.split("\n").filter(line => !line.startsWith("## "));
    const isGold = (line: string) => /^[=-] /u.test(line);
    const text = lines
      .filter(line => !isGold(line))
      .join("\n")
      .trim();
    return text === "" ? [] : [{ text, expected: lines.filter(isGold).map(expectedOf) }];
  });
}

function expectedOf(line: string): Expected {
  const [words = "", names = "nobody"] = line.slice(2).split(" → ");
  return { words, accepted: names.split(" | ").map(name => (name === "nobody" ? null : name)) };
}
