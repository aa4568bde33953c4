import { describe, expect, it } from "vitest";
import { speakerAskedAbout } from "../../../src/answers/ask/speaker-asked-about.ts";
import { inventedLibrary } from "../invented-library.ts";

const library = inventedLibrary([
  {
    id: "bridge",
    text: "“It leans,” said William Roe.\n“It stands,” said Ann Roe.\n“It sways,” said Mrs Lind.",
    quotations: [
      { words: "It leans,", by: "William Roe" },
      { words: "It stands,", by: "Ann Roe" },
      { words: "It sways,", by: "Mrs Lind" },
    ],
  },
]);

const paragraphs = (question: string) =>
  speakerAskedAbout(library, question)?.passages.map(({ paragraph }) => paragraph);

describe("speakerAskedAbout()", () => {
  it.each([
    ["What did Roe say about the bridge?", [1, 2]],
    ["What did Bill Roe say about the bridge?", [1]],
    ["What did William Roe say?", [1]],
    ["What did Ann Roe say?", [2]],
    ["What did Lind say?", [3]],
    ["What did Mrs Lind say?", [3]],
    ["What did Dora Lind say?", [3]],
    ["What did Bob Roe say?", undefined],
    ["What did Okafor say?", undefined],
    ["Where does Ann Roe live?", undefined],
  ])("%s", (question, expected) => {
    expect(paragraphs(question)).toEqual(expected);
  });
});
