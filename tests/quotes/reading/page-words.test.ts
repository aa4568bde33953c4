import { describe, expect, it } from "vitest";
import { pageWordsEnd } from "../../../src/quotes/reading/page-words.ts";
import { found } from "../found.ts";
import { peopleOf } from "../people/people-of.ts";
import { readingOf } from "./readings.ts";

// Every name and sentence here is invented.

const PAGE_WORDS = [
  "JUST WATCHED",
  "MUST WATCH",
  "Replay More Videos",
  "Video Ad Feedback",
  "READ MORE",
  "Read more",
  "Advertisement",
  "Story continues",
  "Getty Images",
  "Bo Penn/Getty Images",
  "Orr/AP",
  "Share this article",
] as const;

const NAMES = ["Ann Roe", "Tariq Osei", "Ingrid Vell"] as const;

describe.each(PAGE_WORDS)("“%s” in an article’s text", words => {
  it.each(NAMES)("is no part of the name after it: %s", name => {
    expect(peopleOf(`${words} ${name} opened the bridge.`).names).toEqual([name]);
  });

  it.each(NAMES)("doesn’t end a name: %s", name => {
    expect(peopleOf(`They met ${name}. ${words}`).names).toContain(name);
  });

  it("says nothing itself", () => {
    expect(found(`${words} Lawmaker says “the bridge was never safe at all”`).join()).not.toMatch(
      /– .*(?:watch|video|feedback|more|advert|story|getty|\/|share)/iu,
    );
  });
});

describe("words that look like a page’s", () => {
  it.each([
    ["They read more of Ann Roe.", ["Ann Roe"]],
    ["They met lawyers of Getty Images and Ann Roe.", ["Getty Images", "Ann Roe"]],
    ["They saw guns Replay More Videos Ann Roe left.", ["Ann Roe"]],
    ["They saw guns Getty Images Ann Roe left.", ["Getty Images Ann Roe"]],
    ["They saw guns READ MORE Ann Roe left.", ["Ann Roe"]],
    ["Getty Images sued Ann Roe.", ["Getty Images", "Ann Roe"]],
    ["They met the Advertisement Board.", ["Advertisement Board"]],
    ["They met Ann Roe/Bo Lee.", ["Ann Roe/Bo Lee"]],
  ])("stay what they are: %s", (text, names) => {
    expect(peopleOf(text).names).toEqual(names);
  });

  it.each([
    ["Getty Images, the agency, said “the bridge was never safe”.", "Getty Images"],
    ["Getty Images, which owns them, said “the bridge was never safe”.", "Getty Images"],
    ["Ann Roe, who led the Post/AP poll, said “the bridge was never safe”.", "Ann Roe"],
    ["Ann Roe told CBS News/AP reporters “the bridge was never safe”.", "Ann Roe"],
    ["Ann Roe told the AFP/Reuters team “the bridge was never safe”.", "Ann Roe"],
  ])("don’t end a sentence: %s", (text, speaker) => {
    expect(found(text)).toEqual([`the bridge was never safe – ${speaker}`]);
  });
});

describe("pageWordsEnd()", () => {
  it.each([
    "|Replay More Videos| Ann",
    "|Read more| Ann",
    "of |READ MORE| Ann",
    "of |Replay More Videos| Ann",
    "Of |Getty Images| Ann",
    "|Getty Images| Ann",
    "|Orr/AP| Ann",
    "|Bo Lee/AP| Ann",
    "|Ann Bo Lee/AP| Roe",
    "|Bo Lee/Getty Images| Ann",
  ])("ends at the second stroke: %s", marked => {
    const [before = "", words = ""] = marked.split("|");
    const from = before.split(" ").length - 1;
    const { tokens } = readingOf(marked.replaceAll("|", ""));
    expect(pageWordsEnd(tokens, from)).toBe(from + words.split(" ").length);
  });

  it.each([
    "|read more Ann",
    "|Read more of it",
    "|Getty Images sued",
    "|Getty Images, Ann",
    "of |Getty Images Ann",
    "of |Replay More Videos were",
    "|Ann Bo Cy Lee/AP Roe",
    "|Bo lee/AP Roe",
    "|Bo Lee/AP poll",
    "|Bo Lee/Getty Images sued",
    "|Bo Lee/Roe Images",
    "|Bo Lee",
  ])("finds none behind the stroke: %s", marked => {
    const [before = ""] = marked.split("|");
    const from = before.split(" ").length - 1;
    const { tokens } = readingOf(marked.replaceAll("|", ""));
    expect(pageWordsEnd(tokens, from)).toBe(from);
  });
});
