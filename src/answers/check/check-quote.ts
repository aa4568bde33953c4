import type { WordIndex } from "../../search/index/word-index.ts";
import { isSearched } from "../../search/is-searched.ts";
import type { Run, SearchFilter } from "../../search/search-index.ts";
import { finish } from "../../search/steps.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { type ClaimedAs, type Match, type QuoteCheck, type Searched, speakerOf } from "../answer.ts";
import { type Library, searchedOf } from "../library.ts";
import { decideVerdict } from "./decide-verdict.ts";
import { CONFIRMING } from "./is-confirmed.ts";
import { type MatchedWords, matchPlaces } from "./matches/match-places.ts";
import { meantSpeaker } from "./meant-speaker.ts";
import type { ClaimedRole } from "./message/claimed-role.ts";
import type { SaidBeside } from "./message/said-beside.ts";
import { formsOfSaid } from "./message/unconfirmed.ts";
import { agreementOf } from "./speakers/agreement.ts";
import { untoldOf } from "./told/has-beside.ts";
import { mayHaveRole } from "./told/has-role.ts";
import { findWords } from "./words/find-words.ts";
import { readClaim } from "./words/read-claim.ts";

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
  /** What is said beside the words; if the article doesn't have it near them, they are a part of what is claimed. */
  readonly beside?: readonly SaidBeside[] | undefined;
  /** What the speaker is said to be; if no article gives it to who is found, it is more than was quoted. */
  readonly roles?: readonly ClaimedRole[] | undefined;
  /** Whether only an exact match counts. */
  readonly isAsTyped?: boolean | undefined;
  /** Whether the message gives the words in the article's own sentence, so that few are enough. */
  readonly isInSentence?: boolean | undefined;
  /** How the words are looked for; default: all at once. */
  readonly run?: Run | undefined;
}

/** Claimed words after all steps. */
export type CheckedWords = MatchedWords & {
  readonly check: QuoteCheck;
  /** The words of what the message says beside them and the article of the first match doesn't; empty if any article does. */
  readonly untold: readonly string[];
};

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

/** The steps of `checkQuote`: each adds to what is known of the words. */
export async function checkWords(
  library: Library,
  claimed: string,
  {
    speaker,
    filter,
    alsoNamed = [],
    tagged = [],
    claimedAs: given = "words",
    beside = [],
    roles = [],
    isAsTyped,
    isInSentence,
    run = finish,
  }: CheckOptions = {},
): Promise<CheckedWords> {
  const index = await library.words();
  const read = readClaim(claimed, index);
  const found = {
    ...read,
    ...(await run(findWords(library, index, read, { filter, isAsTyped, isInSentence }))),
  };
  const matched = await run(matchPlaces(found));
  const named = speaker?.trim() || meantSpeaker(matched, alsoNamed, tagged);
  const decided = decideVerdict(matched, named, { isChatter: given === "message" && named === null });
  const { verdict, matches } = decided;
  // "no article says that it was Killer Ann Roe" says it already.
  const besides =
    decided.speakerAgrees === "same"
      ? beside
      : beside.filter(said => !(said.kind === "told" && said.isInName));
  const mayConfirm = CONFIRMING.has(verdict) && given !== "part-of-message";
  const untold = mayConfirm ? leastUntold(matches, { beside: besides, roles }, index) : [];
  const isPart = CONFIRMING.has(verdict) && (given === "part-of-message" || untold.length > 0);
  const claimedAs = isPart ? "part-of-message" : given;
  const check: QuoteCheck = {
    ...decided,
    verdict: isPart ? "part" : verdict,
    claimed,
    claimedSpeaker: named,
    notFrom: [...alsoNamed, ...tagged].filter(name => agreementOf(matches, name) === "other"),
    claimedAs,
    searched: searchedIn(index, filter),
  };
  return { ...matched, check, untold };
}

/** What the first match leaves untold of what is said beside the words, as comparison forms; nothing if some match leaves nothing. */
function leastUntold(
  matches: readonly Match[],
  { beside, roles }: { readonly beside: readonly SaidBeside[]; readonly roles: readonly ClaimedRole[] },
  index: WordIndex,
): readonly string[] {
  let first: readonly string[] | null = null;
  for (const match of matches) {
    const untold = [
      ...untoldOf(match, beside, index).flatMap(formsOfSaid),
      ...roles.filter(role => !hasRole(match, role)).map(({ office }) => office),
    ];
    if (untold.length === 0) return [];
    first ??= untold;
  }
  return first ?? [];
}

/** Whether the article may give its speaker a role. */
function hasRole({ article, quotation }: Match, role: ClaimedRole): boolean {
  const speaker = quotation && speakerOf(quotation.attribution);
  return !speaker || mayHaveRole(article, speaker, role);
}

/** Whether an article has exactly these words, quoted or not. */
export async function isPrinted(
  library: Library,
  words: string,
  { filter, run = finish }: Pick<CheckOptions, "filter" | "run"> = {},
): Promise<boolean> {
  const index = await library.words();
  const found = await run(findWords(library, index, readClaim(words, index), { filter, isAsTyped: true }));
  return found.kind !== "none" && found.places.length > 0;
}

/** What is searched in an index without a filter, which is the usual case. */
const searchedInAll = onceForEach((index: WordIndex) => searchedWith(index, undefined));

function searchedIn(index: WordIndex, filter: SearchFilter | undefined): Searched {
  return filter ? searchedWith(index, filter) : searchedInAll(index);
}

function searchedWith(index: WordIndex, filter: SearchFilter | undefined): Searched {
  return searchedOf(index.articles.flatMap(({ article }) => (isSearched(article, filter) ? [article] : [])));
}
