import type { Span } from "../../text/span.ts";
import type { Cue, Disputed, EvidenceStep, QuotationKind } from "../quotation.ts";
import type { Share } from "./judge.ts";
import type { Source } from "./source.ts";

/** A quotation while the passes work on it. */
export interface Draft extends Span {
  readonly paragraph: number;
  /** Number of its stretch; -1 for words without quotation marks. */
  readonly stretch: number;
  kind: QuotationKind;
  /** Number of the speech it belongs to; stretches of one speech share it. */
  speech: number;
  /** Who is quoted; null if nobody is likely enough. */
  source: Source | null;
  /** Who passed the words on to the article, if they say that the source said them. */
  through: Source | null;
  cue: Cue | null;
  /** What led to the source, before the source's own steps. */
  steps: readonly EvidenceStep[];
  /** How likely it is that the source is right, from 0 to 1. */
  certainty: number;
  /** The likeliest sources, including the one that is named. */
  shares: readonly Share[];
  /** How likely it is that somebody said them whom nothing names or describes: “…,” it said. */
  unknown: number;
  readonly isLeftOpen: boolean;
  /** What the cue itself says against the words: "denied that …"; only for reported speech. */
  readonly disputed: Disputed | null;
  /** Whether it is a quotation however short it is and whoever said it. */
  isKept: boolean;
}

/** A draft with nothing known yet except where its words are. */
export function emptyDraft({
  start,
  end,
  paragraph,
  kind,
  stretch = -1,
  speech = 0,
  isLeftOpen = false,
  disputed = null,
}: Span & Pick<Draft, "paragraph" | "kind"> & Partial<Draft>): Draft {
  return {
    start,
    end,
    paragraph,
    stretch,
    kind,
    speech,
    source: null,
    through: null,
    cue: null,
    steps: [],
    certainty: 0,
    shares: [],
    unknown: 0,
    isLeftOpen,
    disputed,
    isKept: false,
  };
}
