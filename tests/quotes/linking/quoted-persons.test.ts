import { describe, expect, it } from "vitest";
import { passivelyQuoted, quotedBy, quotedWithColon } from "../../../src/quotes/linking/quoted-persons.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

function expectEach(
  template: string,
  expected: string | null,
  read: (scene: ReturnType<typeof lastScene>) => string | null,
): void {
  for (const name of NAMES) {
    const scene = lastScene(template.replaceAll("{}", name));
    expect(read(scene), name).toBe(expected?.replaceAll("{}", name) ?? null);
  }
}

describe("quotedBy()", () => {
  it.each([
    ["The Herald quoted {} in calling it “a joke”.", "quoted", "{}"],
    ["The Herald cited its own editor {} on it.", "cited", "{}"],
    ["The Herald quoted {}’s letter in full.", "quoted", null],
    ["The Herald praised {} for it.", "praised", null],
    ["The Herald cited a threat against {}.", "cited", null],
    ["The Herald cited a report by {}.", "cited", "{}"],
    ["The Herald quoted one of the very old guests of {} on it.", "quoted", null],
  ])("%s: %s %s", (template, word, expected) => {
    expectEach(template, expected, scene => {
      const at = tokenAt(scene, word);
      const verb = scene.tokens[at]?.verb;
      return verb ? printed(scene, quotedBy(scene, at, verb)) : null;
    });
  });
});

describe("quotedWithColon()", () => {
  it.each([
    ["The Herald quotes the former adviser {}: “No.”", "the former adviser {}"],
    ["The Herald quotes former Carter adviser {}: “No.”", "former Carter adviser {}"],
    ["The Herald quotes the old Tarn poet {}: “No.”", "the old Tarn poet {}"],
    ["The Herald quotes a threat made against {}: “No.”", null],
    ["The Herald quotes {} on it: “No.”", null],
    ["The Herald quotes “yes” and {}: “No.”", null],
    ["The Herald quotes {}.", null],
  ])("%s: %s", (template, expected) => {
    expectEach(template, expected, scene => {
      const at = tokenAt(scene, "quotes");
      const verb = scene.tokens[at]?.verb;
      return verb ? printed(scene, quotedWithColon(scene, at, verb)) : null;
    });
  });
});

describe("passivelyQuoted()", () => {
  it.each([
    ["Yesterday {} was quoted as saying no.", "{}"],
    ["Yesterday {} was widely quoted as saying no.", "{}"],
    ["Yesterday {} has been quoted by the Herald as saying no.", "{}"],
    ["Yesterday {}, a nurse, was quoted as saying no.", "{}"],
    ["Yesterday {} quoted it as saying no.", null],
    ["Yesterday {} was seen as saying no.", null],
  ])("%s: %s", (template, expected) => {
    expectEach(template, expected, scene => printed(scene, passivelyQuoted(scene, tokenAt(scene, "as"))));
  });
});
