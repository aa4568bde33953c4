import { describe, expect, it } from "vitest";
import { nameAfterComma } from "../../../src/quotes/linking/appositions.ts";
import type { Phrase } from "../../../src/quotes/linking/phrase.ts";
import {
  isDeterminer,
  isRoleAhead,
  phraseEndingAt,
  phraseStartingAt,
} from "../../../src/quotes/linking/phrases.ts";
import type { Scene } from "../../../src/quotes/linking/scene.ts";
import { isHumanNoun, isStop } from "../../../src/quotes/reading/noun-words.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

function expectEach(template: string, expected: string | null, read: (text: string) => string | null): void {
  for (const name of NAMES) {
    expect(read(template.replaceAll("{}", name)), name).toBe(expected?.replaceAll("{}", name) ?? null);
  }
}

describe("phraseEndingAt()", () => {
  it.each([
    ["{} told us", "{}"],
    ["The former foreign minister {} told us", "The former foreign minister {}"],
    ["Yesterday coach {} told us", "coach {}"],
    ["A spokesman for {} told us", "A spokesman for {}"],
    ["The old mayor of Tarn told us", "The old mayor of Tarn"],
    ["Then she told us", "she"],
    ["Then nobody else told us", "nobody"],
    ["Then everyone told us", "everyone"],
    ["Then others told us", "others"],
    ["{}’s old friend told us", "{}’s old friend"],
    ["Yesterday Bo Lee for {} told us", "{}"],
    ["The report by {} told us", "{}"],
    ["The statement of the council told us", "The statement of the council"],
    ["The statement by the council told us", "the council"],
    ["Two young nurses told us", "Two young nurses"],
    ["The log for that morning told us", "The log"],
    ["Then bluntly told us", null],
    ["On Friday told us", null],
    ["The bridge that told us", null],
    ["Bo Lee left and told us", null],
  ])("%s: %s", (template, expected) => {
    expectEach(template, expected, text => {
      const scene = lastScene(`${text} “we won”.`);
      return printed(scene, phraseEndingAt(scene, tokenAt(scene, "told") - 1, scene.sentence.from));
    });
  });

  it("reaches no farther than its limit", () => {
    const scene = lastScene("The old mayor told us “we won”.");
    const end = tokenAt(scene, "mayor");
    expect(printed(scene, phraseEndingAt(scene, end, end - 1))).toBe("old mayor");
    expect(phraseEndingAt(scene, end, end + 1)).toBe(null);
  });
});

describe("phraseStartingAt()", () => {
  it.each([
    ["{}.", "{}"],
    ["{} on Friday.", "{}"],
    ["{}’s spokesman.", "{}’s spokesman"],
    ["{}’s spokesman, Bo Lee.", "{}’s spokesman, Bo Lee"],
    ["{}’s head of policy, Bo Lee.", "{}’s head of policy, Bo Lee"],
    ["Tarn Rail’s director of safety, {}.", "Tarn Rail’s director of safety, {}"],
    ["Tarn Rail’s head of the women’s team, {}.", "Tarn Rail’s head of the women’s team, {}"],
    ["{}’s spokesman for the builders, Harrowgate & Pym.", "{}’s spokesman for the builders"],
    ["the Tarn Board thanked the mayor.", "the Tarn Board"],
    ["campaign manager {}.", "campaign manager {}"],
    ["Air Force 1st Lt. {}.", "Air Force 1st Lt. {}"],
    ["the mayor of Tarn.", "the mayor of Tarn"],
    ["a spokesman for {}.", "a spokesman for {}"],
    ["one of the guests.", "one of the guests"],
    ["another.", "another"],
    ["another guest, {}.", "another guest, {}"],
    ["the mayor as rain fell.", "the mayor"],
    ["the mayor stood up.", "the mayor"],
    ["she.", "she"],
    ["her.", null],
    ["him.", null],
    ["on Friday.", null],
    ["the letter of 1951.", "the letter"],
    ["one of the guests made a speech.", "one of the guests"],
  ])("said %s: %s", (template, expected) => {
    expectEach(template, expected, text => {
      const scene = lastScene(`“We won,” said ${text}`);
      return printed(scene, phraseStartingAt(scene, tokenAt(scene, "said") + 1, scene.sentence.to));
    });
  });
});

/** Kind, words and head of a phrase: "description: the mayor of Tarn / mayor"; "none". */
function shown(scene: Scene, phrase: Phrase | null): string {
  return phrase ? `${phrase.kind}: ${printed(scene, phrase)} / ${scene.tokens[phrase.head]?.text}` : "none";
}

