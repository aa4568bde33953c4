import { expect, it } from "vitest";
import { framedByHeadline } from "../../../../src/quotes/judging/framing/headlines.ts";
import { placed, shown } from "./placed.ts";

// All texts and people are invented.
it.each<[text: string, expected: string]>([
  [
    "Ann Roe: “I will sell the harbour”\nShe spoke on Monday.\n“I will not sell the harbour,” said Ann Roe.",
    "unclear: I will not sell the harbour,",
  ],
  ["Ann Roe: “I will sell the harbour”\n“Yes, I will sell the harbour,” said Ann Roe.", "plain"],
  ["Ann Roe: “I will sell the harbour”\n“The sea is cold in May,” said Ann Roe.", "plain"],
  ["Ann Roe said: “I will sell the harbour.”\n“I will not sell the harbour cheaply,” said Ann Roe.", "plain"],
  // Words below the headline, and a first paragraph that is too long for one.
  [
    "The harbour is to be sold\n“I will sell the harbour,” said Ann Roe.\n“I will not sell the harbour,” she said.",
    "plain",
  ],
  [
    `Ann Roe: “I will sell the harbour” ${"and then the old town ".repeat(20)}\n“I will not sell the harbour,” said Ann Roe.`,
    "plain",
  ],
])("%s", (text, expected) => {
  const { article, words } = placed(text);
  expect(shown(article, framedByHeadline(article, words))).toBe(expected);
});
