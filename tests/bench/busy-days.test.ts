import { describe, expect, it } from "vitest";
import { formatBusyDays, scoreBusyDays } from "../../bench/retrieval/busy-days.ts";

const prediction = (id: string, answer: string | null) => ({ id, hits: [], answer });
const articlesOn = (date: string, count: number) => Array.from({ length: count }, () => ({ date }));

describe("scoreBusyDays()", () => {
  it("counts questions with many articles in the fortnight up to their day, or around it", () => {
    const score = scoreBusyDays({
      unanswerable: [
        { id: "busy", asked: "2026-03-20" },
        { id: "before", asked: "2026-03-08" },
        { id: "quiet", asked: "2026-05-01" },
        { id: "undated" },
      ],
      predictions: [prediction("busy", "It is."), prediction("before", null), prediction("quiet", "It is.")],
      articles: [...articlesOn("2026-03-15", 20), { date: null }],
    });
    expect(score).toEqual({
      before: { questions: 1, answered: 1 },
      around: { questions: 2, answered: 1 },
    });
    expect(formatBusyDays(score)).toEqual([
      "false answers in a fortnight of 20 articles and more: up to the day 1 of 1 (1.000), before or after 1 of 2 (0.500)",
    ]);
  });

  it("says nothing where no day is busy", () => {
    const score = scoreBusyDays({ unanswerable: [{ id: "a" }], predictions: [], articles: [] });
    expect(formatBusyDays(score)).toEqual([]);
  });
});
