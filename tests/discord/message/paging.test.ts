import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageOf } from "../../../src/discord/message/paging.ts";

describe("pageOf()", () => {
  it("shows every item once, in order, over all pages", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const { pages } = pageOf(items, 1, size);
        const shown = Array.from(
          { length: pages },
          (_, index) => pageOf(items, index + 1, size).items,
        ).flat();
        expect(shown).toEqual(items);
      }),
    );
  });

  it.each([
    [0, 1],
    [3, 3],
    [9, 3],
  ])("gives the nearest page for page %d", (wanted, page) => {
    expect(pageOf([1, 2, 3, 4, 5], wanted, 2)).toMatchObject({ page, pages: 3 });
  });

  it("has one empty page where there is nothing", () => {
    expect(pageOf([], 1, 5)).toEqual({ items: [], page: 1, pages: 1 });
  });
});
