import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { english } from "../../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../../src/wording/outcome.ts";

async function check(article: string, message: string): Promise<readonly [string | undefined, string]> {
  const library = buildLibrary([
    articleOfLines(article, { origin: { kind: "host", file: "a" }, title: "Harbour" }),
  ]);
  const { checks } = await checkMessage(library, message);
  const [first] = checks.map(({ check }) => check);
  return [first?.verdict, first ? outcomeInWords(first, english) : ""];
}

const FRAGMENTS = [
  "a harbour without gates",
  "frozen harbour dues",
  "every last herring",
  "we need cheaper diesel",
  "pure harbour vandalism",
];

describe("checkMessage() of a few words that the article quotes in its own sentence", () => {
  it.each([
    ["Ada Quill: “WORDS”", "Ada Quill said that “WORDS” was what the town feared."],
    ["Ada Quill said “WORDS”", "Ada Quill said “WORDS” would follow."],
    ["“WORDS”", "It was “WORDS”, Ada Quill said."],
    ["“WORDS” — Ada Quill", "Ada Quill told the council “WORDS”."],
  ])("%s", async (message, sentence) => {
    for (const words of FRAGMENTS) {
      const [verdict, line] = await check(
        `Boats lay idle.\n${sentence.replace("WORDS", words)}`,
        message.replace("WORDS", words),
      );
      expect([verdict, line], words).toEqual(["part", expect.stringContaining("Ada Quill")]);
    }
  });

  it("says how the article's sentence begins and continues", async () => {
    expect(
      await check("Ada Quill said “frozen harbour dues” would follow.", "Ada Quill: “frozen harbour dues”"),
    ).toEqual([
      "part",
      "Only these few words of the article's sentence are quoted from Ada Quill. It begins: “Ada Quill said”. It continues: “would follow”",
    ]);
  });

  it.each([
    ["a sentence", "“Herring never lie,” said Ada Quill.", "Ada Quill: “Herring never lie”"],
    ["a sentence after a colon", "Ada Quill said: “Herring never lie.”", "Ada Quill: “Herring never lie.”"],
    ["its full stop outside", "Ada Quill said: “Herring never lie”.", "Ada Quill: “Herring never lie”"],
    [
      "a sentence with a cue inside",
      "“Herring,” said Ada Quill, “never lie.”",
      "Ada Quill: “Herring never lie”",
    ],
    [
      "six words of its own sentence",
      "Ada Quill said “frozen harbour dues would ruin everybody” on the quay.",
      "Ada Quill: “frozen harbour dues would ruin everybody”",
    ],
  ])("confirms %s", async (_, article, message) => {
    expect((await check(article, message))[0]).toBe("verbatim");
  });
});