describe("the phrase before a verb, with its head", () => {
  it.each([
    ["Ann Roe", "name: Ann Roe / Roe"],
    ["Then she", "pronoun: she / she"],
    ["The man who", "relative: who / who"],
    ["The bridge which", "none"],
    ["The bridge that", "none"],
    ["The former foreign minister Ann Roe", "name: The former foreign minister Ann Roe / Roe"],
    ["The foreign minister Ann Roe", "name: The foreign minister Ann Roe / Roe"],
    ["Yesterday coach Ann Roe", "name: coach Ann Roe / Roe"],
    ["The very old and tired coach Ann Roe", "name: tired coach Ann Roe / Roe"],
    ["Today the red coach Ann Roe", "name: the red coach Ann Roe / Roe"],
    ["Today red Ann Roe", "name: Ann Roe / Roe"],
    [
      "The first second third fourth fifth sixth seventh coach Ann Roe",
      "name: third fourth fifth sixth seventh coach Ann Roe / Roe",
    ],
    ["Its former head and coach Ann Roe", "name: coach Ann Roe / Roe"],
    ["Today said coach Ann Roe", "name: coach Ann Roe / Roe"],
    ["Coach Ann Roe", "name: Coach Ann Roe / Roe"],
    ["A spokesman for Ann Roe", "description: A spokesman for Ann Roe / spokesman"],
    ["A letter for Ann Roe", "name: Ann Roe / Roe"],
    ["A letter of Ann Roe", "description: A letter of Ann Roe / letter"],
    ["A report by the institute", "description: the institute / institute"],
    ["A spokesman by the institute", "description: the institute / institute"],
    ["Bo Lee of the old union", "name: Bo Lee of the old union / Lee"],
    ["Bo Lee of Ann Roe", "name: Bo Lee of Ann Roe / Lee"],
    ["Bo Lee for Ann Roe", "name: Ann Roe / Roe"],
    ["Bo Lee from the union", "name: Bo Lee from the union / Lee"],
    ["A spokesman at the gate", "description: A spokesman at the gate / spokesman"],
    ["A letter at the gate", "description: the gate / gate"],
    ["The log for that morning", "description: The log / log"],
    ["The nurse for that morning", "description: The nurse / nurse"],
    ["Mother of three Ann Roe", "name: Mother of three Ann Roe / Roe"],
    ["A mother of three Ann Roe", "name: mother of three Ann Roe / Roe"],
    ["Today of three Ann Roe", "name: Ann Roe / Roe"],
    ["Someone else", "description: Someone / Someone"],
    ["Nobody else", "description: Nobody / Nobody"],
    ["All of the guests", "description: All of the guests / All"],
    ["Everyone", "description: Everyone / Everyone"],
    ["Friday", "none"],
    ["May", "none"],
    ["Family", "description: Family / Family"],
    ["Then oddly", "none"],
    ["The bully", "description: The bully / bully"],
    ["Her reply", "description: Her reply / reply"],
    ["The two old nurses", "description: two old nurses / nurses"],
    ["The old nurse’s friend", "description: The old nurse’s friend / friend"],
    ["We know that nurse", "description: nurse / nurse"],
    ["For that nurse", "description: that nurse / nurse"],
    ["The party that men", "description: men / men"],
    ["Obama rebuked critics", "description: critics / critics"],
    ["Ann Roe rebuked critics", "description: critics / critics"],
    ["They rebuked critics", "description: critics / critics"],
    ["The town quickly rebuked critics", "description: critics / critics"],
    ["The council had rebuked critics", "description: critics / critics"],
    ["The council has handled messages", "description: messages / messages"],
    ["By slamming rivals", "description: rivals / rivals"],
    ["In slamming rivals", "description: rivals / rivals"],
    ["Saying critics", "description: critics / critics"],
    ["Said critics", "description: critics / critics"],
    ["By writing critics", "description: critics / critics"],
    ["Today said of critics", "description: critics / critics"],
    ["He wrote of critics", "description: critics / critics"],
    ["The nurse Of Tarn", "name: Tarn / Tarn"],
    ["Somebody for the council", "description: Somebody for the council / Somebody"],
    ["A guest near the bridge", "description: A guest near the bridge / guest"],
    ["A table near the bridge", "description: the bridge / bridge"],
    ["A table of the council", "description: A table of the council / table"],
    ["Her 3 nurses", "description: Her 3 nurses / nurses"],
    ["The 3rd nurse", "description: The 3rd nurse / nurse"],
    ["Both nurses", "description: Both nurses / nurses"],
    ["The nurse and the doctor", "description: the doctor / doctor"],
    ["And", "none"],
    ["The", "none"],
    ["Of", "none"],
  ])("%s told us: %s", (text, expected) => {
    const scene = lastScene(`${text} told us “we won”.`);
    expect(shown(scene, phraseEndingAt(scene, tokenAt(scene, "told") - 1, scene.sentence.from))).toBe(
      expected,
    );
  });
});

