import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { labelAt } from "../../../src/quotes/linking/labels.ts";
import { linksInSentence } from "../../../src/quotes/linking/links.ts";
import { found } from "../found.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

/** The first link of the last marked words: the source, and whom it reports as having used the words. */
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

it.each([
  ["Ann Roe", "her"],
  ["Bo Lindqvist", "his"],
])("%s argued for the dam: “in %s words” are theirs", (name, possessive) => {
  const text = `${name} argued for the dam. | In ${possessive} words, “we all drink from it.”`;
  expect(found(text)).toEqual([`we all drink from it. – ${name}`]);
});

/** Every link of the last marked words: "whose < cue < who is said to have used them: evidence". */
function linksOf(text: string): string[] {
  const scene = lastScene(text);
  const at = scene.tokens.findLastIndex(({ kind }) => kind === "quote");
  return linksInSentence(scene, findCues(scene), at).map(({ phrase, cue, inner, features }) => {
    const chain = [
      printed(scene, phrase),
      ...(cue === null ? [] : [scene.tokens[cue]?.text]),
      ...(inner ? [printed(scene, inner.subject)] : []),
    ];
    return `${chain.join(" < ")}: ${features.join(" ")}`;
  });
}

describe("linksInSentence() with all its evidence", () => {
  it.each([
    ["Ann Roe said “we won”.", ["Ann Roe < said: before-touching-strong"]],
    ["Ann Roe said it: “We won.”", ["Ann Roe < said: before-colon"]],
    ["Ann Roe said that day, “we won”.", ["Ann Roe < said: before-comma"]],
    ["Ann Roe said on Friday in Tarn “we won”.", ["Ann Roe < said: before-near-strong"]],
    ["Ann Roe said on Friday in the old town of Tarn “we won”.", ["Ann Roe < said: before-far-strong"]],
    ["Ann Roe blamed “the rain”.", ["Ann Roe < blamed: before-touching-weak"]],
    ["Ann Roe blamed the town: “We lost.”", ["Ann Roe < blamed: before-colon-weak"]],
    ["Ann Roe fears “the rain”.", ["Ann Roe < fears: before-touching-weak"]],
    ["Ann Roe fears it: “We lost.”", ["Ann Roe < fears: before-colon-weak"]],
    ["Ann Roe fears that, “we lost”.", ["Ann Roe < fears: before-near-weak"]],
    ["Ann Roe fears that now “we lost”.", ["Ann Roe < fears: before-near-weak"]],
    ["Ann Roe began “we won”.", ["Ann Roe < began: before-touching-deed"]],
    ["Ann Roe began a tour of “the town”.", ["Ann Roe: subject"]],
    ["Ann Roe began her tour: “We won.”", ["Ann Roe < began: before-colon-weak"]],
    ["Ann Roe began her tour, “we won”.", ["Ann Roe < began: before-deed"]],
    ["Ann Roe, who said “we won”, left.", ["Ann Roe < said: before-touching-strong"]],
    ["“We won,” said Ann Roe.", ["Ann Roe < said: tail-strong inverted"]],
    ["“We won” said Ann Roe.", ["Ann Roe < said: tail-closed inverted"]],
    ["“We won”, said Ann Roe.", ["Ann Roe < said: tail-strong inverted"]],
    ["“We won!” said Ann Roe.", ["Ann Roe < said: tail-strong inverted"]],
    ["“We won –” said Ann Roe.", ["Ann Roe < said: tail-strong inverted"]],
    ["“We won”. Ann Roe said so.", ["Ann Roe < said: after-closed"]],
    ["“We won,” Ann Roe fears.", ["Ann Roe < fears: tail-weak"]],
    ["“We won,” Ann Roe thundered.", ["Ann Roe < thundered: tail-strong"]],
    ["“We won,” croaked Ann Roe.", ["Ann Roe < croaked: tail-unknown inverted"]],
    ["“We won,” according to Ann Roe.", ["Ann Roe < according: tail-apart"]],
    ["“We won” was heard, according to Ann Roe.", ["Ann Roe < according: after-closed"]],
    ["“We won,” as Ann Roe said on Friday.", ["Ann Roe < said: tail-as"]],
    ["“We won,” as Ann Roe fears.", ["Ann Roe < fears: tail-as"]],
    ["“We won,” as Ann Roe blamed them.", ["Ann Roe < blamed: tail-as"]],
    ["“We won,” it read, as Ann Roe said.", ["it < read: tail-weak"]],
    ["“We won” if she lost, said Ann Roe.", ["Ann Roe < said: tail-apart inverted"]],
    ["“We won” if she lost, Ann Roe said.", ["Ann Roe < said: tail-apart"]],
    ["“We won,” read the sign when Ann Roe said it.", ["the sign < read: tail-weak inverted"]],
    [
      "“We won,” read the sign and Ann Roe said it.",
      ["the sign < read: tail-weak inverted", "Ann Roe < said: after-open"],
    ],
    ["“We won” was the sign and Ann Roe said it.", ["Ann Roe < said: after-closed"]],
    ["It was “a win” if she lost, said Ann Roe.", ["Ann Roe < said: tail-apart inverted", "It: subject"]],
    ["It was “a win” and Ann Roe said it.", ["Ann Roe < said: after-closed after-inside", "It: subject"]],
    ["It was “a win,” and Ann Roe said it.", ["Ann Roe < said: after-open after-inside", "It: subject"]],
    ["It was “a win,” said Ann Roe.", ["Ann Roe < said: tail-strong inverted", "It: subject"]],
    ["“A win” and “a loss,” said Ann Roe.", ["Ann Roe < said: tail-strong inverted"]],
    ["“A win”, “a tie” and “a loss,” said Ann Roe.", ["Ann Roe < said: tail-strong inverted"]],
    [
      "“We won,” Ann Roe said, and Bo Lee said, and Lucy Poe said, and Tom Fry said.",
      ["Ann Roe < said: tail-strong", "Bo Lee < said: after-open", "Lucy Poe < said: after-open"],
    ],
    ["“Shame,” Ann Roe said the vote stood.", ["Ann Roe < said: tail-strong"]],
    ["Asked “why?”, Ann Roe said: “We won.”", ["Ann Roe < said: before-touching-strong"]],
    ["Asked “why?”, Ann Roe said “we won”.", ["Ann Roe < said: before-touching-strong"]],
    ["Ann Roe: “We won.”", ["Ann Roe: label"]],
    ["And from Ann Roe: “We won.”", ["Ann Roe: label"]],
    ["And then here again also from Ann Roe: “We won.”", []],
    ["The old Ann Roe saw: “We won.”", ["Ann Roe < saw: before-touching-weak"]],
    ["Her message: “We won.”", ["Her < message: noun", "Her message: subject"]],
    ["Ann Roe’s message: “We won.”", ["Ann Roe < message: noun"]],
    ["Ann Roe’s message to the town looks bad: “We won.”", ["Ann Roe < message: noun"]],
    ["Today in town the red hat and Ann Roe’s message: “We won.”", ["Ann Roe < message: noun"]],
    ["“It” in Ann Roe’s message to them is bad: “We won.”", ["Ann Roe < message: noun"]],
    ["The town wept: “We won.”", []],
    ["Bo Lee: the vote was “rigged”.", ["Bo Lee: label-far"]],
    ["Bo Lee of the old red town of Tarn: the vote was “rigged”.", ["Bo Lee: subject"]],
    ["Bo Lee of the old red town of old Tarn: the vote was “rigged”.", ["Bo Lee: subject"]],
    ["Bo Lee and a friend: the vote was “rigged”.", ["Bo Lee: subject"]],
    ["“We won” — Ann Roe.", ["Ann Roe: label"]],
    ["“We won” — Ann Roe, mayor.", ["Ann Roe: label"]],
    ["“We won” — Ann Roe left.", []],
    ["“We won” — she.", []],
    ["“We won” – Ann Roe (Tarn)", ["Ann Roe: label"]],
    ["“We won” in Ann Roe’s words.", ["Ann Roe < words: noun"]],
    ["In Ann Roe’s words, “we won”.", ["Ann Roe < words: noun"]],
    ["In Ann Roe’s words: “We won.”", ["Ann Roe < words: noun", "Ann Roe < words: noun"]],
    ["In Ann Roe’s words “we won”.", ["Ann Roe < words: noun", "Ann Roe: possessive"]],
    ["In Ann Roe’s own old words “we won”.", ["Ann Roe < words: noun", "Ann Roe: possessive"]],
    ["By Ann Roe’s words “we won”.", ["Ann Roe: possessive"]],
    ["In her words, “we won”.", ["her < words: noun"]],
    ["Ann Roe’s “plan” failed.", ["Ann Roe: possessive"]],
    ["Ann Roe’s old “plan” failed.", ["Ann Roe: possessive"]],
    ["Her “plan” failed.", ["Her: possessive"]],
    ["The town’s “plan” failed.", ["The town: possessive"]],
    ["Ann Roe has a “plan”.", ["Ann Roe: subject"]],
    ["Ann Roe ran the “plan”.", ["Ann Roe: subject"]],
    ["According to Ann Roe: “We won.”", ["Ann Roe < According: according-next"]],
    ["According to Ann Roe, “we won”.", ["Ann Roe < According: according-next"]],
    ["According to Ann Roe the town “won”.", ["Ann Roe < According: according"]],
    ["According to Ann Roe and the old town, “we won”.", ["Ann Roe < According: according"]],
    ["“We won” said she, according to Ann Roe.", ["Ann Roe < according < she: tail-closed inverted"]],
    [
      "As the Herald reported, Ann Roe refused to call it a joke: “We won.”",
      ["Herald < call: before-colon before-frame", "Ann Roe < refused: before-colon-weak before-earlier"],
    ],
    [
      "Bo Lee claims that Ann Roe said: “We won.”",
      ["Bo Lee < claims < Ann Roe: before-touching-strong before-nested"],
    ],
    [
      "Bo Lee claimed it, Lucy Poe denied it, and Ann Roe said “we won”.",
      [
        "Ann Roe < said: before-touching-strong",
        "Bo Lee < claimed: before-far-strong before-earlier",
        "Lucy Poe < denied: before-far-strong before-earlier",
      ],
    ],
    [
      "“We lost,” Ann Roe told reporters in typical “Iowa nice” fashion.",
      ["Ann Roe < told: before-near-strong before-spent"],
    ],
    ["“We lost,” Ann Roe told reporters in “Iowa”.", ["Ann Roe < told: before-near-strong"]],
    ["“We lost,” Ann Roe told reporters in typical: “Iowa nice” fashion.", ["Ann Roe < told: before-colon"]],
    ["It was called “a clown” by Bo Lee.", ["Bo Lee < called: before-touching-weak agent", "It: subject"]],
    ["Calling it “a joke”, Ann Roe left.", ["Ann Roe < Calling: before-near-weak shared", "it: subject"]],
    ["Police cited a threat: “We won.”", ["Police: colon-subject"]],
    ["Police cited “a threat”.", ["Police < cited: before-touching-strong"]],
    ["Police quoted a threat: “We won.”", ["Police: colon-subject"]],
    [
      "Ann Roe said “we won”, her office confirmed.",
      ["her office < confirmed < Ann Roe: before-touching-strong"],
    ],
    ["Ann Roe said “we won”, Bo Lee confirmed.", ["Bo Lee < confirmed < Ann Roe: before-touching-strong"]],
    ["Ann Roe said “we won”, according to Bo Lee.", ["Bo Lee < according < Ann Roe: before-touching-strong"]],
    [
      "Ann Roe said “we won”, he confirmed.",
      ["Ann Roe < said: before-touching-strong", "he < confirmed: tail-strong"],
    ],
    [
      "Ann Roe stood up and said “we won”, adding: “They lost.”",
      ["Ann Roe < adding: before-touching-strong shared"],
    ],
    ["Ann Roe left. She went home and said “we won”.", ["She < said: before-touching-strong shared"]],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });
});
