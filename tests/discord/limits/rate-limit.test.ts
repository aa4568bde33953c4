import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { ADDING_RATES, QUESTION_RATES, RateLimit } from "../../../src/discord/limits/rate-limit.ts";
import { ReadingLimit } from "../../../src/discord/limits/reading-limit.ts";

function clock() {
  let ms = Date.parse("2025-03-01T12:00:00Z");
  return {
    now: () => new Date(ms),
    pass: (by: number) => {
      ms += by;
    },
  };
}

describe("RateLimit", () => {
  const rates = { member: { times: 3, withinMs: 60_000 }, server: { times: 5, withinMs: 60_000 } };

  it("grants a member so many, then says how long to wait", () => {
    const { now, pass } = clock();
    const limit = new RateLimit({ now, ...rates });
    const ada = { member: "1", server: "9" };
    for (const after of [0, 10_000, 10_000]) {
      pass(after);
      expect(limit.take(ada).kind).toBe("granted");
    }
    pass(500);
    const wait = { kind: "wait", whose: "member", rate: rates.member, seconds: 40 };
    expect(limit.take(ada)).toEqual(wait);
    // Asking in vain doesn't make the wait longer.
    expect(limit.take(ada)).toEqual(wait);
    expect(limit.take({ member: "2", server: "9" }).kind).toBe("granted");
    pass(39_500);
    expect(limit.take(ada).kind).toBe("granted");
    expect(limit.take(ada)).toMatchObject({ kind: "wait", seconds: 10 });
  });

  it("grants a server so many from all its members, and leaves other servers alone", () => {
    const limit = new RateLimit({ now: clock().now, ...rates });
    const take = (member: string, server: string | null) => limit.take({ member, server });
    for (const member of ["1", "1", "2", "2", "3"]) expect(take(member, "9").kind).toBe("granted");
    expect(take("4", "9")).toMatchObject({ kind: "wait", whose: "server" });
    expect(take("4", "8").kind).toBe("granted");
    expect(take("4", null).kind).toBe("granted");
  });

  it("forgets members whose time is over", () => {
    const { now, pass } = clock();
    const limit = new RateLimit({ now, ...rates });
    for (let member = 0; member < 100; member++) limit.take({ member: String(member), server: null });
    expect(limit.remembered).toBe(100);
    pass(30_000);
    limit.take({ member: "0", server: null });
    pass(30_000);
    limit.take({ member: "x", server: null });
    expect(limit.remembered).toBe(2);
  });

  it("does not grow with a flood of members, and forgets those met longest ago first", () => {
    const { now } = clock();
    const limit = new RateLimit({ now, ...rates });
    const take = (member: string) => limit.take({ member, server: null }).kind;
    take("early");
    for (let time = 0; time < 3; time++) take("late");
    for (let member = 0; member < 19_990; member++) take(`flood ${member}`);
    expect(take("late")).toBe("wait");
    for (let member = 0; member < 100_000; member++) take(`second flood ${member}`);
    expect(limit.remembered).toBe(20_000);
    expect(take("late")).toBe("granted");
  });

  it("holds to the rates of questions and additions, the second stricter", () => {
    for (const whose of ["member", "server"] as const) {
      const perMinute = ({ times, withinMs }: { times: number; withinMs: number }) => times / withinMs;
      expect(perMinute(ADDING_RATES[whose])).toBeLessThan(perMinute(QUESTION_RATES[whose]) / 10);
    }
  });
});

describe("ReadingLimit", () => {
  const article = (paragraphs: number) =>
    articleOfParagraphs(
      Array.from({ length: paragraphs }, (_, at) => `Paragraph ${at}.`),
      { origin: { kind: "host", file: "a.txt" } },
    );

  it("lets a member read half of a long article in a day, and what was read again", () => {
    const { now, pass } = clock();
    const limit = new ReadingLimit(now);
    const long = article(40);
    for (let from = 1; from <= 18; from += 3)
      expect(limit.take("1", long, [from, from + 1, from + 2])).toBe(true);
    expect(limit.take("1", long, [19, 20])).toBe(true);
    expect(limit.take("1", long, [21])).toBe(false);
    expect(limit.take("1", long, [1, 2, 3])).toBe(true);
    expect(limit.take("2", long, [21])).toBe(true);
    expect(limit.take("1", article(41), [21])).toBe(true);
    pass(24 * 60 * 60 * 1000);
    expect(limit.take("1", long, [21])).toBe(true);
  });

  it("lets a short article be read to nine paragraphs", () => {
    const limit = new ReadingLimit(clock().now);
    const short = article(10);
    expect(limit.take("1", short, [1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe(true);
    expect(limit.take("1", short, [10])).toBe(false);
  });

  it("does not grow with a flood of readers", () => {
    const limit = new ReadingLimit(clock().now);
    const short = article(3);
    for (let member = 0; member < 50_000; member++) limit.take(String(member), short, [1]);
    expect(limit.remembered).toBe(20_000);
  });
});
