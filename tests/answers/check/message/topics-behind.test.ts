import { describe, expect, it } from "vitest";
import {
  isInFixedPhrase,
  topicOpening,
  topicsBehind,
} from "../../../../src/answers/check/message/topics-beside.ts";
import { wordsOf } from "../../../../src/text/words.ts";

function read(marked: string) {
  const text = marked.replaceAll("*", "");
  const words = wordsOf(text);
  return { text, words, at: words.findIndex(({ start }) => start >= marked.indexOf("*")) };
}

describe("topicOpening() finds where the topic of a word begins", () => {
  it.each([
    ["Roe on *ferries", 1],
    ["asked about the big old *ferries", 1],
    ["said of the *film", 1],
    ["asked about one two three four five *six", 1],
    ["Roe on the record *strike", -1],
    ["Roe about time on *ferries", 3],
    ["of the *film", -1],
    ["Roe of *Harvard", -1],
    ["asked about one two three four five six *seven", -1],
    ["Roe on ferries! The *mill", -1],
    ["Roe on ferries. The *mill", -1],
    ["Roe on ferries? The *mill", -1],
    ["Roe on ferries\nThe *mill", -1],
    ["Roe on St *Mary", 1],
    ["*Roe on", -1],
  ] as const)("%s: %i", (marked, expected) => {
    const { text, words, at } = read(marked);
    expect(topicOpening(text, words, at)).toBe(expected);
  });
});

describe("isInFixedPhrase()", () => {
  it.each([
    ["about *time", true],
    ["on the *record", true],
    ["on *the record", true],
    ["on the *strike", false],
    ["about time *too", false],
    ["the *record", false],
  ])("%s: %s", (marked, expected) => {
    const { words, at } = read(marked);
    expect(isInFixedPhrase(words, at)).toBe(expected);
  });
});

/** The topics behind the first opening of a text, of its words between asterisks: "deed!" for one, "her" for the speaker's own. */
function topics(marked: string): string {
  const text = marked.replaceAll("*", "");
  const words = wordsOf(text);
  const opening = words.findIndex(({ form }) => form === "on" || form === "about");
  let removed = 0;
  const starts = new Set(
    [...marked.matchAll(/\*/g)].map(({ index }) => index - removed++).filter((_, i) => i % 2 === 0),
  );
  const own = words.flatMap(({ start, form }, at) => (starts.has(start) ? [{ at, form }] : []));
  return topicsBehind(text, words, opening, own)
    .map(({ forms, deeds, isAskedAbout, isOwned }) => {
      const told = forms.map(form => (deeds.includes(form) ? `${form}!` : form)).join(" ");
      return `${isAskedAbout ? "asked " : ""}${isOwned ? "her " : ""}${told}`;
    })
    .join(" / ");
}

describe("topicsBehind()", () => {
  it.each([
    ["one", "Roe on the *ferries*", "ferries"],
    ["one of two words", "Roe on *ferry* *tolls*", "ferry tolls"],
    ["what she was asked about", "asked about the *ferries*", "asked ferries"],
    ["two", "Roe on the *ferries* and the *mill*", "ferries / mill"],
    ["either of two", "Roe on the *ferries* or the *mill*", "ferries / mill"],
    ["two behind a comma", "Roe on the *ferries*, the *mill*", "ferries / mill"],
    ["two without articles", "Roe on *ferries* and *mills*", "ferries / mills"],
    ["two without articles behind a comma", "Roe on *ferries*, *mills*", "ferries / mills"],
    ["one with two adjectives", "Roe on the *old* and *rotten* *beams*", "old rotten beams"],
    ["one behind “and” alone", "Roe on and the *mill*", "mill"],
    ["what is done to two", "Roe on *closing* the *ferries* and the *mill*", "closing! ferries mill"],
    ["two, where something is done", "Roe on the *closing* and the *mill*", "closing / mill"],
    ["accusations of two", "Roe on the *fraud* and the *mill*", "fraud mill"],
    ["what two are in", "Roe on *strikes* at *mills* and *ferries*", "strikes mills ferries"],
    ["what two are in, before a preposition behind both", "Roe on *mills* and *ferries*", "mills / ferries"],
  ])("finds %s: %s", (_, marked, expected) => {
    expect(topics(marked)).toBe(expected);
  });

  it.each([
    ["in -ing with an object", "Roe on *closing* *factories*", "closing! factories"],
    ["a thing in -ing with an article", "Roe on the *closing*", "closing"],
    ["in -ing with “of”", "Roe on the *closing* of *mills*", "closing! mills"],
    ["a thing in -ing", "Roe on *flooding*", "flooding"],
    ["a thing in -ing with an object", "Roe on *funding* the *school*", "funding! school"],
    ["a thing in -ing with somebody's", "Roe on *funding* her *school*", "her funding! school"],
    ["a thing in -ing that she has", "Roe on my *closing*", "closing"],
    ["a participle", "Roe on *money* *offered* to *Lind*", "money offered! lind"],
    ["an irregular one", "Roe on the *mill* *sold* in *May*", "mill sold! may"],
    ["no participle", "Roe on the *sacred* *mill*", "sacred mill"],
    ["what somebody plans", "Roe on *plans* to *close* it", "plans close!"],
    ["no plan", "Roe on *ferries* to *close*", "ferries close"],
    ["none in a short word", "Roe on the *king*", "king"],
    ["none in a short word in -ed", "Roe on the *red*", "red"],
  ])("finds what is done: %s: %s", (_, marked, expected) => {
    expect(topics(marked)).toBe(expected);
  });

  it.each([
    ["hers", "Roe on her *arrest*", "her arrest"],
    ["theirs", "Roe on their *arrest*", "her arrest"],
    ["somebody's named before", "Roe on Lind and his *arrest*", "arrest"],
    ["a person's named before", "Roe on the driver and his *arrest*", "arrest"],
    ["a thing's named before", "Roe on the ferry and his *arrest*", "her arrest"],
    ["several people's named before", "Roe on the drivers and their *strike*", "strike"],
    ["several people's, named by nothing", "Roe on the and their *strike*", "her strike"],
    ["nobody's", "Roe on the *arrest*", "arrest"],
    ["nobody's in it", "Roe on the *arrest* of her son", "arrest"],
  ])("finds whose it is: %s: %s", (_, marked, expected) => {
    expect(topics(marked)).toBe(expected);
  });
});
