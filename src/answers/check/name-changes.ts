import type { WordIndex } from "../../search/word-index/word-index.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { Change } from "../answer.ts";
import type { Step } from "./align-words.ts";
import { isStopWord } from "./common-words.ts";
import { isHedgeLost, isMeaningChanged, isNegation, isTurnedInBrackets } from "./grave-words.ts";
import { numberValue } from "./number-value.ts";
import type { ClaimedWords, ClaimWord } from "./read-claim.ts";
import { isBracketedAt, isBrokenAfter, paragraphAt, spanOfWord, type WordRow } from "./speech.ts";

/** An alignment put in words. */
export interface Reading {
  readonly changes: readonly Change[];
  /** Stretches of the article that agree, in order, none across a paragraph's end or the article's own words. */
  readonly runs: readonly Span[];
  /** First and last place in the row that a word of the claim was compared with. */
  readonly first: number;
  readonly last: number;
  /** Places of the claim's words that agree. */
  readonly agreed: readonly number[];
}

/** Written with a capital, and no name: "Putin" and "Mr Putin" are one man. */
const COURTESY = ["mr", "mrs", "ms", "miss", "dr", "prof", "sir"];

/** Words that a "not" denies by itself: without them it denies all that follows. */
const LIMITS: ReadonlySet<string> = new Set(
  "only just merely simply necessarily always all every everyone everybody everything until unless yet".split(
    " ",
  ),
);

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

function isSamePrint(claimed: readonly string[], quoted: readonly string[]): boolean {
  const value = numberValue(claimed);
  if (value !== null && value === numberValue(quoted)) return true;
  if (claimed.join("") !== quoted.join("")) return false;
  // "Not able" and "notable" are the same letters, and the opposite.
  return claimed.some(isNegation) === quoted.some(isNegation);
}

function changesOf(claim: ClaimedWords, row: WordRow, difference: Difference, index: WordIndex): Change[] {
  const ours = difference.claim.flatMap(at => claim.words[at] ?? []);
  const isMarked = isMarkedInClaim(claim, row, difference);
  const pieces = stretchesOf(row, difference.row).map(span => sliceOf(row.words.article.text, span));
  const theirs = ours.length === 0 ? outsideWholeSentences(row, difference.row) : difference.row;
  const quotedForms = theirs.map(at => index.formOf(row.ids[at] ?? -1));
  const claimedForms = ours.map(({ form }) => form);
  const names = namesIn(claim, row, { ...difference, row: theirs }, index);
  // Who marks a gap or an insertion owns up to the words, but not to a "not" among them.
  const isTurned = isMarked
    ? quotedForms.filter(isNegation).length !== claimedForms.filter(isNegation).length ||
      (ours.length > 0 && (isTurnedInBrackets(quotedForms, claimedForms) || isAnotherName(names)))
    : isMeaningChanged(quotedForms, claimedForms) || isNameChanged(names);
  const isHedged = isHedgeLost(quotedForms, claimedForms);
  const isGrave = isTurned || isHedged || (ours.length === 0 && isNegationFreed(row, difference.row, index));
  const claimed = sliceOfWords(claim.text, ours);
  if (pieces.length === 0) return [{ kind: "added", quoted: null, claimed, isGrave, isMarked }];
  return pieces.map((quoted, i) =>
    i === 0 && claimed !== null
      ? { kind: "changed" as const, quoted, claimed, isGrave, isMarked }
      : { kind: "left-out" as const, quoted, claimed: null, isGrave, isMarked },
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

/** The claim shows the difference itself: "…" where words are left out, brackets round those put in. */
function isMarkedInClaim(
  { words }: ClaimedWords,
  row: WordRow,
  { claim, row: theirs, next }: Difference,
): boolean {
  // Brackets that the article prints itself are no sign of the claim's own change inside them.
  if (claim.length > 0)
    return claim.every(at => words[at]?.isBracketed) && !theirs.some(at => isBracketedAt(row, at));
  return words[next]?.isAfterGap ?? false;
}

/**
 * A "not" right before the gap takes hold of words it didn't deny: "not *only* a racist", or words of the
 * next sentence.
 */
function isNegationFreed(row: WordRow, places: readonly number[], index: WordIndex): boolean {
  const before = (places[0] ?? 0) - 1;
  if (before < 0 || !isNegation(index.formOf(row.ids[before] ?? -1))) return false;
  return places.some(at => isSentenceEnd(row, at) || LIMITS.has(index.formOf(row.ids[at] ?? -1)));
}

/**
 * The words left out of sentences that the claim keeps a part of. Whole sentences left out take their
 * own "not" and numbers with them: the rest means what it meant.
 */
function outsideWholeSentences(row: WordRow, places: readonly number[]): readonly number[] {
  const ends = places.flatMap((at, i) => (isSentenceEnd(row, at) ? [i] : []));
  const isFromStart = isSentenceEnd(row, (places[0] ?? 0) - 1);
  const firstEnd = isFromStart ? -1 : ends[0];
  const lastEnd = ends.at(-1) ?? (isFromStart ? -1 : undefined);
  if (firstEnd === undefined || lastEnd === undefined) return places;
  return [...places.slice(0, firstEnd + 1), ...places.slice(lastEnd + 1)];
}

function isSentenceEnd(row: WordRow, at: number): boolean {
  if (at < 0 || at >= row.places.length - 1) return true;
  const { text } = row.words.article;
  const from = spanOfWord(row, at).end;
  return /[.!?…]/u.test(text.slice(from, Math.min(spanOfWord(row, at + 1).start, from + 12)));
}

interface Names {
  readonly quoted: ReadonlySet<string>;
  readonly claimed: ReadonlySet<string>;
}

/** The names on both sides of a difference. */
function namesIn(claim: ClaimedWords, row: WordRow, difference: Difference, index: WordIndex): Names {
  const quoted = new Set(
    difference.row.flatMap(at => {
      const id = row.ids[at] ?? -1;
      return index.isName(id) ? [index.formOf(id)] : [];
    }),
  );
  const claimed = new Set(
    difference.claim.flatMap(at => {
      const word = claim.words[at];
      return word && isNameInClaim(claim, word, at, index) ? [word.form] : [];
    }),
  );
  for (const title of COURTESY) {
    quoted.delete(title);
    claimed.delete(title);
  }
  return { quoted, claimed };
}

/** A name stands on one side and not on the other. */
function isNameChanged({ quoted, claimed }: Names): boolean {
  return [...quoted].some(name => !claimed.has(name)) || [...claimed].some(name => !quoted.has(name));
}

/** One name stands for another: "[Trump]" for "Putin", where "[Donald Trump]" for "Trump" tells more of the same. */
function isAnotherName({ quoted, claimed }: Names): boolean {
  return quoted.size > 0 && claimed.size > 0 && ![...quoted].some(name => claimed.has(name));
}

// A word that no article has is a name where it has a capital of its own: not the first word, and not
// one of a claim that is written in capitals throughout.
function isNameInClaim(
  { text, words }: ClaimedWords,
  word: ClaimWord,
  at: number,
  index: WordIndex,
): boolean {
  if (word.id >= 0) return index.isName(word.id);
  if (at === 0 || !isCapital(text, word)) return false;
  let isShouted = shouted.get(words);
  if (isShouted === undefined) {
    isShouted = words.filter(one => isCapital(text, one)).length * 2 >= words.length;
    shouted.set(words, isShouted);
  }
  return !isShouted;
}

// Asked for every word of a claim, and the same for all of them.
const shouted = new WeakMap<readonly ClaimWord[], boolean>();

function isCapital(text: string, { start }: ClaimWord): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}
