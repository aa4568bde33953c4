import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { framingAt } from "../../../../src/quotes/judging/framing/framing-at.ts";

/** How the first quotation of a text is framed, and the sentence that shows it. */
function framing(paragraphs: readonly string[]): string {
  const article = articleOfParagraphs(paragraphs, {
    origin: { kind: "host", file: "invented.txt" },
    id: "invented",
    title: "The bridge",
  });
  const [quotation] = extractQuotations(article);
  if (!quotation) return "no quotation";
  const found = framingAt(article, quotation);
  if (found.kind === "plain") return "plain";
  const { text } = article;
  const from = Math.max(
    0,
    text.lastIndexOf(". ", found.span.start) < 0 ? 0 : text.lastIndexOf(". ", found.span.start) + 2,
    text.lastIndexOf("\n", found.span.start) + 1,
  );
  return text.slice(from, text.indexOf(".", found.span.end) + 1);
}

const QUOTED = "“We will close the bridge,” said Ann Roe.";

describe("a sentence near words that says where they come from", () => {
  it.each([
    "The line was written by two pupils for the end-of-term play.",
    "An actor had recorded the voice in a studio.",
    "He had been reading aloud from a letter of complaint.",
    "The account belonged to a man in Leeds with the same name.",
  ])("is found after them: %s", sentence => {
    expect(framing([`${QUOTED} ${sentence}`])).toBe(sentence);
    expect(framing([QUOTED, sentence])).toBe(sentence);
  });

  it("is found two sentences on", () => {
    const sentence = "The voice on the tape was an actor's.";
    expect(framing([QUOTED, `The bridge carries 4,000 cars a day. ${sentence}`])).toBe(sentence);
    const short = "The bridge carries 4,000 cars a day.";
    expect(framing([QUOTED, short, sentence])).toBe(sentence);
    expect(framing([QUOTED, short, short, sentence])).toBe(sentence);
    expect(framing([sentence, short, QUOTED])).toBe(sentence);
  });
});

it.each([
  "The bridge carries 4,000 cars a day.",
  "She said the work would take two years.",
  "The council will vote on the plan next week.",
  "Residents have complained about the noise.",
  "Roe, who was elected in May, has promised to cut costs.",
  "Police are looking for a man who was seen near the bridge.",
])("a sentence of ordinary news near words leaves them plain: %s", sentence => {
  expect(framing([`${QUOTED} ${sentence}`])).toBe("plain");
  expect(framing([sentence, QUOTED])).toBe("plain");
});

it("a paper's note that corrects nothing leaves words plain", () => {
  expect(framing(["Editor’s note: Ann Roe is a former mayor.", QUOTED])).toBe("plain");
});

it("a weak sign counts right after words, and not four sentences before them", () => {
  const weak = "The microphone was off at noon.";
  const plain = "The bridge carries 4,000 cars a day.";
  expect(framing([QUOTED, weak])).toBe(weak);
  expect(framing([weak, plain, plain, plain, QUOTED])).toBe("plain");
});
