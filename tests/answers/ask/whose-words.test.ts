import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answers/ask/ask.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { sliceOf } from "../../../src/text/span.ts";

/** What is cited as the answer from one paragraph among others; null if nothing is. */
async function citedFor(question: string, paragraph: string): Promise<string | null> {
  const library = buildLibrary([
    articleOfParagraphs(["The harbour was busy on Monday.", paragraph, "Rain is expected at the weekend."], {
      origin: { kind: "host", file: "harbour.txt" },
      title: "Harbour news",
      date: "2026-03-02",
    }),
  ]);
  const answer = await ask(library, question);
  if (answer.kind !== "cited") return null;
  const [first] = answer.passages;
  return first ? sliceOf(first.article.text, first.answer) : null;
}

describe("ask() for what somebody said", () => {
  it.each(["the pool", "the ferry", "the library"])(
    "doesn't cite what somebody else said or did beside it: %s",
    async thing => {
      const rows: [question: string, paragraph: string][] = [
        ["what did the mayor say?", `A spokesman said that the mayor had backed ${thing}.`],
        ["what did the mayor say?", `A spokesman said the mayor had backed ${thing}.`],
        [`what did the mayor say about ${thing}?`, `The mayor’s spokesman said ${thing} would open.`],
        [`what did the mayor say about ${thing}?`, `Ann Roe told the mayor that ${thing} would open.`],
        [`what did the mayor say about ${thing}?`, `The mayor opened ${thing}, a spokesman said.`],
        [`what did the coastguard say about ${thing}?`, `The captain, Bo Lind, was rescued from ${thing}.`],
        [`what did the plumber say about ${thing}?`, `Bo Lind, 43, was seen at ${thing} on Monday.`],
        [`what did the plumber guy say about ${thing}?`, `Bo Lind, 43, was seen at ${thing} on Monday.`],
        [`what did Falk say about ${thing}?`, `Ann Roe said that Falk had backed ${thing}.`],
        [`what did Bo Lind say about ${thing}?`, `Bo Lind, opponents claim, took money for ${thing}.`],
        [`what did the mayor say about ${thing}?`, `The mayor, critics said, broke a promise on ${thing}.`],
        [
          `what did the mayor say about ${thing}?`,
          `“Here ${thing} is theft,” said Ann Roe while the mayor laughed.`,
        ],
        [
          `what did the mayor say about ${thing}?`,
          `“Here ${thing} is theft,” said Ann Roe as the mayor and others laughed.`,
        ],
        [
          `what did the mayor say about ${thing}?`,
          `The mayor called the police during the debate on ${thing}.`,
        ],
        [`what did the mayor say about ${thing}?`, `The mayor was viewed as weak on ${thing} by drivers.`],
        [`what did the mayor say about ${thing}?`, `The mayor was asked about ${thing} by drivers.`],
        [`what did the council say about ${thing}?`, `The council called off the vote on ${thing}.`],
        [
          `what did the council say about ${thing}?`,
          `The council will announce the winner for ${thing} in June.`,
        ],
      ];
      for (const [question, paragraph] of rows)
        expect([paragraph, await citedFor(question, paragraph)]).toEqual([paragraph, null]);
    },
  );

  it.each([
    [
      "what did deputy mayor moe say?",
      "Mayor Dina Falk was ill. “The pool will stay open all winter,” said Deputy Mayor Ulf Moe.",
      "“The pool will stay open all winter,” said Deputy Mayor Ulf Moe.",
    ],
    [
      "what did the secretary say about the offer?",
      "Secretary Ada Berg thanked members. “The offer is an insult to every one of us,” she said.",
      "“The offer is an insult to every one of us,” she said.",
    ],
    [
      "what did deputy mayor moe say?",
      "Mayor Dina Falk met the deputy mayor, Ulf Moe, on Monday. “Everything stays open,” he said. “It is cheap.”",
      "“Everything stays open,” he said.",
    ],
    [
      "what did Berg say about the offer?",
      "The union voted on the offer on Monday. “It is an insult,” said Ada Berg.",
      "The union voted on the offer on Monday. “It is an insult,” said Ada Berg.",
    ],
    [
      "what did the mayor say about the pool?",
      "The mayor said that the pool would open.",
      "The mayor said that the pool would open.",
    ],
    [
      "what did the coastguard say about the ferry?",
      "Two people fell from the ferry. The coastguard said that the ferry had been overloaded.",
      "The coastguard said that the ferry had been overloaded.",
    ],
    [
      "what did the mayor say about the ferry?",
      "The ferry is late. The mayor has since called the ferry “a disgrace”.",
      "The mayor has since called the ferry “a disgrace”.",
    ],
    [
      "what did the mayor say about the ferry?",
      "The ferry is late. The mayor was quoted as saying that the ferry is doomed.",
      "The mayor was quoted as saying that the ferry is doomed.",
    ],
    [
      "what did the mayor say about the ferry?",
      "The harbour is shut. “So the ferry is doomed,” said Bo Lind, the mayor.",
      "“So the ferry is doomed,” said Bo Lind, the mayor.",
    ],
    [
      "what did the council say about the ferry?",
      "The harbour is shut. The council, which owns it, announced that the ferry is doomed.",
      "The council, which owns it, announced that the ferry is doomed.",
    ],
    [
      "what did Bo Lind say about the ferry?",
      "The ferry is late. Bo Lind, a baker in Holt, has told his neighbours that the ferry is doomed.",
      "Bo Lind, a baker in Holt, has told his neighbours that the ferry is doomed.",
    ],
  ])("cites their own words: %s", async (question, paragraph, expected) => {
    expect(await citedFor(question, paragraph)).toBe(expected);
  });
});
