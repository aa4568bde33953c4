import { wordSet } from "../../english/word-set.ts";
import type { WordIndex } from "../../search/index/word-index.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { Change } from "../answer.ts";
import type { Step } from "./align-words.ts";
import { isStopWord } from "./common-words.ts";
import { isNeutralChange } from "./neutral-words.ts";
import type { ClaimedWords, ClaimWord } from "./read-claim.ts";
import { sentenceAt } from "./row-sentences.ts";
import { isSamePrint } from "./same-print.ts";
import { isBracketedAt, isBrokenAfter, paragraphAt, spanOfWord, type WordRow } from "./speech.ts";

/** An alignment put in words. */
export interface Reading {
  readonly changes: readonly Change[];
  /** Stretches of the article that agree, in order, none across a paragraph's end or the article's own words. */
  readonly runs: readonly Span[];
  /** First and last place in the row that a word of the claim was compared with. */
  readonly first: number;
  readonly last: number;
  /** Places of the claim's words that agree, and of the row's. */
  readonly agreed: readonly number[];
  readonly agreedAt: readonly number[];
}

/** Most words that one number, or one word written apart, takes. */
const LONGEST_PRINT = 6;

/** How many words more or fewer are tried at the ends of an alignment. */
const END_REACH = 2;

/** Steps next to each other that are not the same word: one difference, as a reader sees it. */
interface Difference {
  readonly claim: readonly number[];
  readonly row: readonly number[];
  /** Place of the claim's next word. */
  readonly next: number;
}

/**
 * Names what differs, each piece a slice of the claim or of the article.
 *
 * Spacing, hyphens and the way a number is written are no difference: "longrange" and "long-range",
 * "ten million" and "10m" agree.
 */
export function nameChanges(
  claim: ClaimedWords,
  row: WordRow,
  steps: readonly Step[],
  index: WordIndex,
): Reading {
  const changes: Change[] = [];
  const agreedRow: number[] = [];
  const agreedClaim: number[] = [];
  const compared: number[] = [];
  let open: { claim: number[]; row: number[] } = { claim: [], row: [] };
  const close = (next: number) => {
    const difference: Difference = { ...open, next };
    open = { claim: [], row: [] };
    if (difference.claim.length === 0 && difference.row.length === 0) return;
    const same = sameInPrint(claim, row, difference, index);
    if (same) {
      agreedRow.push(...same);
      agreedClaim.push(...difference.claim);
    } else {
      compared.push(...difference.row);
      changes.push(...changesOf(claim, row, difference, index));
    }
  };
  const freed = endsFreed(steps, claim, row, index);
  for (const step of freed) {
    if (step.kind === "same") {
      close(step.claim);
      agreedRow.push(step.row);
      agreedClaim.push(step.claim);
    } else {
      if (step.claim >= 0) open.claim.push(step.claim);
      if (step.row >= 0) open.row.push(step.row);
    }
  }
  close(claim.words.length);
  return {
    changes,
    runs: stretchesOf(row, agreedRow),
    first: Math.min(agreedRow[0] ?? Infinity, compared[0] ?? Infinity),
    last: Math.max(agreedRow.at(-1) ?? -1, compared.at(-1) ?? -1),
    agreed: agreedClaim,
    agreedAt: agreedRow,
  };
}

/**
 * A claim is often cut in the middle of a sentence and goes on with a word of its own: "we need to
 * double down *tomorrow*" against "we need to double down *on* …" adds a word, and changes none.
 */
function endsFreed(
  steps: readonly Step[],
  claim: ClaimedWords,
  row: WordRow,
  index: WordIndex,
): readonly Step[] {
  const freed = (step: Step | undefined): Step | undefined => {
    const word = claim.words[step?.claim ?? -1];
    if (step?.kind !== "changed" || word?.isBracketed) return step;
    const isMeaningful = (word?.weight ?? 0) > 1;
    const isMeaningfulThere = !isStopWord(index.formOf(row.ids[step.row] ?? -1));
    return isMeaningful === isMeaningfulThere ? step : { kind: "added", claim: step.claim, row: -1 };
  };
  return steps.map((step, i) => (i === 0 || i === steps.length - 1 ? (freed(step) ?? step) : step));
}

/**
 * The words of the row that are the same as the claim's but for print; null where they are others. At
 * the ends of an alignment that may be more words or fewer: "longrange" was compared with "range" alone,
 * "one thousand" with "That's 1,000".
 */
