import type { Match } from "../answer.ts";
import { compareAttribution, type SpeakerAgreement } from "./compare-speaker.ts";

const RANK: Readonly<Record<SpeakerAgreement, number>> = { same: 0, unclear: 1, other: 2 };

/**
 * Puts matches in the order in which they are shown: from the person named, with a speaker that is
 * clear, plainly quoted, in articles whose source was checked, then the earliest. Stable.
 */
export function orderMatches(matches: readonly Match[], named: string | null): Match[] {
  const keyOf = ({ article, quotation, changes }: Match) => [
    named === null || !quotation ? 0 : RANK[compareAttribution(named, quotation.attribution)],
    quotation?.disputed ? 1 : 0,
    changes.length,
    quotation && quotation.attribution.kind !== "unclear" ? 0 : 1,
    article.origin.kind === "host" || article.origin.kind === "fetched" ? 0 : 1,
    article.date ?? "9999",
    quotation?.start ?? 0,
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
