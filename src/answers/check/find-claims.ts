import type { Span } from "../../text/span.ts";

/** Words in a message that may be somebody's, and who the message says they are from. */
export interface Claim {
  /** Span of the words in the message, without marks. */
  readonly words: Span;
  /** Span of the name in the message; null where it names nobody. */
  readonly speaker: Span | null;
}

/** Finds the quoted words in a message: stretches in marks where there are any, else the whole message. (Stub.) */
export function findClaims(message: string): Claim[] {
  return message.trim() === "" ? [] : [{ words: { start: 0, end: message.length }, speaker: null }];
}
