import { describe, expect, it } from "vitest";
import { opinionTest, speakerAskedAbout, topicTest } from "../../../src/answers/ask/speaker-asked-about.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { finish } from "../../../src/search/steps.ts";
import { deliveredLibrary } from "../check/delivered-library.ts";
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
    ["What did Mr Lind say?", undefined],
    ["What did Mr Roe say about the bridge?", [1]],
    ["what did mrs roe say about the bridge", [2]],
    ["What did Dora Lind say?", [3]],
    ["What did Bob Roe say?", undefined],
    ["What did Okafor say?", undefined],
    ["What does Ann Roe make of the bridge?", [2]],
    ["What does Lind think of the bridge?", [3]],
    ["How did Ann Roe react?", [2]],
    ["What does Ann Roe make for a living?", undefined],
    ["Where does Ann Roe live?", undefined],
    ["What is Lind’s view on the bridge?", [3]],
    ["What did the source close to William Roe say?", undefined],
  ])("%s", (question, expected) => {
    expect(paragraphs(question)).toEqual(expected);
  });

  it.each([
    ["what did the mayor say about the toll", [1]],
    ["what did mayor say", [1]],
    ["what does the union president think of the toll", [2]],
    ["What did the economist say?", [3]],
    ["what did the president say", [2]],
    ["what did the prime minister say", undefined],
    ["what did the deputy mayor say", undefined],
    ["what did the council say", undefined],
  ])("finds those whom the article gives an office or a calling: %s", (question, expected) => {
    const article = articleOfParagraphs(
      [
        "Mayor Ada Lind said: “The toll is fair and it will stay as it is.”",
        "Rosa Vale, the union’s president, called it “an insult to every driver in the town”.",
        "“Nobody will pay it for long,” said Helen Marsh, an economist.",
      ],
      { origin: { kind: "host", file: "toll.txt" } },
    );
    const voice = finish(speakerAskedAbout(buildLibrary([article]), question));
    expect(voice?.passages.map(({ paragraph }) => paragraph)).toEqual(expected);
  });

  it("finds those to whom an article gives words by an office alone", async () => {
    const delivered = await deliveredLibrary();
    const voiced = (question: string) =>
      finish(speakerAskedAbout(delivered, question))?.passages.map(({ paragraph }) => paragraph);
    expect(voiced("what did the prime minister say about Zelensky")).toEqual(voiced("what did Starmer say"));
  });

  it.each([
    ["What did Lind say?", undefined],
    ["What did Ben Lind say?", undefined],
    ["What did the source close to Ben Lind say?", [1]],
    ["What did Vale say?", undefined],
  ])("tells people from those whom they describe: %s", (question, expected) => {
    const article = articleOfParagraphs(
      [
        "A source close to Ben Lind told us: “The bridge was never safe.”",
        "The officer who arrested Sam Vale said: “The bridge was full.”",
      ],
      { origin: { kind: "host", file: "invented.txt" } },
    );
    const voice = finish(speakerAskedAbout(buildLibrary([article]), question));
    expect(voice?.passages.map(({ paragraph }) => paragraph)).toEqual(expected);
  });

  it.each([
    ["Zelinskyy", "Zelinskiy", "Zelinska"],
    ["Petrov", "Petrov", "Petrova"],
    ["Bernstein", "Bernstien", "Aernstein"],
    ["Yanukovych", "Yanukovich", "Yanukova"],
    ["Johansson", "Johanson", "Johan"],
  ])("finds %s, typed %s, and not %s", (printed, typed, other) => {
    const two = inventedLibrary([
      {
        id: "two",
        text: `“It sways,” said Ann ${other}.\n“It leans,” said Max ${printed}.`,
        quotations: [
          { words: "It sways,", by: `Ann ${other}` },
          { words: "It leans,", by: `Max ${printed}` },
        ],
      },
    ]);
    const voice = finish(speakerAskedAbout(two, `What did ${typed} say about the bridge?`));
    expect(voice?.passages.map(({ paragraph }) => paragraph)).toEqual([2]);
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

describe("topicTest()", () => {
  it.each([
    ["What did Roe say about the toll?", "“The toll is fair,” said Roe.", true],
    ["What did Roe say about the toll?", "“It leans,” said Roe.", false],
    ["What did Roe say?", "“It leans,” said Roe.", true],
  ])("%s %s", (question, passage, expected) => {
    expect(topicTest(question)(passage)).toBe(expected);
  });
});

describe("opinionTest()", () => {
  it.each([
    ["What does Roe think of the toll?", "“It leans,” said Roe.", false],
    ["What does Roe make of the toll?", "“It leans,” said Roe.", false],
    ["What does Roe make of the toll?", "“The toll is fair,” said Roe.", true],
    ["What does Roe say?", "“The toll is fair,” said Roe.", true],
  ])("%s %s", (question, passage, expected) => {
    expect(opinionTest(question)(passage)).toBe(expected);
  });
});
