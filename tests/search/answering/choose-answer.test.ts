import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";

// Invented: a ferry and its toll.
const article = (id: string, date: string, title: string, ...paragraphs: readonly string[]) =>
  articleOfParagraphs(paragraphs, { origin: { kind: "host", file: id }, id, date, title });

async function chosenOf(question: string, older: string, newer: string) {
  const { hits, best, earlier } = await found(question, older, newer);
  const placeOf = (at: number | null) => (at === null ? null : hits[at]?.article.id);
  return { best: placeOf(best), earlier: placeOf(earlier) };
}

async function found(question: string, older: string, newer: string) {
  const index = createSearchIndex([
    article("march", "2031-03-02", "Wexmouth ferry toll set", older, "The ramp is old."),
    article("may", "2031-05-11", "Wexmouth ferry dearer", "Rain fell on Wexmouth all week.", newer),
  ]);
  return index.search(question, { asked: "2031-05-12" });
}

describe("search() of a matter that moves on takes the newest of those that answer, and offers the older one", () => {
  it.each([
    [
      "how much is the Wexmouth ferry toll for a car now",
      "The toll for the Wexmouth ferry is £3 for a car.",
      "A car now costs £5 on the Wexmouth ferry.",
    ],
    [
      "when will the Wexmouth ferry start again",
      "The Wexmouth ferry will start again on 4 April, the harbour master said.",
      "The Wexmouth ferry will now start again on 20 June, the harbour master said on Friday.",
    ],
    [
      "is the Wexmouth ferry still running",
      "The Wexmouth ferry is not running because of a broken ramp.",
      "The Wexmouth ferry is running again since the ramp was mended, though only by day.",
    ],
    [
      "hows the Wexmouth ferry fund doing",
      "The Wexmouth ferry fund had reached £17,000 by this afternoon, three days after it was set up.",
      "The Wexmouth ferry fund stands at £64,000.",
    ],
    [
      "what's happening with the Wexmouth ferry",
      "The Wexmouth ferry is tied up because of a broken ramp, and nobody knows what is happening with it.",
      "The Wexmouth ferry has been sold to a dealer in scrap.",
    ],
    [
      "did the Wexmouth ferry get a new ramp in the end",
      "The Wexmouth ferry is to get a new ramp, the council said.",
      "The Wexmouth ferry didn't get a new ramp, because nobody would pay for it.",
    ],
  ])("%s", async (question, older, newer) => {
    expect(await chosenOf(question, older, newer)).toEqual({ best: "may", earlier: "march" });
  });
});

describe("search() takes a newer figure or day that replaces the older one, whatever the tense", () => {
  it.each([
    [
      "how many drivers signed the Wexmouth ferry letter",
      "By Friday 900 drivers had signed the Wexmouth ferry letter.",
      "Signatures on the Wexmouth ferry letter have topped 2,400 drivers.",
    ],
    [
      "how many people visited the Wexmouth ferry museum",
      "In spring 900 people had visited the Wexmouth ferry museum.",
      "Visitors to the Wexmouth ferry museum reached 2,400 people.",
    ],
    [
      "how many cars did the Wexmouth ferry lose",
      "The Wexmouth ferry lost 12 cars in the storm.",
      "The number of cars that the ferry lost has risen to 15.",
    ],
    [
      "how many people will the Wexmouth ferry employ",
      "The Wexmouth ferry will employ 320 people.",
      "The ferry will employ 240 people at first and not 320.",
    ],
    [
      "when do drivers need the Wexmouth ferry pass",
      "Drivers will need the pass for the Wexmouth ferry from 1 January.",
      "The pass that drivers need for the ferry has been put off from January to 1 April.",
    ],
    [
      "how much did the new ramp for the Wexmouth ferry cost",
      "The new ramp for the Wexmouth ferry cost £3m.",
      "The cost of the new ramp for the ferry has gone up to £5m.",
    ],
  ])("%s", async (question, older, newer) => {
    expect(await chosenOf(question, older, newer)).toEqual({ best: "may", earlier: "march" });
  });
});

describe("search() takes what a newer article says in place of a figure or a day, in whatever words", () => {
  it.each([
    [
      "when will the Wexmouth ferry sail",
      "The Wexmouth ferry will sail again on 8 June.",
      "“I’d now say the end of June for her, not 8 June,” said Lind.",
    ],
    [
      "how much will the Wexmouth ferry cost",
      "The Wexmouth ferry will cost £310 for a year.",
      "“It has to be £450 instead of £310,” said Lind.",
    ],
  ])("%s", async (question, older, newer) => {
    expect(await chosenOf(question, older, newer)).toEqual({ best: "may", earlier: "march" });
    expect((await found(question, older, newer)).tier).toBe("answered");
  });

  it("unless the first one is asked for", async () => {
    expect(
      await chosenOf(
        "when was the Wexmouth ferry first supposed to sail",
        "The Wexmouth ferry will sail again on 8 June.",
        "“I’d now say the end of June for her, not 8 June,” said Lind.",
      ),
    ).toEqual({ best: "march", earlier: null });
  });
});

describe("search() takes a newer passage that says the opposite", () => {
  it.each([
    [
      "is the Wexmouth ferry going to close",
      "The Wexmouth ferry will close on 31 July, the council decided by one vote.",
      "The Wexmouth ferry will not close and will stay open until the ramp is worn out.",
    ],
    [
      "has the Wexmouth ferry changed its timetable",
      "The Wexmouth ferry said that its timetable had not changed.",
      "The ferry has changed its times since.",
    ],
  ])("%s", async (question, older, newer) => {
    expect(await chosenOf(question, older, newer)).toEqual({ best: "may", earlier: "march" });
  });
});

describe("search() takes what answers best", () => {
  it.each([
    [
      "where the first figure is asked for",
      "how many cars did the Wexmouth ferry first say it had lost",
      "The Wexmouth ferry said it had lost 12 cars in the storm.",
      "The number of cars that the ferry lost has risen to 15.",
    ],
    [
      "where another figure has changed",
      "how many cars did the Wexmouth ferry lose",
      "The Wexmouth ferry lost 12 cars in the storm.",
      "The ferry’s café has gone up to 40 seats.",
    ],
    [
      "where the question is about the past",
      "why was the Wexmouth ferry not running in March",
      "The Wexmouth ferry is not running because of a broken ramp.",
      "The Wexmouth ferry is running again.",
    ],
    [
      "where what is newer is about something else",
      "how much is the toll for a car on the Wexmouth ferry now",
      "The toll for a car on the Wexmouth ferry is £3.",
      "The ferry's café sold £5 of tea.",
    ],
  ])("%s: %s", async (_where, question, older, newer) => {
    expect(await chosenOf(question, older, newer)).toEqual({ best: "march", earlier: null });
  });
});
