import { describe, expect, it } from "vitest";
import {
  isNumbered,
  isPersonAt,
  nameAfterComma,
  nameInClause,
  withHolder,
} from "../../../src/quotes/linking/appositions.ts";
import { phraseStartingAt } from "../../../src/quotes/linking/phrases.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

describe("nameAfterComma()", () => {
  it.each([
    ["Another user, {}, left.", "Another user, {}"],
    ["Another user, {}: left.", "Another user, {}"],
    ["Another user, 34-year-old {}, left.", "Another user, 34-year-old {}"],
    ["Another user, {} left.", null],
    ["Another user saw {}.", null],
    ["Another user, as {}, left.", null],
    ["Another user, {} of the Harbour Board.", "Another user, {}"],
    ["Another user, {} of the law firm Hale, left.", "Another user, {}"],
    ["Another user, {} from the Harbour Board: left.", "Another user, {}"],
    ["Another user, {} of the old law firm Hale, left.", "Another user, {}"],
    ["Another user, {} of the big old law firm Hale, left.", null],
    ["Another user, {} of the Harbour Board left.", null],
    ["Another user, {} of the very old big law firm Hale, left.", null],
    ["Another user, {} of the town, left.", null],
    ["Another user, {} at the Harbour Board, left.", null],
  ])("%s: %s", (template, expected) => {
    for (const name of NAMES) {
      const scene = lastScene(template.replace("{}", name));
      const found = nameAfterComma(scene, 0, 2, scene.sentence.to);
      expect(printed(scene, found), name).toBe(expected?.replace("{}", name) ?? null);
      if (found) expect(found.head).toBe(found.to - 1);
    }
  });

  it("reaches no farther than its limit", () => {
    const scene = lastScene("Another user, Ann Roe, left.");
    expect(nameAfterComma(scene, 0, 2, 4)).toBe(null);
    expect(printed(scene, nameAfterComma(scene, 0, 2, 5))).toBe("Another user, Ann Roe");
  });
});

describe("nameInClause()", () => {
  it.each([
    ["One, who gave his name only as Banda, left.", "One, who gave his name only as Banda"],
    ["One who asked to be called Banda left.", "One who asked to be called Banda"],
    ["One, who identified herself as Banda, left.", "One, who identified herself as Banda"],
    ["One, who gave only her first name, Banda, left.", "One, who gave only her first name, Banda"],
    ["One, who knows Banda, left.", null],
    ["One, who was called by Banda, left.", null],
    ["One saw Banda.", null],
    ["One calling himself Banda left.", "One calling himself Banda"],
    ["One, calling herself Banda, left.", "One, calling herself Banda"],
    ["One identifying herself as Banda left.", "One identifying herself as Banda"],
    ["One identified only as Banda left.", "One identified only as Banda"],
    ["One going by the name of Banda left.", "One going by the name of Banda"],
    ["One named Banda left.", "Banda"],
    ["One called Banda left.", "Banda"],
    ["One identified by Banda left.", null],
    ["One calling for Banda left.", null],
    ["One going to Banda left.", null],
    ["One named by Banda left.", null],
  ])("%s: %s", (text, expected) => {
    const scene = lastScene(text);
    expect(printed(scene, nameInClause(scene, 0, 1, scene.sentence.to))).toBe(expected);
  });
});

describe("withHolder()", () => {
  it.each([
    ["The Archbishop of York, {}, left.", "The Archbishop of York, {}"],
    ["The Bank of York, {}, left.", "The Bank of York"],
    ["The Archbishop of York left.", "The Archbishop of York"],
  ])("%s: %s", (template, expected) => {
    const scene = lastScene(template.replace("{}", "Ann Roe"));
    const phrase = phraseStartingAt(scene, 0, tokenAt(scene, "York") + 1);
    if (!phrase) throw new RangeError("no phrase");
    expect(printed(scene, withHolder(scene, phrase, scene.sentence.to))).toBe(
      expected.replace("{}", "Ann Roe"),
    );
  });
});

describe("isPersonAt() and isNumbered()", () => {
  it("see a person, and no town", () => {
    const scene = lastScene("They met the nurse Ann Roe in the town of Tarn.");
    expect(isPersonAt(scene, tokenAt(scene, "Ann"))).toBe(true);
    expect(isPersonAt(scene, tokenAt(scene, "town"))).toBe(false);
  });

  it.each([
    ["The mother of three Ann Roe left.", true],
    ["The mother of 3 Ann Roe left.", true],
    ["The mother of three left.", false],
    ["The mother of young Ann Roe left.", false],
  ])("%s: %s", (text, expected) => {
    const scene = lastScene(text);
    expect(isNumbered(scene, tokenAt(scene, "of"))).toBe(expected);
  });
});
