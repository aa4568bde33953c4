import { describe, expect, it } from "vitest";
import type { Match } from "../../../../src/answers/answer.ts";
import { matchOfPlace } from "../../../../src/answers/check/matches/match-of-place.ts";
import { alignedPlace, exactPlaces } from "../../../../src/answers/check/words/find-places.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { sceneOf } from "../scene.ts";

/** The match of a claim in a speech of invented text, or in the article's own words. */
function matchIn(text: string, claimed: string, where: "speech" | "article" = "speech"): Match {
  const { index, row, speeches, claim } = sceneOf(text);
  const read = claim(claimed);
  const rows = where === "speech" ? speeches : [row];
  const places = rows.flatMap(
    words => exactPlaces(read, words)[0] ?? alignedPlace(read, words, index, "whole") ?? [],
  );
  const [place] = places.sort((a, b) => b.fit - a.fit);
  if (!place) throw new Error(`not found: ${claimed}`);
  return matchOfPlace(read, place);
}

/** A match as words: what is shown, its runs, and what of them is quoted. */
function shown(match: Match) {
  const { text } = match.article;
  return {
    span: sliceOf(text, match.span),
    runs: match.runs.map(run => sliceOf(text, run)),
    quoted: match.quoted.map(({ span }) => sliceOf(text, span)),
  };
}

// All people and places are invented.
describe("matchOfPlace() in a speech", () => {
  it("has the words in their paragraph", () => {
    const match = matchIn("Rain fell.\n“The boats sail at noon,” said Ada Brun.", "the boats sail at noon");
    expect(shown(match)).toEqual({
      span: "The boats sail at noon",
      runs: ["The boats sail at noon"],
      quoted: ["The boats sail at noon"],
    });
    expect(match).toMatchObject({ paragraph: 2, paragraphs: [2], grade: "whole", similarity: 1 });
    expect(match.claimed).toEqual({ start: 0, end: 22 });
    expect(match.quotation?.start).toBe(match.span.start);
  });

  it("spans the cue between two halves, which are a run each", () => {
    const match = matchIn("“The boats,” said Ada Brun, “sail at noon.”", "the boats sail at noon");
    expect(shown(match)).toEqual({
      span: "The boats,” said Ada Brun, “sail at noon",
      runs: ["The boats", "sail at noon"],
      quoted: ["The boats", "sail at noon"],
    });
    expect(match.grade).toBe("whole");
  });

  it("spans only the first paragraph of words that run over two", () => {
    const text = "“The boats sail at noon,” said Ada Brun. “The nets dry.\n“And the crew sleeps well here.”";
    const match = matchIn(text, "the nets dry and the crew sleeps well here");
    expect(shown(match)).toEqual({
      span: "The nets dry",
      runs: ["The nets dry", "And the crew sleeps well here"],
      quoted: ["The nets dry", "And the crew sleeps well here"],
    });
    expect([match.paragraph, match.paragraphs]).toEqual([1, [1, 2]]);
  });

  it.each([
    ["whole", "“The boats sail at noon,” said Ada Brun.", "the boats sail at noon"],
    ["trimmed", "“The boats really sail at noon,” said Ada Brun.", "the boats sail at noon"],
    ["part", "“I doubt the boats sail at noon,” said Ada Brun.", "the boats sail at noon"],
    ["part", "“I doubt the boats really sail at noon,” said Ada Brun.", "the boats sail at noon"],
    ["altered", "“The boats never sail at noon,” said Ada Brun.", "the boats sail at noon"],
    ["altered", "“The boats sail at noon,” said Ada Brun.", "the boats really sail at noon"],
    ["disputed", "Ada Brun denied saying “the boats sail at noon”.", "the boats sail at noon"],
    ["disputed", "Ada Brun denied saying “the boats really sail at noon”.", "the boats sail at noon"],
    ["altered", "Ada Brun denied saying “the boats never sail at noon”.", "the boats sail at noon"],
    ["part", "Ada Brun is said to have said: “The boats sail at noon.”", "the boats sail at noon"],
  ])("is %s: %s", (grade, text, claimed) => {
    expect(matchIn(text, claimed).grade).toBe(grade);
  });
});

describe("matchOfPlace() in the article's own words", () => {
  it("has no quotation", () => {
    const match = matchIn("The boats sail at noon.", "the boats sail at noon", "article");
    expect(match).toMatchObject({
      quotation: null,
      quoted: [],
      grade: "whole",
      paragraph: 1,
      paragraphs: [1],
    });
  });

  it("has the paragraphs that it runs over, each once", () => {
    const match = matchIn("The boats sail.\nThe nets dry.", "boats sail the nets dry", "article");
    expect(shown(match).span).toBe("boats sail");
    expect([match.paragraph, match.paragraphs]).toEqual([1, [1, 2]]);
  });

  it("has the quotation that a part of it is in, and only that part as quoted", () => {
    const text = "Ada Brun called the boats “slow, old and badly in need of paint” on Monday.";
    const match = matchIn(text, "the boats slow old and badly in need of paint on monday", "article");
    expect(shown(match)).toEqual({
      span: "the boats “slow, old and badly in need of paint” on Monday",
      runs: ["the boats “slow, old and badly in need of paint” on Monday"],
      quoted: ["slow, old and badly in need of paint"],
    });
    expect(match.quotation?.kind).toBe("mixed");
  });

  it("has the report that it is in", () => {
    const match = matchIn("Ada Brun said the boats sail at noon.", "the boats sail at noon", "article");
    expect([match.quotation?.kind, match.quoted, match.grade]).toEqual(["reported", [], "whole"]);
    expect(matchIn("Ada Brun said the boats sail at noon.", "the boats sail", "article").grade).toBe("part");
  });

  it("has the report, not the quotation inside it, of one person's words", () => {
    const text = "Ada Brun said the boats were “slow and old” on Monday.";
    const match = matchIn(text, "the boats were slow and old on monday", "article");
    expect([match.quotation?.kind, shown(match).quoted]).toEqual(["reported", ["slow and old"]]);
  });

  it("is part of a sentence unless some of it is quoted", () => {
    expect(matchIn("Old boats sail at noon here.", "boats sail at noon", "article").grade).toBe("part");
    const text = "Ada Brun called the boats “slow, old and badly in need of paint” on Monday.";
    const claimed = "the boats slow old and badly in need of paint";
    expect(matchIn(text, claimed, "article").grade).toBe("whole");
  });
});
