import { describe, expect, it } from "vitest";
import {
  aroundSentences,
  nearMatch,
  occasionSentences,
  ownSentences,
  ownWordsIn,
  sentencesNear,
  sentencesOfSpeaker,
  sentencesWithSpeaker,
  spokenSentences,
  tellsListener,
} from "../../../../src/answers/check/told/beside-sentences.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import type { Span } from "../../../../src/text/span.ts";
import { wordsOf } from "../../../../src/text/words.ts";
import { type Matched, matchOf } from "./match-of.ts";

/** The first word of each of some sentences, each once, in the article's order; "WORDS" for what opens with the quotation. */
function opening({ match }: Matched, spans: readonly Span[]): string {
  const { text } = match.article;
  return [...new Set(spans.map(({ start }) => start))]
    .sort((a, b) => a - b)
    .map(start =>
      text.startsWith("“The bridge will", start) ? "WORDS" : text.slice(start).split(/[ ,.]/u)[0],
    )
    .join(" ");
}

const ARTICLE =
  "One rained. Two fell.\nThree rained.\nFour rained.\nFive rained. Six fell.\nSeven fell. WORDS, Ann Roe said. Eight fell. Nine fell.\nTen rained. Eleven fell.\nTwelve rained.";

// All people and places are invented.
describe("the sentences around quoted words", () => {
  it("are those of the words and of their cue", async () => {
    const found = await matchOf(ARTICLE);
    expect(opening(found, ownSentences(found.match))).toBe("WORDS");
    const apart = await matchOf("One rained.\n“No,” said Ann Roe. Two fell. WORDS.");
    expect(opening(apart, ownSentences(apart.match))).toContain("WORDS");
  });

  it("are the one before and behind each", async () => {
    const found = await matchOf(ARTICLE);
    expect(opening(found, aroundSentences(found.match))).toBe("Seven WORDS Eight");
    const first = await matchOf(ARTICLE.replace("Seven fell. ", ""));
    expect(opening(first, aroundSentences(first.match))).toBe("Six WORDS Eight");
    expect(opening(first, spokenSentences(first.match))).toBe("WORDS Eight");
    const alone = await matchOf("WORDS, Ann Roe said.");
    expect(opening(alone, aroundSentences(alone.match))).toBe("WORDS");
  });

  it("are those three paragraphs before and one behind", async () => {
    const found = await matchOf(ARTICLE);
    expect(opening(found, sentencesNear(found.match))).toBe(
      "Three Four Five Six Seven WORDS Eight Nine Ten Eleven",
    );
    expect(opening(found, nearMatch(found.match))).toBe("Three");
  });

  it("give only words outside quotation marks", async () => {
    const { match } = await matchOf(ARTICLE);
    expect(
      ownWordsIn(match.article, ownSentences(match))
        .map(({ form }) => form)
        .join(" "),
    ).toBe("ann roe said");
  });
});

describe("occasionSentences() finds where an article may tell when, where and at what words were said", () => {
  const BEFORE = "One rained.\nTwo fell.\n";

  it.each([
    ["time", "WORDS, Ann Roe said on Tuesday. Three fell.", "WORDS"],
    ["time", "WORDS, Ann Roe said. Three fell.", "One Two WORDS Three"],
    ["place", "WORDS, Ann Roe said in Lund. Three fell.", "WORDS"],
    ["place", "WORDS, Ann Roe said in the Lund hall. Three fell.", "WORDS"],
    ["place", "WORDS, Ann Roe said in town. Three fell.", "One Two WORDS Three"],
    ["place", "WORDS, Ann Roe said at March. Three fell.", "One Two WORDS Three"],
    ["place", "WORDS, said Ann Roe, who lives in Lund. Three fell.", "One Two WORDS Three"],
    ["event", "WORDS, Ann Roe said on Tuesday. Three fell.", "One Two WORDS Three"],
    ["event", "WORDS, Ann Roe told local radio. Three fell.", "WORDS Three"],
    ["event", "WORDS, Ann Roe told reporters. Three fell.", "One Two WORDS Three"],
    ["event", "WORDS, Ann Roe said in an interview. Three fell.", "WORDS Three"],
    ["time", "WORDS, Ann Roe said in an interview. Three fell.", "WORDS Three"],
  ] as const)("%s: %s", async (kind, text, expected) => {
    const found = await matchOf(BEFORE + text);
    expect(opening(found, occasionSentences(found.match, kind))).toBe(expected);
  });

  it("takes one of the same occasion before", async () => {
    const found = await matchOf(
      "One interview was long.\nTwo fell.\nWORDS, Ann Roe said in an interview. Three fell.",
    );
    expect(opening(found, occasionSentences(found.match, "time"))).toBe("One WORDS Three");
  });

  it("takes none behind the next sentence", async () => {
    const found = await matchOf("One rained.\nWORDS, Ann Roe said. Two fell. Three fell.\nFour rained.");
    expect(opening(found, occasionSentences(found.match, "time"))).toBe("One WORDS Two");
  });
});

