import type { Disputed } from "../../../quotes/quotation.ts";
import { type Match, speakerOf } from "../../answer.ts";
import { isCheckedMatch } from "../speakers/checked-origin.ts";
import { compareSpeaker } from "../speakers/compare-speaker.ts";

/** Reasons for which an article itself says that the words are not real, even if others printed them. */
const NOT_REAL: ReadonlySet<Disputed["reason"]> = new Set(["false", "doctored", "parody"]);

/**
 * Decides whether words disputed by some article stand as quoted elsewhere: those that don't become disputed too.
 *
 * Words quoted plainly elsewhere stand, unless the same quotation is reported as not real: the same person's in any
 * article, or anyone's but another person's in the same article. A denial counts only inside its own article,
 * because anybody can deny; a supposition never outweighs a plain quotation. Between an article whose source was
 * checked and one that a server added, the checked one is believed, whichever of them quotes and whichever denies.
 */
export function settleDispute(matches: readonly Match[]): Match[] {
  const disputed = matches.filter(({ grade }) => grade === "disputed");
  return matches.map(match => {
    if (match.grade === "disputed") return match;
    const overruledBy = disputed.find(other => isOverruledBy(match, other));
    return overruledBy ? { ...match, grade: "disputed" as const, overruledBy } : match;
  });
}

function isOverruledBy(plain: Match, disputed: Match): boolean {
  const reason = disputed.cautions.find(caution => caution.kind === "framed")?.reason;
  if (!plain.quotation || !disputed.quotation || !reason) return false;
  if (reason === "hypothetical" || reason === "second-hand" || reason === "unclear") return false;
  const ours = speakerOf(plain.quotation.attribution);
  const theirs = speakerOf(disputed.quotation.attribution);
  const agreement = ours && theirs ? compareSpeaker(ours.name, theirs) : "unclear";
  if (plain.article.key === disputed.article.key) return agreement !== "other";
  if (isCheckedMatch(disputed) !== isCheckedMatch(plain))
    return isCheckedMatch(disputed) && agreement !== "other";
  return NOT_REAL.has(reason) && agreement === "same";
}
