import { describe, expect, it } from "vitest";
import { type Draft, emptyDraft } from "../../../src/quotes/judging/draft.ts";
import { nobodyAt, type Source } from "../../../src/quotes/judging/source.ts";
import { toQuotations } from "../../../src/quotes/judging/to-quotations.ts";
import { STATED_AT } from "../../../src/quotes/judging/weights.ts";
import { peopleOf } from "../people/people-of.ts";

// Every sentence here is invented.

const TEXT = "one two three four five six.\nseven eight nine ten.";
const { reading } = peopleOf(TEXT);

const nurse: Source = {
  ...nobodyAt({ start: 0, end: 3, paragraph: 1 }),
  described: { name: "a nurse", kind: "person", alsoNamed: [] },
  isStated: true,
};

function draftOf(words: string, more: Partial<Draft> = {}): Draft {
  const start = TEXT.indexOf(words);
  const paragraph = start > TEXT.indexOf("\n") ? 2 : 1;
  const span = { start, end: start + words.length };
  return { ...emptyDraft({ ...span, paragraph, kind: "mixed", stretch: 0, ...more }), ...more };
}

describe("toQuotations()", () => {
  it.each([
    ["four words of nobody", draftOf("one two three four"), 0],
    ["five words of nobody", draftOf("one two three four five"), 1],
    ["a word of somebody", draftOf("one", { source: nurse }), 1],
    ["a word that is kept", draftOf("one", { isKept: true }), 1],
  ])("%s", (_name, draft, count) => {
    expect(toQuotations(reading, [draft])).toHaveLength(count);
  });

  it.each([
    [STATED_AT, true, "stated"],
    [STATED_AT - 0.001, true, "resolved"],
    [1, false, "resolved"],
  ])("at %d, beside its cue %s: %s", (certainty, isStated, kind) => {
    const draft = draftOf("one", { source: { ...nurse, isStated }, certainty });
    expect(toQuotations(reading, [draft])[0]?.attribution.kind).toBe(kind);
  });

  it("shows who may have said what nobody is named for", () => {
    const draft = draftOf("one two three four five", { shares: [{ source: nurse, probability: 0.4 }] });
    expect(toQuotations(reading, [draft])[0]?.attribution).toMatchObject({
      kind: "unclear",
      mention: nurse.mention,
      candidates: [{ speaker: { name: "a nurse" } }],
    });
  });

  it("puts them in order of the text and numbers speeches from 0", () => {
    const drafts = [
      draftOf("seven eight", { isKept: true, speech: 7 }),
      draftOf("three", { isKept: true, speech: 9 }),
      draftOf("one", { isKept: true, speech: 7 }),
    ];
    expect(toQuotations(reading, drafts).map(({ speech, paragraphs }) => ({ speech, paragraphs }))).toEqual([
      { speech: 0, paragraphs: [1, 2] },
      { speech: 1, paragraphs: [1] },
      { speech: 0, paragraphs: [1, 2] },
    ]);
  });

  it("keeps posts separate, each a speech", () => {
    const drafts = ["one", "three"].map(words => draftOf(words, { isKept: true, speech: -1 }));
    expect(toQuotations(reading, drafts).map(({ speech }) => speech)).toEqual([0, 1]);
  });
});
