import { compareText } from "../../text/compare-text.ts";
import type { Grade, Match, QuoteCheck, Verdict } from "../answer.ts";
import { orderMatches } from "./order-matches.ts";
import { agreementOf, agreementWith } from "./speakers/agreement.ts";
import { isCheckedMatch, isOnlyUnchecked } from "./speakers/checked-origin.ts";
import type { Found } from "./words/find-words.ts";

/** Least fit from which changed words may be called somebody else's rather than the named person's. */
const MISATTRIBUTED_FIT = 0.75;

/** Least similarity from which a message without marks or names may be a changed quotation. */
const CLOSE = 0.75;

const VERDICTS = {
  whole: "verbatim",
  trimmed: "trimmed",
  part: "part",
  altered: "altered",
  disputed: "disputed",
} as const satisfies Record<Grade, Verdict>;

/** What a check says of the words themselves, apart from how they were claimed. */
type Decided = Omit<QuoteCheck, "claimed" | "claimedSpeaker" | "notFrom" | "claimedAs" | "searched">;

/**
 * The verdict on matches, for the person whom the claim names. Words that chatter shares with a quotation by chance, with
 * other words between or very few, don't count.
 */
export function decideVerdict(
  found: Found<Match>,
  named: string | null,
  { isChatter }: { readonly isChatter: boolean },
): Decided {
  const decided = ofFound(found, named);
  const isFarOff = decided.verdict === "altered" && decided.similarity < CLOSE;
  return isChatter && (isFarOff || decided.verdict === "short")
    ? { ...NOTHING, nearest: decided.matches[0] ?? null }
    : decided;
}

function ofFound(found: Found<Match>, named: string | null): Decided {
  switch (found.kind) {
    case "none":
      return { ...NOTHING, nearest: found.nearest };
    case "short": {
      const { places, similarity } = found;
      return { ...withMatches(orderMatches(places, null), null), verdict: "short", similarity };
    }
    case "stitched": {
      const { places, similarity } = found;
      const changes = places.flatMap(match => match.changes);
      const isMeaningAtRisk = changes.some(({ isGrave }) => isGrave);
      return { ...withMatches(places, named), verdict: "stitched", changes, isMeaningAtRisk, similarity };
    }
    case "own-words":
      return ofOwnWords(orderMatches(found.places, named), named);
    case "quoted":
      return ofQuoted(found, named);
  }
}

/** The article's own words, and what it reports of somebody without quotation marks. */
function ofOwnWords(ordered: readonly Match[], named: string | null): Decided {
  const decided = withMatches(ordered, named);
  const [first] = ordered;
  const isReported = first?.quotation?.kind === "reported";
  if (first?.grade !== "whole" && first?.grade !== "trimmed") return { ...decided, verdict: "part" };
  if (isReported && decided.speakerAgrees === "other") return { ...decided, verdict: "misattributed" };
  return { ...decided, verdict: isReported ? "reported" : "own-words" };
}

function ofQuoted(
  { places, near, fit }: Extract<Found<Match>, { kind: "quoted" }>,
  named: string | null,
): Decided {
  const exact = orderMatches(places, named);
  // Somebody else's exact words don't make it theirs if the named person said nearly the same.
  const isElsewhere = agreementOf(exact, named) === "other" && exact[0]?.grade !== "disputed";
  const own = isElsewhere
    ? near.find(match => named !== null && agreementWith(named, match) === "same")
    : null;
  const matches = own ? [own, ...exact] : exact;
  const decided = withMatches(matches, named);
  const [first] = matches;
  const plain = VERDICTS[first?.grade ?? "altered"];
  const verdict = decided.speakerAgrees === "other" && plain !== "disputed" ? "misattributed" : plain;
  if (verdict === "misattributed" && fit < MISATTRIBUTED_FIT) {
    return { ...NOTHING, nearest: first ?? null };
  }
  return { ...decided, verdict, variants: elsewhere(near, matches) };
}

const NOTHING: Decided = {
  verdict: "none",
  speakerAgrees: null,
  matches: [],
  variants: [],
  cautions: [],
  changes: [],
  isMeaningAtRisk: false,
  isOnlyUnchecked: false,
  similarity: 0,
  nearest: null,
};

/** The part of the result that depends only on the ordered matches, not on the verdict. */
function withMatches(matches: readonly Match[], named: string | null): Decided {
  const [first] = matches;
  if (!first) return NOTHING;
  const isQuoted =
    first.quotation !== null && (first.quotation.kind === "reported" || first.quoted.length > 0);
  return {
    ...NOTHING,
    speakerAgrees: isQuoted ? agreementOf(matches, named) : null,
    matches,
    cautions: first.cautions,
    changes: first.changes,
    isMeaningAtRisk: first.changes.some(({ isGrave }) => isGrave),
    isOnlyUnchecked:
      first.quotation === null ? !matches.some(isCheckedMatch) : isOnlyUnchecked(matches, named),
    similarity: first.similarity,
  };
}

/** The best of each article without a match, earliest first. */
function elsewhere(near: readonly Match[], matches: readonly Match[]): Match[] {
  const seen = new Set(matches.map(({ article }) => article.key));
  const variants = near.filter(({ article: { key } }) => !seen.has(key) && seen.add(key));
  const dateOf = ({ article }: Match) => article.date ?? "";
  return variants.sort((a, b) => compareText(dateOf(a), dateOf(b)));
}
