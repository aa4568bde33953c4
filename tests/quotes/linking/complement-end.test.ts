import { describe, expect, it } from "vitest";
import { complementEnd } from "../../../src/quotes/linking/complement-end.ts";
import { lastScene, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

describe("complementEnd()", () => {
  it.each([
    ["A spokesman for the Tarn campaign left.", "spokesman", "for the Tarn campaign"],
    ["A spokesman for Tarn said so.", "spokesman", "for Tarn"],
    ["A report of the office tabled last week found it.", "report", "of the office"],
    ["A report of the office published on Monday found it.", "report", "of the office"],
    ["A report of the office, tabled last week, found it.", "report", "of the office"],
    ["One of the guests made a speech.", "One", "of the guests"],
    ["A man behind me put up his hand.", "man", "behind me"],
    ["A woman with us let the rope go.", "woman", "with us"],
    ["A letter of 1951 was found.", "letter", ""],
    ["A letter was found.", "letter", ""],
    ["A letter in August was found.", "letter", ""],
    ["A letter from Monday was found.", "letter", ""],
    ["A letter from Theresa May was found.", "letter", "from Theresa May"],
    ["A list of 20 towns was found.", "list", ""],
    ["A spokesman for her town left.", "spokesman", "for her town"],
    ["One of them left.", "One", ""],
    ["One of said guests left.", "One", "of said guests"],
    ["A head of the big old red tall thin wet cold town left.", "head", "of the big old red tall thin wet"],
    ["A report of the office tabled at noon found it.", "report", "of the office"],
    ["A report of the office tabled yesterday found it.", "report", "of the office"],
    ["A report of the office tabled Friday found it.", "report", "of the office"],
  ])("%s", (text, noun, expected) => {
    const scene = lastScene(text);
    const from = tokenAt(scene, noun) + 1;
    const words = scene.tokens.slice(from, complementEnd(scene, from, scene.sentence.to));
    expect(words.map(token => token.text).join(" ")).toBe(expected);
  });

  it("reads on behind ’s only if asked to", () => {
    for (const [group, short] of [
      ["the women’s group", "of the women"],
      ["the club’s women’s team", "of the club"],
    ] as const) {
      const scene = lastScene(`The head of ${group}, Ada Lind, left.`);
      const from = tokenAt(scene, "head") + 1;
      const read = (isPastOwners: boolean) =>
        scene.tokens
          .slice(from, complementEnd(scene, from, scene.sentence.to, isPastOwners))
          .map(({ text }) => text)
          .join(" ");
      expect(read(false)).toBe(short);
      expect(read(true)).toBe(`of ${group.replaceAll("’s", " ’s")}`);
    }
  });
});
