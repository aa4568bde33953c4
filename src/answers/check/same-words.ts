import { PERSON_NOUNS } from "../../english/nouns.ts";
import type { WordIndex } from "../../search/index/word-index.ts";
import { sliceOf } from "../../text/span.ts";
import type { ClaimedWords, ClaimWord } from "./read-claim.ts";
import { isSamePrint } from "./same-print.ts";
import { spanOfWord, type WordRow } from "./speech.ts";
import { isWrittenAlike, type Written, type WrittenWord } from "./written-alike.ts";

/** Most words in one number, or in one word written as several. */
export const LONGEST_PRINT = 6;

/** How many words more or fewer are tried at the ends of an alignment. */
const END_REACH = 2;

/** Adjacent steps that are not the same word: one difference, as a reader sees it. */
export interface Difference {
  readonly claim: readonly number[];
  readonly row: readonly number[];
  /** Position of the claim's next word. */
  readonly next: number;
  /** Positions of the row's matching words right before and right after; -1 if there is none. */
  readonly last: number;
  readonly nextRow: number;
}

/**
 * Positions of the row's words that are the claim's in other print or spelling; null if they are different words. At
 * the ends of an alignment these may be more or fewer words than were compared: "longrange" was compared with "range"
 * alone, "one thousand" with "That's 1,000", "they are" with nothing.
 */
export function sameWords(
  claim: ClaimedWords,
  row: WordRow,
  difference: Difference,
  index: WordIndex,
): { readonly places: readonly number[]; readonly isRespelt: boolean } | null {
  const { claim: ours, row: theirs, next } = difference;
  if (ours.length === 0 || ours.length > LONGEST_PRINT || theirs.length > LONGEST_PRINT) return null;
  const windows = windowsOf(difference, claim.words.length, row.ids.length);
  const claimed = ours.flatMap(at => claim.words[at] ?? []);
  if (claimed.some(({ isBracketed }) => isBracketed)) return null;
  const forms = claimed.map(({ form }) => form);
  const printed = windows.find(places => isSamePrint(forms, formsAt(row, places, index)));
  if (printed) return { places: printed, isRespelt: false };
  const written: Written = {
    words: claimed.map(word => writtenWord(claim, word)),
    next: claim.words[next]?.form ?? "",
  };
  const respelt = windows.find(places => isWrittenAlike(written, writtenAt(row, places, index)));
  return respelt ? { places: respelt, isRespelt: true } : null;
}

/**
 * The words of the row that a difference may cover: those compared, and at the ends of a claim a few more or fewer.
 */
function windowsOf(
  { claim: ours, row: theirs, last, nextRow }: Difference,
  length: number,
  rowLength: number,
): number[][] {
  const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const isStart = ours[0] === 0;
  const isEnd = ours.at(-1) === length - 1;
  const [first = -1, lastOfTheirs = -1] = [theirs[0], theirs.at(-1)];
  const windows = theirs.length > 0 ? [between(first, lastOfTheirs)] : [];
  if (isStart === isEnd) return windows;
  const most = Math.max(theirs.length, ours.length) + END_REACH;
  for (let size = 1; size <= most; size++) {
    const [from, to] = isStart ? [nextRow - size, nextRow - 1] : [last + 1, last + size];
    if (from >= 0 && to < rowLength && to >= from) windows.push(between(from, to));
  }
  return windows;
}

export function formsAt(row: WordRow, places: readonly number[], index: WordIndex): string[] {
  return places.map(at => index.formOf(row.ids[at] ?? -1));
}

function writtenWord({ text }: ClaimedWords, { form, id, stem, start, end }: ClaimWord): WrittenWord {
  return { form, printed: text.slice(start, end), isUnknown: id < 0, isNewStem: stem < 0, isName: false };
}

function writtenAt(row: WordRow, places: readonly number[], index: WordIndex): Written {
  const words = places.map(at => {
    const id = row.ids[at] ?? -1;
    const form = index.formOf(id);
    const printed = sliceOf(row.words.article.text, spanOfWord(row, at));
    return {
      form,
      printed,
      isUnknown: false,
      isNewStem: false,
      isName: index.isName(id) && !PERSON_NOUNS.has(form),
    };
  });
  return { words, next: index.formOf(row.ids[(places.at(-1) ?? -1) + 1] ?? -1) };
}
