import { beforeAll, describe, expect, it } from "vitest";
import { checkMessage } from "../../../src/answers/check/check-message.ts";
import { buildLibrary, type Library } from "../../../src/answers/library.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import { english } from "../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../src/wording/outcome.ts";

// All people and places are invented.
const ARTICLE = [
  "Walkers cross the strand every morning.",
  "“The tide is out,” said Ines Farrow on the strand.",
  "“The dog found us before the helicopter did,” said Rhys Penry.",
  "“We at Salt & Tar thank the harbour for twenty loud years,” said Orla Venn.",
  "Imani Lusk and Selma Quist run the mill. “The wheel turns when the river says so,” she said. “Then the flour is warm.”",
  "“A piece of the old bridge lies in my garden,” said Owain, 24.",
  "“Our windmill was promised to the town,” said Pavel Strand.",
].join("\n");

let library: Library;
beforeAll(() => {
  library = buildLibrary([articleOfLines(ARTICLE, { origin: { kind: "host", file: "a" } })]);
});

async function firstLine(message: string): Promise<string> {
  const { checks } = await checkMessage(library, message);
  return checks.map(({ check }) => outcomeInWords(check, english)).join(" | ");
}

describe("checkMessage() reads", () => {
  it.each([
    [
      "“&” as the word it stands for, in the article too",
      "Orla Venn: “We at Salt & Tar thank the harbour for twenty loud years”",
      "Quoted from Orla Venn, in these words",
    ],
    [
      "“and” where the article has “&”",
      "Orla Venn: “We at Salt and Tar thank the harbour for twenty loud years”",
      "Quoted from Orla Venn, in these words",
    ],
    [
      "two halves of what an unclear “she” said as one speech",
      "“The wheel turns when the river says so. Then the flour is warm.”",
      "Quoted in these words; the article doesn't make clear who said them",
    ],
    [
      "a name once, though its surname is somebody else's too",
      "owain penry: “A piece of the old bridge lies in my garden”",
      "Quoted from Owain, in these words; no article says that it was owain penry",
    ],
    [
      "an office before a surname that is also an everyday word",
      "UK PM Strand: “Our windmill was promised to the town”",
      "Quoted from Pavel Strand, in these words; no article says that it was UK PM Strand",
    ],
    [
      "a misspelling that is no word",
      "“A peice of the old bridge lies in my garden”",
      "Quoted from Owain, written a little differently. “peice” for “piece”",
    ],
    [
      "single angle marks as marks",
      "‹We at Salt and Tar thank the ‘harbour’ for twenty loud years› — Orla Venn",
      "Quoted from Orla Venn, in these words",
    ],
  ])("%s", async (_name, message, line) => {
    expect(await firstLine(message)).toBe(line);
  });
});
