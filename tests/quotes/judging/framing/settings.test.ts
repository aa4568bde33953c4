import { describe, expect, it } from "vitest";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { framedBySetting } from "../../../../src/quotes/judging/framing/settings.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented. Each row: a text, and how it frames the words, with the words that show it.
const SAID = "“We will close the bridge,” Ann Roe said.";

describe("framedBySetting()", () => {
  it.each([
    [`It came in the third act of The Pier. Ann Roe rose. ${SAID}`, "unclear: in the third act"],
    [`In the final scene she rose, in the opening scene she fell. ${SAID}`, "unclear: In the final scene"],
    [`It came in the third act of The Pier.\n${SAID}`, "plain"],
    [`It came in the third act of the council. ${SAID}`, "unclear: in the third act"],
    [`It came in the third episode of the podcast. ${SAID}`, "plain"],
    [`${SAID} It came in the third act of The Pier.`, "plain"],
    [`We were joined, in my fancy, by the mayor.\nShe sat.\n${SAID}`, "unclear: in my fancy"],
    [`Last night I dreamt of the mayor. ${SAID}`, "unclear: I dreamt"],
    [`I nodded off. ${SAID}`, "unclear: I nodded off"],
    [`I nodded off.\nThen I woke in my chair.\n${SAID}`, "plain"],
    [`${SAID}\nThen I woke in my chair.`, "unclear: I woke"],
    [`I woke early on Friday.\n${SAID}`, "plain"],
    [`It was in her dreams. ${SAID}`, "plain"],
    [`The part of Ann Roe was read by Bo Lee. ${SAID}`, "unclear: part of Ann Roe was read by"],
    [`${SAID}\nThe words of Ann Roe were spoken by an actor.`, "unclear: words of Ann Roe were spoken by"],
    [`Roe’s words were read out by Bo Lee. ${SAID}`, "unclear: Roe’s words were read out by"],
    [`In the film Roe was played by Bo Lee. ${SAID}`, "unclear: Roe was played by"],
    [`The part of Orla Venn was read by Bo Lee. ${SAID}`, "plain"],
    [`Venn’s words were read by Bo Lee. ${SAID}`, "plain"],
    [`In the third act she rises. ${SAID}`, "unclear: In the third act"],
    [`In my dreams I meet them all. ${SAID}`, "unclear: In my dreams"],
    [`I nodded off.\nI woke at six.\n${SAID}`, "plain"],
    [`${SAID}\nI woke early on Friday.`, "plain"],
    [`${SAID}\nI came to the conclusion that she meant it.`, "plain"],
    [`${SAID}\nI came to with a start.`, "unclear: I came to"],
    [`I imagine most readers remember the storm.\n${SAID}`, "plain"],
    [`I dreamed of being a pilot, and imagined I would hate Hull.\n${SAID}`, "plain"],
    [`I dreamt I was in the council chamber.\n${SAID}`, "unclear: I dreamt"],
    [`Roe’s evidence was taken by two detectives. ${SAID}`, "plain"],
    [`The part of Ann Roe was taken by Bo Lee. ${SAID}`, "unclear: part of Ann Roe was taken by"],
    [`I had a dream. ${SAID}`, "unclear: I had a dream"],
    [`I had a very strange dream.\nShe sat.\n${SAID}`, "unclear: I had a very strange dream"],
    [`I had a dream of a house. ${SAID}`, "plain"],
    [`I must have slept. ${SAID}`, "unclear: I must have slept"],
    [`I must have forgotten. ${SAID}`, "plain"],
    [`Bo Lee played Ann Roe on Saturday.\n${SAID}`, "unclear: played Ann Roe"],
    [`${SAID}\nBo Lee stars as Ann Roe.`, "unclear: stars as Ann Roe"],
    [`${SAID}\nBo Lee voices the part of Ann Roe.`, "unclear: voices the part of Ann Roe"],
    [`${SAID}\nBo Lee plays Orla Venn.`, "plain"],
    [`${SAID}\nTarn played Roe on the left.`, "plain"],
    [`${SAID}\nBo Lee appears with Ann Roe.`, "plain"],
    [SAID, "plain"],
  ])("%s: %s", (text, expected) => {
    const { article, words } = placed(text);
    expect(shown(article, framedBySetting(article, words))).toBe(expected);
  });

  it("doesn't count what is quoted", () => {
    const { article, words } = placed(
      `“We will close the bridge,” Ann Roe said. “In my dreams I woke in Hull.”`,
    );
    expect(framedBySetting(article, words)).toBeNull();
  });
});

describe("framedBySetting() beside other quotations", () => {
  function settingOf(text: string): string {
    const { article } = placed(text);
    const quotations = extractQuotations(article);
    const words = quotations.at(-1);
    return words ? shown(article, framedBySetting(article, words, quotations)) : "nothing quoted";
  }

  it.each([
    ["“I am the light,” roars Ann Roe in the last scene. “I was born here,” Roe said at the party.", "plain"],
    ["“I am the light,” says King Dun in the second act. “They hated me,” Bo Lee told us.", "plain"],
    [
      "“I am the light,” roars Ann Roe in the last scene. “I was born here,” Roe says to the crowd.",
      "unclear: in the last scene",
    ],
    ["In the last scene the lamp fails. “I was born here,” Ann Roe said.", "unclear: In the last scene"],
  ])("%s: %s", (text, expected) => {
    expect(settingOf(text)).toBe(expected);
  });
});
