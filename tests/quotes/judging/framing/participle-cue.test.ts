import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { framingOf } from "../../../../src/quotes/judging/framing/framing.ts";
import { framedParticiple } from "../../../../src/quotes/judging/framing/participle-cue.ts";
import { readArticle } from "../../../../src/quotes/reading/reading.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented.

/** How a participle before the words frames them, with the word that shows it. */
function participle(before: string): string {
  const { article, place } = placed(`${before}: “We will close the bridge.”`);
  const cue = place.tokens[place.cue];
  if (!cue) throw new RangeError(`no cue in ${before}`);
  return shown(article, framedParticiple(place, cue));
}

describe("framedParticiple()", () => {
  it.each([
    ["Ann Roe spoke for an hour, adding", "plain"],
    ["Ann Roe spoke for an hour; adding", "plain"],
    ["Ann Roe spoke for an hour, also adding", "plain"],
    ["Ann Roe spoke for an hour before adding", "plain"],
    ["Ann Roe spoke for an hour while saying", "plain"],
    ["Ann Roe is warning", "plain"],
    ["Ann Roe was warning", "plain"],
    // The verb before says that it was sent, or said.
    ["Ann Roe issued a statement saying", "plain"],
    ["Ann Roe issued a lengthy statement saying", "plain"],
    ["Ann Roe issued a forged statement saying", "unclear: saying"],
    ["Ann Roe issued statement saying", "unclear: saying"],
    ["Ann Roe issued a bridge saying", "unclear: saying"],
    ["Ann Roe issued a statement on Friday saying", "plain"],
    ["Ann Roe apologised to staff saying", "plain"],
    ["Ann Roe apologised to staff on Friday saying", "plain"],
    ["Ann Roe apologised for saying", "unclear: saying"],
    ["Ann Roe apologised and he regretted saying", "unclear: saying"],
    ["Ann Roe left the hall saying", "unclear: saying"],
    // Words that turn it, as far as two before.
    ["Ann Roe denied saying", "denied: denied"],
    ["Ann Roe denied ever saying", "denied: denied"],
    ["Ann Roe denied last night saying", "denied: denied"],
    ["Ann Roe was quoted as saying", "second-hand: saying"],
  ])("%s: %s", (before, expected) => {
    expect(participle(before)).toBe(expected);
  });
});

/** How the words behind an aside are framed, for each of four people. */
function framedBehind(between: string): string[] {
  const found = ["Ann Roe", "Tariq Osei", "Ingrid Vell", "Mr Voss"].map(name => {
    const text = `“We lost this again,” ${between.replace("NAME", name)}, “and I cannot say that I blame them.”`;
    const article = articleOfParagraphs([text], { origin: { kind: "host", file: "invented.txt" } });
    const quotations = extractQuotations(article);
    const last = quotations.at(-1);
    const framing = last && framingOf(article, readArticle(article), last, quotations);
    return framing?.kind === "framed" ? framing.reason : "plain";
  });
  return [...new Set(found)];
}

describe("words on both sides of “said NAME, speaking …”", () => {
  it.each([
    ...["said", "told reporters", "added", "explained"].flatMap(verb =>
      [
        "outside the count",
        "at a hall in Tarn",
        "before the vote",
        "after the meeting",
        "to reporters",
      ].flatMap(where => [
        `${verb.split(" ")[0]} NAME, speaking ${where}`,
        `NAME ${verb}, speaking ${where}`,
      ]),
    ),
    "said the mayor of Tarn, NAME, speaking outside the count",
    "said NAME, the mayor, speaking outside the count",
  ])("are the speaker’s: %s", between => {
    expect(framedBehind(between)).toEqual(["plain"]);
  });

  it.each([
    ["joked NAME, speaking outside the count", "unclear"],
    ["said NAME, speaking under torture", "unclear"],
    ["said NAME, speaking in the voice of the mayor", "unclear"],
    ["NAME would say, speaking outside the count", "unclear"],
    ["NAME never said, speaking outside the count", "denied"],
    ["said NAME, speaking through a puppet", "parody"],
    ["a hacked clip has NAME, speaking outside the count", "false"],
  ])("aren’t plainly: %s", (between, reason) => {
    expect(framedBehind(between)).toEqual([reason]);
  });
});
