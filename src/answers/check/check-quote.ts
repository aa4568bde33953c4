import type { WordIndex } from "../../search/index/word-index.ts";
import { isSearched } from "../../search/is-searched.ts";
import type { Run, SearchFilter } from "../../search/search-index.ts";
import { finish, type Steps } from "../../search/steps.ts";
import { compareText } from "../../text/compare-text.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import type { ClaimedAs, Grade, Match, QuoteCheck, Searched, Verdict } from "../answer.ts";
import { type Library, searchedOf } from "../library.ts";
import { agreementOf, agreementWith } from "./agreement.ts";
import { isCheckedMatch, isOnlyUnchecked } from "./checked-origin.ts";
import type { SpeakerAgreement } from "./compare-speaker.ts";
import type { Place } from "./find-places.ts";
import { type Found, findWords } from "./find-words.ts";
import { CONFIRMING } from "./is-confirmed.ts";
import { matchOfPlace } from "./match-of-place.ts";
import { orderMatches } from "./order-matches.ts";
import { type ClaimedWords, readClaim } from "./read-claim.ts";
import { settleDispute } from "./settle-dispute.ts";
import { isAbout } from "./supplied-subject.ts";

export interface CheckOptions {
  /** The claimed speaker, as typed. */
  readonly speaker?: string | undefined;
  readonly filter?: SearchFilter | undefined;
  /**
   * The people named in the message beside the words, as it names them. If no speaker is given, the one quoted with
   * the words counts as named, otherwise the first; see also `QuoteCheck.notFrom`.
   */
  readonly alsoNamed?: readonly string[] | undefined;
  /** People whom the message only tags: they may be what it is about, so none of them counts as its speaker. */
  readonly tagged?: readonly string[] | undefined;
  readonly claimedAs?: ClaimedAs | undefined;
  /** What the words are said to be about; if nothing near them is, they are a part of what is claimed. */
  readonly subject?: readonly string[] | undefined;
  /** Whether only an exact match counts. */
  readonly isAsTyped?: boolean | undefined;
  /** How the words are looked for; default: all at once. */
  readonly run?: Run | undefined;
}

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

type Outcome = Omit<QuoteCheck, "claimed" | "claimedSpeaker" | "notFrom" | "claimedAs" | "searched">;

/**
 * Checks whether words are quoted in the library, from whom, and in these words.
 *
 * The words are looked for in speeches first, then in the articles' own text; words not found in order anywhere are
 * aligned word by word with the speeches that share most words with them. Never throws: "nowhere" is a verdict too.
 */
export async function checkQuote(
  library: Library,
  claimed: string,
  options: CheckOptions = {},
): Promise<QuoteCheck> {
  return (await checkWords(library, claimed, options)).check;
}

/** A check, and the parts of quotations in the words if these are nowhere as they are. */
export interface WordsCheck {
  readonly check: QuoteCheck;
  readonly parts: readonly Place[];
}

/** `checkQuote` with its intermediate results. */
export async function checkWords(
  library: Library,
  claimed: string,
  {
    speaker,
    filter,
    alsoNamed = [],
    tagged = [],
    claimedAs: given = "words",
    subject = [],
    isAsTyped,
    run = finish,
  }: CheckOptions = {},
): Promise<WordsCheck> {
  const index = await library.words();
  const claim = readClaim(claimed, index);
  const places = await run(findWords(library, index, claim, { filter, isAsTyped }));
  const found = await run(foundIn(claim, places));
  const named = speaker?.trim() || meantOf(found, alsoNamed, tagged);
  const outcome = withoutChatter(outcomeOf(found, named), given === "message" && named === null);
  const { verdict, matches } = outcome;
  const isElsewhere = subject.length > 0 && !matches.some(match => isAbout(match, subject, index));
  const claimedAs = isElsewhere && CONFIRMING.has(verdict) ? "part-of-message" : given;
  const check: QuoteCheck = {
    ...outcome,
    verdict: claimedAs === "part-of-message" && CONFIRMING.has(verdict) ? "part" : verdict,
    claimed,
    claimedSpeaker: named,
    notFrom: [...alsoNamed, ...tagged].filter(name => agreementOf(matches, name) === "other"),
    claimedAs,
    searched: searchedIn(index, filter),
  };
  return { check, parts: "parts" in places ? places.parts : [] };
}

/** What was found, each place with everything known about it. */
interface Finding {
  readonly kind: Found["kind"];
  readonly matches: readonly Match[];
  readonly near: readonly Match[];
  readonly nearest: Match | null;
  readonly similarity: number;
  readonly fit: number;
}

