import { describe, expect, it } from "vitest";
import { mutantsOf, mutate, placeOf } from "../../bench/mutate/mutants.ts";
import { scan } from "../../bench/mutate/scan.ts";

const changed = (source: string) => mutantsOf(source).map(mutant => mutate(source, mutant));

describe("mutantsOf()", () => {
  it.each([
    ["a === b", ["a !== b"]],
    ["a !== b", ["a === b"]],
    ["a < b", ["a <= b"]],
    ["a >= b", ["a > b"]],
    ["a && b", ["a || b"]],
    ["a + b", ["a - b"]],
    ["!found", ["found"]],
    ["x = true;", ["x = false;"]],
    ["x.some(y)", ["x.every(y)"]],
    ["Math.max(a, b)", ["Math.min(a, b)"]],
    ["f(3)", ["f((3 + 1))"]],
    ["f(0xdc00)", ["f((0xdc00 + 1))"]],
    ["f(0b0101)", ["f((0b0101 + 1))"]],
    ["f(0.5)", ["f((0.5 + 1))"]],
    ["f(1_000)", ["f((1_000 + 1))"]],
    ["f(1e-9)", ["f((1e-9 + 1))"]],
    ["x = [\n/a/u, // as\n/[`]/u];\nf(3)", ["x = [\n/a/u, // as\n/[`]/u];\nf((3 + 1))"]],
    ["if (a(b)) c();", ["if (false) c();", "if (true) c();"]],
  ])("changes %s", (source, mutants) => {
    expect(changed(source)).toEqual(mutants);
  });

  it.each([
    'import { some } from "x";',
    "const words: Map<string, number> = x;",
    'const x = "a === b && 3";',
    "const x = `a < b && c`;",
    "const x = /a+ && [/'] 3/u;",
    "// a === b",
    "/* a < b */",
    "const f = (a: X) => a;",
    "x.some",
    "type A = 3;",
    "function f(): 0 | 1 | 2 {}",
    "function f(step: 1 | -1) {}",
    "a!.b",
  ])("leaves %s alone", source => {
    expect(changed(source)).toEqual([]);
  });

  it("says where a change stands", () => {
    const source = "const a = b;\n  return c === d;\n";
    const [mutant] = mutantsOf(source);
    expect(mutant && placeOf(source, mutant)).toEqual({ line: 2, text: "return c === d;" });
  });
});

describe("scan()", () => {
  it("continues after what it skips", () => {
    const source = "const s = 'it\\'s'; const r = /[/\"]/.test(s); // end\nreturn 4 / 2;";
    expect(scan(source).map(({ text }) => text)).toContain("return");
    expect(scan(source).at(-2)?.text).toBe("2");
  });
});
