import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { english } from "../../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../../src/wording/outcome.ts";

async function firstLine(article: string, message: string): Promise<string | undefined> {
  const library = buildLibrary([
    articleOfLines(article, { origin: { kind: "host", file: "a" }, title: "Pier", language: "en" }),
  ]);
  const [first] = (await checkMessage(library, message)).checks;
  return first && outcomeInWords(first.check, english);
}

// All people and places are invented.
describe("checkMessage() on answers that say nothing without their question", () => {
  it.each([
    ["Asked if the pier would open, she answered: “WORDS.”", "Not unless the harbour board pays for it"],
    ["Asked whether the pier would close, she said: “WORDS.”", "Only if the harbour board asks for it"],
    ["Asked why the pier had closed, she replied: “WORDS.”", "Because the harbour board has run dry"],
    ["When would it open, reporters asked. “WORDS,” she said.", "As soon as the harbour board pays for it"],
  ])("%s", async (sentence, words) => {
    const article = `Harbour chief Una Brody spoke on Monday. ${sentence.replace("WORDS", words)}`;
    expect(await firstLine(article, `Una Brody: “${words}.”`)).toContain(
      "Only part of a sentence quoted from Una Brody. It begins: “",
    );
  });

  it("asks back", async () => {
    const article =
      "Asked whether the pier was for sale, Una Brody answered with a question: “Would I be painting it then?”";
    expect(await firstLine(article, "Una Brody: “Would I be painting it then?”")).toBe(
      "Only part of a sentence quoted from Una Brody. It begins: “Asked whether the pier was for sale, Una Brody answered with a question:”",
    );
  });

  it.each([
    ["a whole answer", "Asked about the pier, Una Brody said: “WORDS.”", "We will open the pier in May"],
    [
      "a condition with what depends on it",
      "Asked about the pier, Una Brody said: “WORDS.”",
      "If the harbour board pays, we will open it",
    ],
    [
      "what follows a question that asks back",
      "Una Brody answered with a question: “Why not?” Una Brody said later: “WORDS.”",
      "We will open the pier in May",
    ],
    ["no question", "“WORDS,” said Una Brody.", "Not in my lifetime have I seen such a pier"],
  ])("but not of %s", async (_, article, words) => {
    expect(await firstLine(article.replace("WORDS", words), `Una Brody: “${words}.”`)).toBe(
      "Quoted from Una Brody, in these words",
    );
  });
});
