import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { framingAt } from "../../../../src/quotes/judging/framing/framing-at.ts";

const WORDS = "The pier is safe";

/** How “The pier is safe” is introduced; `|` begins a paragraph. */
function framing(text: string): string {
  const article = articleOfParagraphs(text.split("|"), { origin: { kind: "host", file: "invented.txt" } });
  const quotation = extractQuotations(article).find(({ start }) => article.text.startsWith(WORDS, start));
  if (!quotation) return "no quotation";
  const found = framingAt(article, quotation);
  return found.kind === "plain" ? "plain" : article.text.slice(found.span.start, found.span.end);
}

describe("a word of the lists of framing is harmless where it is about something else", () => {
  it.each([
    "“The pier is safe,” said Ann Roe, who edited the Herald from 2005 to 2017.",
    "“The pier is safe,” said Ann Roe, claiming the council had tested it.",
    "“The pier is safe,” Ann Roe said on Thursday, a day after claiming credit for the bridge.",
    "“The pier is safe,” said Ann Roe, who first reported the alleged assault in 2019.",
    "That prompted Ann Roe to reply: “The pier is safe.”",
    "Asked about the impression the new coach has made, Ann Roe said: “The pier is safe.”",
    "But not all the changes lie in the roof, Ann Roe said. “The pier is safe.”",
    "“We won,” Ann Roe told reporters after the game. “The pier is safe.”",
    "She doesn’t hang her hopes and dreams on it: “The pier is safe,” Ann Roe said.",
    "It is their dream and hope, Ann Roe said: “The pier is safe.”",
    "“The pier is safe,” forward Ann Roe, who scored in the game, said.",
    "“The pier is safe,” Ann Roe exclaimed after her song.",
    "“The pier is safe,” says the film's director, Ann Roe.",
    "“We won,” wrote “Star Dust” actor Ann Roe on Monday. “The pier is safe.”",
    "“The pier is safe,” Ann Roe said. It turns in the opposite direction from the bridge.",
    "“The pier is safe,” Ann Roe said. Most deaths are linked to synthetic opioids, the report says.",
    "“The pier is safe,” Ann Roe said. That meant that buses could cross again.",
    "“The pier is safe,” Ann Roe said.|Before the draft, Roe said it didn’t matter to her where she played.",
    "Roe is making up for lost time. “The pier is safe,” Ann Roe said.",
    "The police saw no evidence that a crime had been committed. “The pier is safe,” Ann Roe said.",
    "We asked Dr Ann Roe, who studies synthetic video at the university. “The pier is safe,” Roe said.",
    "Ann Roe flatly disputes it. “The pier is safe,” she told us.",
  ])("%s", text => {
    expect(framing(text)).toBe("plain");
  });

  it.each([
    ["“The pier is safe,” said Ann Roe, who edited the clip.", "edited"],
    ["Somebody posing as Ann Roe, claiming to be the mayor, said: “The pier is safe.”", "posing"],
    ["The alleged letter from Ann Roe said: “The pier is safe.”", "alleged"],
    ["The alleged fraud email from Ann Roe said: “The pier is safe.”", "alleged"],
    ["“The pier is safe,” Ann Roe was prompted to say.", "prompted"],
    ["In an impression of Ann Roe, Bo Lee said: “The pier is safe.”", "impression"],
    ["“The pier is safe,” Ann Roe said. There are lies in the letter.", "lies"],
    ["In the game, Ann Roe says: “The pier is safe.”", "game"],
    ["In her dreams, Ann Roe says: “The pier is safe.”", "dreams"],
    ["In the dream, Ann Roe says: “The pier is safe.”", "dream"],
    ["“The pier is safe,” Ann Roe said. It was corrected on Monday.", "corrected"],
    ["The Herald corrected the letter in which Ann Roe said: “The pier is safe.”", "corrected"],
    ["Ten minutes after the film begins, Ann Roe says: “The pier is safe.”", "film"],
    ["“The pier is safe,” Ann Roe says just before the film ends.", "film"],
    ["“The pier is safe,” says the film's president, Ann Roe.", "film"],
    ["“The pier is safe,” Ann Roe said. It is the opposite of what she wrote.", "opposite"],
    ["“The pier is safe,” Ann Roe said. The voice is synthetic.", "synthetic"],
    ["“The pier is safe,” Ann Roe said. That is not what she meant.", "meant"],
    ["There is no evidence that Roe said so. “The pier is safe,” Ann Roe said.", "no"],
    ["“The pier is safe,” Ann Roe told Bo Lee, who covered and doctored it.", "doctored"],
    ["Ann Roe denies it. “The pier is safe,” she says in the video.", "denies"],
    ["Ann Roe joked that the pier was a pub. “The pier is safe,” she said.", "joked"],
  ])("but warns of %s", (text, word) => {
    expect(framing(text)).toBe(word);
  });
});

