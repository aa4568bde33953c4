import { POINTING_BACK } from "../../../english/framing/reversing-words.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import type { Change } from "../../answer.ts";
import { isStopWord } from "../../common-words.ts";
import type { Step } from "./align-words.ts";
import { isNeutralChange } from "./neutral-words.ts";
import { isNumberWord } from "./number-value.ts";
import type { ClaimedWords, ClaimWord } from "./read-claim.ts";
import { sentenceAt } from "./row-sentences.ts";
import { type Difference, formsAt, LONGEST_PRINT, sameWords } from "./same-words.ts";
import { isBracketedAt, isBrokenAfter, paragraphAt, spanOfWord, type WordRow } from "./speech.ts";

/** An alignment as differences. */
export interface NamedChanges {
  readonly changes: readonly Change[];
  /** Matching parts of the article, in order, none across a paragraph's end or the article's own words. */
  readonly runs: readonly Span[];
  /** First and last position in the row that a word of the claim was compared with. */
  readonly first: number;
  readonly last: number;
  /** Positions of the claim's matching words, in whatever spelling. */
  readonly agreed: readonly number[];
  /** Words of the claim with the positions of the row's matching words, in order. */
  readonly pairs: readonly WordPair[];
}

/** A word of the claim and its position in the row. */
export interface WordPair {
  readonly word: ClaimWord;
  readonly at: number;
}

/**
 * Lists what differs, each piece a slice of the claim or of the article.
 *
 * Spacing, hyphens and how a number is written are not differences: "longrange" and "long-range", "ten million" and
 * "10m" match.
 */
export function nameChanges(
  claim: ClaimedWords,
  row: WordRow,
  steps: readonly Step[],
  index: WordIndex,
): NamedChanges {
  const changes: Change[] = [];
  const agreedRow: number[] = [];
  const agreedClaim: number[] = [];
  const compared: number[] = [];
  const pairs: WordPair[] = [];
  let open: { claim: number[]; row: number[] } = { claim: [], row: [] };
  const agree = (ours: readonly number[], theirs: readonly number[]) => {
    agreedRow.push(...theirs);
    agreedClaim.push(...ours);
    pairs.push(...pairsOfWords(claim, ours, theirs));
  };
  const agreeOn = (ours: number, theirs: number) => {
    agreedRow.push(theirs);
    agreedClaim.push(ours);
    const word = claim.words[ours];
    if (word) pairs.push({ word, at: theirs });
  };
  const close = (next: number, nextRow: number) => {
    if (open.claim.length === 0 && open.row.length === 0) return;
    const difference: Difference = { ...open, next, nextRow, last: agreedRow.at(-1) ?? -1 };
    open = { claim: [], row: [] };
    const same = sameWords(claim, row, difference, index);
    if (same) agree(difference.claim, same.places);
    if (same?.isRespelt) changes.push(respelling(claim, row, difference, same.places));
    if (!same) {
      compared.push(...difference.row);
      changes.push(...changesOf(claim, row, difference, index));
    }
  };
  for (const step of numbersJoined(endsFreed(steps, claim, row, index), claim, row, index)) {
    if (step.kind === "same") {
      close(step.claim, step.row);
      agreeOn(step.claim, step.row);
    } else {
      if (step.claim >= 0) open.claim.push(step.claim);
      if (step.row >= 0) open.row.push(step.row);
    }
  }
  close(claim.words.length, -1);
  return {
    changes,
    runs: stretchesOf(row, agreedRow),
    first: Math.min(agreedRow[0] ?? Infinity, compared[0] ?? Infinity),
    last: Math.max(agreedRow.at(-1) ?? -1, compared.at(-1) ?? -1),
    agreed: agreedClaim,
    pairs,
  };
}

/**
 * Whether an alignment has a difference that is surely more than print or spelling: inside it, words of one side only;
 * anywhere, more words than `sameWords` compares.
 */
export function isInOtherWords(steps: readonly Step[]): boolean {
  let claimed = 0;
  let quoted = 0;
  let isInside = false;
  for (const { kind, claim, row } of steps) {
    if (kind !== "same") {
      if (claim >= 0) claimed++;
      if (row >= 0) quoted++;
      if (claimed > LONGEST_PRINT) return true;
      continue;
    }
    if (isInside && (quoted > LONGEST_PRINT || (claimed === 0) !== (quoted === 0))) return true;
    isInside = true;
    claimed = 0;
    quoted = 0;
  }
  return false;
}

