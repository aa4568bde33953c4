/** How an answer ended, for the log and for counts: never what was asked. */
export type Outcome =
  | "answered"
  /** Only the closest passages were shown, and not called an answer. */
  | "closest"
  /** The articles contain nothing: an honest no. */
  | "none"
  /** The member was told what to do: a wrong option, too many questions, a missing permission. */
  | "refused"
  | "failed";

/** One answer, counted; not by whom or where. */
export interface CountedAnswer {
  readonly kind: "command" | "press" | "form" | "message";
  /** The command, button or form; `mention` or `direct` for a message. */
  readonly name: string;
  readonly outcome: Outcome;
  readonly ms: number;
}
