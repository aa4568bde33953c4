import { describe, expect, it } from "vitest";
import { fortnightBefore, namedTimeOf } from "../../../src/search/question/asked-time.ts";

const ASKED = "2031-05-12";

/** The days as "from to". */
function daysOf(question: string, asked?: string): string | null {
  const time = namedTimeOf(question, asked);
  return time && `${time.since ?? "…"} ${time.until ?? "…"}`;
}

describe("namedTimeOf()", () => {
  it.each([
    // a day, and the fortnight in which it is still news
    ["what did she say on 2030-02-20", "2030-02-20 2030-03-06"],
    ["what did she say on 3 March 2030", "2030-03-03 2030-03-17"],
    ["what did she say on 3rd March 2030", "2030-03-03 2030-03-17"],
    ["what did she say on March 3, 2030", "2030-03-03 2030-03-17"],
    ["what did she say on Dec 25th 2030", "2030-12-25 2031-01-08"],
    // a month to its end, and the fortnight after
    ["what did she say in February 2028", "2028-02-01 2028-03-14"],
    ["what did she say in february 2030", "2030-02-01 2030-03-14"],
    ["what was said in Sep. 2030", "2030-09-01 2030-10-14"],
    // the last one that has begun
    ["what did she say in May", "2031-05-01 2031-06-14"],
    ["what did she say in June", "2030-06-01 2030-07-14"],
    ["what did she say on 3 June", "2030-06-03 2030-06-17"],
    ["what did she say in march", "2031-03-01 2031-04-14"],
    ["did it rain last may", "2031-05-01 2031-06-14"],
    ["did it rain on 2 may", "2031-05-02 2031-05-16"],
    ["May in Leeds", "2031-05-01 2031-06-14"],
    // verbs
    ["who may go", null],
    ["did they march to Leeds", null],
    // a march, and a may tree
    ["how many people were arrested after the march", null],
    ["who was hurt during the march", null],
    ["how many came before the march", null],
    ["who spoke in the march", null],
    ["what was the aim of the march", null],
    ["how high is the top of the may", null],
    ["who was hurt since the march", null],
    ["who spoke after the 3 march", "2031-03-04 …"],
    ["who spoke in the march of 2030", "2030-01-01 2030-12-31"],
    // recently
    ["what did she say this week", "2031-04-28 2031-05-12"],
    ["what happened yesterday", "2031-04-28 2031-05-12"],
    // from one to another
    ["how many people died between February and April", "2031-02-01 2031-05-14"],
    ["how many people died between may and july", "2030-05-01 2030-08-14"],
    ["what was said from June to 3 August 2029", "2029-06-01 2029-08-17"],
    ["what did she say between 1 and 14 March", "2031-03-01 2031-03-28"],
    ["what did she say from the 2nd to the 5th of March 2030", "2030-03-02 2030-03-19"],
    ["who quit between November and January", "2030-11-01 2031-02-14"],
    ["who quit between November 2028 and January 2029", "2028-11-01 2029-02-14"],
    ["who quit between November and January 2029", "2028-11-01 2029-02-14"],
    // the second has its year from the first
    ["who quit from December 2028 to January", "2028-12-01 2029-02-14"],
    ["who quit between May 2028 and June", "2028-05-01 2028-07-14"],
    ["who quit from 3 October 2029 until 2 February", "2029-10-03 2030-02-16"],
    ["who quit from 3 May 2029 until 2 May", "2029-05-03 2030-05-16"],
    ["who quit from 1 May 2029 until 2 May", "2029-05-01 2029-05-16"],
    ["is it open from Monday to Friday", null],
    ["who quit between the two", null],
    // a year
    ["what did she say in 2029", "2029-01-01 2029-12-31"],
    ["what was built during 1987", "1987-01-01 1987-12-31"],
    ["is it 2029 metres high", null],
    // what is no date
    ["what did she say on 2030-02-30", null],
    ["what did she say on 31 June 2030", null],
    ["what did she say on 2030-13-01", null],
    ["what did she say", null],
    // a verb before the date
    ["who may go in march 2030", "2030-03-01 2030-04-14"],
    // from a day on, and up to it
    ["what has she said since 2029", "2029-01-01 …"],
    ["what has she said since March 2030", "2030-03-01 …"],
    ["what has she said since early march", "2031-03-01 …"],
    ["what has she said since 2030-02-20", "2030-02-20 …"],
    ["what did she say after June 2030", "2030-07-01 …"],
    ["what did she say after 3 June 2030", "2030-06-04 …"],
    ["what did she say after 2029", "2030-01-01 …"],
    ["who was mayor before May 2030", "… 2030-04-30"],
    ["who was mayor before March 3, 2030", "… 2030-03-02"],
    ["who was mayor prior to 2 May", "… 2031-05-01"],
    ["who was mayor before 2029", "… 2028-12-31"],
    ["who was mayor until June 2030", "… 2030-06-30"],
    ["who was mayor until 2029", "… 2029-12-31"],
    // words between
    ["what has she said since last March", "2031-03-01 …"],
    ["what has she said since early 2029", "2029-01-01 …"],
    ["what has she said since the start of 2029", "2029-01-01 …"],
    ["who was mayor before the 12th of March 2030", "… 2030-03-11"],
    ["who was mayor before the start of 2029", "… 2028-12-31"],
    ["who was mayor before the end of 2029", "… 2029-12-30"],
    ["who was mayor until the end of March 2030", "… 2030-03-31"],
    ["what happened in the middle of 2029", "2029-01-01 2029-12-31"],
    ["what did she say on the 3rd of May 2030", "2030-05-03 2030-05-17"],
    // the day only describes what it was before
    ["who left after the May 3 vote", "2031-05-03 2031-05-17"],
    // in the future: no limit of what was printed
    ["will it open before 2040", null],
    ["what happens after 2031", null],
    ["is it closed until June 2032", null],
  ] satisfies [string, string | null][])("%s: %s", (question, expected) => {
    expect(daysOf(question, ASKED)).toBe(expected);
  });

  it.each([
    ["what did she say in June", null],
    ["what did she say this week", null],
    ["what did she say in June 2029", "2029-06-01 2029-07-14"],
    ["what did she say in 2029", "2029-01-01 2029-12-31"],
  ] satisfies [string, string | null][])(
    "%s: %s, if it isn’t known when it is asked",
    (question, expected) => {
      expect(daysOf(question)).toBe(expected);
    },
  );

  it("reads the first thousand letters", () => {
    expect(daysOf(`${" ".repeat(980)}on 2030-02-20`)).toBe("2030-02-20 2030-03-06");
    expect(daysOf(`${" ".repeat(990)}on 2030-02-20`)).toBe(null);
  });
});

describe("fortnightBefore()", () => {
  it("ends on the day of asking", () => {
    expect(fortnightBefore("2031-03-05")).toEqual({ since: "2031-02-19", until: "2031-03-05" });
  });
});
