import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { concerning } from "../../../../src/quotes/judging/framing/concerned.ts";

// Every sentence here is invented.

/** Whether the sentence in brackets may be about the quotation that begins as given. */
function concerns(marked: string, words: string): boolean {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const article = articleOfLines(marked.replace(/[[\]]/g, "").replaceAll(" | ", "\n"), {
    language: "en",
    title: "The bridge",
    origin: { kind: "host", file: "invented.txt" },
  });
  const quotations = extractQuotations(article);
  const said = quotations.find(quotation => article.text.startsWith(words, quotation.start));
  if (!said) throw new RangeError(`${words} isn't quoted in ${marked}`);
  // A line end takes the place of " | ".
  const before = (offset: number) => offset - 2 * (marked.slice(0, offset).match(/ \| /g)?.length ?? 0);
  return concerning(article, said, quotations)({ start: before(start), end: before(end) });
}

const MEMO = "“Sell the bridge by May,” a memo to the staff reads.";
const REPLY = "“I never saw such a plan,” said Ann Roe of the council.";

describe("a sentence about another quotation doesn't concern the words", () => {
  it.each([
    ["between the two, with the other's thing", `${MEMO} [The memo was typed by an intern.] | ${REPLY}`],
    ["in the paragraph of the other", `${MEMO} [Nobody in the office knows its number.] | ${REPLY}`],
    ["that leads up to an answer", `${MEMO} [The council called it a fake.] ${REPLY}`],
    [
      "that leads up to a reaction to a thing farther away",
      `${MEMO} | The town was angry. | [Ann Roe, who had passed on the memo, has deleted it.] “I never saw such a plan,” she said.`,
    ],
    [
      "that names the other's speaker",
      `“Sell the bridge,” Bo Lee wrote in a post on Monday. [Lee was asleep, and his brother had the phone.] | “I never saw such a plan,” said Ann Roe.`,
    ],
  ])("%s: %s", (_, text) => {
    expect(concerns(text, "I never saw")).toBe(false);
  });

  it.each([
    "Asked about a leaked email, Roe said she had not written it.",
    "Asked about an anonymous letter to the staff, she said she had never seen it.",
    "Pressed on a post that called drivers spoilt, Roe said she hadn't sent it.",
    "Shown a memo from May, she denied having signed it.",
  ])("nor one that brings up another text: %s", sentence => {
    expect(
      concerns(
        `“The bridge is old,” said Ann Roe of the council. | [${sentence}] “It is wrong,” she said.`,
        "The bridge",
      ),
    ).toBe(false);
  });

  it("but it concerns the other words", () => {
    expect(concerns(`${MEMO} [The memo was typed by an intern.] | ${REPLY}`, "Sell the bridge")).toBe(true);
  });
});

describe("a sentence concerns the words in doubt", () => {
  it.each([
    ["if nothing else is quoted", `${REPLY} [An actor had recorded the voice in a studio.]`],
    ["if they are said in it", `${MEMO} | [“I never saw such a plan,” said Ann Roe of the memo.]`],
    ...[
      "Asked about it later, Roe said she had not written it.",
      "Asked about a letter with these words, Roe said she had not written it.",
      "Confronted with a recording, Roe denied having said it.",
      "Shown an email, Roe said she had never said it.",
      "Asked about the email, Roe said she had not written it.",
    ].map(sentence => ["that may be about them", `${REPLY} | [${sentence}]`]),
    [
      "if they were written",
      `“I never saw such a plan,” Ann Roe wrote. | [Asked about a leaked email, she said she had not written it.]`,
    ],
    ["after them", `${MEMO} | ${REPLY} [An actor had recorded the voice.]`],
    ["if it names their speaker", `${MEMO} | [Roe was asleep when it was sent.] | ${REPLY}`],
    [
      "after somebody else's comment in another paragraph",
      `${REPLY} | “The bridge is old,” said Bo Lee, a painter. | [An actor had recorded it in a studio.]`,
    ],
    [
      "if it leads up to them, and the words before were only said",
      `“The bridge is old,” said Bo Lee, a painter. [A clerk had handed out a sheet.] ${REPLY}`,
    ],
  ])("%s: %s", (_, text) => {
    expect(concerns(text, "I never saw")).toBe(true);
  });
});
