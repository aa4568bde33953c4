import { describe, expect, it } from "vitest";
import { fitChoice } from "../../bench/retrieval/linear-fit.ts";
import { minimise } from "../../bench/retrieval/minimise.ts";

describe("minimise()", () => {
  it("finds the bottom of a long curved valley", () => {
    const [x = 0, y = 0] = minimise(2, ([a = 0, b = 0], gradient) => {
      gradient[0] = -2 * (1 - a) - 400 * a * (b - a * a);
      gradient[1] = 200 * (b - a * a);
      return (1 - a) ** 2 + 100 * (b - a * a) ** 2;
    });
    expect(x).toBeCloseTo(1, 5);
    expect(y).toBeCloseTo(1, 5);
  });

  it("stays where nothing is lower", () => {
    expect(minimise(2, () => 0)).toEqual([0, 0]);
  });
});

describe("fitChoice()", () => {
  it("goes down to where the pull balances what the rows show, for features of any size", () => {
    const group = { fold: 0, offsets: [0, 0], weight: 1 };
    const groups = [1, 100].flatMap(size => [
      {
        ...group,
        rows:
          size === 1
            ? [
                [size, 0],
                [0, 0],
              ]
            : [
                [0, size],
                [0, 0],
              ],
        isRight: [true, false],
      },
    ]);
    const pull = 0.001;
    const weights = fitChoice(groups, 2, pull);
    for (const [at, size] of [1, 100].entries()) {
      const value = weights[at] ?? 0;
      expect(pull * value - (size / 2) * (1 - 1 / (1 + Math.exp(-size * value)))).toBeCloseTo(0, 6);
    }
  });
});
