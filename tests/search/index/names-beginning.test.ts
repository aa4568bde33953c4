import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesBeginning } from "../../../src/search/index/names-beginning.ts";

describe("namesBeginning()", () => {
  it.each([
    ["b", ["bed", "bee"]],
    ["bee", ["bee"]],
    ["c", []],
    ["z", ["zoo", "zöo"]],
    ["é", ["été"]],
  ])("finds those with %s", (beginning, found) => {
    expect(namesBeginning(beginning, ["ant", "bed", "bee", "zoo", "zöo", "été"])).toEqual(found);
  });

  it("finds the same as reading all of them", () => {
    const name = fc.string({ unit: fc.constantFrom(..."abz'é字𝔸"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(name), name, (names, beginning) => {
        const sorted = [...names].sort();
        expect(namesBeginning(beginning, sorted)).toEqual(sorted.filter(one => one.startsWith(beginning)));
      }),
      { seed: 1 },
    );
  });
});
