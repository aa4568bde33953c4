import { describe, expect, it } from "vitest";
import type { Antecedent } from "../../../src/quotes/judging/antecedent.ts";
import { mentionOf, nobodyAt } from "../../../src/quotes/judging/source.ts";
import { isMetBefore, withoutName } from "../../../src/quotes/judging/unnamed.ts";
import type { Phrase } from "../../../src/quotes/linking/phrase.ts";
import { discourseOf } from "./discourses.ts";

// Every sentence here is invented.

const ROLES = ["driver", "nurse", "landlady", "teacher", "fisherman"];

/** The last words "the …" of a text as a phrase, in its discourse. */
function lastIn(text: string, words: string) {
  const discourse = discourseOf(text);
  const { tokens } = discourse.reading;
  const start = text.lastIndexOf(words);
  const from = tokens.findIndex(token => token.start === start);
  const to = tokens.findIndex(token => token.end === start + words.length) + 1;
  const phrase: Phrase = { kind: "description", from, to, head: to - 1, name: null };
  return { discourse, phrase };
}

/** What is added to a role that somebody may have had before. */
function addedTo(text: string, words: string): readonly string[] {
  const { discourse, phrase } = lastIn(text, words);
  const mention = mentionOf(discourse.reading, phrase.from, phrase.to);
  const own: Antecedent = { source: nobodyAt(mention), features: [] };
  return withoutName(discourse, phrase, own).features;
}

function isMet(text: string, words: string): boolean {
  const { discourse, phrase } = lastIn(text, words);
  return isMetBefore(discourse, phrase);
}

describe("withoutName()", () => {
  it.each([
    "A ROLE had seen it. Later the ROLE spoke.",
    "A tall and tired ROLE had seen it. Later the ROLE spoke.".replace(" and tired", " tired"),
    "One ROLE had seen it. Later the ROLE spoke.",
    "There was another local ROLE there. Later the ROLE spoke.",
    "A ROLE, who had seen it, left. Later the ROLE spoke.",
    "Bo Lee met a ROLE. Later the ROLE spoke.",
  ])("%s: somebody the article doesn't name", template => {
    for (const role of ROLES)
      expect(addedTo(template.replaceAll("ROLE", role), `the ${role}`), role).toEqual(["described-new"]);
  });

  it.each([
    "A ROLE, Bo Lee, had seen it. Later the ROLE spoke.",
    "A ROLE Bo Lee had seen it. Later the ROLE spoke.",
    "The ROLE had seen it. Later the ROLE spoke.",
    "His ROLE had seen it. Later the ROLE spoke.",
    "A house of the ROLE had burned. Later the ROLE spoke.",
    "A road led to the very old house, and the ROLE had seen it. Later the ROLE spoke.",
    "A witness had seen it. Later the ROLE spoke.",
    "It rained. Later the ROLE spoke.",
  ])("%s: whoever that is", template => {
    for (const role of ROLES)
      expect(addedTo(template.replaceAll("ROLE", role), `the ${role}`), role).toEqual([]);
  });

  it.each(["this", "his", "a", "another"])("says nothing of “%s driver”", determiner => {
    expect(
      addedTo(`A driver had seen it. Later ${determiner} driver spoke.`, `${determiner} driver`),
    ).toEqual([]);
  });

  it("says nothing of what isn't a person, or of an office with a capital", () => {
    expect(addedTo("A bridge was built. Later the bridge fell.", "the bridge")).toEqual([]);
    expect(addedTo("A Minister had seen it. Later the Minister spoke.", "the Minister")).toEqual([]);
  });

  it("remembers nobody for hundreds of words", () => {
    const text = (times: number) =>
      `A driver had seen it. ${"It rained. ".repeat(times)}Later the driver spoke.`;
    expect(addedTo(text(100), "the driver")).toEqual(["described-new"]);
    expect(addedTo(text(140), "the driver")).toEqual([]);
  });
});

describe("isMetBefore()", () => {
  it.each([
    "The ROLE of the inn raised the alarm. Later the ROLE spoke.",
    "Bo Lee called the ROLE of the inn. Later the ROLE spoke.",
    "The ROLE of an inn raised the alarm. Later the ROLE spoke.",
  ])("%s", template => {
    for (const role of ROLES)
      expect(isMet(template.replaceAll("ROLE", role), `the ${role}`), role).toBe(true);
  });

  it.each([
    "The ROLE of the inn, Bo Lee, raised the alarm. Later the ROLE spoke.",
    "The ROLE of Tarn Castle raised the alarm. Later the ROLE spoke.",
    "The ROLE raised the alarm. Later the ROLE spoke.",
    "A ROLE of the inn raised the alarm. Later the ROLE spoke.",
    "The ROLE at the inn raised the alarm. Later the ROLE spoke.",
    "The owner of the inn raised the alarm. Later the ROLE spoke.",
    "Later the ROLE spoke.",
  ])("%s: not so", template => {
    for (const role of ROLES)
      expect(isMet(template.replaceAll("ROLE", role), `the ${role}`), role).toBe(false);
  });

  it("is only of “the” with a bare noun for a person", () => {
    const met = "The driver of the bus raised the alarm. Later";
    expect(isMet(`${met} the old driver spoke.`, "the old driver")).toBe(false);
    expect(isMet(`${met} his driver spoke.`, "his driver")).toBe(false);
    expect(isMet("The Driver of the bus raised the alarm. Later the Driver spoke.", "the Driver")).toBe(
      false,
    );
    expect(isMet("The roof of the inn fell. Later the roof burned.", "the roof")).toBe(false);
  });

  it("remembers nobody for hundreds of words", () => {
    const text = (times: number) =>
      `The driver of the bus raised the alarm. ${"It rained. ".repeat(times)}Later the driver spoke.`;
    expect(isMet(text(100), "the driver")).toBe(true);
    expect(isMet(text(140), "the driver")).toBe(false);
  });
});
