import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../src/quotes/extract-quotations.ts";
import { origin } from "../found.ts";

// Every sentence here is invented.

const WESTMINSTER = "There was no reply from Downing Street, and Westminster went home early.";

function speakers(paragraphs: readonly string[], date: string | null): string[] {
  return extractQuotations(articleOfParagraphs(paragraphs, { origin, date })).map(({ attribution }) =>
    attribution.kind === "unclear" ? "?" : attribution.speaker.name,
  );
}

describe("resolveOffices()", () => {
  it.each([
    [
      "an office in full",
      "“The trains will run,” the British prime minister said.",
      "2018-03-01",
      "Theresa May",
    ],
    [
      "at the head of a sentence",
      "The Prime Minister said: “The trains will run.”",
      "2018-03-01",
      "Theresa May",
    ],
    ["another day", "“The trains will run,” the Prime Minister said.", "2021-03-01", "Boris Johnson"],
    ["no article", "“The trains will run,” a prime minister said.", "2018-03-01", "a prime minister"],
    [
      "another one",
      "“The trains will run,” the former prime minister said.",
      "2018-03-01",
      "the former prime minister",
    ],
    ["a trade", "“The trains will run,” a nurse said.", "2018-03-01", "a nurse"],
    ["no date", "“The trains will run,” the Prime Minister said.", null, "the Prime Minister"],
  ])("%s", (_name, text, date, name) => {
    expect(speakers([WESTMINSTER, text], date)).toEqual([name]);
  });

  it("wants two words of the place", () => {
    const text = "“The trains will run,” the Prime Minister said.";
    expect(speakers(["There was no reply from Westminster.", text], "2018-03-01")).toEqual([
      "the Prime Minister",
    ]);
  });

  it("is the person whom the article names elsewhere", () => {
    expect(
      speakers(
        [WESTMINSTER, "“The trains will run,” the Prime Minister said.", "“They won’t,” said Theresa May."],
        "2018-03-01",
      ),
    ).toEqual(["Theresa May", "Theresa May"]);
  });
});
