import { describe, expect, it } from "vitest";
import { agentOf, isPassive, isPassiveAfterName, isSomebody } from "../../../src/quotes/linking/passives.ts";
import { phraseStartingAt } from "../../../src/quotes/linking/phrases.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

/** The verb of a sentence, given as printed. */
function verbIn(text: string, word: string) {
  const scene = lastScene(text);
  const at = tokenAt(scene, word);
  const verb = scene.tokens[at]?.verb;
  if (!verb) throw new RangeError(`no verb ${word}`);
  return { scene, at, verb };
}

describe("agentOf()", () => {
  it.each([
    ["She was warned by {}.", "warned", "{}"],
    ["It, described by {} as “a joke”, won.", "described", "{}"],
    ["It was called “a joke” by {}.", "called", "{}"],
    ["It was called, “a joke”, by {}.", "called", "{}"],
    ["It was called a dull and silly joke by {}.", "called", null],
    ["She won it called by shouting at {}.", "called", null],
    ["It would close, they said, by {}.", "said", null],
    ["She calls by {}.", "calls", null],
  ])("%s: %s %s", (template, word, expected) => {
    for (const name of NAMES) {
      const { scene, at, verb } = verbIn(template.replace("{}", name), word);
      expect(printed(scene, agentOf(scene, at, verb)), name).toBe(expected?.replace("{}", name) ?? null);
    }
  });
});

describe("isDone()", () => {
  it.each([
    ["{}, called “a clown” on the radio, won.", "called", true],
    ["{}, told the bridge would close, left.", "told", true],
    ["{}, a lawyer, called it “a joke”.", "called", false],
    ["{}, a nurse and friend of the mill, told reporters no.", "told", false],
    ["{}, a nurse and friend of the mill, told him no.", "told", false],
    ["{}, citing two letters, reported that it rained.", "reported", false],
    ["{}, who had seen the mill, warned of it.", "warned", false],
    ["{}, argued for it.", "argued", false],
    ["{}, who lost and whose friends left the mill, described it as “a joke”.", "described", false],
    ["{}, a nurse in Tarn who runs the mill, labelled Bo Lee “a clown”.", "labelled", false],
    ["{}, who runs the mill, praised the bridge as “a gift”.", "praised", false],
    ["{}, described him as “a gift”.", "described", false],
    ["{}, labelled the best of them, won.", "labelled", true],
    ["{}, praised in Tarn as “a gift”, won.", "praised", true],
  ])("%s %s: %s", (template, word, expected) => {
    for (const name of NAMES) {
      const { scene, at, verb } = verbIn(template.replace("{}", name), word);
      expect(isPassiveAfterName(scene, at - 1, at, verb), name).toBe(expected);
    }
  });

  it("wants a comma right before", () => {
    const { scene, at, verb } = verbIn("Ann Roe called it “a joke”.", "called");
    expect(isPassiveAfterName(scene, at - 1, at, verb)).toBe(false);
  });
});

describe("isPassive()", () => {
  it.each([
    ["It was called “a joke”.", "called", true],
    ["It was widely called “a joke”.", "called", true],
    ["It has never been called “a joke”.", "called", true],
    ["It’s called “a joke”.", "called", true],
    ["Roe called it “a joke”.", "called", false],
    ["It was said “a joke”.", "said", false],
    ["It was there that Roe called.", "called", false],
    ["She calls it “a joke”.", "calls", false],
  ])("%s %s: %s", (text, word, expected) => {
    const { scene, at, verb } = verbIn(text, word);
    expect(isPassive(scene, at, verb)).toBe(expected);
  });
});

describe("isSomebody()", () => {
  it.each([
    ["Ann Roe left.", true],
    ["She left.", true],
    ["The nurses left.", true],
    ["The bridge left.", false],
  ])("%s: %s", (text, expected) => {
    const scene = lastScene(text);
    const phrase = phraseStartingAt(scene, 0, scene.sentence.to - 2);
    expect(phrase && isSomebody(scene, phrase)).toBe(expected);
  });
});

describe("agentOf() and isPassive() of the verb in braces", () => {
  it.each([
    ["It was {called} “a joke” by Ann Roe.", ["Ann Roe", true]],
    ["It was {called} by Ann Roe a joke.", ["Ann Roe", true]],
    ["It was {called}, “a joke”, by Ann Roe.", ["Ann Roe", true]],
    ["It was {called} a joke by Ann Roe.", [null, true]],
    ["It was {called} “a joke” by winning.", [null, true]],
    ["It was {said} “a joke” by Ann Roe.", [null, false]],
    ["It was {said} by Ann Roe.", ["Ann Roe", false]],
    ["They {call} it by Ann Roe.", [null, false]],
    ["It was {called} “a joke”.", [null, true]],
    ["It was often {called} “a joke”.", [null, true]],
    ["It was not so {called} “a joke”.", [null, false]],
    ["It has been widely {called} “a joke”.", [null, true]],
    ["It’s {called} “a joke”.", [null, true]],
    ["Ann’s {called} it “a joke”.", [null, false]],
    ["Ann {called} it “a joke”.", [null, false]],
    ["Ann has {called} it “a joke”.", [null, false]],
  ] satisfies [string, [string | null, boolean]][])("%s", (text, expected) => {
    const [, word = ""] = /\{(.*?)\}/.exec(text) ?? [];
    const scene = lastScene(text.replace(/[{}]/g, ""));
    const at = tokenAt(scene, word);
    const verb = scene.tokens[at]?.verb;
    if (!verb) throw new RangeError(`no verb ${word}`);
    expect([printed(scene, agentOf(scene, at, verb)), isPassive(scene, at, verb)]).toEqual(expected);
  });
});
