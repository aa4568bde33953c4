import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import { recencyOf } from "../../../src/search/ranking/recency.ts";

const articleOf = (date: string | undefined, at: number) =>
  articleOfLines("It rained in Carrow.", {
    id: `invented-${at}`,
    ...(date === undefined ? {} : { date }),
    origin: { kind: "host", file: "invented.txt" },
  });

/** Ten articles: `recent` of them on the day of asking, the others a year before. */
function recencyFor(
  question: string,
  recent: number,
  searched: readonly number[] = Array<number>(10).fill(1),
) {
  const articles = Array.from({ length: 10 }, (_, at) =>
    articleOf(at < recent ? "2031-05-12" : "2030-05-12", at),
  );
  return recencyOf(articles, Uint8Array.from(searched), question, "2031-05-12");
}

describe("recencyOf()", () => {
  it.each([
    [0, 1],
    [1, 0.5],
    [2, 0],
    [3, 0],
  ])("counts less the more of a library is recent: %i of 10, %d", (recent, weight) => {
    const { articles, weight: found } = recencyFor("who won", recent);
    expect(articles).toBe(recent);
    expect(found).toBeCloseTo(weight);
  });

  it("counts fully if the question names the days", () => {
    expect(recencyFor("who won this week", 5)).toMatchObject({ articles: 5, weight: 1 });
  });

  it("looks only at the articles that are searched", () => {
    expect(recencyFor("who won", 5, [1, 0, 0, 0, 0, 1, 1, 1, 1, 1]).articles).toBe(1);
    expect(recencyFor("who won", 5, [1, 0, 0, 0, 0, 1, 1, 1, 1, 0]).weight).toBeCloseTo(1 - 1 / 5 / 0.2);
    expect(recencyFor("who won", 5, Array<number>(10).fill(0))).toMatchObject({ articles: 0, weight: 1 });
  });

  it("knows no days without a day of asking", () => {
    expect(recencyOf([articleOf("2031-05-12", 0)], Uint8Array.of(1), "who won", undefined)).toEqual({
      time: null,
      articles: 0,
      weight: 1,
      isNamed: false,
    });
  });

  it("counts no article without a date", () => {
    expect(recencyOf([articleOf(undefined, 0)], Uint8Array.of(1), "who won", "2031-05-12").articles).toBe(0);
  });
});
