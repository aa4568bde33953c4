import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { extractQuotations, extractSpeech } from "../../../src/quotes/extract-quotations.ts";
import type { Quotation } from "../../../src/quotes/quotation.ts";
import { found, origin } from "../found.ts";
import { NAMES } from "../linking/scenes.ts";

// Every sentence here is invented.

function quotationsIn(text: string): readonly Quotation[] {
  return extractQuotations(articleOfParagraphs(text.split(" | "), { origin }));
}

describe("extractQuotations() without what is reported", () => {
  it.each([
    "“We won,” said Ann Roe. | Bo Lee left, said Roe. | He slept.",
    "Bo Lee left. | “We won,” he said. | Then Ann Roe said that she slept. | “So did I,” he said.",
    "Nobody is quoted here, Ann Roe said.",
  ])("finds the same as extractSpeech(): %s", text => {
    const article = articleOfParagraphs(text.split(" | "), { origin });
    expect(extractQuotations(article)).toEqual(extractSpeech(article).quotations);
  });
});

describe("a speech is no surer where it goes on than where it began", () => {
  it.each([
    "Ann Roe and Bo Lee met. “We won,” Ann Roe and Bo Lee said. “They lost it all.”",
    "Ann Roe and Ida Roe met. “We won,” Roe said. “They lost it all.”",
    "Ann Roe saw Ida Holm. The singer sat down. “We won,” the campaigner said. “They lost it all.”",
  ])("%s", text => {
    expect(found(text)).toEqual(["We won, – ?", "They lost it all. – ?"]);
  });
});

