import { describe, expect, it } from "vitest";
import type { Match } from "../../../src/answers/answer.ts";
import { checkQuote } from "../../../src/answers/check/check-quote.ts";
import { orderMatches } from "../../../src/answers/check/order-matches.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import type { Origin } from "../../../src/articles/article.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";

interface Printed {
  readonly date?: string;
  readonly origin?: Origin;
}

const CLAIM = "the copper mill burns coal every day";

/** The match of the claim in one article of invented text. */
async function matchIn(
  text: string,
  { date, origin = { kind: "host", file: "a" } }: Printed = {},
): Promise<Match> {
  const article = articleOfLines(text, { origin, language: "en", ...(date !== undefined && { date }) });
  const { matches } = await checkQuote(buildLibrary([article]), CLAIM);
  const [match] = matches;
  if (!match) throw new Error(`not found: ${text}`);
  return match;
}

const by = (name: string) => `“The copper mill burns coal every day,” said ${name}.`;

/** Both orders in, one order out: the first of the pair comes first. */
async function expectOrder(first: Match, second: Match, named: string | null): Promise<void> {
  expect(orderMatches([second, first], named)).toEqual([first, second]);
  expect(orderMatches([first, second], named)).toEqual([first, second]);
}

describe("orderMatches()", () => {
  it("has the named person's words first, changed or not", async () => {
    const own = await matchIn("“The copper mill burns some coal every day,” said Bo Lee.");
    const other = await matchIn(by("Ada Brun"), { date: "2001-01-01" });
    await expectOrder(own, other, "Bo Lee");
    await expectOrder(other, own, "Ada Brun");
  });

  it("has those that may be the named person's before somebody else's", async () => {
    const unclear = await matchIn("“The copper mill burns coal every day,” an official said.", {
      date: "2009-01-01",
    });
    const other = await matchIn(by("Ada Brun"), { date: "2001-01-01" });
    await expectOrder(unclear, other, "Bo Lee");
  });

  it("has unchanged words first, then a part of a sentence, then changed ones, then disputed ones", async () => {
    const whole = await matchIn(by("Ada Brun"), { date: "2009-01-01" });
    const trimmed = await matchIn("“The copper mill really burns coal every day,” said Ada Brun.", {
      date: "2008-01-01",
    });
    const part = await matchIn("“I doubt that the copper mill burns coal every day,” said Ada Brun.", {
      date: "2007-01-01",
    });
    const altered = await matchIn("“The copper mill never burns coal every day,” said Ada Brun.", {
      date: "2006-01-01",
    });
    const disputed = await matchIn(`${by("Ada Brun")} The quote is fake and was never said.`, {
      date: "2005-01-01",
    });
    const expected = [whole, trimmed, part, altered, disputed];
    expect(expected.map(({ grade }) => grade)).toEqual(["whole", "trimmed", "part", "altered", "disputed"]);
    expect(orderMatches([...expected].reverse(), null)).toEqual(expected);
  });

  it("has fewer changes first", async () => {
    const one = await matchIn("“The copper mill never burns coal every day,” said Ada Brun.", {
      date: "2009-01-01",
    });
    const two = await matchIn("“The copper mill never burns black coal every day,” said Ada Brun.", {
      date: "2001-01-01",
    });
    expect([one.changes.length, two.changes.length]).toEqual([1, 2]);
    await expectOrder(one, two, null);
  });

  it("has clear speakers first", async () => {
    const clear = await matchIn(by("Ada Brun"), { date: "2009-01-01" });
    const unclear = { ...clear, quotation: null, article: { ...clear.article, date: "2001-01-01" } };
    await expectOrder(clear, unclear, null);
  });

  it("has articles with a checked source first", async () => {
    const checked = await matchIn(by("Ada Brun"), { date: "2009-01-01" });
    const pasted = await matchIn(by("Ada Brun"), {
      date: "2001-01-01",
      origin: { kind: "pasted", on: "2020-01-01" },
    });
    await expectOrder(checked, pasted, null);
  });

  it("has earlier articles first, undated ones last", async () => {
    const early = await matchIn(by("Ada Brun"), { date: "2001-01-01" });
    const late = await matchIn(by("Ada Brun"), { date: "2009-01-01" });
    const undated = await matchIn(by("Ada Brun"));
    expect(undated.article.date).toBeNull();
    expect(orderMatches([undated, late, early], null)).toEqual([early, late, undated]);
  });

  it("keeps the order of an article, and of equal matches", async () => {
    const first = await matchIn(by("Ada Brun"));
    const later = { ...first, quotation: first.quotation && { ...first.quotation, start: 99 } };
    await expectOrder(first, later, null);
    const twin = { ...first };
    expect(orderMatches([twin, first], null)[0]).toBe(twin);
  });
});
