import { describe, expect, it } from "vitest";
import { complementOf, hasFinite, isPast, skipSettings } from "../../../src/quotes/linking/complement.ts";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { lastScene, NAMES, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

/** The complement of the first cue with a subject: its kind, and the words from its beginning. */
function taken(text: string): string | null {
  const scene = lastScene(text);
  const [cue] = findCues(scene);
  if (!cue) throw new RangeError(`no cue in ${text}`);
  const complement = complementOf(scene, cue, cue.at + 1, scene.sentence.to);
  const from = complement && scene.tokens[complement.from]?.start;
  return complement && `${complement.kind}: ${scene.reading.article.text.slice(from ?? 0)}`;
}

describe("complementOf()", () => {
  it.each([
    ["{} said that it rained.", "clause: it rained."],
    ["{} said it rained.", "clause: it rained."],
    ["{} said “long talks” were needed.", "clause: “long talks” were needed."],
    ["{} said in Leeds on Friday that it rained.", "clause: it rained."],
    ["{} said last week it rained.", "clause: it rained."],
    ["{} said if it rained she would go.", "clause: if it rained she would go."],
    ["{} said on Radio Tay, where she is a guest, that it rained.", "clause: it rained."],
    ["{} told him it rained.", "clause: it rained."],
    ["{} told members of the council’s board that it rained.", "clause: it rained."],
    ["{} argued bridges need paint by the sea.", "clause: bridges need paint by the sea."],
    ["{} asked whether it rained.", "question: whether it rained."],
    ["{} explained when it rained.", "question: when it rained."],
    ["{} promised to mend it.", "deed: to mend it."],
    ["{} vowed not to mend it.", "deed: not to mend it."],
    ["{} urged the rest of the party to mend it.", "deed: to mend it."],
    ["{} told drivers not to mend it.", "deed: not to mend it."],
    ["{} admitted taking it.", "deed: taking it."],
    ["{} announced the closure of the mill.", "thing: the closure of the mill."],
    ["{} promised voters a new mill.", "thing: a new mill."],
    ["{} warned the town of a flood.", "thing: of a flood."],
  ])("%s %s", (template, expected) => {
    for (const name of NAMES) expect(taken(template.replace("{}", name)), name).toBe(expected);
  });

  it.each([
    "{} said so.",
    "{} said nothing.",
    "{} said “no”.",
    "{} said and left.",
    "{} declined to comment.",
    "{} said when asked.",
    "{} told reporters.",
    "{} told the rest of the party.",
    "{} called the mill a joke that was old.",
    "{} warned of it.",
  ])("%s matches nothing", template => {
    for (const name of NAMES) expect(taken(template.replace("{}", name)), name).toBe(null);
  });

  it("looks no farther than it is told", () => {
    const scene = lastScene("Ann Roe said that it rained.");
    const [cue] = findCues(scene);
    if (!cue) throw new RangeError("no cue");
    expect(complementOf(scene, cue, cue.at + 1, cue.at + 1)).toBe(null);
  });
});

describe("skipSettings()", () => {
  it.each([
    ["said on Friday in the old town it", "it"],
    ["said last week it", "it"],
    ["said bluntly again it", "it"],
    ["said on the Herald’s “Early Hour” that", "that"],
    ["said in ‘08 that", "that"],
    ["said Thursday night they", "they"],
    ["said it", "it"],
    ["said in an interview she had", "she"],
  ])("%s: %s", (text, word) => {
    const scene = lastScene(`Then ${text} rained.`);
    const at = skipSettings(scene.reading, tokenAt(scene, "said") + 1, scene.sentence.to);
    expect(scene.tokens[at]?.text).toBe(word);
  });
});

describe("hasFinite() and isPast()", () => {
  it.each([
    ["the bridge would close", true],
    ["the bridge closed", true],
    ["she’d close", true],
    ["the bridge by the mill", false],
    ["the bridge that would close", false],
    ["the bridge; it would close", false],
    ["a list closed by the council", false],
    ["the bridge, closed", false],
    ["Roe’s bridge", false],
    ["closed", false],
  ])("%s: %s", (text, expected) => {
    const scene = lastScene(text);
    expect(hasFinite(scene.reading, 0, scene.sentence.to)).toBe(expected);
  });

  it("reads a headline's capitals only if asked to", () => {
    const scene = lastScene("The Old Bridge Will Close In May");
    expect(hasFinite(scene.reading, 0, scene.sentence.to)).toBe(false);
    expect(hasFinite(scene.reading, 0, scene.sentence.to, true)).toBe(true);
  });

  it.each([
    ["went", true],
    ["mended", true],
    ["says", true],
    ["need", false],
    ["would", false],
  ])("%s: %s", (word, expected) => {
    expect(isPast(lastScene(`Then ${word} it.`).tokens, 1)).toBe(expected);
  });
});
