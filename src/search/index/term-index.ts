import { type Language, languageOf } from "../languages.ts";
import { finish, type Steps } from "../steps.ts";
import { NAME_BIT, STOP_BIT, TERM_MASK, type TokenTable } from "./token-table.ts";
import { Vocabulary } from "./vocabulary.ts";

/**
 * The words of all paragraphs and titles, as numbers in flat arrays.
 *
 * `tokens` holds the paragraphs one after the other, every word in reading order (stop words too, so that
 * an exact phrase can be checked), then the titles. Postings are the same turned round: for each term, the
 * paragraphs that have it. 4 bytes a token and 5 a posting keep 44,000 paragraphs in about 16 MB, and a
 * question reads only the postings of its own words.
 */
export interface TermIndex {
  readonly vocabulary: Vocabulary;
  /** Languages met, in order of first appearance. */
  readonly languages: readonly Language[];
  /** For each article, its place in `languages`. */
  readonly languageOf: Uint8Array;
  /** Paragraph `p` of the index is `tokens[starts[p]] … tokens[starts[p + 1] - 1]`. */
  readonly tokens: Uint32Array;
  /** Where each token stands in its paragraph; see `TokenTable`. */
  readonly gaps: Uint8Array;
  readonly lengthsOfWords: Uint8Array;
  readonly starts: Uint32Array;
  /** Article (its place in the list) of each paragraph; the paragraphs of one article stand together. */
  readonly articleOf: Uint32Array;
  /** First paragraph of each article, and the number of paragraphs at the end. */
  readonly firstOf: Uint32Array;
  /** The titles, in the same way as the paragraphs. */
  readonly titleStarts: Uint32Array;
  readonly postings: Postings;
  readonly titlePostings: Postings;
  /** Words (not names) of each paragraph that are no stop words. */
  readonly lengths: Uint16Array;
  readonly averageLength: number;
}

/** Where each term stands: `places[offsets[t]] … places[offsets[t + 1] - 1]`, ascending, with counts beside. */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly places: Uint32Array;
  readonly counts: Uint8Array;
}

/** Works postings and lengths out of the tokens. */
export function createTermIndex(table: TokenTable): TermIndex {
  return finish(termIndexSteps(table));
}

/** Tokens that are worked on between two pauses, each paragraph or title counted as some: about 2 ms. */
const TOKENS_A_STEP = 150_000;
const PLACE_TOKENS = 50;

/** `createTermIndex`, with pauses. */
export function* termIndexSteps(table: TokenTable): Steps<TermIndex> {
  const { tokens, starts, firstOf, titleStarts, terms } = table;
  const postings = yield* invert(tokens, starts, terms.length);
  const passages = starts.length - 1;
  const articleOf = new Uint32Array(passages);
  for (let article = 0; article + 1 < firstOf.length; article++) {
    articleOf.fill(article, firstOf[article], firstOf[article + 1]);
  }
  yield;
  const lengths = new Uint16Array(passages);
  let total = 0;
  const measure = (passage: number) => {
    let length = 0;
    for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at++) {
      if (((tokens[at] ?? 0) & (STOP_BIT | NAME_BIT)) === 0) length++;
    }
    lengths[passage] = Math.min(length, 0xffff);
    total += length;
  };
  yield* eachPlace(starts, measure);
  const titlePostings = yield* invert(tokens, titleStarts, terms.length);
  return {
    // In a large library a word that stands in one paragraph only may be misspelt itself.
    vocabulary: new Vocabulary(
      terms,
      term => passages < 5000 || (postings.offsets[term + 1] ?? 0) - (postings.offsets[term] ?? 0) >= 2,
    ),
    languages: table.languages.map(languageOf),
    languageOf: table.languageOf,
    tokens,
    gaps: table.gaps,
    lengthsOfWords: table.lengths,
    starts,
    firstOf,
    titleStarts,
    articleOf,
    lengths,
    averageLength: passages === 0 ? 1 : Math.max(1, total / passages),
    postings,
    titlePostings,
  };
}

/** Hands every place to the work; one between two pauses at least. */
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
