import { describe, expect, it } from "vitest";
import type { Feature } from "../../../src/quotes/judging/features.ts";
import { optionsIn, type Weighed } from "./discourses.ts";

// Every sentence here is invented.

type Row = readonly [text: string, option: string, features: readonly Feature[]];

/** The options of the last marked words of a text. */
function lastOptions(text: string): Weighed {
  return optionsIn(text).at(-1) ?? {};
}

function expectFeatures(text: string, option: string, features: readonly Feature[]): void {
  expect(lastOptions(text)[option], text).toEqual(expect.arrayContaining([...features]));
}

describe("optionsOf() nobody", () => {
  it.each([
    ["“We won the cup.”", "nobody: ?", ["nobody", "nobody-sentence", "nobody-alone"]],
    ["Ann Roe lived in a “dry” town.", "nobody: ?", ["nobody-short", "nobody-in-phrase", "nobody-no-cue"]],
    ["Ann Roe saw a “dry and dusty” town.", "nobody: ?", ["nobody-fragment", "nobody-in-phrase"]],
    ["Ann Roe’s “dry” town is here.", "nobody: ?", ["nobody-in-phrase"]],
    ["Ann Roe was in “The Salt Road” again.", "nobody: ?", ["nobody-title"]],
    ["Ann Roe was called “a clown” again.", "nobody: ?", ["nobody-passive"]],
    ["Ann Roe joined pages called “rat nests” there.", "nobody: ?", ["nobody-called"]],
    ["Ann Roe joined pages, called “rat nests” there.", "nobody: ?", ["nobody-called"]],
    ["Ann Roe smiled in typical “salt road” fashion.", "nobody: ?", ["nobody-in-phrase"]],
    ["Ann Roe said it was all “Bluebell” again.", "nobody: ?", ["nobody-one-name"]],
    ["Ann Roe said she won “50 Towns of Salt.”", "nobody: ?", ["nobody-names"]],
    ["Ann Roe gave the codeword “salt and sand” there.", "nobody: ?", ["nobody-behind-noun"]],
  ] satisfies Row[])("%s", expectFeatures);

  it.each([
    ["Ann Roe said “a dry town of dust and salt”.", ["nobody", "nobody-clause"]],
    ["Ann Roe said “a dry town of dust”.", ["nobody", "nobody-fragment"]],
    ["“We won the cup,” Ann Roe said.", ["nobody", "nobody-sentence", "nobody-tail"]],
    ["“We won the cup” Ann Roe said.", ["nobody", "nobody-sentence"]],
    ["Ann Roe said “No!”", ["nobody", "nobody-sentence"]],
    ["Ann Roe said it was “dry”.", ["nobody", "nobody-short"]],
    ["Ann Roe said it was “dry and dusty”.", ["nobody", "nobody-fragment"]],
    ["Ann Roe said it was the “dry and dusty salty” town.", ["nobody", "nobody-fragment"]],
    ["Ann Roe said “We won the cup.”", ["nobody", "nobody-sentence"]],
  ] satisfies [string, Feature[]][])("%s: nothing else", (text, features) => {
    expect(lastOptions(text)["nobody: ?"]).toEqual(features);
  });
});

describe("optionsOf() a cue before the words", () => {
  it.each([
    ["Ann Roe said “we won”.", "link: Ann Roe", ["before-touching-strong"]],
    ["Ann Roe hated “the dry town”.", "link: Ann Roe", ["before-touching-weak"]],
    ["Ann Roe began “we won”.", "link: Ann Roe", ["before-touching-deed"]],
    ["Ann Roe told the old court: “We won.”", "link: Ann Roe", ["before-colon"]],
    ["Ann Roe told the old court, “We won.”", "link: Ann Roe", ["before-comma"]],
    ["Ann Roe said it was “dry”.", "link: Ann Roe", ["before-near-strong"]],
    ["Ann Roe said it was in there “dry”.", "link: Ann Roe", ["before-near-strong"]],
    ["Ann Roe said it was in there once “dry”.", "link: Ann Roe", ["before-far-strong"]],
    ["Ann Roe hated the whole town “of salt”.", "link: Ann Roe", ["before-near-weak"]],
    ["Ann Roe hated the whole old town by “the dry sea”.", "link: Ann Roe", ["before-far-weak"]],
    ["Bo Lee said that Ann Roe had called it “dry”.", "link: Ann Roe", ["before-nested"]],
    ["Ann Roe said it rained, but Bo Lee said it was “dry”.", "link: Ann Roe", ["before-earlier"]],
    ["Bo Lee, described by Ann Roe as “a clown”, won.", "link: Ann Roe", ["agent"]],
    ["Ann Roe said it rained, adding: “We won.”", "link: Ann Roe", ["shared"]],
    ["Some voters fear that the plan for it is a “gamble”.", "link: Some voters", ["is-indefinite-weak"]],
  ] satisfies Row[])("%s", expectFeatures);

  it("gives no weak link to a group beside a strong verb", () => {
    const features = lastOptions("Some voters said “we won”.")["link: Some voters"];
    expect(features).toContain("is-indefinite");
    expect(features).not.toContain("is-indefinite-weak");
  });
});

