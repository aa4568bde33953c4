import { describe, expect, it } from "vitest";
import { framedInSentence } from "../../../../src/quotes/judging/framing/unreal-words.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented. Each row: a text, and how it frames the words, with the word that shows it.

describe("framedInSentence()", () => {
  it.each([
    ["Ann Roe said “we will close the bridge”, a fake.", "false: fake"],
    ["The fake post said: “We will close the bridge.” Ann Roe left.", "false: fake"],
    ["Ann Fake said: “We will close the bridge.”", "plain"],
    ["In the deepfake, Ann Roe says: “We will close the bridge.”", "doctored: deepfake"],
    ["In the spoof, Ann Roe says: “We will close the bridge.”", "parody: spoof"],
    ["In a dream, Ann Roe said: “We will close the bridge.”", "hypothetical: dream"],
    ["In the film, Ann Roe said: “We will close the bridge.”", "unclear: film"],
    ["In a series of films, Ann Roe said: “We will close the bridge.”", "unclear: films"],
    ["In a series of talks, Ann Roe said: “We will close the bridge.”", "plain"],
    ["In a series on talks, Ann Roe said: “We will close the bridge.”", "unclear: series"],
    ["Ann Roe said of the film: “We will close the bridge.”", "plain"],
    ["“We will close the bridge,” Ann Roe said of the film.", "plain"],
    ["Film has it that Ann Roe said: “We will close the bridge.”", "unclear: Film"],
    ["At the Film Ann Roe said: “We will close the bridge.”", "plain"],
    ["Actress Ann Roe said: “We will close the bridge.”", "plain"],
    ["An actress as Ann Roe said: “We will close the bridge.”", "unclear: actress"],
    ["Ann Roe said “we will close the bridge” in a rehearsal.", "unclear: rehearsal"],
    ["Ann Roe said “we will close the bridge” in Rehearsal.", "plain"],
    ["Ann Roe said “we will close the bridge”, the opposite of her view.", "unclear: opposite"],
    ["Ann Roe said “we will close the bridge”, an opposite view.", "plain"],
    ["Ann Roe said “we will close the bridge” at the comedy night.", "unclear: comedy"],
    ["We attributed “We will close the bridge” to Ann Roe. It was said by Bo Lee.", "unclear: attributed"],
    ["We wrongly credited Ann Roe with “we will close the bridge”.", "unclear: credited"],
    ["The words “we will close the bridge”, attributed to Ann Roe, came late.", "unclear: attributed"],
    ["Ann Roe said: “We will close the bridge.” It was a fake.", "plain"],
    ["“We will close the bridge,” said Ann Roe. It was a fake.", "plain"],
    ["“We will close the bridge.” Ann Roe said the fake was bad.", "plain"],
    ["“We will close the bridge,” Ann Roe said, according to Reuters.", "plain"],
    ["“We will close the bridge,” Ann Roe said, according to the Wall Street Journal.", "plain"],
    ["“We will close the bridge,” Ann Roe said, according to the readout.", "plain"],
    ["“We will close the bridge,” Ann Roe said, according to her office.", "plain"],
    ["“We will close the bridge,” Ann Roe said, according to Bo Lee.", "second-hand: Bo Lee"],
    ["“We will close the bridge,” Ann Roe said, according to a neighbour.", "second-hand: a neighbour"],
  ])("%s: %s", (text, expected) => {
    const { article, place, words } = placed(text.replaceAll(" | ", "\n"));
    expect(shown(article, framedInSentence(place, words))).toBe(expected);
  });
});
