import { describe, expect, it } from "vitest";
import { beforeParenthesis, beforeRelativeClause } from "../../../src/quotes/linking/inserted-clauses.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

describe("beforeParenthesis()", () => {
  it.each([
    ["{}, a baker from Tarn, told us", "{}"],
    ["{}, Lee’s old friend, told us", "{}"],
    ["{}, who sells cars for Bo Lee, told us", "{}"],
    ["{} (a baker) told us", "{}"],
    ["{} – a baker – told us", "{}"],
    ["The mayor, unlike {}, told us", "The mayor"],
    ["The old coach, like {}, told us", "The old coach"],
    ["The nurse, more than {}, told us", "The nurse"],
    ["The guests, especially {}, told us", "The guests"],
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
    ["The nurse, former old Fijian judge Ann Roe,", "The nurse, former old Fijian judge Ann Roe"],
    ["The nurse, former big old red tall Fijian judge Ann Roe,", "The nurse"],
    ["The nurse, Ann Roe, a mother of two,", "The nurse, Ann Roe"],
    ["The head of the coastguard, the Harbour Board,", "The head of the coastguard"],
    ["A nurse named Ann Roe, 34,", "Ann Roe"],
    ["The town was shut “early” and Ann Roe, a baker,", "Ann Roe"],
    ["Tom Hale left “early” the mayor, a baker,", "the mayor"],
    ["The mayor left “early”, a baker,", null],
    ["The coroner, Ann Roe, praised Bo Lee, a baker,", "Bo Lee"],
    ["Ann Roe, director of roads, bridges and harbours,", "Ann Roe"],
    ["The Harbour Board, director of roads, bridges and harbours,", "The Harbour Board"],
    ["With the mayor, who was late,", "the mayor"],
    ["With the mayor, now late,", null],
    ["The lobby Free Streets, whose director Ann Roe,", "The lobby Free Streets"],
    ["Tom Hale of the Harbour Board, who was there,", "Tom Hale of the Harbour Board"],
    ["With Ann Roe, who was there,", "Ann Roe"],
  ] satisfies [string, string | null][])("%s: %s", (text, expected) => {
    const scene = lastScene(`${text} told us “we won”.`);
    expect(printed(scene, beforeParenthesis(scene, tokenAt(scene, "told") - 1))).toBe(expected);
  });
});

describe("beforeRelativeClause()", () => {
  it.each([
    ["{}, who", "{}"],
    ["{}, 24, who", "{}"],
    ["{}, a nurse and former mayor, who", "{}"],
    ["{}, the nurse, who", "{}"],
    ["A nurse, {}, who", "{}"],
    ["{} left; a nurse, who", "a nurse"],
    ["{}, a baker, hit a nurse, who", "a nurse"],
    ["It met {}, a friend of the Harbour Board, who", "{}"],
    ["The Harbour Board, a body of nine, who", "Harbour Board"],
    ["{} of the Sunday Dispatch, who", "{} of the Sunday Dispatch"],
    ["A study by scientists at the old university, who", "scientists at the old university"],
    ["“We won”, a nurse, who", "a nurse"],
    ["It was found by a stranger in a tinnie, who", "a stranger in a tinnie"],
    ["They met a farmer with a lamp, who", "a farmer with a lamp"],
    ["They met a girl at the harbour, who", "a girl at the harbour"],
    ["{}, a big old red tall thin grey late wet cold poor rich kind nurse, who", "{}"],
    ["{}, a big old red tall thin grey late wet cold poor rich kind nurse and judge, who", "judge"],
  ])("%s: %s", (template, expected) => {
    for (const name of NAMES) {
      const scene = lastScene(`${template.replaceAll("{}", name)} told us “we won”.`);
      const phrase = beforeRelativeClause(scene, tokenAt(scene, "who") - 1);
      expect(printed(scene, phrase), name).toBe(expected.replaceAll("{}", name));
    }
  });
});
