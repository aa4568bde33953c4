import { describe, expect, it } from "vitest";
import { found } from "../found.ts";
import { peopleOf } from "../people/people-of.ts";

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
