import type { Steps } from "../steps.ts";
import { SortedNames } from "./sorted-names.ts";
import { NAME_BIT, STOP_BIT, TERM_MASK, type TokenTable } from "./token-table.ts";

/**
 * The indexed words of some articles, independent of which library shows them and what else it shows. The shared
 * articles are one part in a process, a server's own articles another; see `TermIndex`.
 */
export interface IndexPart {
  readonly table: TokenTable;
  /** Those of the table. */
  readonly terms: SortedNames;
  /** Article (its position in the table) of each paragraph; the paragraphs of an article are adjacent. */
  readonly articleOf: Uint32Array;
  /** Words (not names) of each paragraph that are not stop words. */
  readonly lengths: Uint16Array;
  /** By paragraphs. */
  readonly postings: Postings;
  /** By articles. */
  readonly titlePostings: Postings;
}

/** Where each term occurs: `places[offsets[t]] … places[offsets[t + 1] - 1]`, ascending, with counts beside. */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly places: Uint32Array;
  readonly counts: Uint8Array;
}

/** Tokens processed between two pauses, with a small charge for each paragraph or title: about 2 ms. */
const TOKENS_A_STEP = 150_000;
const PLACE_TOKENS = 50;

/** Computes postings and lengths from the tokens. */
export function* partSteps(table: TokenTable): Steps<IndexPart> {
  const { tokens, starts, firstOf, titleStarts, terms } = table;
  const postings = yield* invert(tokens, starts, terms.length);
  const paragraphs = starts.length - 1;
  const articleOf = new Uint32Array(paragraphs);
  for (let article = 0; article + 1 < firstOf.length; article++) {
    articleOf.fill(article, firstOf[article], firstOf[article + 1]);
  }
  yield;
  const lengths = new Uint16Array(paragraphs);
  const measure = (paragraph: number) => {
    let length = 0;
    for (let at = starts[paragraph] ?? 0; at < (starts[paragraph + 1] ?? 0); at++) {
      if (((tokens[at] ?? 0) & (STOP_BIT | NAME_BIT)) === 0) length++;
    }
    lengths[paragraph] = Math.min(length, 0xffff);
  };
  yield* eachPlace(starts, measure);
  const titlePostings = yield* invert(tokens, titleStarts, terms.length);
  return { table, terms: new SortedNames(terms), articleOf, lengths, postings, titlePostings };
}

/** Calls `work` for every place; at least once between two pauses. */
function* eachPlace(starts: Uint32Array, work: (place: number) => void): Steps<void> {
  let done = 0;
  for (let place = 0; place + 1 < starts.length; place++) {
    work(place);
    done += (starts[place + 1] ?? 0) - (starts[place] ?? 0) + PLACE_TOKENS;
    if (done < TOKENS_A_STEP) continue;
    done = 0;
    yield;
  }
}

function* invert(tokens: Uint32Array, starts: Uint32Array, termCount: number): Steps<Postings> {
  const offsets = new Uint32Array(termCount + 1);
  const lastPlace = new Int32Array(termCount).fill(-1);
  const count = (place: number) => {
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const token = tokens[at] ?? 0;
      if (token & STOP_BIT) continue;
      const term = token & TERM_MASK;
      if (lastPlace[term] === place) continue;
      lastPlace[term] = place;
      offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
    }
  };
  yield* eachPlace(starts, count);
  for (let term = 0; term < termCount; term++) {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  }
  yield;
  const postings: Postings = {
    offsets,
    places: new Uint32Array(offsets[termCount] ?? 0),
    counts: new Uint8Array(offsets[termCount] ?? 0),
  };
  lastPlace.fill(-1);
  const next = offsets.slice(0, termCount);
  const put = (place: number) => {
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const token = tokens[at] ?? 0;
      if (token & STOP_BIT) continue;
      const term = token & TERM_MASK;
      let slot = next[term] ?? 0;
      if (lastPlace[term] === place) {
        slot--;
        postings.counts[slot] = Math.min(255, (postings.counts[slot] ?? 0) + 1);
      } else {
        lastPlace[term] = place;
        postings.places[slot] = place;
        postings.counts[slot] = 1;
        next[term] = slot + 1;
      }
    }
  };
  yield* eachPlace(starts, put);
  return postings;
}
