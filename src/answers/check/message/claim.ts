import type { Span } from "../../../text/span.ts";
import type { ClaimedRole } from "./claimed-role.ts";
import type { SaidBeside } from "./said-beside.ts";

/** Words in a message that may be somebody's, and whose the message says they are. */
export interface Claim {
  /** Span of the words in the message, without marks. */
  readonly words: Span;
  /** The same with tags and chatter beside them, which may belong to the words after all; null if there is none. */
  readonly asTyped: Span | null;
  /** Span of the name that the message gives as the speaker's; null if it gives none. */
  readonly speaker: Span | null;
  /** Known people named in the message beside the words, in order: the speaker, the listener, somebody praised. */
  readonly named: readonly Span[];
  /** What the message says beside the words that the article must say too. */
  readonly beside: readonly SaidBeside[];
  /** What the message says beside the name that the speaker is: "mill owner". */
  readonly roles: readonly ClaimedRole[];
  /** The message's own words may turn the marked ones: “we must stand firm” against the farmers. */
  readonly isTurned: boolean;
  /** The message shows the words as a quotation. If it doesn't, there may be chatter around them. */
  readonly isMarked: boolean;
}

/** A claim of which only the words are known. */
export function claimOf(words: Span, { isMarked }: Pick<Claim, "isMarked">): Claim {
  return {
    words,
    asTyped: null,
    speaker: null,
    named: [],
    beside: [],
    roles: [],
    isTurned: false,
    isMarked,
  };
}
