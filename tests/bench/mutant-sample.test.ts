import { describe, expect, it } from "vitest";
import { mutantsOf } from "../../bench/mutate/mutants.ts";
import { type Chosen, sampleOf } from "../../bench/mutate/sample.ts";

const LINES = Array.from({ length: 60 }, (_, at) => `  if (a${at} === b) return ${at}.max(c);`);

const changesOf = (lines: readonly string[], file = "a.ts"): Chosen[] => {
  const source = lines.join("\n");
  return mutantsOf(source).map(mutant => ({ file, source, mutant }));
};

const told = (chosen: readonly Chosen[]) =>
  chosen.map(({ source, mutant: { start, change } }) => {
    const line = source.slice(0, start).split("\n").length - 1;
    return `${source.split("\n")[line]} ${change}`;
  });

describe("sampleOf()", () => {
  const all = changesOf(LINES);
  const sample = sampleOf(all, 7, 20);

  it("takes as many as asked for, none of them twice", () => {
    expect(new Set(told(sample)).size).toBe(20);
    expect(sampleOf(all, 7, 10_000)).toHaveLength(all.length);
  });

  it("depends on the seed and on the file", () => {
    expect(told(sampleOf(all, 8, 20))).not.toEqual(told(sample));
    expect(told(sampleOf(changesOf(LINES, "b.ts"), 7, 20))).not.toEqual(told(sample));
  });

  it("stays as it is if other lines are added", () => {
    const added = [
      "// Nothing here can be changed.",
      ...LINES.slice(0, 30),
      "const x = y;",
      ...LINES.slice(30),
    ];
    expect(told(sampleOf(changesOf(added), 7, 20))).toEqual(told(sample));
  });

  it("only replaces the changes of lines that are gone", () => {
    const gone = told(sample)[0]?.split(";")[0] ?? "";
    const left = changesOf(LINES.filter(line => !line.startsWith(gone)));
    const stayed = told(sample).filter(one => !one.startsWith(gone));
    expect(told(sampleOf(left, 7, 20))).toEqual(expect.arrayContaining(stayed));
    expect(stayed.length).toBeGreaterThan(15);
  });

  it("tells equal changes of equal lines apart", () => {
    expect(sampleOf(changesOf(["if (a) b();", "if (a) b();"]), 7, 10)).toHaveLength(4);
  });
});
