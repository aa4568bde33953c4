import { describe, expect, it } from "vitest";
import type { Topic } from "../../../../src/answers/check/message/topics-beside.ts";
import { hasTopic } from "../../../../src/answers/check/told/has-topic.ts";
import { matchOf } from "./match-of.ts";

const ABOUT: Topic = { kind: "topic", forms: [], deeds: [], isAskedAbout: false, isOwned: false };

/** Whether words may be about a topic, of whose words those with "!" say what is done. */
async function isAbout(
  article: string,
  typed: string,
  given: Partial<Topic> & { readonly title?: string } = {},
) {
  const { title = "Rain", ...more } = given;
  const { match, index } = await matchOf(article, { title });
  const forms = typed.split(" ").map(form => form.replace("!", ""));
  const deeds = typed.split(" ").flatMap(form => (form.endsWith("!") ? [form.slice(0, -1)] : []));
  return hasTopic(match, { ...ABOUT, ...more, forms, deeds }, index);
}

const withWords = (sentence: string) => `${sentence}\nWORDS, Ann Roe said.`;

// All people and places are invented.
describe("hasTopic() finds what the words may be about", () => {
  it.each([
    ["in a sentence before them", "The ferries are old.", "ferries"],
    ["in another number", "The ferries are old.", "ferry"],
    ["all of it in one sentence", "The ferries at Tarn are old.", "ferries tarn"],
    ["in what the speaker says before", "Ann Roe said the ferries are old.", "ferries"],
    ["in a report that says that it was announced", "The arrest was announced.", "arrest"],
  ])("%s: %s (%s)", async (_, sentence, typed) => {
    expect(await isAbout(withWords(sentence), typed)).toBe(true);
  });

  it.each([
    ["nowhere", "The mill is old.", "ferries"],
    ["only half of it", "The ferries are old. The mill is old.", "ferries mill"],
    ["in what somebody else says before", "Cy Lind said the ferries are old.", "ferries"],
    ["in what somebody asks before", "Cy Lind asked for ferries.", "ferries"],
  ])("but not %s: %s (%s)", async (_, sentence, typed) => {
    expect(await isAbout(withWords(sentence), typed)).toBe(false);
  });

  it("in the title, or partly", async () => {
    expect(await isAbout(withWords("It rained."), "ferries", { title: "Ferries late" })).toBe(true);
    expect(await isAbout(withWords("The mill is old."), "mill ferries", { title: "Ferries late" })).toBe(
      true,
    );
  });

  it("in the words themselves and behind them", async () => {
    expect(await isAbout("WORDS, Ann Roe said.", "bridge")).toBe(true);
    expect(await isAbout("WORDS, Ann Roe said.\nThe ferries are old.", "ferries")).toBe(true);
    expect(await isAbout("WORDS, Ann Roe said.\nAnn Roe said the ferries are old.", "ferries")).toBe(false);
  });

  it("by a name only with them or before", async () => {
    expect(await isAbout("They went to Wet Season.\nWORDS, Ann Roe said.", "wet season")).toBe(true);
    expect(await isAbout("WORDS, Ann Roe said. They liked Wet Season.", "wet season")).toBe(true);
    expect(await isAbout("WORDS, Ann Roe said.\nThey go to Wet Season.", "wet season")).toBe(false);
    expect(await isAbout("WORDS, Ann Roe said.\nThey go to wet Season.", "wet season")).toBe(true);
  });

  it("if she was asked about it, with the words", async () => {
    const asked = { isAskedAbout: true };
    expect(await isAbout("WORDS, Ann Roe said when asked of the ferries.", "ferries", asked)).toBe(true);
    expect(
      await isAbout("It rained on the ferries.\nWORDS, Ann Roe told local radio.", "ferries", asked),
    ).toBe(false);
  });

  it("if it is hers, only where it is told of her", async () => {
    const own = { isOwned: true };
    expect(await isAbout(withWords("Ann Roe has a mill."), "mill", own)).toBe(true);
    expect(await isAbout(withWords("Cy Lind has a mill."), "mill", own)).toBe(false);
    expect(await isAbout(withWords("Cy Lind has a mill."), "mill")).toBe(true);
  });
});

describe("hasTopic() takes nothing for a topic that is denied", () => {
  it.each([
    ["what isn't done", "The board is not closing its yards.", "closing!"],
    ["what isn't done, with an article", "The board never began the closing of yards.", "closing!"],
    ["what nobody plans", "There are no plans.", "plans"],
    ["what won't be", "The board sees no yards.", "yards"],
    ["what is dropped", "The board dropped closing its yards.", "closing!"],
    ["an accusation denied", "The board denied taking a bribe.", "bribe"],
    ["an accusation cleared", "The board was cleared of the bribe.", "bribe"],
    ["what is denied in every place", "There are no plans and never any plans.", "plans"],
  ])("%s: %s (%s)", async (_, sentence, typed) => {
    expect(await isAbout(withWords(sentence), typed)).toBe(false);
  });

  it("nor in the title", async () => {
    expect(await isAbout(withWords("The yards are old."), "plans yards", { title: "No plans" })).toBe(false);
    expect(await isAbout(withWords("The yards have plans."), "plans yards", { title: "No plans" })).toBe(
      true,
    );
  });

  it.each([
    ["a thing that is there", "The flooding did not stop.", "flooding!"],
    ["somebody's thing", "The board did not see her building.", "building!"],
    ["what isn't enough", "There are not enough yards.", "yards"],
    ["what isn't all", "Not all yards are old.", "yards"],
    ["what is refused", "The board rejected the deal.", "deal"],
    ["a thing behind another word", "The board never sold old yards.", "yards"],
    ["a thing behind a mark", "It was not, yards stood.", "yards"],
    ["what is denied in one place only", "No plans are plans.", "plans"],
    ["a given accusation", "Nobody solved the murder.", "murder"],
    ["somebody's accusation", "Nobody solved her murder.", "murder"],
    ["a denial", "The board issued no denial.", "denial"],
    ["a plan that is dropped, as such", "The board dropped its yards.", "dropped yards"],
    ["what is closed while something is dropped", "The board dropped the yards.", "yards"],
  ])("but %s: %s (%s)", async (_, sentence, typed) => {
    expect(await isAbout(withWords(sentence), typed)).toBe(true);
  });
});
