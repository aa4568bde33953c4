import { describe, expect, it } from "vitest";
import { framedByCue } from "../../../../src/quotes/judging/framing/cue-clause.ts";
import { isNounCue } from "../../../../src/quotes/judging/framing/without-verb.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented. Each row: a text, and how it frames the words, with the word that shows it.

describe("framedByCue() of a noun that carries words", () => {
  it.each([
    ["Ann Roe’s message: “We will close the bridge.”", "plain"],
    ["Ann Roe, in a new letter, withdrew her remark: “We will close the bridge.”", "unclear: withdrew"],
    ["Ann Roe’s last public statement was: “We will close the bridge.”", "plain"],
    ["Ann Roe’s message to the people of Tarn on Monday was simple: “We will close the bridge.”", "plain"],
    ["Ann Roe’s unsent message: “We will close the bridge.”", "unclear: unsent"],
    ["Ann Roe’s own answer would have been: “We will close the bridge.”", "unclear: would"],
    ["Ann Roe’s answer should be: “We will close the bridge.”", "unclear: should"],
    ["Ann Roe’s message could be: “We will close the bridge.”", "unclear: could"],
    ["Ann Roe’s message, according to Bo Lee, was: “We will close the bridge.”", "unclear: according"],
  ])("%s %s", (text, framing) => {
    const { article, place, words } = placed(text);
    expect(isNounCue(place)).toBe(true);
    expect(shown(article, framedByCue(place, words))).toBe(framing);
  });
});
