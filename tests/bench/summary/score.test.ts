import { describe, expect, it } from "vitest";
import { rougeL, rougeLsum, rougeN, rougeTokens } from "../../../bench/summary/rouge.ts";
import { rougeStem } from "../../../bench/summary/rouge-stem.ts";
import { isMulti, isWhole, scoreSummary } from "../../../bench/summary/score.ts";

const words = (text: string) => text.split(" ");

describe("rougeStem()", () => {
  it.each(
    (
      "caresses/caress ponies/poni ties/tie dies/die feed/feed agreed/agre plastered/plaster bled/bled " +
      "conflated/conflat hopping/hop falling/fall filing/file happy/happi enjoy/enjoy relational/relat " +
      "rationally/ration geology/geolog radically/radic controlling/control news/news innings/inning " +
      "probate/probat cease/ceas generalizations/gener oscillators/oscil skies/sky owed/owe"
    )
      .split(" ")
      .map(row => row.split("/")),
  )("cuts %s to %s", (word, stem) => {
    expect(rougeStem(word)).toBe(stem);
  });
});

describe("rouge", () => {
  it("tokenises as rouge_score does", () => {
    expect(rougeTokens("U.S. runners' 1,500m café was RUNNING")).toEqual([
      "u",
      "s",
      "runner",
      "1",
      "500m",
      "caf",
      "was",
      "run",
    ]);
  });

  it("counts n-grams, clipped", () => {
    const [a, b] = [words("the cat sat on the mat"), words("the cat the dog")];
    expect(rougeN(a, b, 1)).toMatchObject({ precision: 0.75, recall: 0.5 });
    expect(rougeN(a, b, 2).f1).toBeCloseTo(0.25);
    expect(rougeN(["the", "end"], ["the", "the"], 1).f1).toBeCloseTo(0.5);
    expect(rougeL(a, b).f1).toBeCloseTo(0.6);
  });

  it("unites subsequences as in Lin 2004, section 3.2", () => {
    const union = rougeLsum([words("w1 w2 w3 w4 w5")], [words("w1 w2 w6 w7 w8"), words("w1 w3 w8 w9 w5")]);
    expect(union.recall).toBeCloseTo(0.8);
    expect(union.precision).toBeCloseTo(0.4);
    expect(rougeLsum([words("a b"), words("a c")], [words("a b c")]).f1).toBeCloseTo((2 * 0.75) / 1.75);
  });
});

describe("scoreSummary()", () => {
  const gold = {
    id: "x",
    slice: "all",
    paragraphs: ["One is here. Two is there.", 'London (CNN)Three came. "Four," he said.'],
    reference: "One is here",
  };
  const one = (paragraph: number, text: string) =>
    scoreSummary(gold, { id: "x", sentences: [{ paragraph, text }] });

  it.each([
    ["right", one(1, "One is here."), { rouge1: 1, recall60: 1, unfaithful: 0, fragments: 0, isShort: true }],
    ["another paragraph", one(2, "One is here."), { rouge1: 0, unfaithful: 1 }],
    ["another case", one(1, "one is here."), { rouge1: 0, unfaithful: 1 }],
    ["a fragment", one(1, "is here. Two"), { fragments: 1 }],
    ["after a dateline", one(2, "Three came."), { fragments: 0 }],
    ["a quotation", one(2, '"Four," he said.'), { fragments: 0 }],
    ["two in one", one(1, gold.paragraphs[0] ?? ""), { multi: 1 }],
    ["missing", scoreSummary(gold, undefined), { rouge1: 0, sentences: 0 }],
  ])("sees %s", (_, score, expected) => {
    expect(score).toMatchObject(expected);
  });

  it("sees order, repetition and budget", () => {
    const two = { paragraph: 1, text: "Two is there." };
    const first = { paragraph: 1, text: "One is here." };
    expect(scoreSummary(gold, { id: "x", sentences: [two, first] }).isDisordered).toBe(true);
    expect(scoreSummary(gold, { id: "x", sentences: [two, two, two, two] })).toMatchObject({
      overBudget: 1,
      repeated: 3,
    });
  });
});

describe("isMulti()", () => {
  it.each(["Mr. Smith met the U.S. Senate.", "J. K. Rowling came.", "It cost $3.5 million."])(
    "lets %j pass",
    text => {
      expect(isMulti(text)).toBe(false);
      expect(isWhole(text, text)).toBe(true);
    },
  );
});
