import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { standingOf } from "../../../src/quotes/linking/standing.ts";
import { lastScene, NAMES } from "./scenes.ts";

// Every sentence here is invented.

/** Whether what the last cue reports was said, and the words that show it. */
function standing(text: string, kind: "clause" | "question" | "deed" | "thing" = "clause"): string | null {
  const scene = lastScene(text);
  const cue = findCues(scene).at(-1);
  if (!cue) throw new RangeError(`no cue in ${text}`);
  const found = standingOf(scene.reading, scene.sentence, cue, kind);
  if (found === null || found === "nothing") return found;
  return `${found.reason}: ${text.slice(found.span.start, found.span.end)}`;
}

describe("standingOf()", () => {
  it.each([
    ["{} said that it rained.", null],
    ["{} did not go, saying that it rained.", null],
    ["{} went on to say that it rained.", null],
    ["It rained, according to {}.", null],
    ["{} did not say that it rained.", "denied: not say"],
    ["{} never said that it rained.", "denied: never said"],
    ["{} denied that it rained.", "denied: denied"],
    ["{} refused to say that it rained.", "denied: refused to say"],
    ["{} would say that it rained.", "hypothetical: would say"],
    ["{} would have said that it rained.", "hypothetical: would have said"],
    ["{} is expected to say that it rained.", "hypothetical: expected to say"],
    ["If {} said that it rained, they left.", "hypothetical: If {} said"],
    ["Has {} said that it rained?", "hypothetical: Has {} said"],
    ["Has {} said that it rained.", null],
    ["I said that it rained.", "nothing"],
    ["We said that it rained.", "nothing"],
  ])("%s: %s", (template, expected) => {
    for (const name of NAMES)
      expect(standing(template.replace("{}", name)), name).toBe(expected?.replace("{}", name) ?? null);
  });

  it.each([
    ["{} did not say whether it rained.", "question"],
    ["{} refused to say whether it rained.", "question"],
    ["{} came to announce the closure.", "thing"],
  ] as const)("%s reports nothing", (template, kind) => {
    for (const name of NAMES) expect(standing(template.replace("{}", name), kind), name).toBe("nothing");
  });
});
