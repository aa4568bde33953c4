import { describe, expect, it } from "vitest";
import { candidatesOf, judge, NAMED_AT, type Option } from "../../../src/quotes/judging/judge.ts";
import { nobodyAt, type Source } from "../../../src/quotes/judging/source.ts";
import { STATED_AT, WEIGHTS } from "../../../src/quotes/judging/weights.ts";
import { peopleOf } from "../people/people-of.ts";

const MENTION = { start: 0, end: 1, paragraph: 1 };

/** Somebody the article only describes; an empty name is nobody. */
function sourceOf(name: string): Source {
  const nobody = nobodyAt(MENTION);
  return name === "" ? nobody : { ...nobody, described: { name, kind: "person", alsoNamed: [] } };
}

/** Options by their points: [who, points], each with its number as its result. */
function optionsOf(...points: readonly (readonly [string, number])[]): Option<number>[] {
  return points.map(([name, offset], result) => ({
    source: sourceOf(name),
    features: [],
    offset,
    caution: 0,
    result,
  }));
}

const WORDS = 8;

/** The mayor or nobody, the mayor with this certainty. */
function mayorAt(certainty: number, isStated: boolean): Option<number>[] {
  let [low, high] = [-20, 20];
  const at = (offset: number) =>
    optionsOf(["the mayor", offset], ["", 0]).map(option => ({
      ...option,
      source: { ...option.source, isStated: isStated && option.source.described !== null },
    }));
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    const verdict = judge(at(middle), WORDS);
    if (!verdict.isNobody && verdict.certainty >= certainty) high = middle;
    else low = middle;
  }
  return at(high);
}

describe("judge()", () => {
  it("gives everybody a share by the softmax of the points", () => {
    const { shares } = judge(optionsOf(["the mayor", 2], ["the nurse", 1], ["", 0]), WORDS);
    const sum = Math.exp(2) + Math.exp(1) + 1;
    expect(shares.map(share => share.probability)).toEqual([
      expect.closeTo(Math.exp(2) / sum, 10),
      expect.closeTo(Math.exp(1) / sum, 10),
    ]);
    expect(shares.map(({ source }) => source.described?.name)).toEqual(["the mayor", "the nurse"]);
  });

  it("adds the points of the features to the offset", () => {
    const [a, b] = optionsOf(["the mayor", 0.5], ["", 0]);
    if (!a || !b) throw new RangeError();
    const { shares } = judge([{ ...a, features: ["is-name", "label"] }, b], WORDS);
    const points = 0.5 + WEIGHTS["is-name"] + WEIGHTS.label;
    expect(shares[0]?.probability).toBeCloseTo(Math.exp(points) / (Math.exp(points) + 1), 10);
  });

  it("adds up what leads to the same person, in any case of letters", () => {
    const { best, shares } = judge(
      optionsOf(["the nurse", 1], ["the mayor", 0.5], ["The Mayor", 0.8], ["", -9]),
      WORDS,
    );
    const sum = Math.exp(1) + Math.exp(0.5) + Math.exp(0.8) + Math.exp(-9);
    expect(shares[0]?.probability).toBeCloseTo((Math.exp(0.5) + Math.exp(0.8)) / sum, 10);
    expect(best).toBe(null);
  });

  it.each([
    [[1, 2], 1],
    [[2, 1], 0],
    [[2, 2], 0],
  ])("takes the likeliest reading of one person: %j", ([first = 0, second = 0], reading) => {
    const verdict = judge(optionsOf(["the mayor", first], ["the mayor", second], ["", -9]), WORDS);
    expect(verdict.best?.result).toBe(reading);
    expect(verdict.likeliest.result).toBe(reading);
  });

  it.each([true, false])(
    "names somebody from the bound on, and nobody below it; beside a cue: %s",
    isStated => {
      const at = (certainty: number) => judge(mayorAt(certainty, isStated), WORDS);
      expect(at(NAMED_AT + 0.001).certainty).toBeCloseTo(NAMED_AT + 0.001, 6);
      expect(at(NAMED_AT + 0.001).best?.source.described?.name).toBe("the mayor");
      expect(at(NAMED_AT - 0.001)).toMatchObject({ best: null, isNobody: false });
      expect(at(NAMED_AT - 0.001).likeliest.source.described?.name).toBe("the mayor");
    },
  );

  it("names nobody who isn’t twice as likely as the next one, however certain", () => {
    const named = (lead: number) => {
      const [mayor, nurse, nobody] = optionsOf(["the mayor", Math.log(lead)], ["the nurse", 0], ["", -20]);
      if (!mayor || !nurse || !nobody) throw new RangeError();
      // Evidence of which the points are not sure enough.
      const features = Array.from({ length: 9 }, () => "before-near-weak" as const);
      const offset = mayor.offset - 9 * WEIGHTS["before-near-weak"];
      return judge([{ ...mayor, features, offset }, nurse, nobody], WORDS);
    };
    expect(named(1.9).certainty).toBeGreaterThan(0.95);
    expect(named(1.9).best).toBe(null);
    expect(named(2.1).best?.source.described?.name).toBe("the mayor");
  });

  it("names nobody where nobody is the likeliest, however likely", () => {
    const verdict = judge(optionsOf(["the mayor", 0], ["", 9]), WORDS);
    expect(verdict).toMatchObject({ best: null, isNobody: true });
    expect(verdict.certainty).toBeGreaterThan(0.99);
    expect(verdict.shares.map(({ source }) => source.described?.name)).toEqual(["the mayor"]);
  });

  it("hands on three people, likeliest first, and never nobody", () => {
    const { shares } = judge(
      optionsOf(["", 2], ["a guard", 0], ["a nurse", 1], ["a cook", 0.5], ["a judge", 0.2]),
      WORDS,
    );
    expect(shares.map(({ source }) => source.described?.name)).toEqual(["a nurse", "a cook", "a judge"]);
  });

  it("tells somebody of whom nothing is known from nobody in particular", () => {
    const [mayor, it, nobody] = optionsOf(["the mayor", 1], ["", 0], ["", 0]);
    if (!mayor || !it || !nobody) throw new RangeError();
    const offset = -WEIGHTS.nobody;
    const { unknown } = judge([mayor, it, { ...nobody, features: ["nobody"], offset }], WORDS);
    expect(unknown).toBeCloseTo(1 / (Math.E + 2), 10);
  });

  it("stays exact with points that no power of e can hold", () => {
    for (const most of [5000, -5000]) {
      const { shares } = judge(optionsOf(["the mayor", most], ["", most - 1]), WORDS);
      expect(shares[0]?.probability).toBeCloseTo(0.731, 3);
    }
  });

  it("is no judge of nothing", () => {
    expect(() => judge([], WORDS)).toThrow(RangeError);
  });
});

describe("the bounds", () => {
  it("are probabilities, and stated is surer than named", () => {
    expect(NAMED_AT).toBeGreaterThan(0.5);
    expect(STATED_AT).toBeGreaterThan(NAMED_AT);
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
