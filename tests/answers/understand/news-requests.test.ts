import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { phrasePattern } from "../../../src/answers/understand/phrase.ts";
import { understand } from "../../../src/answers/understand/understand.ts";
import { REQUEST_WORDS } from "../../../src/english/requests/request-phrases.ts";
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

describe("understand() leaves a question that sounds like a request of another kind", () => {
  const things = ["the concert", "the toilets", "the march", "the bridge"];
  it.each([
    ...things.flatMap(thing => [
      `where is ${thing} at`,
      `where are ${thing} at?`,
      `trace ${thing}`,
      `break ${thing} down`,
      `break down ${thing}`,
      `what's the word for ${thing} in welsh`,
      `what is the word for ${thing}`,
      `what is the score of ${thing}`,
      `what's the score for ${thing}`,
      `what did Ada Lind say against ${thing}`,
      `what has Lind said against ${thing}`,
      `10 points for ${thing}`,
      `two words for ${thing}`,
      `three points`,
      `5 lines for ${thing}`,
    ]),
    "what did Ada Lind say against Okoro",
    "what has Okoro said against Lind",
  ])("%s", typed => {
    expect(["ask", "quotes"]).toContain(
      understand(typed, TODAY, { isSpeaker: name => SPEAKERS.has(name.toLowerCase()) }).kind,
    );
  });
});

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
    ["hows the woman from the raft doing these days", "ask"],
    ["what does the panel hold against Lind", "ask"],
    [
      "between lind and okoro who said what about the toll",
      "compare speaker=lind other=okoro about=the toll",
    ],
    ["what happened when with the library", "timeline about=the library"],
    ["author of the flood story", "author article=flood"],
    ["date of the toll article", "published article=toll"],
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
    ["when was the latest article published", "latest"],
    ["when did the newest story come out", "latest"],
    ["how old is the most recent report?", "latest"],
    ["who wrote the last article", "latest"],
    ["when was the latest flood article published", "latest about=flood"],
    ["which reporter wrote the newest ferry story", "latest about=ferry"],
    ["who wrote the last post story", "author article=last post"],
    ["who wrote the most articles", "ask"],
    ["which journalist wrote the fewest stories", "ask"],
    ["when was the oldest article published", "ask"],
    ["who's the journalist behind the piece on the flood", "author article=the flood"],
    ["when was the piece on the flood published", "published article=the flood"],
    ["when did the article about the flood come out", "published article=the flood"],
    ["when did the flood story go up", "published article=flood"],
    ["give me a quick rundown of the flood", "summary article=flood length=short"],
    ["tldr?", "summary length=short"],
    ["summary?", "summary"],
    ["newest article on the flood", "latest about=the flood"],
    ["are there any updates on the flood", "latest about=the flood"],
    ["any developments in the inquest", "latest about=the inquest"],
    ["recent progress in the inquest", "latest about=the inquest"],
    ["is there news about the marsh", "latest about=the marsh"],
    ["what's the current state of play on the toll", "latest about=the toll"],
    ["status of the toll", "latest about=the toll"],
    ["any word on the toll", "latest about=the toll"],
    ["how are things going with the toll", "latest about=the toll"],
    ["fill me in on the flood", "latest about=the flood"],
    ["did anything happen yesterday", "latest since=2025-06-14 until=2025-06-14"],
    ["what has happened since Monday", "latest since=2025-06-09"],
    ["whats happened this week", "latest since=2025-06-09 until=2025-06-15"],
    ["what went on last week", "latest since=2025-06-02 until=2025-06-08"],
    ["everything that happened in May", "latest since=2025-05-01 until=2025-05-31"],
    ["show me everything from last week", "latest since=2025-06-02"],
    ["news roundup for last month", "latest since=2025-05-01 until=2025-05-31"],
    ["give me this month's news", "latest since=2025-06-01 until=2025-06-30"],
    ["todays headlines", "latest since=2025-06-15 until=2025-06-15"],
    ["todays temperature", "ask"],
    ["what happened between 1 and 14 may", "latest since=2025-05-01 until=2025-05-14"],
    ["what happened from 3rd to 9 June", "latest since=2025-06-03 until=2025-06-09"],
    ["history of the toll", "timeline about=the toll"],
    ["key dates of the inquest", "timeline about=the inquest"],
    ["what happened with the toll step by step", "timeline about=the toll"],
    ["give me the flood in chronological order", "timeline about=flood"],
    ["how did it come to this with the toll", "timeline about=the toll"],
    ["how have things changed on the toll over time", "timeline about=the toll"],
    ["contrast Lind with Okoro", "compare speaker=Lind other=Okoro"],
    ["put Lind next to Okoro", "compare speaker=Lind other=Okoro"],
    ["what Lind and Okoro said side by side", "compare speaker=Lind other=Okoro"],
    ["show me Lind and Okoro side by side on tolls", "compare speaker=Lind other=Okoro about=tolls"],
    ["how does Lind's view compare with Okoro's", "compare speaker=Lind other=Okoro"],
    ["how does what Lind says compare to what Okoro says", "compare speaker=Lind other=Okoro"],
    ["how does the bridge compare with the tunnel", "ask"],
    ["are Lind and Okoro on the same page about tolls", "compare speaker=Lind other=Okoro about=tolls"],
    ["do Lind and Okoro see eye to eye", "compare speaker=Lind other=Okoro"],
    ["what did Lind and Okoro each say about tolls", "compare speaker=Lind other=Okoro about=tolls"],
    ["publication date?", "published"],
    ["how old is the flood article", "published article=flood"],
    ["how old is the piece on the flood", "published article=the flood"],
    ["how old is the bridge", "ask"],
    ["how recent is this", "published"],
    ["what day was the flood article published", "published article=flood"],
    ["what date is the piece on the flood from", "published article=the flood"],
    ["what date is the fair on", "ask"],
    ["what year is this article from", "published"],
    ["when did you post this", "published"],
    ["when did the paper print the story about the fair", "published article=the fair"],
    ["when did the site publish the flood article", "published article=flood"],
    ["is this article still current", "published"],
    ["is this old news", "published"],
    ["published when?", "published"],
    ["who wrote that piece about the flood", "author article=the flood"],
    ["whos the reporter behind the flood story", "author article=flood"],
    ["who is behind the flood article", "author article=flood"],
    ["name of the reporter?", "author"],
    ["what's the source of this article", "author"],
    ["whose article is this", "author"],
    ["whose idea was the fair", "ask"],
    ["who is this article by", "author"],
    ["what outlet ran the flood story", "author article=flood"],
    ["which newspaper printed the piece about the flood", "author article=the flood"],
    ["where was this published", "author"],
    ["what sources do you have", "articles"],
    ["what are the articles about", "articles"],
    ["what are the plans about", "ask"],
    ["who all is quoted here", "speakers"],
    ["names of everyone quoted", "speakers"],
    ["anything from Lind on tolls", "quotes speaker=Lind about=tolls"],
    ["condense the flood article into 2 lines", "summary article=flood article length=short"],
    ["shorten the school day", "ask"],
    ["explain this article", "summary"],
    ["explain the delay", "ask"],
    ["what's the flood article about", "summary article=flood article"],
    ["what is this article about?", "summary"],
    ["what is the fair about", "ask"],
    ["in a nutshell what does the article say", "summary length=short"],
    ["key takeaways from the flood article", "summary article=flood article"],
    ["cliff notes on the flood", "summary article=flood"],
    ["just give me the highlights", "summary"],
    ["too long didn't read", "summary length=short"],
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
