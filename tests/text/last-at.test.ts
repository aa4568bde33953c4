import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastAt } from "../../src/text/last-at.ts";

describe("lastAt()", () => {
  it("finds what a search from the end finds", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40)), fc.integer({ min: -1, max: 41 }), (numbers, offset) => {
        const items = [...numbers].sort((a, b) => a - b).map(start => ({ start }));
        expect(lastAt(items, ({ start }) => start, offset)).toBe(
          items.findLastIndex(({ start }) => start <= offset),
        );
      }),
    );
  });
});
