import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { aside, isSetting } from "../../../src/quotes/linking/report-asides.ts";
import { tailCues } from "../../../src/quotes/linking/tail-cues.ts";
import { lastScene, NAMES, printed } from "./scenes.ts";

// Every sentence here is invented.

/** What the clause naming the speaker is beside, for the last such clause. */
function reported(text: string): string | null {
  const scene = lastScene(text);
  const found = findCues(scene);
  const cues = [...found, ...tailCues(scene, found)];
  const cue = cues.findLast(({ verb }) => /^(?:say|tell|complain|report|ask)$/.test(verb.base));
  if (!cue) throw new RangeError(`no cue in ${text}`);
  const report = aside({ ...scene, cues }, cue);
  return (
    report && printed(scene, { kind: "description", from: report.from, to: report.to, head: 0, name: null })
  );
}

describe("aside()", () => {
  it.each([
    ["The bridge would close, {} said.", "The bridge would close"],
    ["The bridge would close, said {}.", "The bridge would close"],
    ["The bridge would close, the guest {} said on Friday.", "The bridge would close"],
    ["The bridge would close, former mayor {} said.", "The bridge would close"],
    ["The bridge would close, the onetime whizzkid {} said.", "The bridge would close"],
    ["The bridge would close, {} told the guests.", "The bridge would close"],
    ["In May, {} said, it would close.", "In May, {} said, it would close."],
    ["The bridge would close, {} said, citing its age.", "The bridge would close"],
    ["The bridge would close, {} said, two days later.", "The bridge would close"],
    ["The bridge would close, {} said, while they left.", "The bridge would close"],
    ["As {} said, it would close.", "it would close."],
    ["But as {} said, it would close.", "it would close."],
    ["Given that, as {} said, it would close.", "it would close."],
    ["It would close in May, as {} said on Friday.", "It would close in May"],
    ["It would close in May, as {} said a few days later.", "It would close in May"],
    ["It would close in May, as first reported by {}.", "It would close in May"],
    ["As reported by {}, it would close.", "it would close."],
  ])("%s: %s", (template, expected) => {
    for (const name of NAMES)
      expect(reported(template.replace("{}", name)), name).toBe(expected.replace("{}", name));
  });

  it.each([
    "In her speech, {} said.",
    "It rained, {} said: no.",
    "When it closed, {} complained it.",
    "Asked whether it would close, {} said.",
    "It closed, a word {} said.",
    "It closed and {} said.",
    "As {} said.",
    "It closed, {} told a joke.",
    "It closed, reported by {}.",
  ])("%s: nothing", template => {
    for (const name of NAMES) expect(reported(template.replace("{}", name)), name).toBe(null);
  });
});

describe("isSetting()", () => {
  it.each([
    ["on", true],
    ["friday", true],
    ["bluntly", true],
    ["later", true],
    ["when", true],
    ["bridge", false],
    ["the", false],
  ])("%s: %s", (word, expected) => {
    expect(isSetting(word)).toBe(expected);
  });
});
