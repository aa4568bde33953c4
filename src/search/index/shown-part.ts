import type { Steps } from "../steps.ts";
import type { IndexPart } from "./index-part.ts";
import { STOP_BIT, TERM_MASK } from "./token-table.ts";

/** Which articles of a part a library shows, and their positions among its articles. */
export interface ShownPart {
  readonly part: IndexPart;
  /** Position in the library of each of the part's articles, ascending; `HIDDEN` for one that it doesn't show. */
  readonly places: Int32Array;
  /** Null if all are shown. */
  readonly hiding: Hiding | null;
}

/** What hiding some articles does to the terms of a part. */
export interface Hiding {
  /** 1 for each term in a shown article, in text or title. */
  readonly liveTerms: Uint8Array;
  /** In how many hidden paragraphs a term is, if in any. */
  readonly paragraphs: ReadonlyMap<number, number>;
  /** In how many hidden titles. */
  readonly titles: ReadonlyMap<number, number>;
}

/** Instead of a position: the library doesn't show the article. */
export const HIDDEN = -1;

/** The positions of a part's articles if none of them is shown. */
export function hiddenIn({ table }: IndexPart): Int32Array {
  return new Int32Array(table.languageOf.length).fill(HIDDEN);
}

/** Tokens read between two pauses: about a millisecond. */
const TOKENS_A_STEP = 300_000;

/** Computes what is shown of a part, with pauses: a word only in hidden articles isn't in the library. */
export function* showSteps(part: IndexPart, places: Int32Array): Steps<ShownPart> {
  if (!places.includes(HIDDEN)) return { part, places, hiding: null };
  const { tokens, terms, starts, firstOf, titleStarts } = part.table;
  const liveTerms = new Uint8Array(terms.length);
  yield* eachShownToken(part, places, at => {
    liveTerms[(tokens[at] ?? 0) & TERM_MASK] = 1;
  });
  const [paragraphs, titles] = [new Map<number, number>(), new Map<number, number>()];
  for (const [article, place] of places.entries()) {
    if (place !== HIDDEN) continue;
    for (let at = firstOf[article] ?? 0; at < (firstOf[article + 1] ?? 0); at++) {
      countTerms(paragraphs, tokens.subarray(starts[at], starts[at + 1]));
    }
    countTerms(titles, tokens.subarray(titleStarts[article], titleStarts[article + 1]));
    yield;
  }
  return { part, places, hiding: { liveTerms, paragraphs, titles } };
}

/** Adds one to each term that a paragraph or title has; stop words have no postings. */
function countTerms(counts: Map<number, number>, tokens: Uint32Array): void {
  const terms = new Set<number>();
  for (const token of tokens) if ((token & STOP_BIT) === 0) terms.add(token & TERM_MASK);
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
}

/** Yields every token, of texts and titles, that a library shows. */
function* eachShownToken(
  { table: { starts, firstOf, titleStarts } }: IndexPart,
  places: Int32Array,
  visit: (at: number) => void,
): Steps<void> {
  let done = 0;
  for (let article = 0; article < places.length; article++) {
    if (places[article] === HIDDEN) continue;
    const end = starts[firstOf[article + 1] ?? 0] ?? 0;
    const titleEnd = titleStarts[article + 1] ?? 0;
    for (let at = starts[firstOf[article] ?? 0] ?? 0; at < end; at++) visit(at);
    for (let at = titleStarts[article] ?? 0; at < titleEnd; at++) visit(at);
    done += end - (starts[firstOf[article] ?? 0] ?? 0);
    if (done < TOKENS_A_STEP) continue;
    done = 0;
    yield;
  }
}
