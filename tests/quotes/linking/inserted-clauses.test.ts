import { describe, expect, it } from "vitest";
import { beforeParenthesis } from "../../../src/quotes/linking/inserted-clauses.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

describe("beforeParenthesis()", () => {
  it.each([
    ["{}, a baker from Tarn, told us", "{}"],
    ["{}, Lee’s old friend, told us", "{}"],
    ["{}, who sells cars for Bo Lee, told us", "{}"],
    ["{} (a baker) told us", "{}"],
    ["{} – a baker – told us", "{}"],
    ["The mayor of Tarn, {}, told us", "The mayor of Tarn, {}"],
    ["The mayor, {}, told us", "The mayor, {}"],
    ["The mayor, {}, a baker, told us", "The mayor, {}"],
    ["The mayor, a baker, {}, told us", "The mayor, a baker, {}"],
    ["The mayor, no friend of {}, told us", "The mayor"],
    ["A spokesman for the builders, Harrowgate & Pym, told us", "A spokesman for the builders"],
    ["The company that owns the drone, {}, told us", "{}"],
    ["It rained; {}, a baker, told us", "{}"],
    ["Bo Lee left, but {}, a baker, told us", "{}"],
    ["In the morning, {}, a baker, told us", "{}"],
    ["The report, by {}, told us", "The report"],
    ["In the rain, cold and dark, told us", null],
  ])("%s: %s", (template, expected) => {
    for (const name of NAMES) {
      const scene = lastScene(`${template.replaceAll("{}", name)} “we won”.`);
      const phrase = beforeParenthesis(scene, tokenAt(scene, "told") - 1);
      expect(printed(scene, phrase), name).toBe(expected?.replaceAll("{}", name) ?? null);
    }
  });
});
