import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedSteps } from "../../src/search/sorted-steps.ts";
import { finish } from "../../src/search/steps.ts";

describe("sortedSteps()", () => {
  it("sorts as an array is sorted, and keeps the order of what is equal", () => {
    const item = fc.record({ by: fc.nat(9), name: fc.string() });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (items, aStep) => {
        const compare = (a: { by: number }, b: { by: number }) => a.by - b.by;
        expect(finish(sortedSteps(items, compare, aStep))).toEqual([...items].sort(compare));
      }),
    );
  });

  it("pauses again and again", () => {
    const steps = sortedSteps(
      Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 10_007),
      (a, b) => a - b,
      100,
    );
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).toBeGreaterThan(500);
  });
});
