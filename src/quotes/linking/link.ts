import type { Feature } from "../judging/features.ts";
import type { CueLink } from "./cue-link.ts";
import type { Phrase } from "./phrase.ts";

/** One way in which marked words may be somebody's: the phrase that would be the source, and the evidence for it. */
export interface Link {
  readonly phrase: Phrase;
  /** Token of the cue, or null. */
  readonly cue: number | null;
  /** The inner cue: whom the source reports to have used the words ("X claims that Y said …"). */
  readonly inner: CueLink | null;
  readonly features: readonly Feature[];
}
