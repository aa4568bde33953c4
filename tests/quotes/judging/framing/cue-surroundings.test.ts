import { describe, expect, it } from "vitest";
import { framedLead, framedRole } from "../../../../src/quotes/judging/framing/cue-surroundings.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented. Each row: a text, and how it frames the words, with the word that shows it.

describe("framedRole()", () => {
  it.each([
    ["“We will close the bridge,” said another Ann Roe.", "unclear: another"],
    ["Another Ann Roe said: “We will close the bridge.”", "unclear: Another"],
    ["Ann Roe herself said: “We will close the bridge.”", "plain"],
    ["“We will close the bridge,” said the mayor herself.", "plain"],
    ["“We will close the bridge,” said Ann Roe’s twin.", "plain"],
    ["“We will close the bridge,” said Ann Roe's evil twin.", "plain"],
    ["Ann Roe’s twin said: “We will close the bridge.”", "plain"],
    ["“We will close the bridge,” said the robot Ann Roe.", "unclear: robot"],
    ["“We will close the bridge,” said the Robot Ann Roe.", "plain"],
    ["“We will close the bridge,” said the AI Ann Roe.", "unclear: AI"],
    ["“We will close the bridge,” said actress Ann Roe.", "plain"],
    ["“We will close the bridge,” said the actress and nurse Ann Roe.", "unclear: actress"],
    ["“We will close the bridge,” said a nurse playing Ann Roe.", "plain"],
    ["“We will close the bridge,” said nurse Ann Roe.", "plain"],
    ["Ann Roe, playing Bo Lee, said: “We will close the bridge.”", "unclear: playing"],
    ["Ann Roe, who played Bo Lee, said: “We will close the bridge.”", "plain"],
    ["Ann Roe, as Bo Lee, said: “We will close the bridge.”", "unclear: as"],
    ["Ann Roe, as mayor, said: “We will close the bridge.”", "plain"],
    ["Ann Roe, who would lead, said: “We will close the bridge.”", "unclear: would"],
    ["Ann Roe, not a nurse, said: “We will close the bridge.”", "plain"],
    ["No nurse said: “We will close the bridge.”", "plain"],
    ["The better half of Ann Roe said: “We will close the bridge.”", "unclear: half"],
    ["Ann Roe, deadpan, said: “We will close the bridge.”", "unclear: deadpan"],
    ["Ann Roe, deadpan as a nurse, said: “We will close the bridge.”", "plain"],
    ["Ann Roe, deadpan and much too loud for a nurse, said: “We will close the bridge.”", "unclear: deadpan"],
    ["Ann Roe, Tarn, said: “We will close the bridge.”", "plain"],
    ["Ann Roe, the mayor, said: “We will close the bridge.”", "plain"],
    ["Ann Roe, in Tarn, said: “We will close the bridge.”", "plain"],
    ["Ann Roe, smiling, said: “We will close the bridge.”", "plain"],
    ["Ann Roe, hurried, said: “We will close the bridge.”", "plain"],
    ["Ann Roe, also, said: “We will close the bridge.”", "plain"],
    ["Ann Roe, who left, said: “We will close the bridge.”", "plain"],
    ["Ann Roe, 45, said: “We will close the bridge.”", "plain"],
    ["“We will close the bridge,” said Ann Roe, deadpan.", "plain"],
  ])("%s: %s", (text, expected) => {
    const { article, place } = placed(text.replaceAll(" | ", "\n"));
    expect(shown(article, framedRole(place))).toBe(expected);
  });
});

describe("framedLead()", () => {
  it.each([
    ["In a rehearsal, Ann Roe said: “We will close the bridge.”", "unclear: rehearsal"],
    ["In a rehearsal Ann Roe said: “We will close the bridge.”", "unclear: rehearsal"],
    ["In an interview Ann Roe said: “We will close the bridge.”", "plain"],
    ["In Tarn Ann Roe said: “We will close the bridge.”", "plain"],
    ["And in a rehearsal Ann Roe said: “We will close the bridge.”", "unclear: rehearsal"],
    ["But then in a rehearsal Ann Roe said: “We will close the bridge.”", "unclear: rehearsal"],
    ["At an interview with zombies Ann Roe said: “We will close the bridge.”", "plain"],
    ["At an interview, zombies heard: “We will close the bridge,” Ann Roe said.", "plain"],
    ["By Bo Lee’s account Ann Roe said: “We will close the bridge.”", "second-hand: account"],
    ["By the river Ann Roe said: “We will close the bridge.”", "plain"],
    ["As Bo Lee tells it Ann Roe said: “We will close the bridge.”", "second-hand: tells"],
    ["As mayor Ann Roe said: “We will close the bridge.”", "plain"],
    ["Near a rehearsal Ann Roe said: “We will close the bridge.”", "plain"],
    ["To tease him Ann Roe said: “We will close the bridge.”", "unclear: To"],
    ["To be clear Ann Roe said: “We will close the bridge.”", "plain"],
    ["Told to finish the verse, Ann Roe said: “We will close the bridge.”", "unclear: Told"],
    ["Pressed to explain, Ann Roe said: “We will close the bridge.”", "plain"],
    ["Told to explain, Ann Roe said: “We will close the bridge.”", "plain"],
    ["Told about it, Ann Roe said: “We will close the bridge.”", "plain"],
    ["Asked for the silliest thing she knew, Ann Roe said: “We will close the bridge.”", "unclear: Asked"],
    ["Asked for comment, Ann Roe said: “We will close the bridge.”", "plain"],
    ["Asked whether she lied, Ann Roe said: “We will close the bridge.”", "plain"],
    ["Asked Bo Lee, Ann Roe said: “We will close the bridge.”", "plain"],
    ["Asked to sing, Ann Roe said: “We will close the bridge.”", "unclear: Asked"],
    ["Asked nicely, Ann Roe said: “We will close the bridge.”", "unclear: Asked"],
    ["In response to the barmy charge Ann Roe said: “We will close the bridge.”", "plain"],
    ["In response by zombies Ann Roe said: “We will close the bridge.”", "unclear: zombies"],
    ["In a drowned voice, “we will close the bridge,” Ann Roe said.", "plain"],
    ["“We will close the bridge,” in a rehearsal Ann Roe said.", "unclear: rehearsal"],
    ["“We will close the bridge,” said Ann Roe in a rehearsal.", "plain"],
    ["Ann Roe said: “We will close the bridge.”", "plain"],
  ])("%s: %s", (text, expected) => {
    const { article, place } = placed(text.replaceAll(" | ", "\n"));
    expect(shown(article, framedLead(place))).toBe(expected);
  });
});