describe("a cue is plain", () => {
  it.each([
    "“The pier is safe,” Ann Roe, editor-in-chief of the Herald, said.",
    "In an opinion piece for the Herald, Ann Roe wrote: “The pier is safe.”",
    "“The pier is safe,” Ann Roe said at a conference in November, not long after she resigned.",
    "As she opened the meeting on Monday, Ann Roe said: “The pier is safe.”",
    "“The pier is safe,” Ann Roe said with a big smile.",
    "“The pier is safe,” Ann Roe said in early February.",
    "Ann Roe, visibly tired by the debate, said: “The pier is safe.”",
    "Asked to reflect on the year, Ann Roe said: “The pier is safe.”",
    "Ann Roe played the mayor for 20 years on every stage of the county. “The pier is safe,” the actress said.",
    "Ann Roe spoke on Monday. Her message: “The pier is safe.”",
    "Ann Roe was asked about the pier. Her actual answer, in the minutes, was: “The pier is safe.”",
  ])("%s", text => {
    expect(framing(text)).toBe("plain");
  });

  it.each([
    ["Ann Roe spoke on Monday. Her unsent message: “The pier is safe.”", "unsent"],
    ["Ann Roe spoke on Monday. Her draft answer was: “The pier is safe.”", "draft"],
    ["Ann Roe questioned the slogan: “The pier is safe.”", "questioned"],
    ["Ann Roe highlighted a line from Bo Lee: “The pier is safe.”", "highlighted"],
    ["As Bo Lee tells it, Ann Roe said: “The pier is safe.”", "tells"],
    ["Asked to guess the worst, Ann Roe said: “The pier is safe.”", "Asked"],
    ["“The pier is safe,” Ann Roe said, not that anyone heard.", "not"],
    ["“The pier is safe,” Ann Roe said with a dry laugh.", "laugh"],
  ])("but not in %s", (text, word) => {
    expect(framing(text)).toBe(word);
  });
});

describe("a paper's note about a number or a slip", () => {
  it.each([
    "“The pier is safe,” Ann Roe said.|This story was updated to correct a typo.",
    "“The pier is safe,” Ann Roe said.|(This story has been updated to fix a typo in the headline.)",
    "“The pier is safe,” Ann Roe said.|Correction: A previous version of this story incorrectly stated how long Ann Roe worked at her previous employer.",
  ])("leaves words plain: %s", text => {
    expect(framing(text)).toBe("plain");
  });

  it.each([
    "“The pier is safe,” Ann Roe said.|Correction: A previous version of this story incorrectly stated that Ann Roe said the pier is safe.",
    "“The pier is safe,” Ann Roe said.|Correction: A previous version of this story incorrectly quoted Ann Roe.",
    "“The pier is safe,” Ann Roe said.|Correction: This story gave the wrong headline. Bo Lee, not Ann Roe, made the promise.",
  ])("doesn't, if it is about words: %s", text => {
    expect(framing(text)).toContain("Correction");
  });
});
