import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { lastScene, NAMES, printed } from "./scenes.ts";

// Every sentence here is invented.

/** The cues of the last sentence: "verb < subject (order)", a star where the cue is a tail. */
function cuesOf(text: string): string[] {
  const scene = lastScene(text);
  return findCues(scene).map(
    ({ at, subject, order, isTrailing }) =>
      `${scene.tokens[at]?.text} < ${printed(scene, subject)} (${order})${isTrailing ? "*" : ""}`,
  );
}

/** Whether each name of the templates gives the same cues. */
function expectCues(template: string, expected: readonly string[]): void {
  for (const name of NAMES) {
    expect(cuesOf(template.replaceAll("{}", name)), name).toEqual(
      expected.map(cue => cue.replaceAll("{}", name)),
    );
  }
}

describe("findCues() with the subject before the verb", () => {
  it.each([
    ["{} said “we won”.", ["said < {} (subject-first)"]],
    ["{} says “we won”.", ["says < {} (subject-first)"]],
    ["{} would say only “we won”.", ["say < {} (subject-first)"]],
    ["{} later said “we won”.", ["said < {} (subject-first)"]],
    ["{} has often said “we won”.", ["said < {} (subject-first)"]],
    ["{} on Tuesday said “we won”.", ["said < {} (subject-first)"]],
    ["{} last week said “we won”.", ["said < {} (subject-first)"]],
    ["{}, a baker from Tarn, said “we won”.", ["said < {} (subject-first)"]],
    ["{}, who sells cars, said “we won”.", ["said < {} (subject-first)"]],
    ["{} (a baker) said “we won”.", ["said < {} (subject-first)"]],
    ["The mayor of Tarn, {}, said “we won”.", ["said < The mayor of Tarn, {} (subject-first)"]],
    ["A nurse, {}, told the court “we won”.", ["told < A nurse, {} (subject-first)"]],
    ["A spokesman for {} said “we won”.", ["said < A spokesman for {} (subject-first)"]],
    ["A source close to {} told us “we won”.", ["told < A source close to {} (subject-first)"]],
    ["The officer who arrested {} said “we won”.", ["said < The officer who arrested {} (subject-first)"]],
    ["Lawyers representing {} said “we won”.", ["said < Lawyers representing {} (subject-first)"]],
    ["{} of the Harbour Board said “we won”.", ["said < {} of the Harbour Board (subject-first)"]],
    ["In court {} said “we won”.", ["said < {} (subject-first)"]],
    ["On Friday {} said “we won”.", ["said < {} (subject-first)"]],
    ["{} left, but she said “we won”.", ["said < she (subject-first)"]],
    ["{}, a lawyer, said allowing Bo Lee in was “a joke”.", ["said < {} (subject-first)"]],
    [
      "The mayor’s minutes said risks to the forecast were “dry”.",
      ["said < The mayor’s minutes (subject-first)"],
    ],
    ["{} came. “We won,” croaked Lee.", ["croaked < Lee (inverted)"]],
    ["As {} puts it, the aim was “to win”.", ["puts < {} (according)"]],
    [
      "The inn closed as {} put it up for sale.",
      ["closed < The inn (subject-first)", "put < {} (subject-first)"],
    ],
    ["{} quotes former adviser Bo Lee: “We won.”", ["quotes < former adviser Bo Lee (quoted)"]],
    ["“We won,” {} thundered.", ["thundered < {} (subject-first)*"]],
    ["“We won,” {} said.", ["said < {} (subject-first)*"]],
    ["The fire spread because of the wind, {} said.", ["said < {} (subject-first)*"]],
  ])("%s", expectCues);
});

describe("findCues() with the verb before its subject", () => {
  it.each([
    ["“We won,” said {}.", ["said < {} (inverted)"]],
    ["“We won” – said {}.", ["said < {} (inverted)"]],
    ["“We won,” thundered {}.", ["thundered < {} (inverted)"]],
    ["The town is dry, said {}.", []],
    ["“We won,” and the town is dry, said {}.", ["said < {} (inverted)"]],
    ["Said {}, who had won: “We won.”", ["Said < {} (inverted)"]],
    ["“Scandal,” thanked {}.", []],
    ["“We won,” said him.", []],
    ["“Places, dear,” murmured the ghost.", ["murmured < the ghost (inverted)"]],
  ])("%s", expectCues);
});

describe("findCues() with one subject for several verbs", () => {
  it.each([
    ["{} said “we won”, adding: “They lost.”", ["said < {} (subject-first)", "adding < {} (shared)"]],
    ["{} stood up and said “we won”.", ["said < {} (shared)"]],
    ["{} went on to say “we won”.", ["went < {} (subject-first)", "say < {} (shared)"]],
    ["Calling it “a joke”, {} left.", ["Calling < {} (shared)"]],
    ["Calling the plan “a joke”, {} left.", ["Calling < {} (shared)"]],
    ["Saying “we won”, {} left.", ["Saying < {} (shared)"]],
    [
      "{} spoke, with Bo Lee promising “a joke”.",
      ["spoke < {} (subject-first)", "promising < Bo Lee (subject-first)"],
    ],
    ["{} kept saying “we won”.", ["saying < {} (subject-first)"]],
  ])("%s", expectCues);
});

describe("findCues() in the passive", () => {
  it.each([
    ["Bo Lee, described by {} as “a clown”, won.", ["described < {} (agent)"]],
    ["Bo Lee was described by {} as “a clown”.", ["described < {} (agent)"]],
    ["Bo Lee was called “a clown” by {}.", ["called < {} (agent)"]],
    ["{}, called “a clown” on the radio, won.", []],
    ["{} was called “a clown” on the radio.", []],
    ["{} has been described as “a clown”.", []],
    ["{}, a lawyer, called it “a joke”.", ["called < {} (subject-first)"]],
    ["{} has called it “a joke”.", ["called < {} (subject-first)"]],
    ["{} was called “a clown” by winning.", []],
  ])("%s", expectCues);
});

describe("findCues() of whom somebody quotes", () => {
  it.each([
    [
      "Bo Lee quoted {} as saying “we won”.",
      ["quoted < Bo Lee (subject-first)", "quoted < {} (quoted)", "saying < {} (quoted)"],
    ],
    [
      "The Herald quoted her as saying “we won”.",
      ["quoted < Herald (subject-first)", "saying < her (quoted)"],
    ],
    [
      "Bo Lee quoted {} in calling it “a joke”.",
      ["quoted < Bo Lee (subject-first)", "quoted < {} (quoted)", "calling < {} (shared)"],
    ],
    ["Bo Lee quoted {}’s letter: “We won.”", ["quoted < Bo Lee (subject-first)"]],
    ["Bo Lee mentioned {} in a letter: “We won.”", ["mentioned < Bo Lee (subject-first)"]],
    ["According to {}, the town is “dry”.", ["According < {} (according)"]],
    ["The town is “dry”, according to {}.", ["according < {} (according)"]],
  ])("%s", expectCues);
});

describe("findCues() takes no noun for a verb", () => {
  it.each([
    ["The claim by {} was “a joke”."],
    ["{}’s claim was “a joke”."],
    ["{} made a promise to “the town”."],
    ["The Said Report on {} was “a joke”."],
  ])("%s", template => expectCues(template, []));
});