describe("tellsListener()", () => {
  it.each([
    ["told local radio", true],
    ["told the Courier", true],
    ["told reporters", false],
    ["told the reporters", false],
    ["said", false],
  ])("%s: %s", (text, expected) => {
    expect(tellsListener(wordsOf(text))).toBe(expected);
  });
});

describe("sentencesWithSpeaker()", () => {
  it.each([
    ["Ann Roe", "Roe Roe’s"],
    ["Ann Roe KC", "Roe Roe’s"],
    ["Ann Roe Jr", "Roe Roe’s"],
    ["Bo Lind", "Lind"],
  ])("of %s: %s", (name, expected) => {
    const text = "Roe left.\nLind left. It rained.\nRoe’s mill burned.";
    const article = articleOfLines(text, { origin: { kind: "host", file: "a" } });
    const found = sentencesWithSpeaker(article, name).map(({ start }) => text.slice(start).split(" ")[0]);
    expect(found.join(" ")).toBe(expected);
  });
});

describe("sentencesOfSpeaker() leaves out what is told of others", () => {
  /** Whether a sentence beside the words counts as one of the speaker. */
  const isOfSpeaker = async (sentence: string) => {
    const { match, index } = await matchOf(
      `It rained.\n${sentence}\nWORDS, Ann Roe said.\nMr Lind and Mrs Crane left.\nThe Qorvath shone over the Qorvath.`,
    );
    const start = match.article.text.indexOf("\n") + 1;
    return sentencesOfSpeaker(match, { index, isWide: true }).some(span => span.start === start);
  };

  it.each([
    "The mill burned.",
    "On Monday the mill burned.",
    "Monday was wet.",
    "Trains were late.",
    "She was tired.",
    "Ann Roe met Lind.",
    "Undeterred, she stood there.",
    "Clutching a flag, he ran.",
    "Flanked by flags, she ran.",
    "Flanked by our flags of old, she ran.",
    "Clutching our flag, she ran.",
    "“The pilot left,” it was said.",
  ])("but not: %s", async sentence => {
    expect(await isOfSpeaker(sentence)).toBe(true);
  });

  it.each([
    ["a person", "The pilot was tired."],
    ["people", "The pilots were tired."],
    ["a first name", "There was Ida."],
    ["a form of address", "There was Dr Qo."],
    ["a surname", "There was Lind."],
    ["a surname's owner", "Lind’s mill burned."],
    ["a name in front", "Xi Jinping was there."],
    ["a body in front", "Lund United was there."],
    ["a name alone in front", "Qorvath was there."],
    ["an unknown word in front", "Zzyzx was there."],
    ["a name and an aside", "Harding, she was told, is sick."],
    ["a name and what she said", "Harding, she said, was sick."],
    ["a first name and a pronoun", "Ida, she ran."],
    ["a name of the library and a pronoun", "Qorvath, she ran."],
    ["a phrase with a verb", "Flanked by what was left, she ran."],
    ["a phrase with “of”", "Harding of Lund, she ran."],
    ["a phrase without a participle", "Crosby at home, she ran."],
    ["a phrase without a preposition", "Flanked dim flags, she ran."],
    ["a long phrase", "Flanked by old sad bad mad red big flags, she ran."],
    ["a noun behind the comma", "Flanked by flags, pens ran."],
  ])("%s: %s", async (_, sentence) => {
    expect(await isOfSpeaker(sentence)).toBe(false);
  });

  it("nor takes “he” for the speaker behind a sentence of somebody else", async () => {
    const { match, index } = await matchOf("The pilot fell. He was sick.\nWORDS, Ann Roe said.");
    const start = match.article.text.indexOf("He was");
    const starts = (isWide: boolean) => sentencesOfSpeaker(match, { index, isWide }).map(span => span.start);
    expect(starts(true)).not.toContain(start);
    const own = await matchOf("Ann Roe and a pilot fell. She was sick.\nWORDS, Ann Roe said.");
    const wide = sentencesOfSpeaker(own.match, { index: own.index, isWide: true });
    expect(wide.map(span => span.start)).toContain(own.match.article.text.indexOf("She was"));
  });

  it("takes the paragraphs around only if asked to", async () => {
    const { match, index } = await matchOf("The mill burned.\nIt rained.\nWORDS, Ann Roe said.");
    expect(sentencesOfSpeaker(match, { index, isWide: true }).map(({ start }) => start)).toContain(0);
    expect(sentencesOfSpeaker(match, { index, isWide: false }).map(({ start }) => start)).not.toContain(0);
  });
});
