import { readWords } from "../../../search/index/read-words.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { onceForEachWord } from "../../../text/once-for-each-word.ts";
import { isOverlapping } from "../../../text/span.ts";
import { isDistinctive, isStopWord } from "../../common-words.ts";
import { maskMarkup } from "../message/mask-markup.ts";

/** A word of the claim, with its span in the claim as typed. */
export interface ClaimWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Number in the index's vocabulary; below 0 if the word isn't in any article. */
  readonly id: number;
  /** Number of the stem; below 0 if it isn't in any article. */
  readonly stem: number;
  /** Its weight in an alignment: 1 for a stop word, 2 for a content word. */
  readonly weight: number;
  /** The claim marks an omission just before it: "…", "[…]". */
  readonly isAfterGap: boolean;
  /** Is in square brackets: inserted by the person who quotes. */
  readonly isBracketed: boolean;
}

export interface ClaimedWords {
  readonly text: string;
  readonly words: readonly ClaimWord[];
}

const FEWEST_WORDS = 3;

/**
 * From this many words on, common words alone are enough, because their order is evidence. Raising it makes more
 * claims "too short". Sensible: 5 to 8.
 */
const TELLING_ORDER = 6;

/** Three dots or more, possibly spaced, an ellipsis, or either in brackets. */
const GAP = /…|\.(?:[ \u00a0]?\.){2,}/u;

/** An insertion; an unclosed bracket is none. */
const INSERTION = /\[[^[\]]{1,200}\]/gu;

/** Reads the claimed words, and notes where the claim marks an omission or an insertion. */
export function readClaim(text: string, index: WordIndex): ClaimedWords {
  const masked = maskMarkup(text);
  const insertions = [...masked.matchAll(INSERTION)].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const hasGaps = GAP.test(masked);
  const words: ClaimWord[] = [];
  const numbered = numberedIn(index);
  let last = 0;
  let isAfterGap = false;
  for (const { start, end, form } of readWords(masked)) {
    if (hasGaps && words.length > 0 && GAP.test(masked.slice(last, start))) isAfterGap = true;
    last = end;
    const isBracketed =
      insertions.length > 0 && insertions.some(insertion => isOverlapping({ start, end }, insertion));
    const { id, stem, weight } = numbered(form);
    words.push({ form, id, stem, weight, start, end, isAfterGap, isBracketed });
    isAfterGap = false;
  }
  return { text, words };
}

/**
 * Fewer than three words, or a few that anybody says: they can't be attributed to anyone, unless the sentence that quotes
 * them is known too.
 */
export function isTooShort({ words }: ClaimedWords, isInSentence = false): boolean {
  if (words.length < FEWEST_WORDS) return true;
  if (isInSentence) return false;
  return words.length < TELLING_ORDER && !words.some(({ form }) => isDistinctive(form));
}

type Numbered = Pick<ClaimWord, "form" | "id" | "stem" | "weight">;

/** Forms whose numbers are remembered for each index, about 100 bytes each: most words of a claim are common ones. */
const MOST_FORMS = 5_000;

const numberedIn = onceForEach((index: WordIndex) =>
  onceForEachWord(
    (form): Numbered => ({
      form,
      id: index.idOf(form) ?? -1,
      stem: index.stemOf(form) ?? -1,
      weight: isStopWord(form) ? 1 : 2,
    }),
    { most: MOST_FORMS },
  ),
);
