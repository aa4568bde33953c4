import { describe, expect, it } from "vitest";
import { found } from "../found.ts";

// Every sentence here is invented.

const NAMES = ["Ann Roe", "Ingrid Vell", "Ruth Hallam"];

/** Who says the words behind the first ones, for each name. */
function speakerBehind(template: string): string[] {
  const speakers = NAMES.map(name =>
    found(template.replaceAll("NAME", name))[1]
      ?.replace(/^.* – /u, "")
      .replace(name, "NAME"),
  );
  return [...new Set(speakers.map(one => one ?? "none"))];
}

describe("words of their own behind a question without a cue", () => {
  it.each([
    "“Why did it take so long?” asked NAME, whose house was flooded. | “We rang and rang and nobody came.”",
    "“How are we supposed to live?” NAME asked. | “We have nothing left and nobody cares about it.”",
    "“Why would I lie?” NAME asked the court. | “I have nothing to gain from this.”",
    "“Where were you?” demanded NAME. | “I needed you that night and you never came.”",
    "“When will it end?” wondered NAME. | “It is more than anybody can bear.”",
    "NAME lost her home. “Who will pay us?” she asked. | “They have not even called.”",
  ])("go on with a complaint: %s", template => {
    expect(speakerBehind(template)).toEqual(["NAME"]);
  });

  it.each([
    "“Were you home that night?” NAME asked. | “I was with my mother in Tarn.”",
    "“Frightened of what?” NAME asked. | “Of going back to selling insurance.”",
    "“Was it dark?” NAME asked. | “No, it was not.”",
    "“Was it dark?” NAME asked. | “Very.”",
    "“What happened then?” NAME asked him. | “The car went off the road.”",
    "“What happened then?” NAME asked Bo Lee. | “The car went off the road.”",
    "“What happened then?” the coroner asked. | “The car went off the road.”",
    "“Who would do such a thing?” NAME asked. | “It makes me sick to my stomach.”",
  ])("are nobody’s that is shown where somebody may answer: %s", template => {
    expect(speakerBehind(template)).toEqual(["?"]);
  });
});