function sameInPrint(claim: ClaimedWords, row: WordRow, difference: Difference, index: WordIndex) {
  const { claim: ours, row: theirs } = difference;
  if (ours.length === 0 || ours.length > LONGEST_PRINT || theirs.length > LONGEST_PRINT) return null;
  const claimed = ours.map(at => claim.words[at]?.form ?? "");
  const first = theirs[0];
  const last = theirs.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = ours[0] === 0 ? END_REACH : 0;
  const after = ours.at(-1) === claim.words.length - 1 ? END_REACH : 0;
  for (let from = first - before; from <= Math.min(last, first + before); from++) {
    for (let to = Math.max(from, last - after); to <= last + after; to++) {
      const places = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      const quoted = places.map(at => index.formOf(row.ids[at] ?? -1));
      if (isSamePrint(claimed, quoted)) return places;
    }
  }
  return null;
}

function changesOf(claim: ClaimedWords, row: WordRow, difference: Difference, index: WordIndex): Change[] {
  const ours = difference.claim.flatMap(at => claim.words[at] ?? []);
  const isBracketed = isPutInBrackets(claim, row, difference);
  const isMarked = isBracketed || (ours.length === 0 && isGapMarked(claim, difference));
  const pieces = stretchesOf(row, difference.row).map(span => sliceOf(row.words.article.text, span));
  const quotedForms = difference.row.map(at => index.formOf(row.ids[at] ?? -1));
  const isHarmless =
    isNeutralChange(
      quotedForms,
      ours.map(({ form }) => form),
    ) ||
    isTypo(ours, quotedForms) ||
    (isMarked && !isBracketed && isWholeSentences(row, difference.row, index));
  const claimed = sliceOfWords(claim.text, ours);
  const how = { isGrave: !isHarmless, isMarked, isBracketed };
  if (pieces.length === 0) return [{ kind: "added", quoted: null, claimed, ...how }];
  return pieces.map((quoted, i) =>
    i === 0 && claimed !== null
      ? { kind: "changed" as const, quoted, claimed, ...how }
      : { kind: "left-out" as const, quoted, claimed: null, ...how },
  );
}

/** One letter for two, or two for one, in a word that no article has: "agression". */
function isTypo(ours: readonly ClaimWord[], quoted: readonly string[]): boolean {
  const [word, ...others] = ours;
  const single = (form: string) => form.replace(/(\p{L})\1+/gu, "$1");
  return (
    word !== undefined &&
    others.length === 0 &&
    quoted.length === 1 &&
    word.id < 0 &&
    single(word.form) === single(quoted[0] ?? "")
  );
}

/** Spans of words of a row, one for every stretch that stands together in a paragraph. */
function stretchesOf(row: WordRow, places: readonly number[]): Span[] {
  const stretches: { start: number; end: number }[] = [];
  let last = -2;
  for (const at of places) {
    const { start, end } = spanOfWord(row, at);
    const open = stretches.at(-1);
    const isNext =
      at === last + 1 && !isBrokenAfter(row, last) && paragraphAt(row, at) === paragraphAt(row, last);
    if (open && isNext) open.end = end;
    else stretches.push({ start, end });
    last = at;
  }
  return stretches;
}

function sliceOfWords(text: string, words: readonly ClaimWord[]): string | null {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? text.slice(first.start, last.end) : null;
}

/** The claim puts the words in brackets, and the article doesn't. */
function isPutInBrackets({ words }: ClaimedWords, row: WordRow, { claim, row: theirs }: Difference): boolean {
  return (
    claim.length > 0 && claim.some(at => words[at]?.isBracketed) && !theirs.some(at => isBracketedAt(row, at))
  );
}

/** The claim shows "…" where words are left out. */
function isGapMarked({ words }: ClaimedWords, { next }: Difference): boolean {
  return words[next]?.isAfterGap ?? false;
}

/** So many words of a sentence are looked at for what points back to the one before. */
const OPENING_WORDS = 6;

/** Words that mean what the sentence before them says: without it they mean something else. */
const POINTING_BACK = wordSet(`
  he she they it him her them his its their that this these those such there then so thus therefore otherwise neither
  nor both instead yes no thats theyre hes shes theyve theyd itd again same
`);

/** Whole sentences were left out, and the next one doesn't lean on them. */
function isWholeSentences(row: WordRow, places: readonly number[], index: WordIndex): boolean {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return false;
  if (sentenceAt(row, first).first !== first || sentenceAt(row, last).last !== last) return false;
  const opening = Array.from({ length: OPENING_WORDS }, (_, i) => index.formOf(row.ids[last + 1 + i] ?? -1));
  return !opening.some(form => POINTING_BACK.has(form));
}
