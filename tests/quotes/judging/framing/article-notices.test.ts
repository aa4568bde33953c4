import { describe, expect, it } from "vitest";
import { framedByArticle } from "../../../../src/quotes/judging/framing/article-notices.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented. Each row: a text, and how it frames the words, with the word that shows it.

describe("framedByArticle()", () => {
  it.each([
    [
      `${"Rain fell on the town. ".repeat(30)}| “We will close the bridge,” Ann Roe said. | Some of these quotes are made up.`,
      "unclear: Some of these quotes are made up",
    ],
    [
      `“We will close the bridge,” Ann Roe said. | ${"Rain fell on the town. ".repeat(30)}Some of these quotes are made up.`,
      "plain",
    ],
    ["This is satire. | “We will close the bridge,” Ann Roe said.", "parody: This is satire"],
    ["Satire: “We will close the bridge,” Ann Roe said.", "parody: Satire:"],
    ["[parody] Rain fell. | “We will close the bridge,” Ann Roe said.", "parody: [parody]"],
    [
      "Five sentences that nobody ever said | “We will close the bridge,” Ann Roe said.",
      "unclear: Five sentences that nobody ever said",
    ],
    [
      "Which of these three statements is real? | “We will close the bridge,” Ann Roe said.",
      "unclear: Which of these three statements is",
    ],
    [
      "“We will close the bridge,” Ann Roe said. | Two of the three are ours. Send us your guess.",
      "unclear: Two of the three are ours",
    ],
    [
      "“We will close the bridge,” Ann Roe said. | Some of these quotes are made up.",
      "unclear: Some of these quotes are made up",
    ],
    [
      "14:02 “We will close the bridge,” Ann Roe said. | 14:09 We have to put right our last entry.",
      "unclear: 14:09 We have to put right our last entry.",
    ],
    [
      "9.50pm To be clear: Ms Roe spoke of the road. | 9pm “We will close the bridge,” Ann Roe said.",
      "unclear: 9.50pm To be clear: Ms Roe spoke of the road.",
    ],
    [
      "21.40 A correction: at 19.20 we misheard Bo Lee. | 19.20 “We will close the bridge,” Ann Roe said.",
      "unclear: 21.40 A correction: at 19.20 we misheard Bo Lee.",
    ],
    ["22.10 “We will close the bridge,” Ann Roe said. | 21.40 A correction: we misheard Ann Roe.", "plain"],
    [
      "18.10 “We will close the bridge,” Ann Roe said. | 21.40 A correction: at 19.20 we misheard Ann Roe.",
      "plain",
    ],
    [
      "21.15 “We will close the bridge,” Ann Roe said. | 21.40 A correction: we misheard Bo Lee of Tarn.",
      "plain",
    ],
    [
      "19.55 “We will close the bridge,” Ann Roe said. | 19.20 No trams run. [See the correction at 21.40.]",
      "plain",
    ],
    ["14:02 “We will close the bridge,” Ann Roe said. | 14:09 Update: the road is open.", "plain"],
    ["“We will close the bridge,” Ann Roe said. | Two of the three bridges are old.", "plain"],
    ["“We will close the bridge,” Ann Roe said. | Some of the fears are real.", "plain"],
    ["“We will close the bridge,” Ann Roe said. | Nobody ever said it would be cheap.", "plain"],
    ["It is a satire. | “We will close the bridge,” Ann Roe said.", "plain"],
    ["“We will close the bridge,” Ann Roe said. | Rain. | April fool!", "parody: April fool!"],
    ["“We will close the bridge,” Ann Roe said on April Fools’ Day.", "plain"],
    [
      "This page is our yearly exercise in nonsense. | “We will close the bridge,” Ann Roe said.",
      "unclear: This page is our yearly exercise in nonsense",
    ],
    [
      "“We will close the bridge,” Ann Roe said. | All quotes in this piece are invented.",
      "unclear: All quotes in this piece are invented",
    ],
    [
      "“We will close the bridge,” Ann Roe said. | What follows never happened.",
      "unclear: What follows never happened",
    ],
    ["“We will close the bridge,” Ann Roe said. | This report into fake medicines took two years.", "plain"],
    [
      "“We will close the bridge,” Ann Roe said. | All quotes in this piece are invented. | Rain. | Hail. | Snow.",
      "unclear: All quotes in this piece are invented",
    ],
    [
      "Rain. | Hail. | All quotes in this piece are invented. | “We will close the bridge,” Ann Roe said. | Snow. | Wind.",
      "plain",
    ],
    [
      "Claim: “We will close the bridge,” Ann Roe said. | Rain fell. | Verdict: False.",
      "false: Verdict: False",
    ],
    ["Claim: “We will close the bridge,” Ann Roe said. | Rain fell. | Verdict: True.", "plain"],
    [
      "Claim: “We will close the bridge,” Ann Roe said. | 1 | 2 | 3 | 4 | 5 | 6 | 7 | Verdict: False.",
      "false: Verdict: False",
    ],
    [
      "Claim: “We will close the bridge,” Ann Roe said. | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | Verdict: False.",
      "plain",
    ],
    ["Verdict: False. | Claim: “We will close the bridge,” Ann Roe said.", "plain"],
    ["Claim: Rain fell. | “We will close the bridge,” Ann Roe said. | Verdict: False.", "plain"],
    ["“We will close the bridge,” Ann Roe said. | Claim: Rain fell. | Verdict: False.", "plain"],
    [
      "“We will close the bridge,” Ann Roe said. | Correction: an earlier version misquoted Ann Roe.",
      "unclear: Correction: an earlier version misquoted Ann Roe.",
    ],
    ["“We will close the bridge,” Ann Roe said. | Correction: an earlier version misquoted Bo Lee.", "plain"],
    [
      "“We will close the bridge,” Ann Roe said. | Correction: an earlier version misquoted her.",
      "unclear: Correction: an earlier version misquoted her.",
    ],
    [
      "“We will close the bridge,” Ann Roe said. | Correction: an earlier version gave Roe the wrong age.",
      "plain",
    ],
    [
      "“We will close the bridge,” Ann Roe said. | Correction: an earlier version had no rain in it.",
      "plain",
    ],
    [
      "“We will close the bridge,” Ann Roe said. | Correction: Roe was in town. | 1 | 2",
      "unclear: Correction: Roe was in town.",
    ],
    ["“We will close the bridge,” Ann Roe said. | 0 | Correction: Roe was in town. | 1 | 2 | 3", "plain"],
    [
      "“We will close the bridge,” Ann Roe said. | 0 | Correction: Roe was in town. | 1 | 2",
      "unclear: Correction: Roe was in town.",
    ],
    ["“We will close the bridge,” Ann Roe said. | Editor’s note: Ann Roe is a former mayor.", "plain"],
    [
      "“We will close the bridge,” Ann Roe said. | Editor’s note: Ann Roe was quoted in error.",
      "unclear: Editor’s note: Ann Roe was quoted in error.",
    ],
    ["Correction: “We will close the bridge,” Ann Roe said, not Roe.", "plain"],
    ["“We will close the bridge,” it said. | Correction: an earlier version misquoted her.", "plain"],
    [
      "“We will close the bridge,” Ann Roe said. | She asked for a correction: an earlier version misquoted Ann Roe.",
      "plain",
    ],
  ])("%s: %s", (text, expected) => {
    const { article, words } = placed(text.replaceAll(" | ", "\n"));
    expect(shown(article, framedByArticle(article, words))).toBe(expected);
  });
});
