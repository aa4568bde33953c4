import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { labelAt, linksInSentence } from "../../../src/quotes/linking/links.ts";
import { found } from "../found.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

/** The first link of the last marked words: whose, and who is said by them to have used the words. */
function firstLink(text: string): [string | null, string | null] | null {
  const scene = lastScene(text);
  const at = scene.tokens.findLastIndex(({ kind }) => kind === "quote");
  const [link] = linksInSentence(scene, findCues(scene), at);
  return link ? [printed(scene, link.phrase), link.inner && printed(scene, link.inner.subject)] : null;
}

describe("linksInSentence() of reports in reports", () => {
  it.each([
    ["Bo Lee claimed that {} had said “we won”.", ["Bo Lee", "{}"]],
    ["According to Bo Lee, {} answered “we won”.", ["Bo Lee", "{}"]],
    ["{} said “we won”, Bo Lee reported.", ["Bo Lee", "{}"]],
    ["According to {}, {} answered “we won”.", ["{}", null]],
    ["{} said “we won”, he added.", ["{}", null]],
    ["{} said “we won”.", ["{}", null]],
  ] satisfies [string, [string, string | null]][])("%s", (template, [outer, inner]) => {
    for (const name of NAMES) {
      const put = (words: string) => words.replaceAll("{}", name);
      expect(firstLink(put(template)), name).toEqual([put(outer), inner && put(inner)]);
    }
  });

  it("is nothing where nobody is next to the words", () => {
    expect(firstLink("It was all “dry”.")?.[0]).toBe("It");
    expect(firstLink("Rain fell on “the dry town”.")).toBe(null);
  });
});

describe("labelAt()", () => {
  it.each([
    ["{}:", "{}"],
    ["And from {}:", "{}"],
    ["But then {}:", "{}"],
    ["Later again, {}:", "{}"],
    ["{}’s message:", "{}"],
    ["Her message:", "Her"],
    ["{}’s words to the council look unwise:", "{}"],
    ["Bo Lee asked {}:", null],
    ["The mayor:", null],
    ["Rain fell on “her message”:", null],
  ])("%s %s", (template, expected) => {
    for (const name of NAMES) {
      const scene = lastScene(`${template.replaceAll("{}", name)} “We won.”`);
      const label = labelAt(scene, tokenAt(scene, ":"));
      expect(printed(scene, label?.phrase ?? null), name).toBe(expected?.replaceAll("{}", name) ?? null);
    }
  });
});

describe("who is named", () => {
  it.each([
    ["{}, described by Bo Lee as “a clown”, won.", ["a clown – Bo Lee"]],
    ["{} was called “a clown” by Bo Lee.", ["a clown – Bo Lee"]],
    ["{}, called “a clown” on the radio, won.", ["a clown – ?"]],
    ["The officer who arrested {} said “we won”.", ["we won – The officer who arrested {}"]],
    ["{} of the Harbour Board said “we won”.", ["we won – {}"]],
    ["Bo Lee quoted {} as saying “we won”.", ["we won – {}"]],
    ["According to Bo Lee, {} answered “we won”.", ["we won – {}"]],
    ["“We won,” {} said. “They lost.”", ["We won, – {}", "They lost. – {}"]],
    ["“We won,” {} said, “the whole cup.”", ["We won, – {}", "the whole cup. – {}"]],
    ["“We won,” said {}. | “They lost it all.”", ["We won, – {}", "They lost it all. – {}"]],
    ["{} said: “We won. | “They lost it all.”", ["We won. – {}", "They lost it all. – {}"]],
    ["“We won the whole cup.” | — {}", ["We won the whole cup. – {}"]],
    ["“We won the whole cup.” | {}, 52, bus driver", ["We won the whole cup. – {}"]],
    ["{}’s message to the town: “We won.”", ["We won. – {}"]],
    ["{} argued for the dam. | In his words, “we all drink from it.”", ["we all drink from it. – {}"]],
    ["“We all drink from it,” in {}’s words.", ["We all drink from it, – {}"]],
    ["“We won,” {} told reporters in typical “salt road” fashion.", ["We won, – {}", "salt road – ?"]],
    ["Police cited a threat made against {}: “You will drink from it.”", ["You will drink from it. – ?"]],
    ["“We all drink from it,” said acting mayor {}.", ["We all drink from it, – {}"]],
    ["“We all drink from it,” said managing director {}.", ["We all drink from it, – {}"]],
    ["What {} says is “we all drink from it”.", ["we all drink from it – {}"]],
    ["The people {} says were “thugs and liars” left.", ["thugs and liars – {}"]],
    ["Bo Lee quotes former adviser {}: “We all drink from it.”", ["We all drink from it. – {}"]],
    [
      "As the Herald reported, {} was refusing to call it a joke: “We all drink from it.”",
      ["We all drink from it. – Herald"],
    ],
    ["Calling the plan “a joke”, {} left.", ["a joke – {}"]],
    ["“Would it be closed?” {} pressed.", ["Would it be closed? – {}"]],
    ["{} called the show “the best of the year.”", ["the best of the year. – {}"]],
    ["{}, a nurse who runs the mill, labelled Bo Lee “unfit to be mayor”.", ["unfit to be mayor – {}"]],
    ["As {}, an expert on salt, noted, “we all drink from it.”", ["we all drink from it. – {}"]],
    ["On Monday, {} groused to a crowd that the Herald “lies to them”.", ["lies to them – {}"]],
    ["The man accused of robbing {} said “we won”.", ["we won – The man accused of robbing {}"]],
  ])("%s", (template, expected) => {
    for (const name of NAMES) {
      expect(found(template.replaceAll("{}", name)), name).toEqual(
        expected.map(line => line.replaceAll("{}", name)),
      );
    }
  });
});
