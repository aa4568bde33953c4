import type { CueLink } from "../linking/cue-link.ts";
import type { Link } from "../linking/link.ts";
import type { NotQuotation } from "../linking/not-quotations.ts";
import type { Report } from "../linking/reported.ts";
import type { Draft } from "./draft.ts";

/** What an option results in, besides its source. */
export type OptionResult =
  | { readonly kind: "nobody" }
  | { readonly kind: "link"; readonly link: Link }
  | { readonly kind: "goes-on"; readonly from: Draft; readonly isSameParagraph: boolean };

/** Words to judge. */
export interface Words {
  /** Token of the marked words; the first token of a block quote. */
  readonly at: number;
  readonly draft: Draft;
  /** Why it may be nobody's quotation. */
  readonly not: NotQuotation | null;
}

/** Words with everything around them from which the options are read. */
export interface WordsInScene extends Words {
  readonly cues: readonly CueLink[];
  /** What the sentence reports without marks. */
  readonly reports: readonly Report[];
  readonly isAlone: boolean;
  /** The quotation before. */
  readonly last: Draft | null;
  /** Sentence of the previous quotation; -1 if there is none. */
  readonly lastSentence: number;
  /** Cues of the sentence before. */
  readonly cuesBefore: readonly CueLink[];
}