describe("the phrase after a verb, with its head", () => {
  it.each([
    ["Ann Roe.", "name: Ann Roe / Roe"],
    ["she.", "pronoun: she / she"],
    ["her.", "none"],
    ["him.", "none"],
    ["her mother.", "description: her mother / mother"],
    ["“Night Lights” red bus.", "none"],
    ["“Night Lights”.", "none"],
    ["“Night Lights” and member Ann Roe.", "none"],
    ["Ann Roe’s spokesman.", "description: Ann Roe’s spokesman / spokesman"],
    ["Ann Roe’s old spokesman Bo Lee.", "name: Ann Roe’s old spokesman Bo Lee / Lee"],
    ["Ann Roe’d rather.", "name: Ann Roe / Roe"],
    ["Ann Roe campaign manager Bo Lee.", "name: Ann Roe campaign manager Bo Lee / Lee"],
    ["Ann Roe campaign manager.", "description: Ann Roe campaign manager / manager"],
    ["Ann Roe campaign.", "description: Ann Roe campaign / campaign"],
    ["Ann Roe team.", "description: Ann Roe team / team"],
    ["Ann Roe on Friday.", "name: Ann Roe / Roe"],
    ["Ann Roe of Tarn.", "name: Ann Roe / Roe"],
    ["Ann Roe Year 6 teacher.", "description: Ann Roe Year 6 teacher / teacher"],
    ["Ann Roe’s Year 6 teacher Bo Lee.", "name: Ann Roe’s Year 6 teacher Bo Lee / Lee"],
    ["Air Force 1st Lt. Ann Roe.", "name: Air Force 1st Lt. Ann Roe / Roe"],
    ["Air Force 1 Lt. Ann Roe.", "name: Air Force / Force"],
    ["Air Force 1st day.", "name: Air Force / Force"],
    ["Ann Roe’s secretary of state Bo Lee.", "name: Ann Roe’s secretary of state Bo Lee / Lee"],
    ["Ann Roe’s secretary, Bo Lee.", "name: Ann Roe’s secretary, Bo Lee / Lee"],
    ["Ann Roe secretary of state Bo Lee.", "name: Ann Roe secretary of state Bo Lee / Lee"],
    ["Ann Roe stood up.", "name: Ann Roe / Roe"],
    ["Ann Roe left.", "name: Ann Roe / Roe"],
    ["the mayor.", "description: the mayor / mayor"],
    ["the mayor of Tarn.", "description: the mayor of Tarn / mayor"],
    [
      "the mayor of the old town of Tarn in Wales and left.",
      "description: the mayor of the old town / mayor",
    ],
    ["the mayor stood up.", "description: the mayor / mayor"],
    ["the mayor made tea.", "description: the mayor / mayor"],
    ["the mayor said it.", "description: the mayor / mayor"],
    ["the mayor’s old friend.", "description: the mayor’s old friend / friend"],
    ["the red mayor nurse Ann Roe.", "name: the red mayor nurse Ann Roe / Roe"],
    ["the mayor Friday.", "description: the mayor / mayor"],
    ["the mayor “Bo”.", "description: the mayor / mayor"],
    ["the co-founder and chief executive Ann Roe.", "name: the co-founder and chief executive Ann Roe / Roe"],
    [
      "the co-founder and the chief executive Ann Roe.",
      "name: the co-founder and the chief executive Ann Roe / Roe",
    ],
    ["the bridge and chief executive Ann Roe.", "description: the bridge / bridge"],
    ["the co-founder and chief Ann Roe.", "name: the co-founder and chief Ann Roe / Roe"],
    ["the co-founder and bridge Ann Roe.", "description: the co-founder / co-founder"],
    ["the co-founder and very new old chief executive Ann Roe.", "description: the co-founder / co-founder"],
    ["the co-founder and a.", "description: the co-founder / co-founder"],
    ["the mother of three.", "description: the mother of three / mother"],
    ["the mother of three Ann Roe.", "name: the mother of three Ann Roe / Roe"],
    ["the mother of Ann Roe.", "description: the mother of Ann Roe / mother"],
    ["the nurses who left.", "description: the nurses / nurses"],
    ["former minister Ann Roe.", "name: former minister Ann Roe / Roe"],
    ["former minister Ann Roe of Tarn.", "name: former minister Ann Roe / Roe"],
    ["a spokesman for the builders, Ann Roe.", "name: a spokesman for the builders, Ann Roe / Roe"],
    ["a spokesman for the builders, Roe and Lee.", "description: a spokesman for the builders / spokesman"],
    ["a spokesman, Ann Roe.", "name: a spokesman, Ann Roe / Roe"],
    ["one of the guests.", "description: one of the guests / one"],
    ["one of the guests made a speech.", "description: one of the guests / one"],
    ["one of the guests warned us.", "description: one of the guests / one"],
    ["one of the guests on a boat in Tarn left.", "description: one of the guests / one"],
    ["one of 12 guests.", "description: one / one"],
    ["another.", "description: another / another"],
    ["another of 12.", "description: another / another"],
    ["most.", "description: most / most"],
    ["the.", "none"],
    ["that.", "none"],
    ["all.", "none"],
    ["2 nurses.", "description: 2 nurses / nurses"],
    ["on Friday.", "none"],
    ["of Tarn.", "none"],
    ["the letter of 1951.", "description: the letter / letter"],
    ["the letter of May.", "description: the letter / letter"],
    ["the letter of.", "description: the letter / letter"],
    ["an aide to the very old and red mayor.", "description: an aide to the very old / aide"],
    [
      "an aide to one two three four five six seven eight nine.",
      "description: an aide to one two three four five six seven / aide",
    ],
    ["an aide to the mayor, Bo Lee.", "description: an aide to the mayor / aide"],
    ["an aide to which.", "description: an aide / aide"],
    ["an aide to she.", "description: an aide / aide"],
    ["report critics.", "description: report critics / critics"],
    ["Tarn red nurse.", "name: Tarn / Tarn"],
    ["Tarn nurse.", "description: Tarn nurse / nurse"],
    ["Tarn of red nurse.", "name: Tarn / Tarn"],
    ["“Night Lights” cast member Ann Roe.", "name: cast member Ann Roe / Roe"],
    ["“Night Lights” Team member Ann Roe.", "none"],
  ])("said %s: %s", (text, expected) => {
    const scene = lastScene(`“We won,” said ${text}`);
    expect(shown(scene, phraseStartingAt(scene, tokenAt(scene, "said") + 1, scene.sentence.to))).toBe(
      expected,
    );
  });

  it("reaches no farther than its limit", () => {
    const scene = lastScene("“We won,” said the old mayor of Tarn.");
    const at = tokenAt(scene, "the");
    expect(phraseStartingAt(scene, at, at)).toBe(null);
    expect(shown(scene, phraseStartingAt(scene, at, at + 2))).toBe("description: the old / old");
    expect(shown(scene, phraseStartingAt(scene, at, at + 3))).toBe("description: the old mayor / mayor");
    expect(shown(scene, phraseStartingAt(scene, at, at + 4))).toBe("description: the old mayor / mayor");
    expect(shown(scene, phraseStartingAt(scene, at, at + 5))).toBe(
      "description: the old mayor of Tarn / mayor",
    );
  });
});