describe("optionsOf() a cue after the words", () => {
  it.each([
    ["“We won,” said Ann Roe.", "link: Ann Roe", ["tail-strong", "inverted"]],
    ["“We won,” Ann Roe said.", "link: Ann Roe", ["tail-strong"]],
    ["“We won?” Ann Roe said.", "link: Ann Roe", ["tail-strong"]],
    ["“We won”, Ann Roe said.", "link: Ann Roe", ["tail-strong"]],
    ["“We won,” Ann Roe hoped.", "link: Ann Roe", ["tail-weak"]],
    ["“We won,” Ann Roe fluted.", "link: Ann Roe", ["tail-unknown"]],
    ["“We won” Ann Roe said.", "link: Ann Roe", ["tail-closed"]],
    ["“We won” and “they lost,” said Ann Roe.", "link: Ann Roe", ["tail-strong"]],
    ["“We won” if they lost, said Ann Roe.", "link: Ann Roe", ["tail-apart"]],
    ["“We won” at last, according to Ann Roe.", "link: Ann Roe", []],
    ["“We won,” according to Ann Roe.", "link: Ann Roe", ["tail-apart"]],
  ] satisfies Row[])("%s", expectFeatures);

  it.each([
    "“We won” was heard as Ann Roe said it rained.",
    "“We won” was heard while Ann Roe said it rained.",
  ])("%s: no link", text => {
    expect(lastOptions(text)).not.toHaveProperty("link: Ann Roe");
  });

  it.each([
    ["To cries of “shame,” Ann Roe said the vote stood.", false],
    ["Asked “why,” Ann Roe said: “We won.”", false],
    ["Of the “dry town,” Ann Roe said it was sad.", false],
    ["Of the “dry town,” Ann Roe said on Friday.", true],
    ["Of the “dry town,” Ann Roe said sadly.", true],
    ["Of the “dry town,” Ann Roe told Bo Lee.", true],
    ["Of the “dry town,” Ann Roe said.", true],
  ])("a verb that continues with other words: %s", (text, isLink) => {
    const features = optionsIn(text)[0]?.["link: Ann Roe"] ?? [];
    expect(features.includes("tail-strong")).toBe(isLink);
  });
});

describe("optionsOf() in what the sentence reports without marks", () => {
  it.each([
    ["Ann Roe said that the “dry” town was sold.", "link: Ann Roe", ["before-near-strong", "in-report"]],
    ["Bo Lee hated people who said the town was “dry”.", "link: Bo Lee", ["beside-report"]],
    ["The “dry” old town would be sold, Ann Roe said.", "link: Ann Roe", ["tail-apart", "in-report"]],
    ["They rejected a claim by Ann Roe that it was “dry” there.", "link: Ann Roe", ["report"]],
  ] satisfies Row[])("%s", expectFeatures);

  it.each([
    ["in-report", "Ann Roe said the town was sold. It was “dry”."],
    ["beside-report", "Ann Roe said that her “dry” town was sold."],
    ["report", "Ann Roe said that the “dry” town was sold."],
    ["subject", "Ann Roe said that the “dry” town was sold."],
  ] satisfies [Feature, string][])("no %s: %j", (feature, text) => {
    expect(lastOptions(text)["link: Ann Roe"] ?? []).not.toContain(feature);
  });
});

