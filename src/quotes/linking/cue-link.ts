import type { SpeechVerb } from "../../english/speech/speech-verbs.ts";
import type { Phrase } from "./phrase.ts";

/** A word of saying in a sentence, with the phrase that is its subject. Token numbers. */
export interface CueLink {
  readonly at: number;
  readonly verb: SpeechVerb;
  readonly subject: Phrase;
  /**
   * inverted: "said Trump"; shared: the subject of an earlier verb ("…, adding"); agent: "called “…” by critics";
   * quoted: somebody whom another quotes ("the Herald quoted her as saying").
   */
  readonly order: "subject-first" | "inverted" | "shared" | "according" | "agent" | "quoted";
  /** Whether it ends its sentence after a comma: "…, Mr. Turry said." */
  readonly isTrailing: boolean;
}

/** A cue before it is known whether it ends its sentence. */
export type UnplacedCue = Omit<CueLink, "isTrailing">;

/** A copy of a cue with another subject; written out to keep one object shape, like `withEnds`. */
export function withSubject({ at, verb, order, isTrailing }: CueLink, subject: Phrase): CueLink {
  return { at, verb, subject, order, isTrailing };
}
