import { describe, expect, it } from "vitest";
import { speakerAskedAbout } from "../../../src/answers/ask/speaker-asked-about.ts";
import { finish } from "../../../src/search/steps.ts";
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
  finish(speakerAskedAbout(library, question))?.passages.map(({ paragraph }) => paragraph);

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

  it("lets others in while it looks through many articles", () => {
    const many = inventedLibrary(
      Array.from({ length: 200 }, (_, at) => ({
        id: `crossing-${at}`,
        text: `Crossing ${at} was closed.\n“It leans,” said Ann Roe.`,
        quotations: [{ words: "It leans,", by: "Ann Roe" }],
      })),
    );
    const steps = speakerAskedAbout(many, "What did Ann Roe say about the crossing?");
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThanOrEqual(4);
    expect(step.value?.passages).toHaveLength(200);
  });
});