describe("optionsOf() without a verb of saying", () => {
  it.each([
    ["Ann Roe: “We won.”", "link: Ann Roe", ["label"]],
    ["Ann Roe: the town is “dry” again", "link: Ann Roe", ["label-far"]],
    ["Mayor Ann Roe: no town is “dry” again", "link: Ann Roe", ["label-far"]],
    ["The town is “dry” again, as Ann Roe said.", "link: Ann Roe", []],
    ["The town is “dry,” as Ann Roe said on Friday.", "link: Ann Roe", ["tail-as"]],
    ["The town is “dry”, as Ann Roe put it.", "link: Ann Roe", ["tail-as"]],
    ["And from Ann Roe: “We won.”", "link: Ann Roe", ["label"]],
    ["“We won.” — Ann Roe", "link: Ann Roe", ["label"]],
    ["“We won.”\n— Ann Roe", "link: Ann Roe", ["label"]],
    ["“We won the whole cup.”\nAnn Roe, 52, school bus driver", "link: Ann Roe", ["signature"]],
    ["“We won the cup.” That was the verdict of Ann Roe.", "link: Ann Roe", ["verdict"]],
    ["“We won the cup.” These were the words of Ann Roe.", "link: Ann Roe", ["verdict"]],
    ["“We won the cup.” So says Ann Roe.", "link: Ann Roe", ["verdict"]],
    ["Ann Roe’s message: “We won.”", "link: Ann Roe", ["noun"]],
    ["Ann Roe stood on the roof: “We won.”", "link: Ann Roe", ["colon-subject"]],
    ["It was Ann Roe’s “dry” town.", "link: Ann Roe", ["possessive"]],
    ["Ann Roe lived in the “dry” town.", "link: Ann Roe", ["subject"]],
    ["According to Ann Roe: “We won.”", "link: Ann Roe", ["according-next"]],
    ["According to Ann Roe, it was all “dry”.", "link: Ann Roe", ["according"]],
  ] satisfies Row[])("%s", expectFeatures);

  it.each([
    ["signature", "“We won the whole cup.”\nAnn Roe, 52, was there"],
    ["signature", "“We won the whole cup.”\nAnn Roe drove here"],
    ["signature", "“We won the whole cup.”\nRain fell.\nAnn Roe, 52, school bus driver"],
    ["verdict", "“We won the cup.” That was a day of rain."],
    ["verdict", "“We won the cup.”\nThat was the verdict of Ann Roe."],
    ["verdict", "“We won the cup.” That pleased the friends of Ann Roe."],
    ["label", "“We won.”\n— Ann Roe left the town again"],
    ["label", "Ann Roe asked for rain: “We won.”"],
    ["label-far", "Old towns of the salt coast that dried out with Ann Roe: they are “dry” again"],
    ["label-far", "In the town of Ann Roe: it is “dry” again"],
    ["label-far", "Ann Roe: “We won.”"],
    ["tail-as", "The town is “dry,” as Ann Roe began on Friday."],
  ] satisfies [Feature, string][])("no %s: %j", (feature, text) => {
    expect(Object.values(lastOptions(text)).flat()).not.toContain(feature);
  });
});

describe("optionsOf() led by the sentence before", () => {
  it.each([
    ["Ann Roe spoke to the crowd: “We won.”", "link: Ann Roe", []],
    ["Ann Roe told the crowd what to do.\n“We won the cup.”", "link: Ann Roe", ["lead-paragraph-cue"]],
    ["Ann Roe told the crowd what to do. “We won the cup.”", "link: Ann Roe", ["lead-cue"]],
    ["Ann Roe told the crowd what to do:\n“We won the cup.”", "link: Ann Roe", ["lead-colon-cue"]],
    ["Ann Roe stood on the roof:\n“We won the cup.”", "link: Ann Roe", ["lead-colon-subject"]],
    ["Ann Roe stood on the roof. “We won the cup.”", "link: Ann Roe", ["lead-subject"]],
    ["Ann Roe stood on the roof.\n“We won the cup.”", "link: Ann Roe", ["lead-paragraph-subject"]],
    ["Ann Roe read a statement. “We won the cup.”", "link: Ann Roe", ["lead-speech-noun"]],
    ["Ann Roe:\n“We won the cup.”", "link: Ann Roe", ["label"]],
    ["Ann Roe said the town was sold. It was “dry”.", "link: Ann Roe", ["lead-inside"]],
  ] satisfies Row[])("%s", expectFeatures);

  it.each([
    "Ann Roe stood on the roof.\nRain fell.\n“We won the cup.”",
    "Ann Roe stood on the roof. Rain fell hard on “the dry town”.",
    "Ann Roe hoped for rain. It was a “dry” town.",
    "Ann Roe said the town was sold.\nIt was a “dry” town.",
    "Ann Roe said the town was sold. Bo Lee said it was a “dry” town.",
  ])("%j: no link", text => {
    expect(lastOptions(text)).not.toHaveProperty("link: Ann Roe");
  });
});

