import { readWords } from "../../search/index/read-words.ts";
import type { WordIndex } from "../../search/index/word-index.ts";
import { isOverlapping } from "../../text/span.ts";
import { isDistinctive, isStopWord } from "./common-words.ts";
import { maskMarkup } from "./mask-markup.ts";

/** A word of the claim, with its span in the claim as typed. */
export interface ClaimWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Number in the index's vocabulary; below 0 where no article has the word. */
  readonly id: number;
  /** Number of the stem; below 0 where no article has it. */
  readonly stem: number;
  /** How much it counts in an alignment: 1 for a stop word, 2 for a word of meaning. */
  readonly weight: number;
  /** The claim marks that something is left out just before: "…", "[…]". */
  readonly isAfterGap: boolean;
  /** Is in square brackets: put in by whoever quotes. */
  readonly isBracketed: boolean;
}

export interface ClaimedWords {
  readonly text: string;
  readonly words: readonly ClaimWord[];
}

const FEWEST_WORDS = 3;

/**
 * From this many words on, common words alone are enough, because their order tells. Raising it sends
 * more claims to "too little to tell". Sensible: 5 to 8.
 */
const TELLING_ORDER = 6;

/** Three dots or more, also spaced, an ellipsis, or either in brackets. */
const GAP = /…|\.(?:[ \u00a0]?\.){2,}/u;

/** An insertion; a bracket that nobody closes is none. */
const INSERTION = /\[[^[\]]{1,200}\]/gu;

/** Reads the words that are claimed, and notes where their quoter marked something as left out or put in. */
export function readClaim(text: string, index: WordIndex): ClaimedWords {
  const masked = maskMarkup(text);
  const insertions = [...masked.matchAll(INSERTION)].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const words: ClaimWord[] = [];
  let last = 0;
  let isAfterGap = false;
  for (const { start, end, form } of readWords(masked)) {
    if (words.length > 0 && GAP.test(masked.slice(last, start))) isAfterGap = true;
    last = end;
    const isBracketed = insertions.some(insertion => isOverlapping({ start, end }, insertion));
    words.push({ ...claimWord(form, index), start, end, isAfterGap, isBracketed });
    isAfterGap = false;
  }
  return { text, words };
}

/** Fewer than three words, or a few that anybody says: nobody can be named for them. */
export function isTooShort({ words }: ClaimedWords): boolean {
  if (words.length < FEWEST_WORDS) return true;
  return words.length < TELLING_ORDER && !words.some(({ form }) => isDistinctive(form));
}

function claimWord(form: string, index: WordIndex): Pick<ClaimWord, "form" | "id" | "stem" | "weight"> {
  return {
    form,
    id: index.idOf(form) ?? -1,
    stem: index.stemOf(form) ?? -1,
    weight: isStopWord(form) ? 1 : 2,
  };
}
