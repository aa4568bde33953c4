import { describe, expect, it } from "vitest";
import { quotingOf } from "../../../src/answers/summary/quoting.ts";
import type { EvidenceStep, Quotation, QuotationKind } from "../../../src/quotes/quotation.ts";

const TEXT = "“The ships wait,” said Maria Holt of Vell.";

function quotation(
  kind: QuotationKind,
  by: string | null,
  evidence: readonly EvidenceStep[] = [],
): Quotation {
  const at = by === null ? 0 : TEXT.indexOf(by);
  const mention = { start: at, end: at + (by ?? "").length, paragraph: 1 };
  return {
    start: 1,
    end: 16,
    kind,
    paragraph: 1,
    speech: 0,
    paragraphs: [1],
    attribution:
      by === null
        ? { kind: "unclear", mention: null, cue: null, candidates: [] }
        : {
            kind: "stated",
            speaker: { name: by, kind: "person", alsoNamed: [] },
            mention,
            cue: null,
            evidence,
          },
    disputed: null,
    secondHand: null,
  };
}

const holt = quotation("direct", "Maria Holt");
const mention = { start: 23, end: 33, paragraph: 1 };
const sentence = { span: { start: 0, end: TEXT.length }, paragraph: 1, text: TEXT, words: [] };
const first = { ...sentence, span: { start: 0, end: 17 } };

describe("quotingOf()", () => {
  it.each([
    ["no quotation", sentence, [], "none"],
    ["the speaker named in it", sentence, [holt], "spoken"],
    ["the speaker in another sentence", first, [holt], "bare"],
    ["nobody", sentence, [quotation("direct", null)], "bare"],
    [
      "a pronoun",
      sentence,
      [quotation("direct", "Maria Holt", [{ kind: "pronoun", mention, antecedent: mention }])],
      "bare",
    ],
    ["a post with its signature", sentence, [quotation("post", "Maria Holt")], "bare"],
    ["a fragment in the article's own sentence", sentence, [quotation("mixed", null)], "none"],
    ["reported speech", sentence, [quotation("reported", null)], "none"],
    ["a quotation elsewhere", { ...sentence, span: { start: 100, end: 140 } }, [holt], "none"],
  ] as const)("%s", (_, where, quotations, expected) => {
    expect(quotingOf(where, quotations)).toBe(expected);
  });
});
