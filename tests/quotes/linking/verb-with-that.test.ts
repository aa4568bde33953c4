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

describe("verbWithThat() of the verb in braces", () => {
  it.each([
    ["Ann Roe {determined} that the vote was over.", true],
    ["Ann Roe {determined} that vote.", false],
    ["Ann Roe {Determined} that the vote was over.", false],
    ["Ann Roe {freed} that the vote was over.", false],
    ["He {figures} that the vote was over.", true],
    ["Roe {figures} that the vote was over.", false],
    ["He {focus} that the vote was over.", false],
    ["Ann Roe {groused} to a crowd that the vote was over.", true],
    ["Ann Roe {groused} to a mill that the vote was over.", false],
    ["Ann Roe {groused} to Bo Lee that the vote was over.", true],
    ["Ann Roe {groused} to him that the vote was over.", true],
    ["Ann Roe {groused} to one two three crowd that the vote was over.", true],
    ["Ann Roe {groused} to one two three four crowd that the vote was over.", false],
    ["Ann Roe {groused} to a crowd, that the vote was over.", false],
    ["Ann Roe {groused} at a crowd that the vote was over.", false],
    ["Ann Roe {charged} that Bo “hid” it.", true],
    ["Ann Roe {charged} that Bo hid it.", false],
    ["Ann Roe {charged} that went well and was over.", false],
    ["Ann Roe {mailed} that week and it was over.", false],
    ["Ann Roe {mailed} that, it was over.", false],
    ["Ann Roe {mailed} that one two three four five six seven eight nine ten eleven twelve was.", true],
    [
      "Ann Roe {mailed} that one two three four five six seven eight nine ten eleven twelve thirteen was.",
      false,
    ],
  ] satisfies [string, boolean][])("%s: %s", (text, expected) => {
    const [, verb = ""] = /\{(.*?)\}/.exec(text) ?? [];
    const scene = lastScene(text.replace(/[{}]/g, ""));
    expect(verbWithThat(scene, tokenAt(scene, verb)) !== null).toBe(expected);
  });
});
