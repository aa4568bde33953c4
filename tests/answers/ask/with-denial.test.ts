import { describe, expect, it } from "vitest";
import { withDenial } from "../../../src/answers/ask/with-denial.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { sliceOf } from "../../../src/text/span.ts";

/** What is shown as the answer in a paragraph whose first sentence was chosen. */
function shown(question: string, paragraph: string): string {
  const article = articleOfParagraphs([paragraph], { origin: { kind: "host", file: "report.txt" } });
  const [span] = article.paragraphs;
  if (!span) throw new Error("there is one paragraph");
  const [answer = span] = splitSentences(article.text, span);
  const hit = withDenial(
    { article, paragraph: 1, span, answer, score: 1, agreeing: 1, alsoIn: [] },
    question,
  );
  return sliceOf(article.text, hit.answer);
}

describe("withDenial()", () => {
  it.each([
    [
      "did Lind make a bid",
      "A paper claimed that Ada Lind had bid £2m.",
      "Lind said that she had never made a bid.",
    ],
    [
      "has Hask cut the fund",
      "Bo Marr said that Hask had cut the fund.",
      "Her office said that it had not been cut.",
    ],
    ["did Tull sell the mill", "A site reported that Tull had sold the mill.", "He denied selling it."],
    ["did Tull sell the mill", "A site reported that Tull had sold the mill.", "Tull dismissed the report."],
    ["was Roe warned", "An aide said that Roe had been warned in May.", "Roe said that was untrue."],
    [
      "did the firm leak the list",
      "Neighbours say the firm leaked the list.",
      "The firm says it didn’t leak anything.",
    ],
  ])("%s: shows the denial behind “%s”", (question, claim, denial) => {
    expect(shown(question, `${claim} ${denial} It rained.`)).toBe(`${claim} ${denial}`);
  });

  it.each([
    ["did Lind make a bid", "Ada Lind bid £2m in May.", "She was not in Tarn on Friday."],
    ["did Lind make a bid", "Ada Lind has not made a bid.", "She said she would never bid."],
    [
      "who made a bid",
      "A paper claimed that Ada Lind had bid £2m.",
      "Lind said that she had never made a bid.",
    ],
    ["did Tull sell the mill", "Tull sold the mill in May.", "The buyer had sold a mill, too."],
  ])("%s: leaves “%s” alone", (question, answer, next) => {
    expect(shown(question, `${answer} ${next}`)).toBe(answer);
  });

  it("shows the denial alone where both are too long", () => {
    const claim = `A paper claimed that Ada Lind had bid £2m for the pier, ${"and much else besides, ".repeat(16)}it said.`;
    const denial = "Lind said that she had never made a bid.";
    expect(shown("did Lind make a bid", `${claim} ${denial}`)).toBe(denial);
  });
});
