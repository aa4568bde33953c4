import type { Steps } from "../steps.ts";
import type { IndexPart } from "./index-part.ts";
import { TERM_MASK } from "./token-table.ts";

/** Which articles of a part a library shows, and their positions among its articles. */
export interface ShownPart {
  readonly part: IndexPart;
  /** Position in the library of each of the part's articles, ascending; `HIDDEN` for one that it doesn't show. */
  readonly places: Int32Array;
  /** 1 for each term in a shown article, in text or title; null if all are shown. */
  readonly liveTerms: Uint8Array | null;
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
  if (!places.includes(HIDDEN)) return { part, places, liveTerms: null };
  const { tokens, terms } = part.table;
  const liveTerms = new Uint8Array(terms.length);
  yield* eachShownToken(part, places, at => {
    liveTerms[(tokens[at] ?? 0) & TERM_MASK] = 1;
  });
  return { part, places, liveTerms };
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
