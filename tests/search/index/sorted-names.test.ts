import { describe, expect, it } from "vitest";
import { SortedNames } from "../../../src/search/index/sorted-names.ts";

describe("SortedNames", () => {
  const names = [
    "",
    "10",
    "=us",
    "a",
    "aa",
    "ab",
    "abb",
    "abbab",
    "abbabb",
    "abbabba",
    "abbabbz",
    "abbabÿ",
    "abbabā",
    "az",
    "a{",
    "aé",
    "ba",
    "zz",
    "zzz",
    "z~",
    "éa",
    "þ",
    "ÿ",
    "ÿa",
    "ā",
    "āz",
    "ă",
    "ж",
    "\ud83d\ude00",
    "\uff41",
  ];

  it("finds every name in its place", () => {
    const sorted = new SortedNames(names);
    expect(names.map(name => sorted.placeOf(name))).toEqual(names.map((_, at) => at));
  });

  it("finds no other name", () => {
    const sorted = new SortedNames(names);
    const others = ["0", "ac", "azz", "b", "bb", "zy", "zzzz", "~", "ё"];
    expect(others.map(name => sorted.placeOf(name))).toEqual(Array(9).fill(undefined));
  });

  it("finds where a name that is missing would be, from any place before", () => {
    const sorted = new SortedNames(names);
    for (const name of [...names, "0", "ac", "aba", "azz", "zzzz", "~", "þa", "ÿ~", "āa", "ё", "\uffff"]) {
      const place = names.filter(one => one < name).length;
      for (let from = 0; from <= place; from++) expect(sorted.placeFrom(name, from)).toBe(place);
    }
  });

  it("finds nothing in an empty list", () => {
    const none = new SortedNames([]);
    expect(["", "aa", "10"].map(name => none.placeOf(name))).toEqual([undefined, undefined, undefined]);
  });
});
