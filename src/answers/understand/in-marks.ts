import type { Span } from "../../text/span.ts";

/** Whether words to check are between quotation marks: then the message's other words are read too. */
export function isInMarks(typed: string, { start }: Span): boolean {
  return /["“”«»„「]$/u.test(typed.slice(0, start).trimEnd());
}
