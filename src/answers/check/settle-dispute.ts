import type { Disputed } from "../../quotes/quotation.ts";
import { type Match, speakerOf } from "../answer.ts";
import { isChecked } from "./checked-origin.ts";
import { compareSpeaker } from "./compare-speaker.ts";

/** Reasons for which an article itself says that the words are not real, whoever else printed them. */
const NOT_REAL: ReadonlySet<Disputed["reason"]> = new Set(["false", "doctored", "parody"]);

/**
 * Decides whether words that some article disputes stand as quoted.
 *
 * Words quoted plainly elsewhere stand, unless it is the same quotation that is reported as not real:
 * the same person's in any article, or any but another person's in the same article. A denial counts
 * inside its own article only, since anybody can deny; a supposition never outweighs a plain quotation.
 * Between an article whose source was checked and one that a server added, the checked one is believed,
 * whichever of them quotes and whichever denies.
 * Matches that carry the verdict come first.
 */
export function settleDispute(matches: readonly Match[]): {
  readonly isDisputed: boolean;
  readonly matches: readonly Match[];
} {
  const disputed = matches.filter(({ quotation }) => quotation?.disputed);
  const plain = matches.filter(({ quotation }) => !quotation?.disputed);
  const standing = plain.filter(match => !disputed.some(other => isOverruledBy(match, other)));
  if (disputed.length === 0 || standing.length > 0) {
    return { isDisputed: false, matches: [...standing, ...disputed] };
  }
  return { isDisputed: true, matches: [...disputed, ...plain] };
}

function isOverruledBy(plain: Match, disputed: Match): boolean {
  const reason = disputed.quotation?.disputed?.reason;
  if (!plain.quotation || !disputed.quotation || !reason || reason === "hypothetical") return false;
  const ours = speakerOf(plain.quotation.attribution);
  const theirs = speakerOf(disputed.quotation.attribution);
  const agreement = ours && theirs ? compareSpeaker(ours.name, theirs) : "unclear";
  if (plain.article.key === disputed.article.key) return agreement !== "other";
  if (isChecked(disputed) !== isChecked(plain)) return isChecked(disputed) && agreement !== "other";
  return NOT_REAL.has(reason) && agreement === "same";
}
