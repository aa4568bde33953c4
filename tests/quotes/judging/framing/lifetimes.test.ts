import { expect, it } from "vitest";
import { framedByDeath } from "../../../../src/quotes/judging/framing/lifetimes.ts";
import { placed, shown } from "./placed.ts";

// All texts and people are invented.
it.each<[text: string, expected: string]>([
  ["Ms Roe died in 1990. In the 2003 video Ann Roe says: “We will close it.”", "unclear: died in 1990"],
  [
    "“It is safe,” said Ann Roe.\nMs Roe was buried in 2009. The bridge was opened in 2014.",
    "unclear: was buried in 2009",
  ],
  [
    "Ann Roe said in 2011: “It is safe.”\nBoats pass below.\nShe was killed in May 2007.",
    "unclear: was killed in May 2007",
  ],
  ["“It is safe,” said Ann Roe in 1988.\nMs Roe died in 1990.", "plain"],
  ["“It is safe,” said Ann Roe.\nMs Roe died in 1990. The bridge was opened in 1974.", "plain"],
  ["“It is safe,” said Ann Roe in 2003.\nHer husband Tom Lee died in 1990.", "plain"],
  ["“It was safe until 2014,” said Ann Roe.\nMs Roe died in 2009.", "plain"],
  ["“It is safe,” said Ann Roe in 2003.\nAn aunt who had raised young Ann Roe died in 1990.", "plain"],
])("%s", (text, expected) => {
  const { article, words } = placed(text);
  expect(shown(article, framedByDeath(article, words))).toBe(expected);
});
