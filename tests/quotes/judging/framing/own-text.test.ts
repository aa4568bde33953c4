import { describe, expect, it } from "vitest";
import { framedByCue } from "../../../../src/quotes/judging/framing/cue-clause.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented.
const WORDS = "“The lamps cost us a lot of money every year,”";
const NAMES = ["Ann Roe", "Bo Lanz", "Mirela Sand"];

const framingOf = (text: string) => {
  const { article, place, words } = placed(text);
  return shown(article, framedByCue(place, words));
};

describe("framedByCue() knows what speakers write themselves, and who speaks for whom", () => {
  it.each([
    `${WORDS} said the statement from NAME, a press secretary.`,
    `${WORDS} said an email from NAME.`,
    `${WORDS} read a statement from NAME, deputy head of the gardens.`,
    `${WORDS} read a message from NAME.`,
    `${WORDS} NAME’s text message read.`,
    `${WORDS} Judge NAME held.`,
    `${WORDS} NAME, the council’s flood response coordinator said.`,
    `${WORDS} Dr. NAME, a lamp researcher told the Courier.`,
    `${WORDS} NAME said in a meeting that included leaders from other towns.`,
    `${WORDS} NAME said in a speech that honored the crews.`,
    `${WORDS} NAME said on a recent episode of the podcast.`,
    `${WORDS} NAME said in defence of the plan.`,
    `${WORDS} says the film’s very happy director, NAME.`,
    "NAME said there is “100% certainty” that the lamps will stay.",
    "NAME said moving the lamp is still a victory. “The lamps cost us a lot of money every year.”",
  ])("%s", text => {
    for (const name of NAMES) expect(framingOf(text.replace("NAME", name)), name).toBe("plain");
  });

  it.each([
    `${WORDS} a press release from the Lamp Council said.`,
    `${WORDS} the council’s Twitter account said.`,
    `${WORDS} the court held.`,
  ])("%s", text => {
    expect(framingOf(text)).toBe("plain");
  });

  it.each([
    `${WORDS} said the parrot from NAME.`,
    `${WORDS} read a boy from a statement by NAME.`,
    `${WORDS} read a poem from NAME.`,
    `${WORDS} NAME’s diary entry held.`,
    `${WORDS} NAME held.`,
    `${WORDS} NAME, the robot coordinator said.`,
    `${WORDS} NAME, the council’s silly mimicking said.`,
    `${WORDS} NAME said in a poem that honored the crews.`,
    `${WORDS} NAME said on a recent episode of the sitcom.`,
    `${WORDS} NAME said in parody of the plan.`,
    "NAME said it was a voice on the tape. “The lamps cost us a lot of money every year.”",
    "NAME said there was a note on the door. “The lamps cost us a lot of money every year.”",
    "NAME said there was a parrot. “The lamps cost us a lot of money every year.”",
    "NAME said it was Bell. “The lamps cost us a lot of money every year.”",
    "NAME said it was a joke. “The lamps cost us a lot of money every year.”",
    "NAME said it was hard: “The lamps cost us a lot of money every year.”",
  ])("but not: %s", text => {
    for (const name of NAMES) expect(framingOf(text.replace("NAME", name)), name).not.toBe("plain");
  });
});
