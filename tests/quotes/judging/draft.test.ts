import { expect, it } from "vitest";
import { emptyDraft } from "../../../src/quotes/judging/draft.ts";

const PLACE = { start: 3, end: 9, paragraph: 2, kind: "direct" } as const;

it("emptyDraft() knows only where the words are: nobody says them, and they aren’t kept", () => {
  expect(emptyDraft(PLACE)).toEqual({
    ...PLACE,
    stretch: -1,
    speech: 0,
    source: null,
    through: null,
    cue: null,
    steps: [],
    certainty: 0,
    shares: [],
    unknown: 0,
    isLeftOpen: false,
    disputed: null,
    isKept: false,
  });
});

it("emptyDraft() takes over the stretch, the speech, the open mark and the dispute", () => {
  const disputed = { reason: "denied", span: { start: 1, end: 2 } } as const;
  const given = { stretch: 4, speech: 7, isLeftOpen: true, disputed };
  expect(emptyDraft({ ...PLACE, ...given })).toMatchObject({ ...PLACE, ...given });
});
