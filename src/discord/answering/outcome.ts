/** How an answer ended, for the log and for counts: never what was asked. */
export type Outcome =
  | "answered"
  /** Passages that come closest were shown, and said to be no answer. */
  | "closest"
  /** Nothing in the articles: an honest no. */
  | "none"
  /** The member was told what to do: a wrong option, too many questions, a missing right. */
  | "refused"
  | "failed";

/** One answer, counted: by whom and where is not known. */
export interface CountedAnswer {
  readonly kind: "command" | "press" | "form" | "message";
  /** Of the command, the press or the form; `mention` or `direct` of a message. */
  readonly name: string;
  readonly outcome: Outcome;
  readonly ms: number;
}
