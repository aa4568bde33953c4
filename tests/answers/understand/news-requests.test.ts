import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { phrasePattern } from "../../../src/answers/understand/phrase.ts";
import { understand } from "../../../src/answers/understand/understand.ts";
import { REQUEST_WORDS } from "../../../src/english/request-phrases.ts";
import { sliceOf } from "../../../src/text/span.ts";

const TODAY = "2025-06-15";
const SPEAKERS = new Set(["lind", "okoro", "ada lind"]);

/** The request in one line: `compare speaker=… other=… about=…`. */
function read(typed: string): string {
  const request = understand(typed, TODAY, { isSpeaker: name => SPEAKERS.has(name.toLowerCase()) });
  const fields = Object.entries(request).flatMap(([name, value]) => {
    if (value === null || name === "kind" || name === "question" || name === "isClear") return [];
    return [`${name}=${typeof value === "object" ? sliceOf(typed, value) : String(value)}`];
  });
  return [request.kind, ...fields].join(" ");
}

describe("understand() finds what news is asked for", () => {
  it.each([
    ["latest on the bridge", "latest about=the bridge"],
    ["any news about the toll?", "latest about=the toll"],
    ["whats new", "latest"],
    ["what's the latest on the strike?", "latest about=the strike"],
    ["what's in the news", "latest"],
    ["what has changed lately", "latest"],
    ["headlines please", "latest"],
    ["what did i miss", "latest"],
    ["catch me up on the toll", "latest about=the toll"],
    ["where do things stand on the toll", "latest about=the toll"],
    ["update me", "latest"],
    ["anything new on the toll", "latest about=the toll"],
    ["any progress on the toll?", "latest about=the toll"],
    ["hows the bridge coming along", "latest about=the bridge"],
    ["how is the strike going now?", "latest about=the strike"],
    ["how is it going to be paid for", "ask"],
    ["what happened last week", "latest since=2025-06-02 until=2025-06-08"],
    ["what was in the news yesterday", "latest since=2025-06-14 until=2025-06-14"],
    ["what happened over the weekend", "latest since=2025-06-14 until=2025-06-15"],
    ["what happened since Easter", "latest since=2025-04-18"],
    ["what's new since two weeks ago", "latest since=2025-05-26"],
    ["recap of the past fortnight", "latest since=2025-06-01 until=2025-06-15"],
    ["what happened this spring", "latest since=2025-03-01 until=2025-05-31"],
    ["recap of last month", "latest since=2025-05-01 until=2025-05-31"],
    ["what happened in Kursk", "ask"],
    ["what happened", "ask"],
    ["timeline of the bridge", "timeline about=the bridge"],
    ["the bridge timeline", "timeline about=the bridge"],
    ["how did the toll develop", "timeline about=the toll"],
    ["what has Lind said about tolls over time", "timeline about=tolls speaker=Lind"],
    ["compare Lind and Okoro on tolls", "compare speaker=Lind other=Okoro about=tolls"],
    ["compare what lind and okoro say about tolls", "compare speaker=lind other=okoro about=tolls"],
    ["lind vs okoro", "compare speaker=lind other=okoro"],
    ["do Lind and Okoro agree on tolls?", "compare speaker=Lind other=Okoro about=tolls"],
    ["what do Lind and Okoro think about tolls", "compare speaker=Lind other=Okoro about=tolls"],
    ["compare the two plans", "ask"],
    ["when was this published?", "published"],
    ["when was the bridge article published", "published article=bridge"],
    ["when did it come out", "published"],
    ["how old is this article", "published"],
    ["whats the date of this article", "published"],
    ["who wrote this article", "author"],
    ["who wrote it?", "author"],
    ["who is the author of the story", "author"],
    ["which paper is this from", "author"],
    ["who wrote the bridge article", "author article=bridge"],
    ["who wrote the letter to the council", "ask"],
    ["who wrote the report on the cup final", "author article=the cup final"],
    ["who wrote the flood stories", "author article=flood"],
    ["who's the journalist behind the piece on the flood", "author article=the flood"],
    ["when was the piece on the flood published", "published article=the flood"],
    ["when did the article about the flood come out", "published article=the flood"],
    ["when did the flood story go up", "published article=flood"],
    ["give me a quick rundown of the flood", "summary article=flood length=short"],
    ["tldr?", "summary length=short"],
    ["summary?", "summary"],
  ])("%s", (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });
});

describe("understand() says whose name a pronoun leaves out", () => {
  it.each([
    ["why did he do it", "ask pronoun=he"],
    ["what did she say about the toll", "quotes about=the toll pronoun=she"],
    ["what did Lind say he would do", "ask"],
    ["why did lind change her mind", "ask"],
    ["did the mayor keep her word", "ask"],
    ["who said they would strike", "ask"],
  ])("%s", (typed, expected) => {
    expect(read(typed)).toContain(expected);
    if (!expected.includes("pronoun")) expect(read(typed)).not.toContain("pronoun");
  });
});

describe("phrasePattern()", () => {
  const groups = (phrase: string, text: string) => phrasePattern(phrase, REQUEST_WORDS).exec(text)?.groups;

  it("matches words, alternatives, options, classes and slots", () => {
    expect(
      groups("compare {speaker} <both> {other} [<about> {about}]", "compare a and b on c?"),
    ).toMatchObject({
      speaker: "a",
      other: "b",
      about: "c",
    });
    const matches = (phrase: string, text: string) => phrasePattern(phrase, REQUEST_WORDS).test(text);
    expect(matches("what~('s| is) [the]* (new|up)", "what is the the new")).toBe(true);
    expect(matches("what~('s| is) new", "whats new")).toBe(false);
  });

  it("refuses a class that isn't there and a bracket that isn't closed", () => {
    expect(() => phrasePattern("<nothing>", REQUEST_WORDS)).toThrow("nothing");
    expect(() => phrasePattern("what (is", REQUEST_WORDS)).toThrow("not closed");
  });

  it("reads a long hostile request in a moment", () => {
    const started = processorTime();
    for (const piece of [
      "compare a and ",
      "what's the latest on ",
      "what did a and b say ",
      "the a all me ",
    ]) {
      understand(piece.repeat(140), TODAY);
    }
    expect(processorTime() - started).toBeLessThan(4000);
  });
});
