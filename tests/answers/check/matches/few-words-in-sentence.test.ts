import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

/** Words that anybody may say. */
const FEW = ["Money isn’t the problem", "We did nothing wrong", "It was the right thing", "That is not true"];
const CUES = [
  "said Senator Cal Hale, a former pilot who chairs the harbour board.",
  "Cal Hale said.",
  "Hale told the board.",
  "said Cal Hale on Monday.",
];

async function told(article: string, message: string): Promise<string[]> {
  const library = buildLibrary([
    articleOfLines(article, { origin: { kind: "host", file: "a" }, title: "Harbour", date: "2031-11-03" }),
  ]);
  const { checks } = await checkMessage(library, message);
  return checks.map(({ check }) => check.verdict);
}

const article = (sentence: string) =>
  `The harbour board met. Cal Hale chairs it.\n${sentence} Boats waited.\nBo Lind watched.`;

// All people and places are invented.
describe("checkMessage() of few words that anybody may say", () => {
  it.each(FEW.flatMap(words => CUES.map(cue => [words, cue] as const)))(
    "confirms them in the article's own sentence: “%s,” %s",
    async (words, cue) => {
      const sentence = `“${words},” ${cue}`;
      expect(await told(article(sentence), sentence)).toEqual(["verbatim"]);
      expect(await told(article(sentence), sentence.replace(/[“”]/gu, '"'))).toEqual(["verbatim"]);
    },
  );

  it.each(FEW)("and not without it: “%s”", async words => {
    const printed = article(`“${words},” Cal Hale said on Monday.`);
    for (const message of [
      `“${words}”`,
      `“${words}” - Cal Hale`,
      `“${words},” Cal Hale said.`,
      `“${words},” Bo Lind said on Monday.`,
      `“${words},” Cal Hale said on Sunday.`,
      `Cal Hale said on Monday: “${words}”`,
    ])
      expect(await told(printed, message), message).toEqual(["short"]);
  });

  it("nor two words, nor of nobody", async () => {
    expect(await told(article("“No comment,” Cal Hale said."), "“No comment,” Cal Hale said.")).toEqual([
      "short",
    ]);
    expect(await told(article("“That is not true,” she said."), "“That is not true,” she said.")).toEqual([
      "short",
    ]);
  });

  it.each([
    ["“That is not true,” Cal Hale never said.", "disputed"],
    ["“That is not true,” Cal Hale said in a dream.", "disputed"],
  ])("nor what the article doesn't plainly quote: %s", async (sentence, verdict) => {
    expect(await told(article(sentence), sentence)).toEqual([verdict]);
  });

  it("of two people it is the one whose sentence is typed", async () => {
    const printed = article(
      "“That is not true,” Cal Hale said.\n“That is not true,” Bo Lind told the board.",
    );
    expect(await told(printed, "“That is not true,” Bo Lind told the board.")).toEqual(["verbatim"]);
    expect(await told(printed, "“That is not true,” Bo Lind said.")).toEqual(["short"]);
  });
});
