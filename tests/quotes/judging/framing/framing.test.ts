import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { framingAt } from "../../../../src/quotes/judging/framing/framing-at.ts";

const NAMES = ["Ann Roe", "Tariq Osei", "Lucía Ferrán"] as const;

/** How the first quotation of a text is framed: "plain", or why not. */
function framing(text: string): string {
  const article = articleOfLines(text, {
    language: "en",
    title: "The bridge",
    origin: { kind: "host", file: "invented.txt" },
  });
  const [quotation] = extractQuotations(article);
  if (!quotation) return "no quotation";
  const found = framingAt(article, quotation);
  return found.kind === "plain" ? "plain" : found.reason;
}

describe.each(NAMES)("framing of the words of %s", name => {
  it.each([
    ["“We will close the bridge,” NAME said.", "plain"],
    ["“We will close the bridge,” said NAME.", "plain"],
    ["NAME said: “We will close the bridge.”", "plain"],
    ["NAME told reporters on Friday: “We will close the bridge.”", "plain"],
    ["“We will close the bridge,” NAME said firmly.", "plain"],
    ["According to NAME, “we will close the bridge.”", "plain"],
    ["NAME: “We will close the bridge.”", "plain"],
    ["NAME, the mayor of Tarn, said: “We will close the bridge.”", "plain"],
    ["NAME said, adding: “We will close the bridge.”", "plain"],

    ["What you need to know about the tax due for April.\n“We will close the bridge,” NAME said.", "plain"],
    ["What is being done to our rivers is a joke.\n“We will close the bridge,” NAME said.", "plain"],
    [
      "No person was hurt, and the rumours were untrue.\nRain fell on the town.\n“We will close the bridge,” NAME said.",
      "plain",
    ],
    [
      "This report into fake medicines took two years.\nRain fell on the town.\n“We will close the bridge,” NAME said.",
      "plain",
    ],
    ["All quotes in this piece are invented.\n“We will close the bridge,” NAME said.", "unclear"],
    ["NAME never said: “We will close the bridge.”", "denied"],
    ["NAME did not say: “We will close the bridge.”", "denied"],
    ["NAME denied saying: “We will close the bridge.”", "denied"],
    ["NAME refused to say: “We will close the bridge.”", "denied"],
    ["“We will close the bridge,” NAME said. He never said it.", "denied"],
    ["“We will close the bridge,” NAME said. She denies saying so.", "denied"],
    ["“We will close the bridge,” his enemies say mayor NAME said.", "second-hand"],
    ["“We will close the bridge,” former state senator NAME said.", "plain"],
    ["“We will close the bridge,” said a voice resembling councillor NAME.", "unclear"],
    ["“We will close the bridge,” said a student portraying mayor NAME.", "unclear"],
    ["“We will close the bridge,” said the acting mayor NAME.", "plain"],
    [
      "“We will close the bridge,” NAME said.\nCorrection: The caption mixed up NAME and a sister.",
      "unclear",
    ],
    ["“We will close the bridge,” NAME said.\nCorrection: In the title, NAME spoke of a lease.", "unclear"],
    ["“We will close the bridge,” NAME wrote. Somebody had got into her account.", "unclear"],
    ["“We will close the bridge,” NAME said. She took over the town’s accounts in May.", "plain"],
    ["“We will close the bridge,” NAME said. Or so her rivals tell it.", "unclear"],
    ["“We will close the bridge,” NAME said. So she has asked the council to vote on it.", "plain"],
    ["“We will close the bridge,” NAME wrote. It was All Fools’ Day.", "unclear"],
    ["“We will close the bridge,” NAME said. She didn’t.", "denied"],
    ["“We will close the bridge,” NAME said.\nWho doesn’t? Pupils and the sick.", "plain"],

    ["In response to the barmy charge that it is old, NAME said: “We will close the bridge.”", "plain"],
    ["NAME, as Bo Lee, said: “We will close the bridge.”", "unclear"],
    ["If NAME said: “We will close the bridge,” nobody heard it.", "hypothetical"],
    ["Did NAME say: “We will close the bridge”?", "hypothetical"],
    ["“We will close the bridge,” NAME said, if the council agrees.", "unclear"],

    ["A fake post has NAME saying: “We will close the bridge.”", "false"],
    ["“We will close the bridge,” NAME said. The post is fake.", "false"],
    ["“We will close the bridge,” the hacked account of NAME said.", "false"],
    ["“We will close the bridge,” NAME said. That never happened.", "false"],
    ["In a deepfake, NAME says: “We will close the bridge.”", "doctored"],
    ["In a parody, NAME says: “We will close the bridge.”", "parody"],

    ["In the film, NAME says: “We will close the bridge.”", "unclear"],
    ["“We will close the bridge,” NAME joked.", "unclear"],
    ["“We will close the bridge,” NAME said sarcastically.", "unclear"],
    ["“We will close the bridge,” NAME said in jest.", "unclear"],
    ["“We will close the bridge,” said the robot NAME.", "unclear"],
    ["To tease him, NAME said: “We will close the bridge.”", "unclear"],
    ["“We will close the bridge,” NAME said under torture.", "unclear"],
    ["Imagine the scene. “We will close the bridge,” NAME said.", "unclear"],
    ["“We will close the bridge,” NAME said. She later withdrew it.", "unclear"],
    ["“We will close the bridge,” NAME said. So goes the story.", "unclear"],
    ["“We will close the bridge,” NAME said, Orla Venn recalled.", "second-hand"],
    ["“We will close the bridge,” NAME told him, Orla Venn said.", "second-hand"],
    ["“We will close the bridge,” NAME said. Only if it rains.", "unclear"],
  ] as const)("%s", (template, expected) => {
    expect(framing(template.replaceAll("NAME", name))).toBe(expected);
  });
});

describe("framing by what an article says of itself", () => {
  const WORDS = "“We will close the bridge,” Ann Roe said.";

  it.each([
    [`This is satire.\n${WORDS}`, "parody"],
    [`${WORDS}\nIt rained on April Fools’ Day.`, "plain"],
    [`Claim: ${WORDS}\nWe asked.\nVerdict: False.`, "false"],
    [`${WORDS}\nIt rained.\nCorrection: an earlier version misquoted Ann Roe.`, "unclear"],
    [`${WORDS}\nIt rained.\nCorrection: the year in which Ann Roe was born was wrong.`, "plain"],
    [`${WORDS}\nIt rained.\nCorrection: Ann Roe’s words on the year 1990 were said by Bo Lee.`, "unclear"],
    [`Editor’s note: the quotation below was not said by Ms Roe and is withdrawn.\n${WORDS}`, "unclear"],
    [`${WORDS}\nIt rained.\nEditor’s note: Ann Roe is a former mayor.`, "plain"],
  ] as const)("%s", (text, expected) => {
    expect(framing(text)).toBe(expected);
  });
});
