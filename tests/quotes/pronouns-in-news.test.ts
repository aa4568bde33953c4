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

describe("he or she is the subject right before, or nobody, and not somebody farther back", () => {
  const BEFORE = "“It is a disgrace,” Tom Coughlan said. | ";

  it.each([
    ["The Taoiseach, who was in Brussels, said he had every confidence in it.", "The Taoiseach"],
    ["The Tánaiste said he had every confidence in it.", "The Tánaiste"],
    ["The Lord Provost, who was in Brussels, said he had every confidence in it.", "The Lord Provost"],
    ["The Sarpanch said he had every confidence in it.", "The Sarpanch"],
    ["The Whip, who was in Brussels, said he had every confidence in it.", "The Whip"],
    ["Club chairperson Bernie Gallagher paid tribute to it.", "Bernie Gallagher"],
    ["Board treasurer Ronnie Gallagher paid tribute to it.", "Ronnie Gallagher"],
    ["A tanker driver who gave his name only as Selvam said that it had been broken twice.", "Selvam"],
    ["A driver, who asked to be named only as Selvam, said that it had been broken.", "Selvam"],
    ["A man calling himself Selvam said that it had been broken.", "Selvam"],
    ["One of the drivers, Selvam, said that it had been broken.", "Selvam"],
    ["Another of her neighbours, Selvam, has refused to go.", "Selvam"],
    ["His father-in-law, Ray, has refused to budge.", "Ray"],
  ])("%s", (sentence, subject) => {
    for (const cue of ["he said.", "he told us.", "he replied."]) {
      const last = speakersOf(`${BEFORE}${sentence} | “I do not do hypotheticals,” ${cue}`).at(-1);
      expect([subject, "?"], cue).toContain(last);
    }
  });

  it.each(["Whitlock", "the coach", "the striker"])("What did %s say?", asked => {
    const later = "Storm coach Bobby Hale was less charmed. “I kept my money,” he said.";
    for (const text of [`${BEFORE}What did ${asked} say? | “Nothing you can print,” he said. | ${later}`])
      expect([asked, "?"]).toContain(speakersOf(text).at(1));
  });
});
