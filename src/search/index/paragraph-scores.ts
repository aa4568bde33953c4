import { MIXED } from "./forms.ts";
import { formAt, TERM_MASK, type TokenTable, UNCOMPARED_BIT } from "./token-table.ts";
import type { WeighedClaim } from "./weighed-claim.ts";
import type { WordPart } from "./word-part.ts";

/** The data for scoring paragraphs. */
export interface ScoredWords {
  readonly parts: readonly Pick<WordPart, "table" | "forms">[];
  /** A part's own number of a stem; undefined if it has none. */
  stemIn(part: number, stem: number): number | undefined;
  /** A paragraph's part, and its number there. */
  placeOf(paragraph: number): { readonly part: number; readonly paragraph: number };
}

/** A term of which some forms have a stem of the claim, or another one of them, and some don't. */
const BY_FORM = -2;

/** Makes what scores paragraphs by their words. */
export function createScorer(
  claim: WeighedClaim,
  words: ScoredWords,
): (paragraphs: readonly number[]) => Float64Array {
  const parts = words.parts.map((part, number) => claimIn(claim, part, stem => words.stemIn(number, stem)));
  const rarities = Float64Array.from(claim.rarities);
  const weights = Float64Array.from(claim.pairs, ({ weight }) => weight);
  const numberOfPair = createPairNumbers(claim);
  // The last turn in which a stem, or a pair, was counted: a paragraph may come again.
  let turn = 0;
  const lastOf = new Int32Array(claim.stems.length);
  const lastOfPair = new Int32Array(claim.pairs.length);

  return paragraphs => {
    const scores = new Float64Array(paragraphs.length);
    for (let number = 0; number < paragraphs.length; number++) {
      const { part, paragraph } = words.placeOf(paragraphs[number] ?? 0);
      const read = parts[part];
      if (!read) continue;
      const { table, stemOf, placeOfTerm, placeOfStem } = read;
      const { tokens, starts } = table;
      const end = starts[paragraph + 1] ?? 0;
      turn++;
      let score = 0;
      let before = -1;
      for (let at = starts[paragraph] ?? 0; at < end; at++) {
        const token = tokens[at] ?? 0;
        if (token & UNCOMPARED_BIT) continue;
        let place = placeOfTerm[token & TERM_MASK] ?? -1;
        if (place === BY_FORM) place = placeOfStem[stemOf[formAt(table, at) ?? 0] ?? 0] ?? -1;
        if (place >= 0 && lastOf[place] !== turn) {
          lastOf[place] = turn;
          score += rarities[place] ?? 0;
        }
        if (place >= 0 && before >= 0) {
          const pair = numberOfPair(before, place);
          if (pair >= 0 && lastOfPair[pair] !== turn) {
            lastOfPair[pair] = turn;
            score += weights[pair] ?? 0;
          }
        }
        before = place;
      }
      scores[number] = score;
    }
    return scores;
  };
}

/**
 * Returns a function for the number of the pair of two stems of a claim, -1 if they are none: a hash table, because
 * the commonest stems of a long claim have dozens of pairs each.
 */
function createPairNumbers({ pairs }: WeighedClaim): (first: number, second: number) => number {
  let bits = 4;
  while (2 ** bits < 4 * pairs.length) bits++;
  // Numbers of the pairs, counted from 1; 0 for an empty slot. At most a quarter of the slots are filled.
  const slots = new Int32Array(2 ** bits);
  const firsts = Int32Array.from(pairs, ({ first }) => first);
  const seconds = Int32Array.from(pairs, ({ second }) => second);
  const slotOf = (first: number, second: number): number => {
    let slot = Math.imul(Math.imul(first, 31) + second, 0x9e3779b1) >>> (32 - bits);
    for (let pair = (slots[slot] ?? 0) - 1; pair >= 0; pair = (slots[slot] ?? 0) - 1) {
      if (firsts[pair] === first && seconds[pair] === second) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  for (const [number, { first, second }] of pairs.entries()) slots[slotOf(first, second)] = number + 1;
  return (first, second) => (slots[slotOf(first, second)] ?? 0) - 1;
}

/** What a part's tokens are read by for one claim. */
interface ClaimIn extends Pick<WordPart, "table"> {
  readonly stemOf: Uint32Array;
  /** For each term the place of its stem in the claim, -1 for most; `BY_FORM` where its forms have several stems. */
  readonly placeOfTerm: Int16Array;
  /** The same by the part's own number of the stem. */
  readonly placeOfStem: Int16Array;
}

/**
 * Arrays with a place for each term, and each stem, of a part, reused for every claim: new ones each time, about 100
 * KB, would keep the collector busy. Each claim first removes what the last one put in.
 */
interface Places {
  readonly ofTerms: Int16Array;
  readonly ofStems: Int16Array;
  filledTerms: number[];
  filledStems: number[];
}

const buffers = new WeakMap<TokenTable, Places>();

function clearedPlaces(table: TokenTable, stems: number): Places {
  const places = buffers.get(table) ?? {
    ofTerms: new Int16Array(table.terms.length).fill(-1),
    ofStems: new Int16Array(stems).fill(-1),
    filledTerms: [],
    filledStems: [],
  };
  for (const term of places.filledTerms) places.ofTerms[term] = -1;
  for (const stem of places.filledStems) places.ofStems[stem] = -1;
  places.filledTerms = [];
  places.filledStems = [];
  buffers.set(table, places);
  return places;
}

function claimIn(
  { stems }: WeighedClaim,
  { table, forms }: Pick<WordPart, "table" | "forms">,
  ownOf: (stem: number) => number | undefined,
): ClaimIn {
  const { stemOf, stemOfTerm, termsOfStem } = forms;
  const places = clearedPlaces(table, forms.stems.length);
  const { ofTerms, ofStems, filledTerms, filledStems } = places;
  for (const [place, stem] of stems.entries()) {
    const own = ownOf(stem);
    if (own === undefined) continue;
    ofStems[own] = place;
    filledStems.push(own);
    for (const term of termsOfStem(own)) {
      ofTerms[term] = stemOfTerm[term] === MIXED ? BY_FORM : place;
      filledTerms.push(term);
    }
  }
  return { table, stemOf, placeOfTerm: ofTerms, placeOfStem: ofStems };
}
