import { IRREGULAR_VERB_FORMS } from "../../../english/grammar/irregular-forms.ts";
import { BEHIND_COUNTS } from "../../../english/messages/message-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { COMMON_PASTS } from "../../../english/speech/speech-verbs.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { sliceOf } from "../../../text/span.ts";
import { type SpacedWord, wholeNumberAt } from "./number-value.ts";
import type { ClaimedWords } from "./read-claim.ts";
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
  const print = ours.map(at => typedWord(claim, at));
  const printed = windows.find(places =>
    isSamePrint(
      print,
      places.map(at => printedWord(row, at, index)),
    ),
  );
  if (printed) {
    const isSame =
      isSameNumber(claim, row, { ...difference, row: printed }, index) &&
      !joinsClauses(row, printed, print, index);
    return isSame ? { places: printed, isRespelt: false } : null;
  }
  const written: Written = {
    words: ours.map(at => writtenWord(claim, at)),
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

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

export function formsAt(row: WordRow, places: readonly number[], index: WordIndex): string[] {
  return places.map(at => index.formOf(row.ids[at] ?? -1));
}

/**
 * Whether a number is the same together with the words beside it, of which only some differ: in “two hundred and fifty
 * thousand” and “200 and 50,000” each piece is the same, and the whole isn't.
 */
function isSameNumber(claim: ClaimedWords, row: WordRow, difference: Difference, index: WordIndex): boolean {
  const around = (places: readonly number[], length: number, wordAt: (at: number) => SpacedWord) => {
    const [first, end] = [places[0] ?? 0, (places.at(-1) ?? 0) + 1];
    const from = Math.max(0, first - LONGEST_PRINT);
    const near = between(from, Math.min(length, end + LONGEST_PRINT) - 1);
    return wholeNumberAt(near.map(wordAt), first - from, end - from);
  };
  const typed = around(difference.claim, claim.words.length, at => typedWord(claim, at));
  return typed === around(difference.row, row.ids.length, at => printedWord(row, at, index));
}

/** “We asked one hundred and twenty answered”, not “counted one hundred and twenty killed”: between two verbs, "and" may join clauses and no number. */
function joinsClauses(
  row: WordRow,
  places: readonly number[],
  typed: readonly SpacedWord[],
  index: WordIndex,
): boolean {
  const isAnd = ({ form }: { readonly form: string }) => form === "and";
  if (typed.some(isAnd) || !places.some(at => isAnd(printedWord(row, at, index)))) return false;
  const [first = 0] = places;
  return [first - 1, (places.at(-1) ?? first) + 1].every(at => {
    const form = index.formOf(row.ids[at] ?? -1);
    if (BEHIND_COUNTS.has(form)) return false;
    return form.endsWith("ed") || IRREGULAR_VERB_FORMS.has(form) || COMMON_PASTS.has(form);
  });
}

function typedWord({ text, words }: ClaimedWords, at: number): SpacedWord {
  const { form = "", start = 0 } = words[at] ?? {};
  return { form, gap: text.slice(words[at - 1]?.end ?? 0, start) };
}

function printedWord(row: WordRow, at: number, index: WordIndex): SpacedWord {
  const before = at > 0 ? spanOfWord(row, at - 1).end : 0;
  const gap = row.words.article.text.slice(before, spanOfWord(row, at).start);
  return { form: index.formOf(row.ids[at] ?? -1), gap };
}

function writtenWord(claim: ClaimedWords, at: number): WrittenWord {
  const { id = -1, stem = -1, start = 0, end = 0 } = claim.words[at] ?? {};
  return {
    ...typedWord(claim, at),
    printed: claim.text.slice(start, end),
    isUnknown: id < 0,
    isNewStem: stem < 0,
    isName: false,
  };
}

function writtenAt(row: WordRow, places: readonly number[], index: WordIndex): Written {
  const words = places.map(at => {
    const id = row.ids[at] ?? -1;
    const word = printedWord(row, at, index);
    const printed = sliceOf(row.words.article.text, spanOfWord(row, at));
    const isName = index.isName(id) && !PERSON_NOUNS.has(word.form);
    return { ...word, printed, isUnknown: false, isNewStem: false, isName };
  });
  return { words, next: index.formOf(row.ids[(places.at(-1) ?? -1) + 1] ?? -1) };
}