describe("a speaker who continues", () => {
  it.each([
    ["the next sentence", "“We won,” said {}. “They lost it all.”", ["beside-cue"], "same-attribution"],
    ["the next paragraph", "“We won,” said {}. | “They lost it all.”", ["beside-cue"], "continues"],
    ["marks left open", "{} said: “We won. | “They lost it all.”", ["beside-cue"], "continues"],
  ])("%s", (_name, template, first, step) => {
    for (const name of NAMES) {
      const [one, two] = quotationsIn(template.replace("{}", name));
      expect(one?.attribution).toMatchObject({ evidence: first.map(kind => ({ kind })) });
      expect(two?.attribution).toMatchObject({ evidence: [{ kind: step }, { kind: "beside-cue" }] });
      expect(two?.speech).toBe(one?.speech);
    }
  });

  it("says where the speech began and whether its marks were left open", () => {
    const open = quotationsIn("Ann Roe said: “We won. | “They lost it all. | “And it rained.”");
    expect(open.map(({ paragraphs }) => paragraphs)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    for (const quotation of open.slice(1)) {
      expect(quotation.attribution).toMatchObject({
        evidence: [{ kind: "continues", fromParagraph: 1, markLeftOpen: true }, { kind: "beside-cue" }],
      });
    }
    const [, closed] = quotationsIn("“We won,” said Ann Roe. | “They lost it all.”");
    expect(closed?.attribution).toMatchObject({ evidence: [{ markLeftOpen: false }, {}] });
  });

  it("is stated in its own paragraph and resolved in the next", () => {
    const kinds = (text: string) => quotationsIn(text).map(({ attribution }) => attribution.kind);
    expect(kinds("“We won,” said Ann Roe.")).toEqual(["stated"]);
    expect(kinds("“We won,” said Ann Roe. | “They lost it all.”")).toEqual(["stated", "resolved"]);
    expect(kinds("Mr Lee left. “We won,” he said.")).toEqual(["resolved"]);
    expect(kinds("“We won,” they said.")).toEqual(["unclear"]);
  });

  it("stops at a paragraph without words in marks", () => {
    expect(found("“We won,” said Ann Roe. | Rain fell. | “They lost it all, and it rained.”").at(-1)).toBe(
      "They lost it all, and it rained. – ?",
    );
  });
});

describe("the kind of a quotation", () => {
  it.each([
    ["“We won,” said Ann Roe.", ["direct"]],
    ["Ann Roe said “we won”.", ["mixed"]],
    ["“We won,” said Ann Roe, “and they lost.”", ["direct", "direct"]],
    ["“We won,” said Ann Roe; it was “dry as a bone”.", ["direct", "direct"]],
    ["Ann Roe said it was “dry as a bone” and “old as the hills”.", ["mixed", "mixed"]],
    ["Ann Roe said: “[We] won.”", ["direct"]],
    ["Ann Roe said “12 of us won”.", ["direct"]],
  ])("%s: %j", (text, kinds) => {
    expect(quotationsIn(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("stretches of one sentence", () => {
  it.each([
    ["“We won,” said Ann Roe, “and they lost.”", true],
    ["Ann Roe said it was “dry as a bone” and “old as the hills”.", true],
    ["Ann Roe said it was “dry”, but Bo Lee said it was “wet”.", false],
    ["Ann Roe said it was “dry”. Ann Roe said it was “wet”.", false],
  ])("are one speech if they have one source: %s", (text, isOne) => {
    const [one, two] = quotationsIn(text);
    expect(two?.speech === one?.speech).toBe(isOne);
  });
});

describe("words that are nobody's", () => {
  it.each([
    ["a sign", "Ann Roe held a sign reading “save the pier”.", ["save the pier – ?"]],
    ["a passive", "Ann Roe was called “a clown” on the radio.", ["a clown – ?"]],
    ["a title", "Ann Roe wrote “The Salt Road” in May.", []],
    ["a short term", "The town was all “dry”.", []],
    ["many words", "The town was “as dry as the old salt road”.", ["as dry as the old salt road – ?"]],
  ])("%s", (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("lists both of two who are joined", () => {
    const [quotation] = quotationsIn("Ann Roe and Bo Lee said “we won”.");
    if (quotation?.attribution.kind !== "unclear") throw new RangeError("somebody is named");
    const names = quotation.attribution.candidates.map(({ speaker }) => speaker.name);
    expect(names.sort()).toEqual(["Ann Roe", "Bo Lee"]);
  });
});

/** A quotation: words, who said them with the evidence, kind, number and paragraphs of the speech. */
function shown(text: string, quotation: Quotation): string {
  const { start, end, attribution, kind, speech, paragraphs, secondHand } = quotation;
  const who =
    attribution.kind === "unclear"
      ? `? ${attribution.candidates.map(({ speaker }) => speaker.name).join("/")}`
      : `${attribution.speaker.name} (${attribution.kind}: ${attribution.evidence.map(step => step.kind).join(" ")})`;
  const via = secondHand ? ` via ${secondHand.speaker?.name ?? "?"}` : "";
  return `${text.slice(start, end)} – ${who} ${kind} ${speech} ¶${paragraphs.join(",")}${via}`;
}

describe("quotations with their evidence and their speech", () => {
  it.each([
    [
      "“We won,” Ann Roe said. “They lost.”",
      [
        "We won, – Ann Roe (stated: beside-cue) direct 0 ¶1",
        "They lost. – Ann Roe (stated: same-attribution beside-cue) direct 0 ¶1",
      ],
    ],
    [
      "“We won,” Ann Roe said, “and they lost.”",
      [
        "We won, – Ann Roe (stated: beside-cue) direct 0 ¶1",
        "and they lost. – Ann Roe (stated: beside-cue) direct 0 ¶1",
      ],
    ],
    [
      "“We won,” Ann Roe said. | “They lost.”",
      [
        "We won, – Ann Roe (stated: beside-cue) direct 0 ¶1,2",
        "They lost. – Ann Roe (resolved: continues beside-cue) direct 0 ¶1,2",
      ],
    ],
    [
      "“We won,” Ann Roe said. “They lost. | “We left.”",
      [
        "We won, – Ann Roe (stated: beside-cue) direct 0 ¶1,2",
        "They lost. – Ann Roe (stated: same-attribution beside-cue) direct 0 ¶1,2",
        "We left. – Ann Roe (resolved: continues same-attribution beside-cue) direct 0 ¶1,2",
      ],
    ],
    [
      "Ann Roe said: “We won. | “They lost.”",
      [
        "We won. – Ann Roe (stated: beside-cue) direct 0 ¶1,2",
        "They lost. – Ann Roe (resolved: continues beside-cue) direct 0 ¶1,2",
      ],
    ],
    ["Ann Roe: “We won.”", ["We won. – Ann Roe (stated: label) direct 0 ¶1"]],
    ["Ann Roe left. “We won,” she said.", ["We won, – Ann Roe (resolved: beside-cue pronoun) direct 0 ¶1"]],
    ["“We won,” they said.", ["We won, – ?  direct 0 ¶1"]],
    [
      "Bo Lee said that Ann Roe had called it “dry and dusty stuff”.",
      ["dry and dusty stuff – Ann Roe (stated: beside-cue) mixed 0 ¶1 via Bo Lee"],
    ],
    [
      "According to Bo Lee, Ann Roe answered “we won”.",
      ["we won – Ann Roe (stated: beside-cue) mixed 0 ¶1 via Bo Lee"],
    ],
    ["Ann Roe and Bo Lee said “we won”.", ["we won – ? Ann Roe/Bo Lee mixed 0 ¶1"]],
    [
      "Ann Roe called it “dry and dusty”. “We won,” she said.",
      [
        "dry and dusty – Ann Roe (stated: beside-cue) mixed 0 ¶1",
        "We won, – Ann Roe (resolved: beside-cue pronoun) direct 1 ¶1",
      ],
    ],
    ["Ann Roe left. | “We won,” said the mayor.", ["We won, – the mayor (resolved: beside-cue) direct 0 ¶2"]],
    [
      "Ann Roe, the mayor, left. | “We won,” said the mayor.",
      ["We won, – Ann Roe (resolved: beside-cue description) direct 0 ¶2"],
    ],
    ["“We won.” | – Ann Roe", ["We won. – Ann Roe (stated: label) direct 0 ¶1"]],
    [
      "“We won” – said Ann Roe – “and they lost.”",
      [
        "We won – Ann Roe (resolved: beside-cue) direct 0 ¶1",
        "and they lost. – Ann Roe (stated: beside-cue) direct 0 ¶1",
      ],
    ],
    [
      "“We won,” said Ann Roe. Bo Lee said: “They lost.” “We left.”",
      [
        "We won, – Ann Roe (stated: beside-cue) direct 0 ¶1",
        "They lost. – Bo Lee (stated: beside-cue) direct 1 ¶1",
        "We left. – Bo Lee (stated: same-attribution beside-cue) direct 1 ¶1",
      ],
    ],
    [
      "“We won,” said Ann Roe of what she calls “the gap”. “They lost.”",
      [
        "We won, – Ann Roe (stated: beside-cue) direct 0 ¶1",
        "the gap – ? Ann Roe mixed 1 ¶1",
        "They lost. – Ann Roe (stated: ) direct 1 ¶1",
      ],
    ],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(quotationsIn(text).map(quotation => shown(text.replaceAll(" | ", "\n\n"), quotation))).toEqual(
      expected,
    );
  });
});

describe("the evidence where there is no word of saying", () => {
  it.each([
    ["{}: “We won the cup.”", "label"],
    ["{}: the town has won its “cup of salt and sand” again", "label"],
    ["“We won the whole cup.” | — {}", "label"],
    ["“We won the whole cup.” | {}, 52, bus driver", "label"],
    ["{} was blunt: “We won the cup.”", "subject"],
    ["{} stood on the roof: | “We won the cup.”", "subject"],
  ])("%s: %s", (template, kind) => {
    for (const name of NAMES) {
      const [quotation] = quotationsIn(template.replace("{}", name));
      expect(quotation?.attribution, name).toMatchObject({ evidence: [{ kind }] });
    }
  });
});
