import type { Match } from "../answer.ts";
import { isChecked } from "./checked-origin.ts";
import { compareAttribution, type SpeakerAgreement } from "./compare-speaker.ts";

const RANK: Readonly<Record<SpeakerAgreement, number>> = { same: 0, unclear: 1, other: 2 };

/**
 * Puts matches in the order in which they are shown: plainly quoted, from the person named, with
 * a speaker that is clear, in articles whose source was checked, then the earliest. Stable.
 */
export function orderMatches(matches: readonly Match[], named: string | null): Match[] {
  const rankOf = ({ quotation }: Match) =>
    named === null || !quotation ? 0 : RANK[compareAttribution(named, quotation.attribution)];
  const keyOf = (match: Match) => [
    match.quotation?.disputed ? 1 : 0,
    rankOf(match),
    match.changes.length,
    match.quotation && match.quotation.attribution.kind !== "unclear" ? 0 : 1,
    isChecked(match) ? 0 : 1,
    match.article.date ?? "9999",
    match.quotation?.start ?? 0,
  ];
  return matches
    .map(match => ({ match, key: keyOf(match) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ match }) => match);
}

/**
 * Whether the matches are the named person's: "same" if any is, "other" only if somebody else is known
 * to be quoted and no match leaves open that it is the named person.
 */
export function agreementOf(matches: readonly Match[], named: string | null): SpeakerAgreement | null {
  if (named === null) return null;
  const agreements = matches.flatMap(({ quotation }) =>
    quotation ? [compareAttribution(named, quotation.attribution)] : [],
  );
  if (agreements.length === 0) return null;
  if (agreements.includes("same")) return "same";
  return agreements.includes("unclear") ? "unclear" : "other";
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
