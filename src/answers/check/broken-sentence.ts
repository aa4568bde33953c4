import { sliceOf } from "../../text/span.ts";
import type { Claim } from "./message/claim.ts";
import type { MessageCheck } from "./message-check.ts";

/** Most of a message between the parts of a sentence: ,” said Ann Roe, the chair of the board, “ */
const LONGEST_CUE = 80;

/** A sentence that a message breaks with its cue, as one claim. */
export interface BrokenSentence {
  readonly claim: Claim;
  /** The parts together, without the cue. */
  readonly words: string;
}

/**
 * “A,” Ann Roe said, “and B.”: two parts of one sentence, each of which would be called only a part of it. Null for
 * anything else, such as two sentences.
 */
export function brokenSentence(
  message: string,
  first: MessageCheck,
  second: MessageCheck,
): BrokenSentence | null {
  const [one, other] = [first.claim, second.claim];
  const between = message.slice(one.words.end, other.words.start);
  if (!one.isMarked || !other.isMarked || between.length > LONGEST_CUE || /\n/u.test(between)) return null;
  if (!isCut(first, "rest-after") || !isCut(second, "rest-before")) return null;
  const nameOf = ({ speaker }: Claim) => speaker && sliceOf(message, speaker);
  if (one.speaker && other.speaker && nameOf(one) !== nameOf(other)) return null;
  const claim: Claim = {
    words: { start: one.words.start, end: other.words.end },
    asTyped: null,
    speaker: one.speaker ?? other.speaker,
    named: [
      ...one.named,
      ...other.named.filter(({ start }) => one.named.every(name => name.start !== start)),
    ],
    beside: [...one.beside, ...other.beside],
    roles: [...one.roles, ...other.roles],
    isTurned: one.isTurned || other.isTurned,
    isMarked: true,
  };
  return { claim, words: `${sliceOf(message, one.words)} ${sliceOf(message, other.words)}` };
}

/** Whether the article's sentence goes on where the claim is cut, and nothing else is said against it. */
function isCut({ check }: MessageCheck, side: "rest-before" | "rest-after"): boolean {
  return (
    check.verdict === "part" && check.cautions.length > 0 && check.cautions.every(({ kind }) => kind === side)
  );
}
