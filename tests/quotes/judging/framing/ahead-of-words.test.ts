import { describe, expect, it } from "vitest";
import { framedFromAhead } from "../../../../src/quotes/judging/framing/ahead-of-words.ts";
import { ownTokens } from "../../../../src/quotes/judging/framing/place.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented.

/** How the sentence right before the words frames them, in their paragraph or, before " | ", in another one. */
function framingBy(text: string): string {
  const { article, place } = placed(text.replaceAll(" | ", "\n"));
  const sentence = place.sentences[place.sentence - 1];
  if (!sentence) throw new RangeError(`no sentence before the words in ${text}`);
  const isHere = sentence.paragraph === place.sentences[place.sentence]?.paragraph;
  return shown(article, framedFromAhead({ place, own: ownTokens(place, sentence), isBehind: false, isHere }));
}

const SAID = "“We will close the bridge,” Ann Roe said.";
const SAYS = "“We will close the bridge,” Ann Roe says.";

describe("a sentence before the words announces what they are", () => {
  it.each([
    ["a scene", `Imagine the scene. ${SAID}`, "unclear: Imagine"],
    ["a scene, in another paragraph", `Imagine the scene. | ${SAID}`, "unclear: Imagine"],
    ["part of a work", `In the last reel the bridge falls. | ${SAID}`, "unclear: In"],
    ["a season", `Season two begins with a storm. | ${SAYS}`, "unclear: Season"],
    ["an answer to what might be", `Would she sell it? ${SAID}`, "unclear: Would"],
    ["a short answer to what might be", "Could it reopen? “In a year,” Ann Roe said.", "unclear: Could"],
    [
      "a supposing answer",
      "Could it reopen? “The bridge might carry bikes again,” Ann Roe said.",
      "unclear: Could",
    ],
    ["something read out", `The clerk read out the letter. ${SAID}`, "unclear: The"],
    ["a part that somebody plays", `Ann Roe returns as the queen. ${SAYS}`, "unclear: Ann"],
    ["what somebody might say", `Pupils wrote what she might say. ${SAID}`, "unclear: might"],
    ["what was never said", `She never said it. ${SAID}`, "unclear: never"],
  ])("%s: %s", (_, text, expected) => {
    expect(framingBy(text)).toBe(expected);
  });
});

it.each([
  ["a question about what was", `Did she sell it? ${SAID}`],
  ...["actress", "actor", "comedian", "novelist"].map(trade => [
    `what the ${trade} said`,
    `The ${trade} wrote to us. ${SAID}`,
  ]),
  ["a question whether something is true", `Is it true that you burnt it? ${SAID}`],
  ["an answer that supposes nothing", "Could it reopen? “The bridge had six bad beams,” Ann Roe said."],
  ["a dispute that the words answer", `Ann Roe disputes it. “We will close the bridge,” she told us.`],
  ["somebody else's opinion of somebody", `Bo Lee had dubbed it a disgrace. | ${SAID}`],
  ["a denial in another paragraph", `She never said it. | ${SAID}`],
  ["a part that somebody played", `Ann Roe returned as the queen. ${SAID}`],
  ["a book's title", `She was reading from the shore. | ${SAID}`],
])("leaves them plain after %s: %s", (_, text) => {
  expect(framingBy(text)).toBe("plain");
});
