import { describe, expect, it } from "vitest";
import { analyseOnce } from "../../../src/library/analysis/analyse-once.ts";
import { type Analyst, inlineAnalyst } from "../../../src/library/analysis/analyst.ts";

describe("analyseOnce()", () => {
  it("works a file out once for all who are given it, and another file by itself", async () => {
    let count = 0;
    const counting: Analyst = {
      ...inlineAnalyst,
      analyse: file => {
        count++;
        return inlineAnalyst.analyse(file);
      },
    };
    const analyst = analyseOnce(counting);
    const bytes = new TextEncoder().encode("Invented words.");
    const file = { name: "a.txt", bytes, origin: { kind: "pasted", on: "2025-03-01" } } as const;
    const [first, second] = await Promise.all([analyst.analyse(file), analyst.analyse(file)]);
    expect(first).toBe(second);
    await analyst.analyse({ ...file });
    expect(count).toBe(2);
  });
});
