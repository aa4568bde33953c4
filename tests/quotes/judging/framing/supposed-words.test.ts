import { describe, expect, it } from "vitest";
import { framedBySpeaker } from "../../../../src/quotes/judging/framing/supposed-words.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented. Each row: a text, and how it frames the words, with the word that shows it.

describe("framedBySpeaker()", () => {
  it.each([
    ["“If I had said ‘we give up’, you would laugh,” Ann Roe said.", "plain"],
    [
      "“If I had said ‘we give up’, you would have laughed at us in the town for years and years,” Ann Roe said.",
      "plain",
    ],
    ["“If I had sung ‘we give up’, you would laugh,” Ann Roe said.", "plain"],
    ["“I said ‘we give up’, you laugh,” Ann Roe said.", "plain"],
    [
      "“Imagine Ann saying, ‘we never give up on it’, laughing,” Ann Roe said.",
      "hypothetical: Imagine Ann saying,",
    ],
    ["“If I had said ‘we give up, you would laugh,” Ann Roe said.", "plain"],
    [
      "“Oh, imagine Ann saying, ‘we never give up on it’, laughing,” Ann Roe said.",
      "hypothetical: imagine Ann saying,",
    ],
    [
      "Words I shall never use: “We will close the bridge,” Ann Roe said.",
      "hypothetical: Words I shall never use",
    ],
    ["Words I often use: “We will close the bridge,” Ann Roe said.", "plain"],
  ])("%s: %s", (text, expected) => {
    const { article, words } = placed(text.replaceAll(" | ", "\n"));
    expect(shown(article, framedBySpeaker(article, words))).toBe(expected);
  });
});
