import { describe, expect, it } from "vitest";
import { QuestionLimit } from "../../src/discord/question-limit.ts";

describe("QuestionLimit", () => {
  it("says how long to wait, and lets go on after that", () => {
    let now = 0;
    const limit = new QuestionLimit({ perMember: 2, perServer: 9 }, () => new Date(now));
    expect(limit.take("a", null)).toEqual({ kind: "go" });
    now = 20_000;
    expect(limit.take("a", null)).toEqual({ kind: "go" });
    now = 30_000;
    expect(limit.take("a", null)).toEqual({ kind: "wait", whose: "perMember", limit: 2, seconds: 30 });
    expect(limit.take("b", null)).toEqual({ kind: "go" });
    now = 60_001;
    expect(limit.take("a", null)).toEqual({ kind: "go" });
    expect(limit.take("a", null)).toMatchObject({ kind: "wait", seconds: 20 });
  });

  it("counts what all members of a server ask", () => {
    const limit = new QuestionLimit({ perMember: 9, perServer: 2 }, () => new Date(0));
    expect(limit.take("a", "g").kind).toBe("go");
    expect(limit.take("b", "g").kind).toBe("go");
    expect(limit.take("c", "g")).toEqual({ kind: "wait", whose: "perServer", limit: 2, seconds: 60 });
    expect(limit.take("c", "h").kind).toBe("go");
  });

  it("does not count what it refuses", () => {
    let now = 0;
    const limit = new QuestionLimit({ perMember: 1, perServer: 9 }, () => new Date(now));
    limit.take("a", null);
    for (now = 1_000; now < 60_000; now += 1_000) expect(limit.take("a", null).kind).toBe("wait");
    now = 60_000;
    expect(limit.take("a", null).kind).toBe("go");
  });
});
