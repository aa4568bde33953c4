import { describe, expect, it } from "vitest";
import { candidatesOf, judge, type Option } from "../../../src/quotes/judging/judge.ts";
import { nobodyAt, type Source } from "../../../src/quotes/judging/source.ts";
import { NAMED_AT, STATED_AT, WEIGHTS } from "../../../src/quotes/judging/weights.ts";
import { peopleOf } from "../people/people-of.ts";

const MENTION = { start: 0, end: 1, paragraph: 1 };

/** Somebody the article only describes; an empty name is nobody. */
function sourceOf(name: string): Source {
  const nobody = nobodyAt(MENTION);
  return name === "" ? nobody : { ...nobody, described: { name, kind: "person", alsoNamed: [] } };
}

/** Options by their points: [who, points], each with its number as its reading. */
function optionsOf(...points: readonly (readonly [string, number])[]): Option<number>[] {
  return points.map(([name, offset], reading) => ({
    source: sourceOf(name),
    features: [],
    offset,
    reading,
  }));
}

/** Points that give the first of two this probability. */
const logit = (probability: number) => Math.log(probability / (1 - probability));

describe("judge()", () => {
  it("gives everybody a share by the softmax of the points", () => {
    const { shares, probability } = judge(optionsOf(["the mayor", 2], ["the nurse", 1], ["", 0]));
    const sum = Math.exp(2) + Math.exp(1) + 1;
    expect(probability).toBeCloseTo(Math.exp(2) / sum, 10);
    expect(shares.map(share => share.probability)).toEqual([
      expect.closeTo(Math.exp(2) / sum, 10),
      expect.closeTo(Math.exp(1) / sum, 10),
    ]);
    expect(shares.map(({ source }) => source.described?.name)).toEqual(["the mayor", "the nurse"]);
  });

  it("adds the points of the features to the offset", () => {
    const [a, b] = optionsOf(["the mayor", 0.5], ["", 0]);
    if (!a || !b) throw new RangeError();
    const { probability } = judge([{ ...a, features: ["is-name", "label"] }, b]);
    const points = 0.5 + WEIGHTS["is-name"] + WEIGHTS.label;
    expect(probability).toBeCloseTo(Math.exp(points) / (Math.exp(points) + 1), 10);
  });

  it("adds up what leads to the same person, in any case of letters", () => {
    const { best, probability } = judge(
      optionsOf(["the nurse", 1], ["the mayor", 0.5], ["The Mayor", 0.8], ["", -9]),
    );
    const sum = Math.exp(1) + Math.exp(0.5) + Math.exp(0.8) + Math.exp(-9);
    expect(probability).toBeCloseTo((Math.exp(0.5) + Math.exp(0.8)) / sum, 10);
    expect(best).toBe(null);
  });

  it.each([
    [[1, 2], 1],
    [[2, 1], 0],
    [[2, 2], 0],
  ])("takes the likeliest reading of one person: %j", ([first = 0, second = 0], reading) => {
    const verdict = judge(optionsOf(["the mayor", first], ["the mayor", second], ["", -9]));
    expect(verdict.best?.reading).toBe(reading);
    expect(verdict.likeliest.reading).toBe(reading);
  });

  it.each([
    { how: "who stands beside a cue", isStated: true, features: [], bound: NAMED_AT.beside },
    { how: "who is inferred", isStated: false, features: [], bound: NAMED_AT.inferred },
    {
      how: "the voice that goes on beside its cue",
      isStated: true,
      features: ["goes-on-sentence"] as const,
      bound: NAMED_AT.inferred,
    },
  ])("names $how from its bound on, and nobody below it", ({ isStated, features, bound }) => {
    const at = (probability: number) => {
      const options = optionsOf(["the mayor", logit(probability)], ["the nurse", 0]);
      return judge(
        options.map((option, index) => {
          if (index > 0) return option;
          const offset = option.offset - features.reduce((sum, name) => sum + WEIGHTS[name], 0);
          return { ...option, source: { ...option.source, isStated }, features, offset };
        }),
      );
    };
    expect(at(bound + 0.001).best?.source.described?.name).toBe("the mayor");
    expect(at(bound - 0.001).best).toBe(null);
    expect(at(bound - 0.001).isNobody).toBe(false);
    expect(at(bound - 0.001).likeliest.source.described?.name).toBe("the mayor");
  });

  it("names nobody where nobody is the likeliest, however likely", () => {
    const verdict = judge(optionsOf(["the mayor", 0], ["", 9]));
    expect(verdict).toMatchObject({ best: null, isNobody: true });
    expect(verdict.probability).toBeGreaterThan(0.99);
    expect(verdict.shares.map(({ source }) => source.described?.name)).toEqual(["the mayor"]);
  });

  it("hands on three people, likeliest first, and never nobody", () => {
    const { shares } = judge(
      optionsOf(["", 2], ["a guard", 0], ["a nurse", 1], ["a cook", 0.5], ["a judge", 0.2]),
    );
    expect(shares.map(({ source }) => source.described?.name)).toEqual(["a nurse", "a cook", "a judge"]);
  });

  it("stays exact with points that no power of e can hold", () => {
    expect(judge(optionsOf(["the mayor", 5000], ["", 4999])).probability).toBeCloseTo(0.731, 3);
    expect(judge(optionsOf(["the mayor", -5000], ["", -5001])).probability).toBeCloseTo(0.731, 3);
  });

  it("is no judge of nothing", () => {
    expect(() => judge([])).toThrow(RangeError);
  });
});

describe("the bounds", () => {
  it("are probabilities, and stated is surer than named", () => {
    expect(NAMED_AT.inferred).toBeGreaterThan(0.5);
    expect(NAMED_AT.beside).toBeGreaterThan(NAMED_AT.inferred);
    expect(STATED_AT).toBeGreaterThan(NAMED_AT.beside);
    expect(STATED_AT).toBeLessThan(1);
  });
});

describe("candidatesOf()", () => {
  const { reading } = peopleOf("The mayor met a nurse.");

  it.each([
    [0.05, ["the mayor"]],
    [0.049, []],
    [0.6, ["the mayor"]],
  ])("shows everybody who is likely enough: %d", (probability, names) => {
    const shares = [{ source: sourceOf("the mayor"), probability }];
    expect(candidatesOf(reading, shares).map(({ speaker }) => speaker.name)).toEqual(names);
  });

  it("shows no nobody", () => {
    expect(candidatesOf(reading, [{ source: sourceOf(""), probability: 0.9 }])).toEqual([]);
  });
});
