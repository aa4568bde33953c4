import { describe, expect, it } from "vitest";
import type { Antecedent } from "../../../src/quotes/judging/antecedent.ts";
import type { Feature } from "../../../src/quotes/judging/features.ts";
import { likeliest, likeliestFew } from "../../../src/quotes/judging/likeliest.ts";
import { FITTED } from "../../../src/quotes/judging/points-of.ts";
import type { Speaker } from "../../../src/quotes/quotation.ts";

const by = { points: FITTED };

/** Somebody called so, with features. */
function who(name: string, features: readonly Feature[], caution = 0): Antecedent {
  const described: Speaker = { name, kind: "person", alsoNamed: [] };
  const mention = { start: 0, end: 1, paragraph: 1 };
  return { source: { mention, person: null, described, isStated: false, steps: [] }, features, caution };
}

describe("likeliestFew()", () => {
  const named = who("Ann", ["is-name"]);

  it.each([
    ["one alone", [named], ["Ann"]],
    ["another who is as likely", [named, who("Ida", ["is-name"])], ["Ida", "Ann"]],
    ["another who is half as likely", [named, who("Ida", ["is-name"], -0.69)], ["Ida", "Ann"]],
    ["another who is less likely", [named, who("Ida", ["is-name"], -0.7)], ["Ann"]],
    ["the likelier one behind", [who("Ida", ["is-name"], -2), named], ["Ann"]],
    ["the same one twice", [named, who("Ann", ["is-name"])], ["Ann"]],
    ["nobody", [], []],
  ])("%s", (_name, all, expected) => {
    const found = likeliestFew(all, by).map(({ described }) => described?.name);
    expect(found).toEqual(expected);
    expect(likeliest(all, by)?.described?.name).toBe(expected.at(-1));
  });
});
