import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSmallLibrary } from "../../bench/small-libraries/read-small-library.ts";
import { type Asked, scoreReplies } from "../../bench/small-libraries/score-replies.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { sliceOf } from "../../src/text/span.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-small-"));
  writeFileSync(
    join(folder, "01-ferry.txt"),
    "Title: Ferry back in service\nOutlet: The Carrow Post\nDate: 2025-05-02\nInvented: yes\n\nThe ferry is back.\n\nA ticket costs £4.\n",
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

const writeQuestion = (question: object) =>
  writeFileSync(join(folder, "questions.jsonl"), `${JSON.stringify(question)}\n`);

describe("readSmallLibrary()", () => {
  it("keeps the lines of the header out of the paragraphs", () => {
    writeQuestion({ id: "q1", question: "how much is it", kind: "number", answers: [] });
    const [article] = readSmallLibrary(folder).articles;
    expect(article?.paragraphs.map(span => sliceOf(article.text, span))).toEqual([
      "The ferry is back.",
      "A ticket costs £4.",
    ]);
    expect(article).toMatchObject({ id: "01-ferry", publisher: "The Carrow Post", date: "2025-05-02" });
  });

  it("refuses gold that names a paragraph that isn't there", () => {
    writeQuestion({
      id: "q1",
      question: "how much is it",
      kind: "number",
      answers: [{ article: "01-ferry", paragraph: 3 }],
    });
    expect(() => readSmallLibrary(folder)).toThrow(/q1: 01-ferry has no paragraph 3/);
  });
});

const ferry = articleOfParagraphs(["The ferry is back.", "A ticket costs £4."], {
  origin: { kind: "host", file: "01-ferry" },
  id: "01-ferry",
});

const asked = (
  kind: "answered" | "closest" | "none",
  paragraphs: readonly number[],
  gold: readonly number[],
  later = kind,
): Asked => {
  const shown = paragraphs.map(paragraph => ({ article: ferry, paragraph }));
  return {
    question: {
      id: "q",
      question: "q",
      kind: gold.length === 0 ? "unanswerable" : "number",
      answers: gold.map(paragraph => ({ article: "01-ferry", paragraph })),
    },
    reply: { request: "ask", kind, shown },
    later: { request: "ask", kind: later, shown },
    without: gold.length === 0 ? null : { request: "ask", kind: "closest", shown: [] },
  };
};

describe("scoreReplies()", () => {
  it("counts a closest passage as shown, but not as right, wrong or refused", () => {
    const { answerable } = scoreReplies([asked("closest", [1, 2], [2])]);
    expect(answerable.get("all")).toEqual({
      questions: 1,
      right: 0,
      first: 0,
      shown: 1,
      wrong: 0,
      closest: 1,
      refused: 0,
    });
  });

  it("counts a passage as first whether it is an answer or only the closest", () => {
    const { answerable } = scoreReplies([
      asked("closest", [2, 1], [2]),
      asked("answered", [2], [2]),
      asked("answered", [1, 2], [2]),
      asked("none", [], [2]),
    ]);
    expect(answerable.get("all")).toMatchObject({ questions: 4, right: 1, first: 2, shown: 3 });
  });

  it("counts an answer whose first passage isn't the right one as wrong, whatever comes after it", () => {
    const { answerable } = scoreReplies([asked("answered", [1, 2], [2])]);
    expect(answerable.get("number")).toMatchObject({ right: 0, wrong: 1, shown: 1 });
  });

  it("counts what is answered though nothing answers, and right answers that are refused later", () => {
    const score = scoreReplies([
      asked("answered", [1], []),
      asked("none", [], []),
      asked("answered", [2], [2], "none"),
    ]);
    expect(score.unanswerable).toEqual({ questions: 2, answered: 1, closest: 0 });
    expect(score.without).toEqual({ questions: 1, answered: 0, closest: 1 });
    expect(score.later).toEqual({ right: 1, refused: 1, wrong: 0 });
  });
});