describe("nameAfterComma()", () => {
  it.each([
    ["a guest, {}.", "a guest, {}"],
    ["a guest, {}, left.", "a guest, {}"],
    ["a guest, {} left.", null],
    ["a guest and {}.", null],
    ["a guest, and {}.", null],
  ])("%s: %s", (template, expected) => {
    expectEach(template, expected, text => {
      const scene = lastScene(`Then ${text}`);
      const from = tokenAt(scene, "guest") - 1;
      return printed(scene, nameAfterComma(scene, from, from + 2, scene.sentence.to));
    });
  });
});

describe("words of phrases", () => {
  it.each([
    ["nurse", true],
    ["nurses", true],
    ["committee", true],
    ["bridge", false],
  ])("isHumanNoun(%j): %s", (noun, expected) => {
    expect(isHumanNoun(noun)).toBe(expected);
  });

  it.each([
    ["of", true],
    ["and", true],
    ["who", true],
    ["was", true],
    ["she", true],
    ["bridge", false],
  ])("isStop(%j): %s", (word, expected) => {
    expect(isStop(word)).toBe(expected);
  });

  it.each([
    ["Then campaign manager left", true],
    ["Then the old campaign bus manager left", false],
    ["Then blue buses left", false],
    ["Then bus called manager left", false],
    ["Then bus of manager left", false],
    ["Then one two three four manager left", false],
  ])("isRoleAhead() in %j: %s", (text, expected) => {
    const scene = lastScene(`${text}.`);
    expect(isRoleAhead(scene, scene.sentence.from + 1, scene.sentence.to)).toBe(expected);
  });

  it.each([
    ["She knew that man", "that", false],
    ["With that man she left", "that", true],
    ["She saw the man", "the", true],
    ["She saw men", "men", false],
  ])("isDeterminer() in %j: %s %s", (text, word, expected) => {
    const scene = lastScene(`${text}.`);
    expect(isDeterminer(scene, tokenAt(scene, word))).toBe(expected);
  });
});
