import { describe, expect, it } from "vitest";
import { auroc, containsAnswer, countSentences, scoreRetrieval } from "../../bench/retrieval/score.ts";

const hits = (...places: readonly (readonly [string, number, number])[]) =>
  places.map(([article, paragraph, score]) => ({ article, paragraph, score }));

describe("scoreRetrieval()", () => {
  // An invented case whose figures were all computed by hand.
  const articles = [
    { id: "A", paragraphs: ["Ada built it in 1901. It cost $5 million.", "Nothing here."] },
    { id: "B", paragraphs: ["The bridge was closed."] },
  ];
  const question = { question: "" };
  const questions = [
    { ...question, id: "1", article: "A", paragraph: 0, answers: ["1901"] },
    { ...question, id: "2", article: "A", paragraph: 0, answers: ["5 million"] },
    { ...question, id: "3", article: "B", paragraph: 0, also: [["A", 1] as const], answers: ["the bridge"] },
    { ...question, id: "4", article: "B", paragraph: 0, answers: ["closed"] },
  ];
  const unanswerable = [
    { ...question, id: "u1", kind: "absent-article" },
    { ...question, id: "u2", kind: "absent-paragraph" },
  ];
  const predictions = [
    { id: "1", hits: hits(["A", 0, 9], ["A", 1, 3]), answer: "Ada built it in 1901." },
    { id: "2", hits: hits(["A", 1, 5], ["A", 0, 4]), answer: "It cost 5 million." },
    {
      id: "3",
      hits: hits(["A", 0, 7], ["A", 0, 7], ["B", 0, 6], ["A", 1, 1]),
      answer: "The bridge was closed.",
    },
    { id: "u1", hits: hits(["A", 0, 2]), answer: null },
    { id: "u2", hits: hits(["A", 0, 8]), answer: "Ada built it in 1901." },
  ];

  it("counts as calculated by a person", () => {
    const { all, groups, warnings } = scoreRetrieval({ questions, unanswerable, predictions, articles });
    expect(all).toMatchObject({
      "R@1": 0.25,
      "R@3": 0.75,
      "MRR@10": 0.5,
      "article R@1": 0.75,
      "answer acc.": 0.5,
      "false abstain": 0.25,
      "false answer": 0.5,
      balanced: 0.5,
      AUROC: 0.5,
    });
    expect(groups["absent-article"]?.["false answer"]).toBe(0);
    expect(warnings).toMatchObject({ notVerbatim: 1, missing: 1 });
  });

  it("refuses two predictions for one question", () => {
    const twice = [...predictions, ...predictions];
    expect(() => scoreRetrieval({ questions, unanswerable, predictions: twice })).toThrow("two predictions");
  });
});

describe("containsAnswer()", () => {
  it.each([
    ["He said “The Dust Storm” hit.", "dust storm", true],
    ["It cost 150.", "15", false],
    ["他于1901年建成。", "1901年", true],
    ["the monarch butterfly", "Monarch butterflies", true],
    ["won two titles", "2", true],
    ["glass", "glas", false],
  ])("%s / %s", (text, answer, isIn) => {
    expect(containsAnswer(text, answer)).toBe(isIn);
  });
});

describe("countSentences()", () => {
  it.each([
    ["U.S. Sen. Tim Scott said no.", 1],
    ["They went there. Then they left. Nobody came.", 3],
    ["It rose to 5%. That was Sept. 3 in Washington.", 2],
    ["他来了。她走了。", 2],
  ])("%s", (text, count) => {
    expect(countSentences(text)).toBe(count);
  });
});

describe("auroc()", () => {
  it("counts ties half and is null where a side is empty", () => {
    expect(auroc([1, 2], [1])).toBe(0.75);
    expect(auroc([], [1])).toBeNull();
  });
});
