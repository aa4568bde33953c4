/** A file, or one line of it, that could not be read: which, and why in words for the operator. */
export interface Unread {
  readonly file: string;
  /** Line of a `.jsonl` file, from 1; null for a whole file. */
  readonly line: number | null;
  readonly reason: string;
}

/** Thrown by the parsers inside this room; `parseArticles` turns it into an `Unread`. */
export class UnreadableError extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = "UnreadableError";
  }
}
