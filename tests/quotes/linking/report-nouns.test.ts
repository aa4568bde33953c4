import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { nounReports } from "../../../src/quotes/linking/report-nouns.ts";
import { lastScene, NAMES, printed } from "./scenes.ts";

// Every sentence here is invented.

/** What nouns report in a sentence: "voice, kind: words". */
function reported(text: string): string[] {
  const scene = lastScene(text);
  return nounReports({ ...scene, cues: findCues(scene) }).map(({ cue, kind, from, to }) => {
    const words = printed(scene, { kind: "description", from, to, head: from, name: null });
    return `${printed(scene, cue.subject)}, ${kind}: ${words}`;
  });
}

describe("nounReports()", () => {
  it.each([
    ["They rejected {}’s claim that it rained.", ["{}, clause: it rained."]],
    ["They rejected {}’s old claim that it rained, and left.", ["{}, clause: it rained"]],
    ["They rejected her claims that it rained.", ["her, clause: it rained."]],
    ["They rejected a demand by {} that it close.", ["{}, clause: it close."]],
    ["They praised {}’s promise last month to mend it.", ["{}, deed: to mend it."]],
    ["{}’s claim that it was raining was rejected.", ["{}, clause: it was raining"]],
    ["{}’s promise to mend it has helped.", ["{}, deed: to mend it"]],
    [
      "They say {}’s claim that it was raining and cold was rejected.",
      ["{}, clause: it was raining and cold"],
    ],
  ])("%s", (template, expected) => {
    for (const name of NAMES)
      expect(reported(template.replace("{}", name)), name).toEqual(
        expected.map(line => line.replace("{}", name)),
      );
  });

  it.each([
    "They rejected the claim that it rained.",
    "They rejected {}’s claim that shocked them.",
    "They rejected {}’s claim to it.",
    "They rejected {}’s claim.",
    "They rejected {}’s bridge that it rained.",
    "They praised {}’s warning to mend it.",
    "{}’s claim that it was raining.",
    "The guests’ claim that it rained was rejected.",
    "Claims that it rained were rejected.",
  ])("%s reports nothing", template => {
    for (const name of NAMES) expect(reported(template.replace("{}", name)), name).toEqual([]);
  });
});
