import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

// Every name and sentence here is invented.

/** The speakers of a text, in order. */
function speakersOf(text: string): string[] {
  return found(text).map(one => one.replace(/^.* – /u, ""));
}

describe("a body is never he or she", () => {
  const BODIES = [
    "Cricket Australia",
    "Sport England",
    "Rugby Ireland",
    "Historic Wales",
    "Netball South Africa",
    "England Netball",
  ];

  it.each([
    "Ida Wakeling left in May. | In a statement, BODY described her as “a giant of our game who will be missed by all” and named a stand after her. She seemed not to have been told. | “A stand for me?” she said.",
    "Ida Wakeling left in May. | BODY said that she had been the best of them. She was at home. | “A stand for me?” she said.",
  ])("%s", template => {
    for (const body of BODIES) {
      const speakers = speakersOf(template.replaceAll("BODY", body));
      expect(["Ida Wakeling", "?"], body).toContain(speakers.at(-1));
    }
  });

  it.each(BODIES)("%s speaks", body => {
    expect(speakersOf(`${body} said: “She was a giant of the game.”`)).toEqual([body]);
  });

  it.each([
    "Kathy Ireland",
    "Jimmy Wales",
    "Anatole France",
    "Captain Dashiell England",
    "Dashiell England, 34,",
  ])("%s is a person", name => {
    const person = /\w+ (?:Ireland|Wales|France|England)/.exec(name)?.[0] ?? "";
    expect(speakersOf(`${name} said: “It was a game of two halves.”`)).toEqual([
      person.replace("Captain ", ""),
    ]);
  });
});
