import { describe, expect, it } from "vitest";
import { verbWithThat } from "../../../src/quotes/linking/verb-with-that.ts";
import { lastScene, NAMES, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

describe("verbWithThat()", () => {
  it.each([
    ["{} determined that the vote was over.", "determined", true],
    ["{} charged that Bo Lee “hid” it.", "charged", true],
    ["{} groused to a crowd in Tarn that the vote was over.", "groused", true],
    ["{} groused to him that the vote was over.", "groused", true],
    ["{} left as he figures that the vote was over.", "figures", true],
    ["{} ensured that the vote was over.", "ensured", false],
    ["{} used that word.", "used", false],
    ["{} mailed that letter on a day of rain.", "mailed", false],
    ["{} mailed that ended well.", "mailed", false],
    ["{} donated to Bo Lee that day and it was over.", "donated", false],
    ["{} turned to the mill that was over.", "turned", false],
    ["{} liked the rules that the vote had.", "rules", false],
    ["{} determined, that is, it was over.", "determined", false],
  ])("%s: %s %s", (template, word, expected) => {
    for (const name of NAMES) {
      const scene = lastScene(template.replace("{}", name));
      expect(verbWithThat(scene, tokenAt(scene, word)) !== null, name).toBe(expected);
    }
  });
});