/** Word by word if both sides have equally many, otherwise the first ones and the last ones. */
function pairsOfWords(claim: ClaimedWords, ours: readonly number[], theirs: readonly number[]): WordPair[] {
  const words = wordsAt(claim, ours);
  const ends = [
    [words[0], theirs[0]],
    [words.at(-1), theirs.at(-1)],
  ] as const;
  const pairs = words.length === theirs.length ? words.map((word, i) => [word, theirs[i]] as const) : ends;
  return pairs.flatMap(([word, at]) => (word && at !== undefined ? [{ word, at }] : []));
}

/**
 * A claim often breaks off in mid-sentence and ends with a word that isn't in it: "we need to double down
 * *tomorrow*" against "we need to double down *on* …" adds a word, and changes none.
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
 * The words of a number that agree belong to the difference beside them if the whole is the same: “$10 *million*” and
 * “ten *million* dollars”.
 */
function numbersJoined(
  steps: readonly Step[],
  claim: ClaimedWords,
  row: WordRow,
  index: WordIndex,
): readonly Step[] {
  const joined = [...steps];
  let from = 0;
  for (let at = 0; at <= steps.length; at++) {
    const step = steps[at];
    if (step && (step.kind !== "same" || isNumberWord(claim.words[step.claim]?.form ?? ""))) continue;
    const group = steps.slice(from, at);
    const isMixed = group.some(({ kind }) => kind === "same") && group.some(({ kind }) => kind !== "same");
    const difference: Difference = {
      claim: group.flatMap(({ claim: ours }) => (ours >= 0 ? [ours] : [])),
      row: group.flatMap(({ row: theirs }) => (theirs >= 0 ? [theirs] : [])),
      next: step?.claim ?? claim.words.length,
      nextRow: step?.row ?? -1,
      last: steps[from - 1]?.row ?? -1,
    };
    if (isMixed && sameWords(claim, row, difference, index)?.isRespelt === false)
      joined.splice(from, group.length, ...group.map(each => ({ ...each, kind: "changed" as const })));
    from = at + 1;
  }
  return joined;
}

function changesOf(claim: ClaimedWords, row: WordRow, difference: Difference, index: WordIndex): Change[] {
  const ours = wordsAt(claim, difference.claim);
  const isBracketed = isPutInBrackets(claim, row, difference);
  const isMarked = isBracketed || (ours.length === 0 && isGapMarked(claim, difference));
  const pieces = stretchesOf(row, difference.row).map(span => sliceOf(row.words.article.text, span));
  const isHarmless =
    isNeutralChange(
      formsAt(row, difference.row, index),
      ours.map(({ form }) => form),
    ) ||
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

/** The same words in another spelling, as one change however many parts of the article contain them. */
function respelling(
  claim: ClaimedWords,
  row: WordRow,
  { claim: ours }: Difference,
  places: readonly number[],
): Change {
  const quoted = stretchesOf(row, places).map(span => sliceOf(row.words.article.text, span));
  const claimed = sliceOfWords(claim.text, wordsAt(claim, ours));
  const how = { isGrave: false, isMarked: false, isBracketed: false };
  return { kind: "respelt", quoted: quoted.join(" "), claimed, ...how };
}

function wordsAt({ words }: ClaimedWords, places: readonly number[]): ClaimWord[] {
  return places.flatMap(at => words[at] ?? []);
}

/** Spans of words of a row, one for each contiguous run within a paragraph. */
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

/** How many words of a sentence are searched for a reference to the one before. */
const OPENING_WORDS = 6;

/** Whole sentences were left out, and the next one doesn't depend on them. */
function isWholeSentences(row: WordRow, places: readonly number[], index: WordIndex): boolean {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return false;
  if (sentenceAt(row, first).first !== first || sentenceAt(row, last).last !== last) return false;
  const opening = Array.from({ length: OPENING_WORDS }, (_, i) => index.formOf(row.ids[last + 1 + i] ?? -1));
  return !opening.some(form => POINTING_BACK.has(form));
}
