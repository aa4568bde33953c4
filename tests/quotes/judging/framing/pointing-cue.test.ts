import { expect, it } from "vitest";
import { lastSentence } from "../../../../src/quotes/judging/framing/place.ts";
import { framedByPointing, framedByRelay } from "../../../../src/quotes/judging/framing/pointing-cue.ts";
import { placed, shown } from "./placed.ts";

// All texts and people are invented.
it.each<[text: string, expected: string]>([
  ["“We have lost the war.” That, said Ann Roe, is what the radio says.", "unclear: That"],
  ["“We have lost the war.” Such, said Ann Roe, are the headlines.", "unclear: Such"],
  ["“We have lost the war,” said Ann Roe. That is what the radio says.", "plain"],
  ["“We have lost the war,” said Ann Roe, who is a colonel.", "plain"],
  ["Ann Roe said that is so: “We have lost the war.”", "plain"],
])("the sentence of the cue may speak of the words as another's: %s", (text, expected) => {
  const { article, place, words } = placed(text);
  expect(shown(article, framedByPointing(place, words))).toBe(expected);
});

it.each<[text: string, expected: string]>([
  ["“We have lost the war,” said Ann Roe. So the witness told the court.", "second-hand: So"],
  ["“We have lost the war,” said Ann Roe.\nSo a neighbour said on Monday.", "second-hand: So"],
  ["“We have lost the war,” said Ann Roe. So she told the court.", "plain"],
  ["“We have lost the war,” said Ann Roe. So the bridge was closed.", "plain"],
  ["“We have lost the war,” said Ann Roe.", "plain"],
])("the next sentence may say who passed them on: %s", (text, expected) => {
  const { article, place } = placed(text);
  expect(shown(article, framedByRelay(place, lastSentence(place)))).toBe(expected);
});
