import { describe, expect, it } from "vitest";
import { foldWord } from "../../src/names/fold-name.ts";
import { areNicknames } from "../../src/names/nicknames.ts";

describe("areNicknames()", () => {
  it.each([
    ["bill", "william"],
    ["william", "bill"],
    ["ted", "edward"],
    ["ted", "theodore"],
    ["muhammad", "mohamed"],
    ["sergei", "sergey"],
    ["tom", "tom"],
  ])("%s and %s can be one person’s", (one, other) => {
    expect(areNicknames(foldWord(one), foldWord(other))).toBe(true);
  });

  it.each([
    ["edward", "theodore"],
    ["bill", "tom"],
    ["bill", "zzz"],
    ["zzz", "bill"],
    ["zzz", "zzz"],
    ["", ""],
  ])("%s and %s can’t, as far as the table knows", (one, other) => {
    expect(areNicknames(foldWord(one), foldWord(other))).toBe(false);
  });
});
