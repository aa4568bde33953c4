import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { standingOf } from "../../../src/quotes/linking/standing.ts";
import { foundReports } from "./found-reports.ts";
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
    ["{} is to say that it rained.", "hypothetical: is to say"],
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

describe("standingOf() as a report shows it", () => {
  it.each([
    ["No nurse said the bridge would close.", ["the bridge would close < No nurse [denied]"]],
    ["Not Ann Roe said the bridge would close.", ["the bridge would close < Ann Roe [denied]"]],
    ["Ann Roe never said the bridge would close.", ["the bridge would close < Ann Roe [denied]"]],
    ["Ann Roe has not yet said the bridge would close.", ["the bridge would close < Ann Roe [denied]"]],
    ["Ann Roe never left, saying the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe could say the bridge would close.", ["the bridge would close < Ann Roe [hypothetical]"]],
    ["Ann Roe could have said the bridge would close.", ["the bridge would close < Ann Roe [hypothetical]"]],
    [
      "Ann Roe says she could say the bridge would close.",
      [
        "she could say the bridge would close < Ann Roe",
        "the bridge would close < she via Ann Roe [hypothetical]",
      ],
    ],
    ["Ann Roe declined to say whether the bridge would close.", []],
    ["Ann Roe never said whether the bridge would close.", []],
    ["Ann Roe never said why the bridge would close.", []],
    ["Ann Roe went on to say the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe went on in the hall to say the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe rushed to say the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe did not rush to say the bridge would close.", ["the bridge would close < Ann Roe [denied]"]],
    ["Ann Roe is likely to say the bridge would close.", ["the bridge would close < Ann Roe [hypothetical]"]],
    ["Ann Roe came in May to say the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe came to ask whether the bridge would close.", []],
    ["Ann Roe came to promise to mend the bridge.", []],
    [
      "Unless Ann Roe said the bridge would close, they left.",
      ["the bridge would close < Ann Roe [hypothetical]"],
    ],
    [
      "They left if Ann Roe said the bridge would close.",
      ["the bridge would close < Ann Roe [hypothetical]"],
    ],
    ["Would Ann Roe have said the bridge would close?", ["the bridge would close < Ann Roe [hypothetical]"]],
    ["Has Ann Roe said the bridge would close?", ["the bridge would close < Ann Roe [hypothetical]"]],
    ["Has Ann Roe said the bridge would close!", ["the bridge would close < Ann Roe"]],
    ["We said the bridge would close.", []],
    ["You said the bridge would close.", []],
    ["She said the bridge would close.", ["the bridge would close < She"]],
    ["They said the bridge would close.", ["the bridge would close < They"]],
    [
      "According to Ann Roe, nobody knew the bridge would close.",
      ["nobody knew the bridge would close < Ann Roe"],
    ],
    ["“No,” Ann Roe said, and she said the bridge would close.", ["the bridge would close < she"]],
    ["Nobody said the bridge would close.", ["the bridge would close < Nobody [denied]"]],
    ["No, Ann Roe said the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["No nurse asked whether the bridge would close.", []],
    [
      "None of the nurses said the bridge would close.",
      ["the bridge would close < None of the nurses [denied]"],
    ],
    ["Rain fell, and no nurse said the bridge would close.", ["the bridge would close < no nurse [denied]"]],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(foundReports(text)).toEqual(expected);
  });
});