describe("optionsOf() the previous speaker continues", () => {
  const SAID = "“We won,” said Ann Roe.";

  it.each([
    [`${SAID} “They lost it all.”`, "goes-on: Ann Roe", ["goes-on-sentence"]],
    [`${SAID} “They lost it” was heard.`, "goes-on: Ann Roe", ["goes-on-opening"]],
    [`${SAID} “They lost all that they ever had” to rain.`, "goes-on: Ann Roe", ["goes-on-carries"]],
    [`${SAID} “They lost all that they ever had” of it.`, "goes-on: Ann Roe", ["goes-on-carries"]],
    [
      `${SAID} It was “a dry town of dust and salt”.`,
      "goes-on: Ann Roe",
      ["goes-on-inside", "goes-on-clause"],
    ],
    [`${SAID} It was a “dry” town.`, "goes-on: Ann Roe", ["goes-on-inside", "goes-on-fragment"]],
    [`“We won,” said Ann Roe, “the whole cup.”`, "goes-on: Ann Roe", ["goes-on-same-sentence"]],
    [`${SAID} Rain fell. “They lost it all.”`, "goes-on: Ann Roe", ["goes-on-later", "goes-on-sentence"]],
    [`${SAID}\n“They lost it all.”`, "goes-on: Ann Roe", ["goes-on-paragraph"]],
    [`${SAID}\n“They lost it all” was heard.`, "goes-on: Ann Roe", ["goes-on-paragraph-more"]],
    [`Ann Roe said: “We won.\n“They lost it all.”`, "goes-on: Ann Roe", ["goes-on-open-mark"]],
    [`${SAID} Rain fell.\n“They lost it all.”`, "goes-on: Ann Roe", ["goes-on-ended"]],
    ["The Harbour Board said: “We won.” “They lost.”", "goes-on: Harbour Board", ["goes-on-body"]],
    ["Ann Roe: “We won.” “They lost.”", "goes-on: Ann Roe", ["goes-on-no-cue"]],
  ] satisfies Row[])("%j", expectFeatures);

  it.each([
    ["goes-on-body", `${SAID} “They lost it all.”`],
    ["goes-on-no-cue", `${SAID} “They lost it all.”`],
    ["goes-on-open-mark", `${SAID}\n“They lost it all.”`],
    ["goes-on-ended", `${SAID}\n“They lost it all.”`],
    ["goes-on-later", `${SAID} “They lost it all.”`],
    ["goes-on-fragment", `${SAID} “They lost it all.”`],
    ["goes-on-fragment", `${SAID} It was “a dry town of dust and salt”.`],
    ["goes-on-clause", `${SAID} It was “a dry town of dust”.`],
    ["goes-on-same-sentence", `${SAID} “They lost it all.”`],
  ] satisfies [Feature, string][])("not %s: %j", (feature, text) => {
    expect(lastOptions(text)["goes-on: Ann Roe"]).not.toContain(feature);
  });

  it.each([[`${SAID}\nRain fell.\n“They lost it all.”`], [`${SAID}\nIt was a “dry” town.`]])(
    "not over %j",
    text => {
      expect(lastOptions(text)).not.toHaveProperty("goes-on: Ann Roe");
    },
  );

  it("counts against people that the words name them", () => {
    expectFeatures("Bo Osei said: “Bo Osei must go.”", "link: Bo Osei", ["named-in-words"]);
    expect(lastOptions("Bo Osei said: “They must go.”")["link: Bo Osei"]).not.toContain("named-in-words");
  });
});
