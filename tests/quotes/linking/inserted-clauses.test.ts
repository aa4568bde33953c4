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
    ["The lobby Free Streets, whose director, {}, told us", "{}"],
    ["The Harbour Board, whose new head of planning, {}, told us", "{}"],
    ["In the rain, cold and dark, told us", null],
  ])("%s: %s", (template, expected) => {
    for (const name of NAMES) {
      const scene = lastScene(`${template.replaceAll("{}", name)} “we won”.`);
      const phrase = beforeParenthesis(scene, tokenAt(scene, "told") - 1);
      expect(printed(scene, phrase), name).toBe(expected?.replaceAll("{}", name) ?? null);
    }
  });
});

describe("beforeParenthesis() case by case", () => {
  it.each([
    ["Ann Roe, a baker from Tarn,", "Ann Roe"],
    ["Ann Roe (a baker)", "Ann Roe"],
    ["Ann Roe – a baker –", "Ann Roe"],
    ["Ann Roe, who sells cars,", "Ann Roe"],
    ["It rained; Ann Roe, a baker,", "Ann Roe"],
    ["It rained, but Ann Roe, a baker,", "Ann Roe"],
    ["It rained, but Ann Roe,", "Ann Roe"],
    ["It rained, but the nurse, a baker,", "the nurse"],
    ["It rained, and left, Ann Roe, a baker,", "Ann Roe"],
    ["“No,” said Bo Lee, but Ann Roe, a baker,", "Ann Roe"],
    ["The coroner, Edmund Frayne, praised Ann Roe,", "Edmund Frayne"],
    ["Ann Roe (Leeds) remains in, her aide, Bo Lee,", "her aide, Bo Lee"],
    ["Ann Roe (Leeds), her aide,", "Ann Roe"],
    ["The man said “no” and Ann Roe, a baker,", "Ann Roe"],
    ["The nurse, Ann Roe,", "The nurse, Ann Roe"],
    ["The nurse, called Ann Roe,", "The nurse, called Ann Roe"],
    ["A nurse, a friend named Ann Roe,", "A nurse, a friend named Ann Roe"],
    ["The nurse, former Fijian judge Ann Roe,", "The nurse, former Fijian judge Ann Roe"],
    ["The nurse, a judge of Ann Roe,", "The nurse"],
    ["The head of the coastguard, Ann Roe,", "The head of the coastguard, Ann Roe"],
    ["A spokesman for the builders, Harrowgate & Pym,", "A spokesman for the builders"],
    ["A spokesman for the builders, Ann Roe,", "A spokesman for the builders, Ann Roe"],
    ["The bridge, Ann Roe,", "The bridge, Ann Roe"],
    ["The bridge, old and red,", null],
    ["Her bridge, old and red,", "Her bridge"],
    ["The report, by Ann Roe,", "The report"],
    ["The company that owns the drone, Fieldsight,", "Fieldsight"],
    ["In the rain, cold and dark,", null],
    ["The nurse met Bo Lee, 34,", "Bo Lee"],
    ["The nurse met Bo Lee, a baker of old things from Tarn,", "Bo Lee"],
    ["In Tarn, Ann Roe,", "Ann Roe"],
    ["Tom Hale of the Harbour Board, who was there,", "Tom Hale of the Harbour Board"],
    ["With Ann Roe, who was there,", "Ann Roe"],
  ] satisfies [string, string | null][])("%s: %s", (text, expected) => {
    const scene = lastScene(`${text} told us “we won”.`);
    expect(printed(scene, beforeParenthesis(scene, tokenAt(scene, "told") - 1))).toBe(expected);
  });
});
