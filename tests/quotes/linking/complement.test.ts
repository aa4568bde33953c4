import { describe, expect, it } from "vitest";
import { complementOf, hasFinite, isPast } from "../../../src/quotes/linking/complement.ts";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { lastScene, NAMES } from "./scenes.ts";

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
    ["{} said on Friday, the bridge was shut.", "clause: the bridge was shut."],
    ["{} said on Friday, the very next day it was shut.", "clause: the very next day it was shut."],
    ["{} said on Friday, they were shut.", "clause: they were shut."],
    ["{} told reporters on Friday, the bridge was shut.", "clause: the bridge was shut."],
    ["{} asked Bo Lee, who owns the mill, to mend it.", "deed: to mend it."],
    ["{} asked for $1.9 million to mend it.", "thing: for $1.9 million to mend it."],
    ["{} admitted to taking it.", "thing: to taking it."],
    ["{} lamented the state of the mill.", "thing: the state of the mill."],
    ["{} cited the age of the mill.", "thing: the age of the mill."],
  ])("%s %s", (template, expected) => {
    for (const name of NAMES) expect(taken(template.replace("{}", name)), name).toBe(expected);
  });

  it.each([
    "{} said so.",
    "{} said on Friday, the day it was shut.",
    "{} said on Friday, the next day it was shut.",
    "{} said nothing.",
    "{} said “no”.",
    "{} said and left.",
    "{} declined to comment.",
    "{} said when asked.",
    "{} told reporters.",
    "{} told the rest of the party.",
    "{} called the mill a joke that was old.",
    "{} warned of it.",
    "{} said on Friday, a day before it was shut.",
    "{} said on Friday, and they were glad.",
    "{} cited three officials.",
    "{} cited a report on the mill.",
    "{} cited Bo Lee.",
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

describe("complementOf() by what stands between", () => {
  it.each([
    // the listener alone
    ["{} promised reforms.", "thing: reforms."],
    ["{} promised reforms, adding that it rained.", "thing: reforms, adding that it rained."],
    ["{} urged restraint.", "thing: restraint."],
    ["{} told reporters, adding that it rained.", null],
    ["{} promised reforms", "thing: reforms"],
    ["{} promised the nurse a new mill.", "thing: a new mill."],
    ["{} promised mills a new roof.", "thing: mills a new roof."],
    ["{} told papers there the mill fell.", "clause: the mill fell."],
    ["{} told MPs the mill fell.", "clause: the mill fell."],
    // an inserted clause
    ["{} said, in Leeds, that it rained.", "clause: it rained."],
    ["{} said – in Leeds – that it rained.", "clause: it rained."],
    ["{} said -- in Leeds -- that it rained.", "clause: it rained."],
    ["{} said, as that man had, it rained.", null],
    ["{} said, in Leeds; that it rained.", null],
    ["{} said, in Leeds: that it rained.", null],
    ["{} said, of “rain”, that it rained.", null],
    // after a preposition
    ["{} warned of flooding.", "thing: of flooding."],
    ["{} warned of this flood.", "thing: of this flood."],
    ["{} warned of this and left.", null],
    ["{} warned of that.", null],
    ["{} warned of her plans.", "thing: of her plans."],
    ["{} warned of over ten floods.", null],
    ["{} warned of “floods” there.", null],
    ["{} argued for an hour.", null],
    ["{} argued for two whole hours.", null],
    ["{} argued for two very long hours.", "thing: for two very long hours."],
    ["{} argued against closing it.", "thing: against closing it."],
    ["{} called for an inquiry.", "thing: for an inquiry."],
    // a deed
    ["{} urged the rest of the party not to mend it.", "deed: not to mend it."],
    ["{} told the rest of the party who they were.", "question: who they were."],
    ["{} told the rest of the party they had won.", "clause: they had won."],
    ["{} announced 34 closures.", "thing: 34 closures."],
    ["{} invited him to mend it.", "deed: to mend it."],
    ["{} declined to mend it.", "deed: to mend it."],
    ["{} refused to say.", null],
    ["{} promised to comment.", "deed: to comment."],
    ["{} said to mend it.", null],
    ["{} promised not to.", "deed: not to."],
    ["{} wrote to Leeds.", null],
    // a question
    ["{} said how it rained.", "question: how it rained."],
    ["{} said why it rained.", "question: why it rained."],
    ["{} said what it was.", "question: what it was."],
    ["{} explained who it was.", "question: who it was."],
    ["{} argued if it rained they would go.", "clause: if it rained they would go."],
    ["{} said where it rained.", null],
    // what needs no "that"
    ["{} said “long talks”.", null],
    ["{} argued bridges need new paint.", null],
    ["{} argued bridges need new paint soon.", "clause: bridges need new paint soon."],
    ["{} joked bridges need new paint soon.", null],
    ["{} announced a truce although it was wet.", "thing: a truce although it was wet."],
    ["{} announced until it rained.", null],
    ["{} announced measures.", "thing: measures."],
    ["{} announced Operation Heron.", "thing: Operation Heron."],
    ["{} announced them.", null],
    ["{} said taking it.", null],
    ["{} said as much.", null],
    ["{} said yes it was.", null],
    ["{} said of it.", null],
    ["{} told CNN it rained.", "clause: it rained."],
    ["{} told the BBC it rained.", "clause: it rained."],
    ["{} told voters it rained.", "clause: it rained."],
    ["{} told it rained.", null],
    ["{} told the council the bridge would close.", "clause: the bridge would close."],
    ["{} assured them the bridge would close.", "clause: the bridge would close."],
  ] satisfies [string, string | null][])("%s: %s", (template, expected) => {
    for (const name of NAMES) expect(taken(template.replace("{}", name)), name).toBe(expected);
  });

  it("finds it within 28 words and no farther", () => {
    const sentence = (words: number) => `Ann Roe said in ${"stone ".repeat(words)}that it rained.`;
    expect(taken(sentence(26))).toBe("clause: it rained.");
    expect(taken(sentence(27))).toBe(null);
    const inserted = (words: number) => `Ann Roe said, in ${"stone ".repeat(words)}, that it rained.`;
    expect(taken(inserted(24))).toBe("clause: it rained.");
    expect(taken(inserted(25))).toBe(null);
  });
});

describe("complementOf() of a word that may be a noun", () => {
  it.each([
    ["Ann Roe spoke, warning of a flood.", "thing: of a flood."],
    ["Ann Roe said no and was warning of a flood.", "thing: of a flood."],
    ["Ann Roe saw the warning of a flood.", null],
    ["Ann Roe saw a German warning of a flood.", null],
    ["Ann Roe protests against the mill.", "thing: against the mill."],
    ["She protests against the mill.", "thing: against the mill."],
    ["Ann Roe jokes about the mill.", "thing: about the mill."],
    ["The council protests against the mill.", null],
    ["Tarn Council protests against the mill.", null],
    ["The council protested against the mill.", "thing: against the mill."],
  ] satisfies [string, string | null][])("%s: %s", (text, expected) => {
    const scene = lastScene(text);
    const cue = findCues(scene).at(-1);
    if (!cue) throw new RangeError("no cue");
    const complement = complementOf(scene, cue, cue.at + 1, scene.sentence.to);
    const words = complement && `${complement.kind}: ${text.slice(scene.tokens[complement.from]?.start)}`;
    expect(words).toBe(expected);
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
    ["that would close", true],
    ["a bridge who would close", false],
    ["the bridge (it would close)", false],
    ["the bridge: it would close", false],
    ["it’s wet", true],
    ["the boys’ bridge", false],
    ["the boys’ bridge fell", true],
    ["we’ve mills", true],
    ["old Bridge Will", false],
    ["the bridge says so", true],
    ["the bridge, which was wet", false],
    ["the bridge, wet, was old", true],
    ["bridges need paint", false],
    ["the 34 bridges fell", true],
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
    ["agreed", false],
  ])("%s: %s", (word, expected) => {
    expect(isPast(lastScene(`Then ${word} it.`).tokens, 1)).toBe(expected);
  });

  it.each(["mended by them", "closed by them"])("takes %s for no past", words => {
    expect(isPast(lastScene(`Then ${words}.`).tokens, 1)).toBe(false);
  });
});
