import type { SearchFilter } from "../../search/search-index.ts";
import { isSearched } from "../../search/word-index/is-searched.ts";
import type { Change, Match, QuoteCheck, Verdict } from "../answer.ts";
import { type Library, searchedOf } from "../library.ts";
import { cautionsOf } from "./cautions.ts";
import { findWords } from "./find-words.ts";
import { wordIndexOf } from "./library-words.ts";
import { matchOfPlace } from "./match-of-place.ts";
import { agreementOf, orderMatches } from "./order-matches.ts";
import { readClaim } from "./read-claim.ts";
import { settleDispute } from "./settle-dispute.ts";

export interface CheckOptions {
  /** Who is said to have said it, as typed. */
  readonly speaker?: string | undefined;
  readonly filter?: SearchFilter | undefined;
}

/** Least fit from which changed words may be said to be somebody else's than the person named. */
const MISATTRIBUTED_FIT = 0.75;

/**
 * Checks whether words are quoted in the library, from whom, and in these words.
 *
 * The words are looked for in speeches first, then in the articles' own words; what is found nowhere
 * in order is aligned word by word with the speeches that share most words with it. Never throws: words that
 * are nowhere are a verdict too.
 */
export async function checkQuote(
  library: Library,
  claimed: string,
  { speaker, filter }: CheckOptions = {},
): Promise<QuoteCheck> {
  const index = wordIndexOf(library);
  const claim = readClaim(claimed, index);
  const named = speaker?.trim() || null;
  const found = findWords(library, index, claim, filter);
  const nothing = {
    claimed,
    claimedSpeaker: named,
    speakerAgrees: null,
    matches: [],
    variants: [],
    cautions: [],
    changes: [],
    isMeaningAtRisk: false,
    isOnlyUnchecked: false,
    similarity: 0,
    nearest: null,
    searched: searchedOf(
      index.articles.flatMap(({ article }) => (isSearched(article, filter) ? [article] : [])),
    ),
  } satisfies Omit<QuoteCheck, "verdict">;

  if (found.kind === "none") {
    return { ...nothing, verdict: "none", nearest: found.nearest && matchOfPlace(found.nearest) };
  }
  const all = found.places.map(matchOfPlace);
  if (found.kind !== "quoted") {
    const isStitched = found.kind === "stitched";
    return {
      ...nothing,
      verdict: found.kind,
      matches: isStitched ? all : orderMatches(all, null),
      changes: all.flatMap(({ changes }) => changes),
      speakerAgrees: isStitched ? agreementOf(all, named) : null,
      isMeaningAtRisk: all.some(({ changes }) => changes.some(({ isGrave }) => isGrave)),
      isOnlyUnchecked: isOnlyUnchecked(all),
      similarity: found.similarity,
    };
  }
  const { isDisputed, matches: settled } = settleDispute(all);
  const matches = isDisputed ? settled : orderMatches(settled, named);
  const first = matches[0];
  const changes = first?.changes ?? [];
  const speakerAgrees = agreementOf(
    matches.filter(({ quotation }) => isDisputed || !quotation?.disputed),
    named,
  );
  const plain: Verdict =
    changes.length === 0 ? "verbatim" : changes.every(isTrimming) ? "trimmed" : "altered";
  const verdict = isDisputed ? "disputed" : speakerAgrees === "other" ? "misattributed" : plain;
  if (verdict === "misattributed" && found.fit < MISATTRIBUTED_FIT) {
    return { ...nothing, verdict: "none", nearest: first ?? null };
  }
  return {
    ...nothing,
    verdict,
    speakerAgrees,
    matches,
    variants: found.variants.map(matchOfPlace),
    cautions: first ? cautionsOf(claim, found.places[all.indexOf(first)]) : [],
    changes,
    isMeaningAtRisk: changes.some(({ isGrave }) => isGrave),
    isOnlyUnchecked: isOnlyUnchecked(matches),
    similarity: found.similarity,
  };
}

/** Words left out, or a change that the claim marks itself, that doesn't turn the rest round. */
function isTrimming({ kind, isGrave, isMarked }: Change): boolean {
  return !isGrave && (kind === "left-out" || isMarked);
}

function isOnlyUnchecked(matches: readonly Match[]): boolean {
  return (
    matches.length > 0 &&
    matches.every(({ article: { origin } }) => origin.kind === "uploaded" || origin.kind === "pasted")
  );
}
