import { describe, expect, it } from "vitest";
import { isSettingOf } from "../../../src/quotes/linking/report-settings.ts";
import { lastScene, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

describe("isSettingOf()", () => {
  it.each([
    ["on Friday", true],
    ["Friday night", true],
    ["today", true],
    ["last week", true],
    ["last places", false],
    ["in May", true],
    ["in 2019", true],
    ["in 300 towns", false],
    ["in a long interview", true],
    ["in a very long late evening interview", true],
    ["in a very long and late evening interview", false],
    ["in a mill", false],
    ["in an article about speeches", false],
    ["on Twitter", true],
    ["with a speech", true],
    ["during a rally", true],
    ["at a mill", false],
    ["through his lawyer", true],
    ["through a window", false],
    ["after talking to them", true],
    ["after it had rained", true],
    ["after midnight", false],
    ["as they left", true],
    ["as mayor", false],
    ["even as they left", true],
  ])("the closure %s: %s", (setting, expected) => {
    const scene = lastScene(`They announced the closure ${setting}.`);
    expect(isSettingOf(scene.reading, tokenAt(scene, "closure") + 1, scene.sentence.to)).toBe(expected);
  });
});
