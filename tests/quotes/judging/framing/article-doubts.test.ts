import { describe, expect, it } from "vitest";
import { framedByDoubt } from "../../../../src/quotes/judging/framing/article-doubts.ts";
import { readArticle } from "../../../../src/quotes/reading/reading.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented. Each row: a text, and how it frames the words, with the word that shows it.

describe("framedByDoubt()", () => {
  it.each([
    ["“We will close the bridge,” Ann Roe said. | The town calls it fake.", "plain"],
    [
      "“We will close the bridge,” Ann Roe said. | Rain fell. | A fake post by Roe went round.",
      "unclear: fake",
    ],
    ["“We will close the bridge,” Ann Roe said. | Rain fell. | A fake post by Lee went round.", "plain"],
    ["“We will close the bridge,” Ann Roe said. | Rain fell. | A fake hat of Roe went round.", "plain"],
    [
      "“We will close the bridge,” Ann Roe said. | Rain fell. | A fake hat of Roe that many in town wore on a post went round.",
      "plain",
    ],
    ["“We will close the bridge,” Ann Roe said. | Rain fell. | Roe never said that.", "unclear: never"],
    ["“We will close the bridge,” Ann Roe said. | Rain fell. | Roe never left town.", "plain"],
    ["“We will close the bridge,” Ann Roe said. | Rain fell. | Roe denies saying so.", "unclear: denies"],
    [
      "“We will close the bridge,” Ann Roe said. | Rain fell. | Roe denies eating fish and never said it.",
      "unclear: never",
    ],
    [
      "“We will close the bridge,” Ann Roe said. | Rain fell. | Roe loves saying so and never wrote it.",
      "unclear: never",
    ],
    [
      "“We will close the bridge,” Ann Roe said. | Rain fell. | Somebody took over the account of Roe.",
      "unclear: took",
    ],
    ["“We will close the bridge,” Ann Roe said. | Rain fell. | Somebody took over the shop of Roe.", "plain"],
    [
      "“We will close the bridge,” Ann Roe said. | Rain fell. | Somebody took the account of Roe to the bank; Lee denies saying why.",
      "unclear: denies",
    ],
    [
      "“We will close the bridge,” Ann Roe said. | Rain fell. | Thieves broke into the inbox of Roe.",
      "unclear: broke",
    ],
    ["“We will close the bridge,” Ann Roe said. | Rain fell. | Thieves broke into the shop of Roe.", "plain"],
    [
      "“We will close the bridge,” Ann Roe said. | Rain fell. | Roe was locked out of her account.",
      "unclear: locked",
    ],
    ["“We will close the bridge,” Ann Roe said. | Rain fell. | Roe was locked out of her house.", "plain"],
    [
      "“We will close the bridge,” Ann Roe said. | Rain fell. | The account that belongs to old Roe and the shop was then taken over.",
      "plain",
    ],
    [
      "“We will close the bridge,” Ann Roe said. | Rain fell. | It fell. A doctored clip shows roe in rain.",
      "plain",
    ],
    ["“We will close the bridge,” it said. | Rain fell. | A fake post by Roe went round.", "plain"],
    ["“We will close the bridge,” Ann Roe said. | A town fake was by Roe, a post.", "unclear: fake"],
  ])("%s: %s", (text, expected) => {
    const { article, words } = placed(text.replaceAll(" | ", "\n"));
    expect(shown(article, framedByDoubt(article, readArticle(article), words))).toBe(expected);
  });
});
