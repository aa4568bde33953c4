import { type Match, speakerOf } from "../../answer.ts";
import { compareAttribution, compareSpeaker } from "./compare-speaker.ts";

/** The article's words are known to be at its source: the operator added it, or it was fetched. */
export function isCheckedMatch({ article: { origin } }: Match): boolean {
  return origin.kind === "host" || origin.kind === "fetched";
}

/**
 * Whether only articles that a server added support a verdict.
 *
 * Words support a person's verdict if they are plainly that person's: the same words of somebody else, or an article
 * that denies them, don't. The person is the one named or, if nobody is named or nothing is theirs, the one shown
 * first.
 */
export function isOnlyUnchecked(matches: readonly Match[], named: string | null): boolean {
  const [first] = matches;
  if (!first) return false;
  if (first.grade === "disputed")
    return !matches.some(match => match.grade === "disputed" && isCheckedMatch(match));
  const plain = matches.filter(({ grade }) => grade !== "disputed");
  const isVouching = plain.some(match => isOf(match, named))
    ? (match: Match) => isOf(match, named)
    : (match: Match) => isOfSame(match, first);
  // Comparing names takes longer, and mostly the first match is enough.
  return !plain.some(match => isCheckedMatch(match) && isVouching(match));
}

function isOf({ quotation }: Match, named: string | null): boolean {
  return quotation !== null && named !== null && compareAttribution(named, quotation.attribution) === "same";
}

function isOfSame(match: Match, first: Match): boolean {
  // "A spokeswoman" may be anybody in another article, but not in this one.
  if (match === first) return true;
  const ours = match.quotation && speakerOf(match.quotation.attribution);
  const theirs = first.quotation && speakerOf(first.quotation.attribution);
  return ours && theirs ? compareSpeaker(ours.name, theirs) === "same" : ours === theirs;
}
