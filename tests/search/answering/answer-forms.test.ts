import { describe, expect, it } from "vitest";
import { answerFormsIn, fitOf, type NewThings } from "../../../src/search/answering/answer-forms.ts";
import { type AnswerType, type AskedFor, askedFor } from "../../../src/search/question/asked-for.ts";

const NOTHING: NewThings = {
  numerals: 0,
  capitals: 0,
  isCounted: false,
  hasUnit: false,
  isUnitNamed: false,
  persons: 0,
  act: "absent",
  stands: [],
};
const fitTo = (question: string, text: string, found: Partial<NewThings>) =>
  fitOf(askedFor(question), text, { ...NOTHING, ...found });

describe("fitOf()", () => {
  it.each([
    ["who is the deputy mayor", "The deputy mayor is Ada Lind."],
    ["who is the vice president", "Vice President Ada Lind spoke."],
    ["who was the mayor in March", "Former mayor Ada Lind spoke."],
    ["who is the mayor", "The mayor, Ada Lind, spoke."],
    ["who is Vell's new mayor", "Mayor Ada Lind spoke."],
    ["who is norway’s foreign minister", "She met foreign minister Ada Lind."],
    ["who is the mayor", "The mayor of Vell, Ada Lind, spoke."],
    ["who is the mayor", "It was opened by Ada Lind, Vell's first mayor."],
    ["who is the mayor", "Ada Lind, 61, who is the mayor, spoke."],
    ["who is the mayor", "Ada Lind was elected mayor in May."],
    ["who is the prime minister", "Ada Lind remains prime minister."],
    [
      "who is the prime minister",
      "Ada Lind, who leads the Greens, will be the country's next prime minister.",
    ],
  ])("takes the holder of the very office asked for: %s", (question, text) => {
    expect(fitTo(question, text, { persons: 1 })).toBe(1);
  });

  it.each<[question: string, best: string, worse: string, found: Partial<NewThings>]>([
    ["what percentage of members voted", "12 per cent of them did", "12 of them did", { numerals: 1 }],
    [
      "when did the pier open",
      "It opened on 3 May.",
      "It opened. — Ada Lind (@adalind) May 4, 2024",
      { numerals: 2 },
    ],
    [
      "when did the pier open",
      "It opened in May. — Ada Lind (@adalind) May 4, 2024",
      "It opened. — Ada Lind (@adalind) May 4, 2024",
      { numerals: 2 },
    ],
    ["in what year was the pier built", "It was built in 1871.", "It was built on 3 May.", { numerals: 1 }],
    ["in what year was the pier built", "It was built on 3 May.", "It was built by 40 men.", { numerals: 1 }],
    ["who runs the ferry", "The council runs it.", "It runs by day.", {}],
    ["who is Ada Lind", "Ada Lind, who runs the harbour, said so.", "Then Ada Lind left.", { capitals: 2 }],
    ["who is Ada Lind", "Ada Lind, who leads the council.", "Ada Lind, who wanted to stay.", { capitals: 2 }],
    ["who is Ada Lind", "Ada Lind will be the next mayor.", "Ada Lind will be there.", { capitals: 2 }],
    ["who is Ada Lind", "Ada Lind, chief engineer, spoke.", "Ada Lind, who spoke.", { capitals: 2 }],
    ["who is Ada Lind", "Ada Lind, who wanted to stay.", "Ada Lind wanted to stay.", { capitals: 2 }],
    ["what is sepsis", "Sepsis is a reaction to an infection.", "Sepsis was found in three.", {}],
    ["whats a tram", "Trams, which run on rails, cost more.", "The new trams cost more.", {}],
    ["what is gabbro", "Gabbro (a dark rock) is dug there.", "He sold gabbro to builders.", {}],
    ["what are heat pumps", "Heat pumps are a way to warm homes.", "Heat pumps sell well.", {}],
    ["who is the mayor", "The mayor is Ada Lind.", "The deputy mayor is Ada Lind.", { persons: 1 }],
    ["whos the mayor", "Mayor Ada Lind spoke.", "Former mayor Ada Lind spoke.", { persons: 1 }],
    ["who is the mayor", "Mayor Ada Lind spoke.", "Bo Roe called for the mayor to go.", { persons: 1 }],
    ["who is the mayor", "Ada Lind, the mayor, spoke.", "Bo Roe, a baker, blamed the mayor.", { persons: 1 }],
    ["who is the mayor", "Ada Lind, the mayor, spoke.", "The mayor, Bo Roe said, must go.", { persons: 1 }],
    [
      "who is the new head teacher",
      "Head teacher Ada Lind.",
      "Assistant head teacher Ada Lind.",
      { persons: 1 },
    ],
    [
      "who is the prime minister of Norland",
      "Former spy Ada Lind is the prime minister.",
      "Ada Lind is the deputy prime minister.",
      { persons: 1 },
    ],
    [
      "who is the prime minister",
      "The former prime minister met Ada Lind, the prime minister.",
      "The former Norland prime minister met Ada Lind.",
      { persons: 1 },
    ],
    ["which century is it from", "It is of the ninth century.", "It was found in 1931.", { numerals: 1 }],
    ["which century is it from", "It stood there in the 1600s.", "It was found on 3 May.", { numerals: 1 }],
    ["which century is it from", "It stood there in 400 AD.", "It held 400 adults.", { numerals: 1 }],
    ["what decade is it from", "It was built in the sixties.", "It was found on 3 May.", { numerals: 1 }],
    [
      "how much was it fined",
      "It was fined 40 million dor.",
      "It was seen 40 million times.",
      { numerals: 1 },
    ],
    ["how much is it worth", "It is worth 3 billion.", "It has 3 billion new users.", { numerals: 1 }],
    ["how much did they pay", "They paid 2 million for it.", "It has 2 million people.", { numerals: 1 }],
    ["how much was raised", "It raised 2 million crowns.", "It burnt 2 million acres.", { numerals: 1 }],
    [
      "how much was spent",
      "The 2 million goes to schools.",
      "It has 2 million more readers.",
      { numerals: 1 },
    ],
    ["how much was raised", "It raised £2 million.", "It printed 2 million copies.", { numerals: 1 }],
    ["how big was the fine", "The fine was £40.", "It was 40 metres.", { numerals: 1, hasUnit: true }],
    ["where is the pier", "It is behind the harbour.", "It is old.", {}],
    [
      "why did Lind resign",
      "Lind resigned because she was ill.",
      "Lind resigned in May, so the council chose another.",
      { stands: [{ start: 0, end: 13 }] },
    ],
    [
      "why did the council choose another",
      "Lind resigned, so the council chose another.",
      "The council chose another.",
      { stands: [{ start: 22, end: 29 }] },
    ],
    [
      "how long were they married",
      "They married 40 years ago.",
      "He was a 40-year-old man.",
      { numerals: 1 },
    ],
    ["why was the pier shut", "It was shut because it had rusted.", "It was shut.", {}],
    ["why is the train late", "The trouble is the signals.", "The trouble grew.", {}],
    ["why did the shop close", "The rent was the last straw.", "The rent was high.", {}],
    [
      "how old do you have to be to sail",
      "Nobody under 14 may sail.",
      "Ada Lind, 34, sailed.",
      { numerals: 1 },
    ],
    [
      "how old must a sailor be",
      "It is for sailors of 60 and over.",
      "Ada Lind, 34, sailed.",
      { numerals: 1 },
    ],
    [
      "why did Lind go",
      "She left as the pier had been shut.",
      "She left as leader.",
      { stands: [{ start: 0, end: 8 }] },
    ],
    [
      "why was the pier shut",
      "It was shut when the bolts snapped.",
      "It was shut a year after it opened.",
      {},
    ],
    ["why was the pier shut", "It was shut after it sank.", "It was shut two days after it opened.", {}],
    ["why did Lind go", "Lind left as she was ill.", "Ada Roe comes as her successor.", {}],
    [
      "how long was Lind in office",
      "Lind was there 12 years.",
      "Lind left in 2024, the day after.",
      { numerals: 1 },
    ],
    ["how long did the shaking last", "It went on for 40 seconds.", "It was 14 km deep.", { numerals: 1 }],
    [
      "how long is the river",
      "It is 40 kilometres long.",
      "It rises 40 kilometres above the border.",
      { numerals: 1 },
    ],
    [
      "how long is the wall gonna be",
      "The wall is 40 metres long.",
      "The wall took 40 weeks.",
      { numerals: 1 },
    ],
    ["who is Ada Lind", "Ada Lind of the bakers' union spoke.", "Ada Lind spoke.", { capitals: 2 }],
    [
      "who was Ada Lind",
      "The picture was painted by Ada Lind in 1889.",
      "It was sold by Ada Lind.",
      { capitals: 2 },
    ],
    [
      "who is Ada Lind",
      "He founded the firm with Ada Lind.",
      "He left the firm with Ada Lind.",
      { capitals: 2 },
    ],
    ["why was the pier shut", "It was shut for some reason.", "It was shut for no reason.", {}],
    ["how much does the pier cost", "The bill is £40.", "The town gives £40.", { numerals: 1 }],
    ["how much does the pier cost", "It is free.", "It is free of rust, and does nothing.", {}],
    ["how much is the bin fee", "Bins are free.", "The bin fee starts in May, and free lessons end.", {}],
    ["how much is the bin fee", "It is free until May.", "Free swimming for pupils ends.", {}],
    [
      "how many lamps has the pier",
      "It has 9 lamps.",
      "Lamps rose by 9 per cent.",
      { numerals: 1, isCounted: true },
    ],
    [
      "how many lamps has the pier",
      "Of the lamps 9 are out.",
      "Its lamps need 9 men.",
      { numerals: 1, hasUnit: true },
    ],
    [
      "how much does the pier cost",
      "Visitors pay £40.",
      "The town will pay £40 towards it.",
      { numerals: 1 },
    ],
    ["how tall is the pier", "It is 9 metres tall.", "It is 2 miles out.", { numerals: 1 }],
    ["how hot was it on the pier", "It was 31 degrees.", "It is 9 metres tall.", { numerals: 1 }],
    ["how far out is the pier", "It is 2 miles out.", "It weighs 31 tonnes.", { numerals: 1 }],
    ["how big is the pier", "It weighs 31 tonnes.", "It has 31 lamps.", { numerals: 1 }],
  ])("%s: “%s” rather than “%s”", (question, best, worse, found) => {
    expect(fitTo(question, best, found)).toBeGreaterThan(fitTo(question, worse, found));
  });

  it.each(["which driver left", "what officer left", "which employee left"])(
    "takes only a name for: %s",
    question => {
      expect([
        fitTo(question, "The driver left.", { act: "whole" }),
        fitTo(question, "Ada Lind left.", { act: "whole", capitals: 2 }),
      ]).toEqual([0, 1]);
    },
  );

  it("counts a sum or a share as an amount, and a bare number as less", () => {
    const amount: AskedFor = { type: "amount", rate: null, isOfPast: false };
    const shareOf = (text: string, numerals: number) => fitOf(amount, text, { ...NOTHING, numerals });
    expect([
      shareOf("It is £40.", 1),
      shareOf("It is 3 per cent.", 1),
      shareOf("It is 40.", 1),
      shareOf("It is a lot.", 0),
    ]).toEqual([1, 1, 0.6, 0]);
  });

  it("takes a sum of another kind for less than an answer", () => {
    expect(fitTo("what wages does it pay", "It paid a fine of £40.", { numerals: 1 })).toBeLessThan(0.4);
    expect(fitTo("what wages does it pay", "It pays wages of £40.", { numerals: 1, hasUnit: true })).toBe(1);
  });

  it.each<[question: string, best: string, worse: string]>([
    ["why did the roof fall", "The roof fell because it was wet.", "They left because the roof fell."],
    ["why did the roof fall", "The roof fell after a storm.", "They left after the roof fell, in June."],
    ["why did the roof fall", "After a storm, the roof fell.", "Since the roof fell, they have left."],
    ["why did the roof fall", "The roof fell over a beam.", "They have taken over the roof."],
    ["why did the roof fall", "The roof fell as it was wet.", "The roof fell as well."],
    ["why did the roof fall", "Since it was wet, the roof fell.", "The roof has been wet since May."],
    [
      "why did the roof fall",
      "The roof fell since it was wet.",
      "The roof fell for the first time since then.",
    ],
    ["why did the roof fall", "The roof fell since it was wet.", "The roof is wet since leaking."],
    [
      "why was the roof cut",
      "The roof was cut to stop a leak.",
      "They were told to stop as the crew did the roof.",
    ],
  ])("%s: “%s” rather than “%s”, whose clause tells something else", (question, best, worse) => {
    const standsIn = (text: string) =>
      [...text.matchAll(/roof|fell/g)].map(({ index }) => ({ start: index, end: index + 4 }));
    expect(fitTo(question, best, { stands: standsIn(best) })).toBeGreaterThanOrEqual(0.6);
    expect(fitTo(question, worse, { stands: standsIn(worse) })).toBeLessThan(0.5);
  });

  it.each([
    ["how much does Bo earn a week", "Bo earns £90 a week.", "Bo was offered £90 last week."],
    ["what does a pass cost each month", "A pass costs £9 a month.", "A pass costs £9."],
    ["how much does the shop make a year", "The shop makes £9m annually.", "The shop makes £9m in May."],
    ["how much will the tax bring in every year", "It raises £9m a year.", "It raises £9m over two years."],
  ])("takes a sum without its period for less than an answer: %s", (question, best, worse) => {
    expect([fitTo(question, best, { numerals: 1 }), fitTo(question, worse, { numerals: 1 })]).toEqual([
      1, 0.3,
    ]);
  });

  it.each([
    ["what day did Ann write", "She wrote on 3 May.", "She wrote last autumn."],
    ["what day did Ann write", "She wrote on Tuesday.", "She wrote in 2019."],
    ["which day does it open", "It opens on May 3.", "It opens in the spring of 2029."],
  ])("takes a season or a year for no day: %s", (question, best, worse) => {
    expect(fitTo(question, best, {})).toBe(1);
    expect(fitTo(question, worse, {})).toBeLessThan(0.4);
  });

  it("counts people by what they did", () => {
    const people: AskedFor = { type: "count", counted: "person", isOfPast: true };
    const shareOf = (text: string) => fitOf(people, text, { ...NOTHING, numerals: 1 });
    expect(shareOf("The petition has 2,300 signatures.")).toBe(0.8);
    expect(shareOf("It has 2,300 signatures of the council.")).toBe(1);
  });
});

describe("answerFormsIn()", () => {
  const formsIn = (text: string, type: AnswerType, around: Parameters<typeof answerFormsIn>[2] = {}) =>
    answerFormsIn(type, text, around).map(({ start, end }) => text.slice(start, end));

  it.each([
    ["hot", "It reached 41C on Sunday.", "41C"],
    ["cold", "It fell to -12 degrees at Vell.", "12 degrees"],
    ["temperature", "The record, from 1976, is 36°C.", "36°C"],
    ["tall", "The mast is 40 metres tall and weighs 9 tonnes.", "40 metres"],
  ])("finds the measure that answers “how %s”: %s", (size, text, measure) => {
    expect(formsIn(text, "measure", { size })).toEqual([measure]);
  });

  it("takes what is free for the price only if it is what is asked about", () => {
    const text = "There is free entry for pupils.";
    const start = text.indexOf("entry");
    expect(formsIn(text, "money")).toEqual([]);
    expect(formsIn(text, "money", { stands: [{ start, end: start + 5 }] })).toEqual(["free"]);
  });
});
