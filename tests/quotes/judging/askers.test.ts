import { describe, expect, it } from "vitest";
import { found } from "../found.ts";

// Every name and sentence here is invented.

/** Who testifies, who asks, and the pronoun that both of them may be. */
const HEARINGS = [
  ["Tom Hale", "Bo Osei", "he", "him"],
  ["Ruth Hallam", "Ingrid Vell", "she", "her"],
  ["Carlos Ruiz", "Daniel Pask", "he", "him"],
] as const;

const OPENINGS = [
  "Asked by ASKER",
  "Asked on Monday by ASKER whether it was so",
  "Asked about the boat by the family’s lawyer, ASKER",
  "When asked by ASKER",
  "Questioned about the boat by ASKER",
  "Questioned by the senator ASKER",
  "Pressed by ASKER, the lead lawyer",
  "Challenged by ASKER over the cost",
  "Cross-examined by ASKER",
  "Under questioning from ASKER",
  "Under close questioning from ASKER",
  "Under cross-examination by ASKER, for the family",
  "Under pressure from ASKER",
  "In response to a question from ASKER",
  "In answer to questions from ASKER",
  "In reply to ASKER",
  "Responding to ASKER",
  "Replying to a question by ASKER",
  "Answering ASKER",
];

describe.each(HEARINGS)("hasAsked() in a hearing of %s by %s", (witness, asker, he, him) => {
  const speakerIn = (text: string): string | undefined =>
    found(text.replaceAll("WITNESS", witness).replaceAll("ASKER", asker))
      .at(-1)
      ?.replace(/^.* – /u, "");

  it.each(OPENINGS)("%s, the one questioned speaks", opening => {
    const before =
      "ASKER opened the hearing on Monday. WITNESS, the first to be heard, sat down. ASKER thanked them all.";
    const text = `${before} | ${opening}, ${he} said: “It was a mistake.”`;
    expect(speakerIn(text)).toBe(witness);
  });

  it.each(["Under the bridge near", "In the town house of", "Speaking after", "Told about"])(
    "%s somebody isn't being asked by them",
    opening => {
      const text = `ASKER was born in Tarn. | ${opening} ASKER, ${he} said: “It was a mistake.”`;
      expect(speakerIn(text)).not.toBe(witness);
    },
  );

  it("whose sentence it is may be meant by its pronoun", () => {
    const text = `WITNESS came on Monday. | Questioned by ASKER, WITNESS agreed that ${he} had “made one mistake too many”.`;
    expect(speakerIn(text)).toBe(witness);
  });

  it.each(["whether it was so", "about the boat", "why it had sunk"])("asked %s, they answer", question => {
    const text = `WITNESS gave evidence on Monday. ASKER asked ${him} ${question}. “It was a mistake,” ${he} said.`;
    expect(speakerIn(text)).toBe(witness);
    const goingOn = `WITNESS gave evidence on Monday. ASKER asked ${him} ${question}. “Was it a mistake?” ${he} said.`;
    expect(speakerIn(goingOn)).not.toBe(witness);
  });

  it("whoever asked them to do something may go on", () => {
    const text = `WITNESS was there. ASKER asked ${him} to leave. “It was a mistake,” ${he} said.`;
    expect(speakerIn(text)).not.toBe(witness);
  });
});
