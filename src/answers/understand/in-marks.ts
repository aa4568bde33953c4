import type { Span } from "../../text/span.ts";

/** Whether words to check stand between quotation marks: what else the message says of them is read too. */
export function isInMarks(typed: string, { start }: Span): boolean {
  return /["“”«»„「]$/u.test(typed.slice(0, start).trimEnd());
}
