import { latinLetters, withoutUnseen } from "../../../search/index/plain-letters.ts";
import type { Span } from "../../../text/span.ts";
import type { Claim } from "./claim.ts";

/** A message as a reader sees it, and the way from its claims back to the message as sent. */
export interface PlainMessage {
  readonly text: string;
  asSent(claim: Claim): Claim;
}

/**
 * A message without invisible characters and with Latin letters for those that only look Latin, in its names as in its
 * words: “Ca⁠rol Benedetti” is Carol Benedetti, and nobody else's words are hers. Null if it has none.
 */
export function plainMessage(message: string): PlainMessage | null {
  const seen = withoutUnseen(message);
  const text = latinLetters(seen?.text ?? message);
  if (text === message) return null;
  // Ends behind the last letter, not before the next one.
  const back = ({ start, end }: Span): Span =>
    seen
      ? { start: seen.offsets[start] ?? start, end: endBehind(message, seen.offsets[end - 1] ?? end - 1) }
      : { start, end };
  return {
    text,
    asSent: claim => ({
      ...claim,
      words: back(claim.words),
      asTyped: claim.asTyped && back(claim.asTyped),
      speaker: claim.speaker && back(claim.speaker),
      named: claim.named.map(back),
    }),
  };
}

/** Behind the whole of a character of two code units. */
function endBehind(text: string, last: number): number {
  return last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
}