function* foundIn(claim: ClaimedWords, found: Found): Steps<Finding> {
  const nothing = { matches: [], near: [], nearest: null, similarity: 0, fit: 0 };
  switch (found.kind) {
    case "none":
      return { ...nothing, kind: "none", nearest: found.nearest && matchOfPlace(claim, found.nearest) };
    case "quoted": {
      const matches = settleDispute(yield* matchesOf(claim, found.places));
      return { ...nothing, ...found, matches, near: yield* matchesOf(claim, found.near) };
    }
    case "short":
    case "stitched":
    case "own-words":
      return { ...nothing, ...found, matches: yield* matchesOf(claim, found.places) };
  }
}

function* matchesOf(claim: ClaimedWords, places: readonly Place[]): Steps<Match[]> {
  const matches: Match[] = [];
  for (const place of places) {
    matches.push(matchOfPlace(claim, place));
    yield;
  }
  return matches;
}

/** The person meant by a message that names people without saying which of them spoke. */
function meantOf(
  { matches }: Finding,
  alsoNamed: readonly string[],
  tagged: readonly string[],
): string | null {
  const agreeing = (wanted: SpeakerAgreement) =>
    [...alsoNamed, ...tagged].find(name => matches.some(match => agreementWith(name, match) === wanted));
  if (matches.length === 0) return null;
  return agreeing("same") ?? agreeing("unclear") ?? alsoNamed[0] ?? null;
}

function outcomeOf(
  { kind, matches, near, nearest, similarity, fit }: Finding,
  named: string | null,
): Outcome {
  switch (kind) {
    case "none":
      return { ...NOTHING, nearest };
    case "short":
      return { ...withMatches(orderMatches(matches, null), null), verdict: "short", similarity };
    case "stitched":
      return {
        ...withMatches(matches, named),
        verdict: "stitched",
        changes: matches.flatMap(({ changes }) => changes),
        isMeaningAtRisk: matches.some(({ changes }) => changes.some(({ isGrave }) => isGrave)),
        similarity,
      };
    case "own-words":
      return ofOwnWords(orderMatches(matches, named), named);
    case "quoted":
      return ofQuoted(matches, near, named, fit);
  }
}

/** Words that chatter shares with a quotation by chance, with other words between or very few, don't count. */
function withoutChatter(outcome: Outcome, isChatter: boolean): Outcome {
  const isFarOff = outcome.verdict === "altered" && outcome.similarity < CLOSE;
  return isChatter && (isFarOff || outcome.verdict === "short")
    ? { ...NOTHING, nearest: outcome.matches[0] ?? null }
    : outcome;
}

/** The article's own words, and what it reports of somebody without quotation marks. */
function ofOwnWords(ordered: readonly Match[], named: string | null): Outcome {
  const outcome = withMatches(ordered, named);
  const [first] = ordered;
  const isReported = first?.quotation?.kind === "reported";
  if (first?.grade !== "whole" && first?.grade !== "trimmed") return { ...outcome, verdict: "part" };
  if (isReported && outcome.speakerAgrees === "other") return { ...outcome, verdict: "misattributed" };
  return { ...outcome, verdict: isReported ? "reported" : "own-words" };
}

function ofQuoted(
  settled: readonly Match[],
  near: readonly Match[],
  named: string | null,
  fit: number,
): Outcome {
  const exact = orderMatches(settled, named);
  // Somebody else's exact words don't make it theirs if the named person said nearly the same.
  const isElsewhere = agreementOf(exact, named) === "other" && exact[0]?.grade !== "disputed";
  const own = isElsewhere
    ? near.find(match => named !== null && agreementWith(named, match) === "same")
    : null;
  const matches = own ? [own, ...exact] : exact;
  const outcome = withMatches(matches, named);
  const [first] = matches;
  const plain = VERDICTS[first?.grade ?? "altered"];
  const verdict = outcome.speakerAgrees === "other" && plain !== "disputed" ? "misattributed" : plain;
  if (verdict === "misattributed" && fit < MISATTRIBUTED_FIT) {
    return { ...NOTHING, nearest: first ?? null };
  }
  return { ...outcome, verdict, variants: elsewhere(near, matches) };
}

const NOTHING: Outcome = {
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
function withMatches(matches: readonly Match[], named: string | null): Outcome {
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

/** What is searched in an index without a filter, which is the usual case. */
const searchedInAll = onceForEach((index: WordIndex) => searchedWith(index, undefined));

function searchedIn(index: WordIndex, filter: SearchFilter | undefined): Searched {
  return filter ? searchedWith(index, filter) : searchedInAll(index);
}

function searchedWith(index: WordIndex, filter: SearchFilter | undefined): Searched {
  return searchedOf(index.articles.flatMap(({ article }) => (isSearched(article, filter) ? [article] : [])));
}
