import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { framingAt, framingOfOwnWords } from "../../../../src/quotes/judging/framing/framing-at.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented.

const WORDS = "“We will close the bridge,” Ann Roe said.";

describe("framingAt() by the paragraphs near the words", () => {
  it.each([
    [WORDS, "plain"],
    [`${WORDS} | The claim was false.`, "false: false"],
    [`${WORDS} | It rained. | The claim was false.`, "plain"],
    [`The claim was false. | ${WORDS}`, "unclear: false"],
    ["“We will close the bridge,” Ann Roe denied.", "denied: denied"],
    [`${WORDS} | 1. | 2. | 3. | 4. | 5. | Roe never said it.`, "unclear: never"],
  ])("%s: %s", (text, expected) => {
    const { article, words } = placed(text.replaceAll(" | ", "\n"));
    expect(shown(article, framingAt(article, words))).toBe(expected);
  });
});

describe("framingOfOwnWords()", () => {
  /** How the words in brackets are framed, if those in braces aren’t claimed. */
  function framingOf(marked: string): string {
    const text = marked.replace(/[[\]{}]/g, "");
    const spanOf = (open: string, close: string) => {
      const plain = marked.replace(open === "[" ? /[{}]/g : /[[\]]/g, "");
      const start = plain.indexOf(open);
      return start < 0 ? [] : [{ start, end: plain.indexOf(close) - 1 }];
    };
    const article = articleOfLines(text, {
      language: "en",
      title: "The bridge",
      origin: { kind: "host", file: "invented.txt" },
    });
    const [words] = spanOf("[", "]");
    if (!words) throw new RangeError(`no words in ${marked}`);
    return shown(article, framingOfOwnWords(article, words, spanOf("{", "}")));
  }

  it.each([
    ["[The bridge has closed].", "plain"],
    ["{Nobody says} [the bridge has closed].", "denied: Nobody"],
    ["{They ask whether} [the bridge has closed].", "hypothetical: ask"],
    ["{They say} [the bridge has closed].", "plain"],
    ["Nobody says [the bridge has closed].", "plain"],
    ["[The bridge has closed]. The claim is false.", "false: false"],
    ["[The bridge has closed]. Rain fell.", "plain"],
    ["This is satire.\n[The bridge has closed].", "parody: This is satire"],
    ["{Nobody left. It rained. They say} [the bridge has closed].", "denied: Nobody"],
  ])("%s: %s", (text, expected) => {
    expect(framingOf(text)).toBe(expected);
  });
});
