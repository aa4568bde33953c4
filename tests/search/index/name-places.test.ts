import { describe, expect, it } from "vitest";
import { namePlaces } from "../../../src/search/index/name-places.ts";

describe("namePlaces", () => {
  const names = [
    "",
    "10",
    "=us",
    "a",
    "aa",
    "ab",
    "abb",
    "az",
    "a{",
    "aé",
    "ba",
    "zz",
    "zzz",
    "z~",
    "éa",
    "ж",
  ];

  it("finds every name in its place", () => {
    const placeOf = namePlaces(names);
    expect(names.map(placeOf)).toEqual(names.map((_, at) => at));
  });

  it("finds no other name", () => {
    const placeOf = namePlaces(names);
    expect(["0", "ac", "azz", "b", "bb", "zy", "zzzz", "~", "ё"].map(placeOf)).toEqual(
      Array(9).fill(undefined),
    );
  });

  it("finds nothing in an empty list", () => {
    expect(["", "aa", "10"].map(namePlaces([]))).toEqual([undefined, undefined, undefined]);
  });
});
