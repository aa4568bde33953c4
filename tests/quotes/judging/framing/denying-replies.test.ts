import { describe, expect, it } from "vitest";
import { framedByReply } from "../../../../src/quotes/judging/framing/denying-replies.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented. Each row: a text, and how it frames the words, with the words that show it.
const SAID = "“We will close the bridge,” said Ann Roe.";

describe("framedByReply()", () => {
  it.each([
    [
      `${SAID}\n“She never said it in my hearing,” the driver said.`,
      "unclear: “She never said it in my hearing,”",
    ],
    [`${SAID} It was late. “I did not say that,” she told the court.`, "unclear: “I did not say that,”"],
    [`${SAID}\n“He didn’t write anything,” the clerk said.`, "unclear: “He didn’t write anything,”"],
    [`${SAID}\n“She never said when it would close,” the driver said.`, "plain"],
    [`${SAID}\n“She said it twice,” the driver said.`, "plain"],
    [`${SAID} It was late. It rained. “She never said it,” the driver said.`, "plain"],
    [SAID, "plain"],
  ])("%s: %s", (text, expected) => {
    const { article, place, words } = placed(text);
    expect(shown(article, framedByReply(place, words))).toBe(expected);
  });
});
