import { describe, expect, it } from "vitest";
import { phrasePattern } from "../../../src/answers/understand/phrase.ts";
import { understand } from "../../../src/answers/understand/understand.ts";
import { type Span, sliceOf } from "../../../src/text/span.ts";
import { ROW_EXAMPLES, SHARED } from "./phrase-rows.ts";

const SPEAKERS: ReadonlySet<string> = new Set(["ada quill", "ben roe"]);
/** Of the news of a period, which is cut off before the phrases are tried. */
const PERIOD = / last week$/;

const read = (typed: string) => understand(typed, "2026-11-26", { isSpeaker: name => SPEAKERS.has(name) });

/** What a request has in its slots, as typed. */
function slotsOf(typed: string): Record<string, string> {
  const isSpan = (value: unknown): value is Span => typeof value === "object" && value !== null;
  return Object.fromEntries(
    Object.entries(read(typed)).flatMap(([name, value]) =>
      isSpan(value) ? [[name, sliceOf(typed, value)]] : [],
    ),
  );
}

describe.each(ROW_EXAMPLES)("the table of phrases for $kind", ({ kind, phrases, classes, examples }) => {
  const matching = (typed: string) =>
    phrases.filter(phrase => phrasePattern(phrase, classes).test(typed.replace(PERIOD, "")));

  it("has one example for each row", () => {
    expect(examples).toHaveLength(phrases.length);
  });

  it.each(phrases.map((phrase, row) => [examples[row] ?? "", phrase] as const))(
    "reads by one row alone: %s",
    (typed, phrase) => {
      const shared = SHARED.get(typed);
      if (shared) expect(slotsOf(typed)).toEqual(shared);
      expect(shared ? matching(typed).filter(row => row === phrase) : matching(typed)).toEqual([phrase]);
      expect(read(typed).kind).toBe(kind);
    },
  );
});
