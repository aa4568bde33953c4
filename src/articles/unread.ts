import type { BareReason, Reason } from "./reason.ts";

/** A file, or a line of it, that could not be read: which one, and why. */
export interface Unread {
  readonly file: string;
  /** Line of a `.jsonl` file, from 1; null for a whole file. */
  readonly line: number | null;
  readonly reason: Reason;
}

/** Thrown by the parsers in this room; `parseArticles` turns it into an `Unread`. */
export class UnreadableError extends Error {
  readonly reason: Reason;

  /** @param reason one without values may be given as its code alone */
  constructor(reason: Reason | BareReason, options?: ErrorOptions) {
    const whole: Reason = typeof reason === "string" ? { kind: reason } : reason;
    super(whole.kind, options);
    this.name = "UnreadableError";
    this.reason = whole;
  }
}
