import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { fitOf, type NewThings } from "../../../src/search/answering/answer-forms.ts";
import { askedFor } from "../../../src/search/question/asked-for.ts";

describe("askedFor()", () => {
  it.each([
    ["How many days of conflict?", "count"],
    ["whats the death toll", "count"],
    ["How much did it cost?", "money"],
    ["how much is the toll", "money"],
    ["how much was parking at the fair", "money"],
    ["how much are child tickets", "money"],
    ["how much is left", "amount"],
    ...["is", "was", "are", "were"].flatMap(verb =>
      [
        "destroyed in the fire",
        "recycled now",
        "flooded",
        "finished",
        "broken",
        "true",
        "open to walkers",
        "new",
      ].map((end): [string, string] => [`how much ${verb} ${end}`, "amount"]),
    ),
    ["how much is parking", "money"],
    ["how much are tickets for the zoo", "money"],
    ["what does a ticket cost", "money"],
    ["whats the repair of the bridge gonna cost now", "money"],
    ["what's a stall at the market cost", "money"],
    ["how much prize money comes with it", "money"],
    ["what does the boss earn", "money"],
    ["how much more is my rent gonna cost me", "money"],
    ["how much rain fell", "amount"],
    ["What percentage agreed?", "percent"],
    ["what % of them agreed", "percent"],
    ["cheapest ticket for the ferry??", "money"],
    ["toll price", "money"],
    ["the old harbour fee for lorries", "money"],
    ["toll dropped", "other"],
    ["how bad is inflation", "percent"],
    ["how old was the driver", "age"],
    ["How big a fine could the firm face?", "money"],
    ["how high was the annual rent", "money"],
    ["how big is the harbour", "measure"],
    ["what was the score on saturday", "score"],
    ["How long is the bridge?", "length"],
    ["how deep is the harbour", "measure"],
    ["how windy was it", "measure"],
    ["how often does the bus run", "often"],
    ["what time is the last bus", "clock"],
    ["When did it close?", "when"],
    ["What year was it built?", "when"],
    ["Who closed it?", "who"],
    ["who is ada lind", "identity"],
    ["what is sepsis", "identity"],
    ["whats a heat pump", "identity"],
    ["What are supercapacitors?", "identity"],
    ["what is the verdict", "thing"],
    ["what is the rating of the school", "thing"],
    ["what is wrong", "other"],
    ["what is happening", "other"],
    ["what is it", "other"],
    ["who is Ada Winning", "identity"],
    ["what does ada lind do for a living", "identity"],
    ["What does Ada Lind do?", "identity"],
    ["what did she do for work", "other"],
    ["what did the council do", "other"],
    ["how did the thieves get in", "manner"],
    ["how do ticks spread the fever", "manner"],
    ["how do i know if it is the fever", "other"],
    ["how could the dog get out", "manner"],
    ["how was the fire started", "manner"],
    ["how is the fever passed on", "manner"],
    ["how did the team do", "other"],
    ["how did it go", "other"],
    ["how did the council vote on the pier", "other"],
    ["how is the driver", "other"],
    ["how was the fair", "other"],
    ["who is paying", "who"],
    ["who was badly hurt", "who"],
    ["whos won", "who"],
    ["who was sacked?", "who"],
    ["where is the summit", "place"],
    ["Which company closed it?", "name"],
    ["what film won", "name"],
    ["Why did it close?", "why"],
    ["what caused the fire", "why"],
    ["what made them drop it", "why"],
    ["how come it shut", "why"],
    ["is the bakery still open", "decision"],
    ["Hvem er talsperson?", "who"],
    ["can i cross when it opens", "decision"],
    ["did the man whose heart stopped live", "decision"],
    ["who were they playing when he scored", "who"],
    ["do you know when it opens", "when"],
    ["has anyone said why it shut", "why"],
    ["Did the council reveal when the bridge reopens?", "when"],
    ["Has the council confirmed when it opens?", "when"],
    ["has the ferry firm told its passengers when it sails", "when"],
    ["is it clear yet when it opens", "when"],
    ["is there any news on when it opens", "when"],
    ["has a date been set for when it opens", "when"],
    ["Is there a reason why the bridge shut?", "why"],
    ["Was there an explanation why the bridge shut?", "why"],
    ["did the mayor apologise for why it shut", "why"],
    ["Could you remind me who runs the ferry?", "who"],
    ["did the police identify who rang", "who"],
    ["did the man who fell say where it happened", "place"],
    ["Can anyone remember where the market was?", "place"],
    ["did they estimate how many came", "count"],
    ["did anyone die when the bridge fell", "decision"],
    ["is the bakery open when it snows", "decision"],
    ["did the mayor explain when asked", "decision"],
    ["was the woman who rang the bell thanked", "decision"],
    ["is there a bridge on which lorries can cross", "decision"],
    ["is there a place where I can park", "decision"],
    ["what's the girl's rating", "thing"],
    ["what was Furlan's finishing time", "thing"],
    ["what kind of missile hit the port", "thing"],
    ["what sentence did they get", "thing"],
    ["what is the plan", "other"],
    ["what is another name for a tailor", "thing"],
    ["what's the toll", "money"],
    ["whats the ransom", "money"],
    ["what was the reward", "money"],
    ["what's the death toll", "count"],
    ["what is it about", "other"],
    ["Tell me about bridges", "other"],
  ])("%s", (question, type) => {
    expect(askedFor(question).type).toBe(type);
  });

  it.each([
    ["how many seats does it have", { counted: "seat" }],
    ["how many people came", { counted: "person" }],
    ["how many hip patients are called back", { counted: "patient" }],
    ["How many hip patients are called back?", { counted: "patient" }],
    ["how many steel jobs did it cost", { counted: "job" }],
    ["how many Carrow people have signed", { counted: "person" }],
    ["how many seats does it have", { counted: "seat" }],
    ["how many towns has the bus", { counted: "town" }],
    ["which hotel did they stay in", { kind: "hotel" }],
    ["what was the name of the yacht", { kind: "yacht" }],
    ["what was the tug called that towed it", { kind: "tug" }],
    ["what will the tug be named", { kind: "tug" }],
    ["what's the tug going to be called", { kind: "tug" }],
    ["what was it called", { kind: null }],
    ["whats the caretakers name", { kind: "caretak" }],
    ["what is the tug's name", { kind: "tug" }],
    ["what was the name of the tug", { kind: "tug" }],
    ["how much does he earn a week", { type: "money", rate: "week" }],
    ["how much is it a week to rent", { rate: "week" }],
    ["how much is it per year now?", { rate: "year" }],
    ["how much is a day ticket for the zoo", { rate: null }],
    ["how much does a month pass cost", { rate: null }],
    ["how much was it a year ago", { rate: null }],
    ["what would Bo have earned there", { type: "money", rate: null }],
    ["how much was it a year ago", { rate: null }],
    ["what day did it open", { period: "dai" }],
    ["which century is it from", { period: "centuri" }],
    ["what wages does it pay", { sum: "wage" }],
    ["what's the girl's rating", { noun: "rate" }],
    ["what year did it open", { period: "year" }],
    ["when will it reopen", { tense: "future" }],
    ["when did it close", { tense: "past" }],
  ])("knows what is counted or named, and whether a day is to come: %s", (question, narrowed) => {
    expect(askedFor(question)).toMatchObject(narrowed);
  });

  it("reads a long hostile question in one pass", () => {
    const started = processorTime();
    for (const piece of [
      "how much did ",
      "what a ",
      "which ",
      "what percent ",
      "how much ",
      "what is ",
      "do you say ",
      "can it when ",
      "did they tell a when ",
    ])
      askedFor(piece.repeat(10_000));
    expect(processorTime() - started).toBeLessThan(2000);
  });
});

