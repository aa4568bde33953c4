import { describe, expect, it } from "vitest";
import { framedFromBehind } from "../../../../src/quotes/judging/framing/behind-words.ts";
import { lastSentence, ownTokens } from "../../../../src/quotes/judging/framing/place.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented.
const QUOTED = "“We will close the bridge,” Ann Roe said.";

/** How the sentence right behind the words frames them, in their paragraph or, after " | ", in the next one. */
function framingBy(behind: string): string {
  const { article, place } = placed(`${QUOTED} ${behind}`.replaceAll(" | ", "\n"));
  const sentence = place.sentences[lastSentence(place) + 1];
  if (!sentence) throw new RangeError(`no sentence behind the words in ${behind}`);
  const isHere = sentence.paragraph === place.sentences[place.sentence]?.paragraph;
  return shown(article, framedFromBehind({ place, own: ownTokens(place, sentence), isBehind: true, isHere }));
}

describe("a sentence behind the words takes them back", () => {
  it.each([
    ["by a second thought", "Sorry: that was her sister.", "unclear: Sorry"],
    ["by calling them something else", "That was a line for the opening.", "unclear: line"],
    ["by what the speaker meant", "She was joking.", "unclear: joking"],
    ["by pointing back at them", "That was not what the town heard.", "unclear: not"],
    ["by another's hand", "The signature was not hers.", "unclear: not"],
    ["by another of the same name", "It was another Ann Roe.", "unclear: another"],
    ["by another's text", "The line is from Bo Lee.", "unclear: is"],
    ["by an occasion that never was", "The interview never took place.", "unclear: never"],
    ["by the lack of a witness", "Nobody else recalls that.", "unclear: Nobody"],
    ["by another meaning", "In her valley the verb means to light up.", "unclear: verb"],
    ["by correcting itself", "Two pages on she contradicts herself.", "unclear: contradicts"],
    ["by the writer's own hand", "I let her say it for this page.", "unclear: I"],
    ["by who has the account", "Somebody had broken into her inbox.", "unclear: broken"],
    ["by the day of fools", "This was the first of April.", "unclear: April"],
    ["by a condition", "Only when the council pays.", "unclear: Only"],
    ["by a denial", "She never wrote it.", "denied: never"],
    ["by somebody else's denial", "Gil Oats never wrote it.", "unclear: never"],
  ])("%s: %s", (_, sentence, expected) => {
    expect(framingBy(sentence)).toBe(expected);
  });
});

it.each([
  "She has never liked the pier.",
  "I let her leave the town.",
  "That meant that buses could cross again.",
  "Who never said it?",
  "It was another win for Roe.",
  "The story runs until June.",
  "The tale ran daily for a year.",
  "| Wait: that was the old bus.",
])("a sentence that says something else leaves them plain: %s", sentence => {
  expect(framingBy(sentence)).toBe("plain");
});
