import { isSearched } from "../../search/is-searched.ts";
import type { Run, SearchFilter } from "../../search/search-index.ts";
import { finish, type Steps } from "../../search/steps.ts";
import type { Change, Match, QuoteCheck, Verdict } from "../answer.ts";
import { type Library, searchedOf } from "../library.ts";
import { cautionsOf } from "./cautions.ts";
import { isChecked, isOnlyUnchecked } from "./checked-origin.ts";
import { compareAttribution } from "./compare-speaker.ts";
import type { Place } from "./find-places.ts";
import { findWords } from "./find-words.ts";
import { matchOfPlace } from "./match-of-place.ts";
import { agreementOf, orderMatches } from "./order-matches.ts";
import { readClaim } from "./read-claim.ts";
import { settleDispute } from "./settle-dispute.ts";

export interface CheckOptions {
  /** Who is said to have said it, as typed. */
  readonly speaker?: string | undefined;
  readonly filter?: SearchFilter | undefined;
  /** How the words are looked for; default: in one go. */
  readonly run?: Run | undefined;
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
  { speaker, filter, run = finish }: CheckOptions = {},
): Promise<QuoteCheck> {
  const index = await library.words();
  const claim = readClaim(claimed, index);
  const named = speaker?.trim() || null;
  const found = await run(findWords(library, index, claim, filter));
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
  const all = await run(matchesOf(found.places));
  if (found.kind !== "quoted") {
    const isStitched = found.kind === "stitched";
    return {
      ...nothing,
      verdict: found.kind,
      matches: isStitched ? all : orderMatches(all, null),
      changes: all.flatMap(({ changes }) => changes),
      speakerAgrees: isStitched ? agreementOf(all, named) : null,
      isMeaningAtRisk: all.some(({ changes }) => changes.some(({ isGrave }) => isGrave)),
      isOnlyUnchecked: all.length > 0 && !all.some(isChecked),
      similarity: found.similarity,
    };
  }
  const near = await run(matchesOf(found.near));
  const { isDisputed, matches: settled } = settleDispute(all);
  const ordered = isDisputed ? settled : orderMatches(settled, named);
  const asFound = agreementOf(
    ordered.filter(({ quotation }) => isDisputed || !quotation?.disputed),
    named,
  );
  // Somebody else's exact words don't make it somebody else's, where the person named said nearly the same.
  const own = asFound === "other" && !isDisputed ? near.find(match => isOf(match, named)) : undefined;
  const matches = own ? [own, ...ordered] : ordered;
  const speakerAgrees = own ? "same" : asFound;
  const first = matches[0];
  const changes = first?.changes ?? [];
  const plain: Verdict =
    changes.length === 0 ? "verbatim" : changes.every(isTrimming) ? "trimmed" : "altered";
  const verdict = isDisputed ? "disputed" : speakerAgrees === "other" ? "misattributed" : plain;
  if (verdict === "misattributed" && found.fit < MISATTRIBUTED_FIT) {
    return { ...nothing, verdict: "none", nearest: first ?? null };
  }
  const places = [...found.places, ...found.near];
  const shown = first && places[[...all, ...near].indexOf(first)];
  return {
    ...nothing,
    verdict,
    speakerAgrees,
    matches,
    variants: elsewhere(near, matches),
    cautions: cautionsOf(claim, shown),
    changes,
    isMeaningAtRisk: changes.some(({ isGrave }) => isGrave),
    isOnlyUnchecked: isOnlyUnchecked(matches, named),
    similarity: shown?.similarity ?? found.similarity,
  };
}

function* matchesOf(places: readonly Place[]): Steps<Match[]> {
  const matches: Match[] = [];
  for (const place of places) {
    matches.push(matchOfPlace(place));
    yield;
  }
  return matches;
}

function isOf({ quotation }: Match, named: string | null): boolean {
  if (!quotation || quotation.disputed || named === null) return false;
  return compareAttribution(named, quotation.attribution) === "same";
}

/** The best of each article that has none of the matches, earliest first. */
function elsewhere(near: readonly Match[], matches: readonly Match[]): Match[] {
  const seen = new Set(matches.map(({ article }) => article.key));
  const variants = near.filter(({ article: { key } }) => !seen.has(key) && seen.add(key));
  const dateOf = ({ article }: Match) => article.date ?? "";
  return variants.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

/** Words left out, or a change that the claim marks itself, that doesn't turn the rest round. */
function isTrimming({ kind, isGrave, isMarked }: Change): boolean {
  return !isGrave && (kind === "left-out" || isMarked);
}