describe("askedFor()", () => {
  it.each([
    ["did they get a cut", "past"],
    ["has it opened", "past"],
    ["was he going to sell it", null],
    ["is it open", null],
    ["will it open", null],
  ])("%s: tense %s", (question, tense) => {
    expect(askedFor(question)).toMatchObject({ type: "decision", tense });
  });
});

describe("askedFor()", () => {
  it.each([
    ["when is it open", "future"],
    ["since when is it open", null],
    ["since when was it shut", "past"],
  ])("%s: tense %s", (question, tense) => {
    expect(askedFor(question)).toMatchObject({ type: "when", tense });
  });
});

describe("fitOf()", () => {
  const NOTHING: NewThings = {
    numerals: 1,
    capitals: 1,
    isCounted: false,
    hasUnit: false,
    isUnitNamed: false,
    persons: 0,
    act: "absent",
    stands: [],
  };
  const fits = (question: string, text: string, found: Partial<NewThings> = {}) =>
    fitOf(askedFor(question), text, { ...NOTHING, ...found });

  it.each<readonly [string, string, string]>([
    ["how long is the bridge", "It spans 340 metres.", "Bus 17 crosses it."],
    ["how long is the bridge", "It spans 340 metres.", "They pay for three years."],
    ["how long is the old yard", "It runs for half a mile.", "It will shut for three weeks."],
    ["how long will the new tunnels be", "They run for 4 km.", "They took 4 years."],
    ["how much is the toll", "Drivers will pay £1.50.", "Bus 17 crosses it."],
    ["how much did it cost", "It cost 21 million dor.", "Bus 17 crosses it."],
    ["how old is she", "Ada Lind, 44, was there.", "She has 3 dogs."],
    ["how old is she", "She did it at the age of 13.", "She did it 13 times."],
    ["when will it open", "It will open on 8 June.", "It shut on 8 June."],
    ["what year was it built", "It was built in 1931.", "It was built on a Tuesday."],
    ["what time does it shut", "It shuts at 9.30pm.", "It shuts on 8 June."],
    ["how often does it run", "It runs every 20 minutes.", "It runs on 8 June."],
    ["what was the score", "They lost 4-3.", "They lost on 8 June."],
    ["where is the summit", "They meet in Lisbon.", "The Lisbon group met."],
    ["why is it shut", "It shut because of cracks.", "It is shut."],
    ["why can't it cross", "The ramp is too steep.", "The ramp is steep."],
  ])("fits %s better to %j than to %j", (question, better, worse) => {
    expect(fits(question, better)).toBeGreaterThan(fits(question, worse));
  });

  it.each(["how long is the strike", "how long is the bridge closed", "how long was the road trip"])(
    "%s: a time answers",
    question => {
      expect(fits(question, "It lasted three weeks.")).toBe(1);
    },
  );

  it("counts what is next to a number, and little what isn't", () => {
    const question = "how many boats sank";
    expect(fits(question, "Five boats sank.", { isCounted: true, hasUnit: true })).toBe(1);
    expect(fits(question, "Five houses were flooded.")).toBeLessThan(0.4);
  });

  it("wants a new name for a person or a thing of some kind", () => {
    expect(fits("who found it", "Bill Ostrow did.", { persons: 1 })).toBe(1);
    expect(fits("who found it", "It was found.", { capitals: 0 })).toBe(0);
    expect(fits("which hotel was it", "It was the Grand Hotel.", { hasUnit: true, isUnitNamed: true })).toBe(
      1,
    );
    expect(fits("which hotel was it", "It was a hotel in Lisbon.", { hasUnit: true })).toBeLessThan(0.6);
    expect(fits("which hotel was it", "It was in Lisbon.")).toBeLessThan(1);
    expect(fits("which hotel was it", "It was a hotel.", { capitals: 0, hasUnit: true })).toBe(0);
  });
});
