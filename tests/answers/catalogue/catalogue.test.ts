import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Catalogue, WORD_MATCHES, type WordMatch } from "../../../src/answers/catalogue/catalogue.ts";
import { finish } from "../../../src/search/steps.ts";

function catalogueOf(...names: string[]) {
  const entries = names.map(name => ({ name: name.split(" "), outlet: ["river", "news"] }));
  return finish(Catalogue.steps(["name", "outlet"], entries));
}

const split = (typed: string) => typed.split(" ").filter(Boolean);

function matchOf(typed: string, name: string): WordMatch | null {
  const catalogue = catalogueOf(name);
  return WORD_MATCHES.find(match => catalogue.find(split(typed), match, ["name"]).length > 0) ?? null;
}

describe("Catalogue", () => {
  it.each([
    ["keir starmer", "keir starmer", "exact"],
    ["starmer keir", "keir starmer", "words"],
    ["starmer", "keir starmer", "words"],
    ["star ke", "keir starmer", "prefix"],
    ["starmre", "keir starmer", "fuzzy"],
    ["zelenskiy", "volodymyr zelensky", "fuzzy"],
    ["kier starmer", "keir starmer", "fuzzy"],
    ["volodmyrr", "volodymyr zelensky", "fuzzy"],
    ["an anna", "anna an", "words"],
    ["a a", "anna", null],
    ["ab ab", "abbot abel", "prefix"],
    ["biden", "aiden", null],
    ["bidxx", "biden", null],
    ["anm", "ann", null],
    ["trump", "keir starmer", null],
    ["keir starmer jones", "keir starmer", null],
    ["", "keir starmer", null],
  ])("%j in %j: %s", (typed, name, expected) => {
    expect(matchOf(typed, name)).toBe(expected);
  });

  it("finds words over several fields, and only in those asked for", () => {
    const catalogue = catalogueOf("bridge closes", "choir wins");
    expect(catalogue.find(["bridge", "news"], "words")).toEqual([0]);
    expect(catalogue.find(["bridge", "news"], "words", ["name"])).toEqual([]);
    expect(catalogue.find(["river"], "words")).toEqual([0, 1]);
    expect(catalogue.find(["rivr"], "fuzzy")).toEqual([0, 1]);
  });

  it("lists each entry once, by its best match, and accepts anything typed", () => {
    const catalogue = catalogueOf("anna kvist", "anna kvistberg", "hanna kvist");
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12, unit: "binary" }), { maxLength: 50 }),
        typed => {
          const all = WORD_MATCHES.flatMap(match => catalogue.find(typed, match));
          expect(new Set(all).size).toBe(all.length);
        },
      ),
    );
    expect(WORD_MATCHES.map(match => catalogue.find(["anna", "kvist"], match))).toEqual([[0], [], [1], []]);
    expect(catalogue.find(["x".repeat(5_000)], "fuzzy")).toEqual([]);
  });
});
