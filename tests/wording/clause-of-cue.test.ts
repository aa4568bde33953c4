import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../src/articles/create-article.ts";
import { clauseOfCue } from "../../src/wording/clause-of-cue.ts";

// All people are invented.
describe("clauseOfCue() shows the article's own words around a cue", () => {
  it.each([
    ["Roe is said [to] have told friends: “We sail.”", "Roe is said to have told friends"],
    ["“We sail,” Lind claimed [that] Roe had said.", "Lind claimed that Roe had said"],
    ["The paper [quoted] Roe as saying “We sail” in May.", "The paper quoted Roe as saying"],
    ["“We [sail],” said Roe.", null],
    ["Roe said [“We sail.”]", null],
    ["It rained. In a [weaker] moment she wished it.", "In a weaker moment she wished it"],
    [
      "It was a very long sentence about the ferry at the quay, and Roe [claimed] in front of the pilots and of their wives and sons",
      "…about the ferry at the quay, and Roe claimed in front of the pilots and of their wives…",
    ],
  ])("%s", (marked, clause) => {
    const start = marked.indexOf("[");
    const text = marked.replace(/[[\]]/gu, "");
    const article = articleOfLines(text, { origin: { kind: "host", file: "a" } });
    const from = article.text.indexOf(text) + start;
    expect(clauseOfCue(article, { start: from, end: from + marked.indexOf("]") - start - 1 })).toBe(clause);
  });
});
