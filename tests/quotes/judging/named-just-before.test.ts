import { describe, expect, it } from "vitest";
import { found } from "../found.ts";

// Every name and sentence here is invented.

const PEOPLE = [
  ["Liesel Hartmann", "she", "her"],
  ["Owen Pask", "he", "his"],
  ["Lucía Ferrán", "she", "her"],
  ["Padraig Mannion", "he", "his"],
] as const;

const ROLES = ["marine biologist", "retired teacher", "Tarn coach", "St Fechin’s manager"];

describe.each(PEOPLE)("namedJustBefore(): %s", (name, he, his) => {
  const speakerIn = (text: string): string | undefined =>
    found(text.replaceAll("NAME", name).replaceAll("HIS", his).replaceAll("HE", he))
      .at(-1)
      ?.replace(/^.* – /u, "");

  it.each(ROLES)("“the %s” of the next sentence is the one it was about", role => {
    for (const text of [
      `NAME expected to lose it all. The ${role} had spent eight years there. | “I had written it off,” HE says.`,
      `When the heat came, NAME expected to lose it all. | The ${role} had spent eight years there. | “I had written it off,” HE said.`,
      `Some of them wept on Sunday, and one of them was NAME. | The ${role} had promised not to. | “I lasted four seconds,” HE said.`,
    ])
      expect(speakerIn(text), text).toBe(name);
  });

  it.each([
    // somebody else is named as well, or the article says what the first one is
    "NAME met Bo Lee on Monday. The ROLE had spent eight years there. | “I had written it off,” HE says.",
    "NAME, a nurse, expected to lose it all. The ROLE had spent eight years there. | “I had written it off,” HE says.",
    // what was done to somebody has another doer
    "NAME was arrested on Monday. The ROLE had followed HIS car. | “I had written it off,” HE says.",
    "NAME was hit by a lorry. The ROLE got out. | “I had written it off,” HE says.",
    "NAME, 42, fell off a lorry. The ROLE got out. | “I had written it off,” HE says.",
    "A car hit NAME on Monday. The ROLE had not seen it. | “I had written it off,” HE says.",
    "NAME wept. The ROLE had not seen NAME. | “I had written it off,” HE says.",
    // another of them, or one of something
    "NAME expected to lose it all. The other ROLE had spent eight years there. | “I had written it off,” HE says.",
    "NAME expected to lose it all. A ROLE had spent eight years there. | “I had written it off,” HE says.",
    "NAME expected to lose it all. The ROLE of the town had spent eight years there. | “I had written it off,” HE says.",
    // farther back
    "NAME expected to lose it all. It rained for a week. The ROLE had spent eight years there. | “I had written it off,” HE says.",
  ])("%s: may be somebody else", template => {
    for (const role of ["marine biologist", "harbour engineer"])
      expect(speakerIn(template.replace("ROLE", role)), role).not.toBe(name);
  });

  it.each(["driver", "witness", "arresting officer"])("is nobody’s “the %s”", role => {
    const text = `NAME expected to lose it all. The ${role} had spent eight years there. | “I had written it off,” HE says.`;
    expect(speakerIn(text)).not.toBe(name);
  });
});
