import type { Grade, Match } from "../answer.ts";
import { agreementWith } from "./speakers/agreement.ts";
import { isCheckedMatch } from "./speakers/checked-origin.ts";

const BY_GRADE: Readonly<Record<Grade, number>> = { whole: 0, trimmed: 1, part: 2, altered: 3, disputed: 4 };
const BY_AGREEMENT = { same: 0, unclear: 1, other: 2 } as const;

/**
 * Sorts matches for display: from the named person, with the best grade, with a clear speaker, in articles whose
 * source was checked, then the earliest. Stable.
 */
export function orderMatches(matches: readonly Match[], named: string | null): Match[] {
  const rankOf = (match: Match) => {
    const agreement = named === null ? null : agreementWith(named, match);
    return agreement === null ? 0 : BY_AGREEMENT[agreement];
  };
  const keyOf = (match: Match) => [
    rankOf(match),
    BY_GRADE[match.grade],
    // The article that disputes the words, before those that print them.
    match.overruledBy ? 1 : 0,
    match.changes.length,
    match.quotation && match.quotation.attribution.kind !== "unclear" ? 0 : 1,
    isCheckedMatch(match) ? 0 : 1,
    match.article.date ?? "9999",
    match.quotation?.start ?? 0,
  ];
  return matches
    .map(match => ({ match, key: keyOf(match) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ match }) => match);
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
