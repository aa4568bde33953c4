import type { WordIndex } from "../../../search/index/word-index.ts";
import { editDistance } from "../../../text/typing-errors.ts";
import type { ClaimWord } from "./read-claim.ts";
import { partOfRow, type WordRow } from "./speech.ts";

/** One step of an alignment; `claim` and `row` are positions in their words, -1 if that side has none. */
export interface Step {
  /** similar: an inflection or a typing error; a change like any other, but evidence of the same words. */
  readonly kind: "same" | "similar" | "changed" | "left-out" | "added";
  readonly claim: number;
  readonly row: number;
}

export interface Alignment {
  /** In order; begins and ends with a word that is the same. Empty if nothing matches. */
  readonly steps: readonly Step[];
  readonly score: number;
}

/**
 * The score of a step, in units of a matching stop word (a content word counts double). Chosen so that a missing
 * word costs about a content word and a missing sentence little more, and so that three changed words in a row are not
 * cheaper than leaving out three and adding three.
 */
const SCORES = {
  /** Share of a word's weight that its inflection or misspelling keeps. */
  similar: 0.4,
  changed: -1.2,
  leftOutFirst: -1.6,
  leftOutNext: -0.1,
  addedFirst: -2,
  addedNext: -0.8,
  /** Where the claim shows "…". */
  markedGap: -0.01,
  /** A word that the claim puts in brackets, replacing another, or added. */
  bracketedPair: 0,
  bracketed: -0.05,
} as const;

/** In shorter words a wrong letter makes another word. */
const SHORTEST_TYPO = 5;

// Three layers as in Gotoh: the last step was a pair, a word left out, or a word added.
const PAIR = 0;
const LEFT_OUT = 1;
const ADDED = 2;
const START = 3;

/**
 * Most cells of an alignment's table: 1,000 claimed words against 1,000. Each takes a byte and about 10 ns; more
 * would block others.
 */
const MOST_CELLS = 1_000_000;

/** Arrays reused for every alignment: new ones each time would keep the collector busy. */
class Table {
  /** By cell: two bits per layer record which layer its best score came from. */
  trace = new Uint8Array();
  /** One line of each layer, overwritten from left to right. */
  pair = new Float32Array();
  leftOut = new Float32Array();
  added = new Float32Array();
  /** What each word of the row scores as the pair of one claimed word; the first column has no word. */
  scores = new Float32Array();
  columns = 0;

  cleared(lines: number, columns: number): this {
    if (this.trace.length < lines * columns) this.trace = new Uint8Array(lines * columns);
    if (this.pair.length < columns) {
      this.pair = new Float32Array(columns);
      this.leftOut = new Float32Array(columns);
      this.added = new Float32Array(columns);
      this.scores = new Float32Array(columns);
    }
    for (const layer of [this.pair, this.leftOut, this.added]) layer.fill(-Infinity, 0, columns);
    this.columns = columns;
    return this;
  }
}

const buffer = new Table();

/** The best end of an alignment so far: a cell and its layer. */
interface Best {
  score: number;
  at: number;
  layer: number;
}

/** What one line of the table, which is one claimed word, costs. */
interface Line {
  readonly openLeftOut: number;
  readonly goOnLeftOut: number;
  readonly openAdded: number;
  readonly goOnAdded: number;
  /** The score before anything was aligned, if an alignment may begin with this word, as a pair or as an added one. */
  readonly nothing: number;
  readonly nothingAdded: number;
  /** Whether an alignment may end with this word, as a pair or as an added one. */
  readonly isEnd: boolean;
  readonly isEndAdded: boolean;
}

/** The middle of a row, as much as a claim can be aligned with; the row itself if that is all of it. */
export function alignable(row: WordRow, claim: readonly ClaimWord[]): WordRow {
  const most = Math.floor(MOST_CELLS / (claim.length + 1));
  const spare = row.ids.length - most;
  if (spare <= 0) return row;
  return partOfRow(row, spare >> 1, (spare >> 1) + most);
}

/**
 * Aligns claimed words with a row of words, at most as many as `alignable` leaves.
 *
 * Smith and Waterman, "Identification of common molecular subsequences" (J. Mol. Biol. 147, 1981), with
 * the affine gaps of Gotoh, "An improved algorithm for matching biological sequences" (J. Mol. Biol.
 * 162, 1982). `part` finds the part of the claim that matches best. `whole` uses every word of the claim, while the
 * row's ends stay free (a claim may be cut from a speech at both ends). Our change: gaps that the claim marks itself
 * cost next to nothing.
 *
 * @example alignWords of "I have plans" and "I have no plans": same, same, left-out, same
 */
export function alignWords(
  claim: readonly ClaimWord[],
  row: WordRow,
  index: WordIndex,
  extent: "whole" | "part",
): Alignment {
  const columns = row.ids.length + 1;
  if (claim.length * row.ids.length > MOST_CELLS) throw new RangeError("The row is too long to be aligned");
  const table = buffer.cleared(claim.length + 1, columns);
  const best: Best = { score: 0, at: 0, layer: START };
  for (const [at, word] of claim.entries()) {
    scoreAgainst(word, row, index, table.scores);
    alignLine(table, (at + 1) * columns, lineOf(claim, at, extent), best);
  }
  return { steps: traceBack(table, best, claim, row, index), score: best.score };
}

function lineOf(claim: readonly ClaimWord[], at: number, extent: "whole" | "part"): Line {
  const isBracketed = claim[at]?.isBracketed ?? false;
  const isGapMarked = claim[at + 1]?.isAfterGap ?? false;
  const isWhole = extent === "whole";
  const isLast = at === claim.length - 1;
  const openAdded = isBracketed ? SCORES.bracketed : SCORES.addedFirst;
  return {
    openLeftOut: isGapMarked ? SCORES.markedGap : SCORES.leftOutFirst,
    goOnLeftOut: isGapMarked ? SCORES.markedGap : SCORES.leftOutNext,
    openAdded,
    goOnAdded: isBracketed ? SCORES.bracketed : SCORES.addedNext,
    // Only a part may begin after the claim's first word; the first words of a whole claim may be added ones.
    nothing: !isWhole || at === 0 ? 0 : -Infinity,
    nothingAdded: isWhole && at === 0 ? openAdded : -Infinity,
    isEnd: !isWhole || isLast,
    isEndAdded: isWhole && isLast,
  };
}

/** Fills one line of the table, from the cell `first` on. */
function alignLine(table: Table, first: number, line: Line, best: Best): void {
  const { trace, pair, leftOut, added, scores, columns } = table;
  const { openLeftOut, goOnLeftOut, openAdded, goOnAdded, nothing, nothingAdded, isEnd, isEndAdded } = line;
  // The cell before, in this line and in the line above.
  let [pairLeft, leftOutLeft, addedLeft] = [-Infinity, -Infinity, -Infinity];
  let [pairDiagonal, leftOutDiagonal, addedDiagonal] = [-Infinity, -Infinity, -Infinity];
  for (let column = 0; column < columns; column++) {
    const pairAbove = pair[column] ?? -Infinity;
    const leftOutAbove = leftOut[column] ?? -Infinity;
    const addedAbove = added[column] ?? -Infinity;

    const pairBefore = Math.max(nothing, pairDiagonal, leftOutDiagonal, addedDiagonal);
    const pairFrom = layerOf(pairBefore, nothing, pairDiagonal, leftOutDiagonal);
    const pairScore = pairBefore + (scores[column] ?? -Infinity);
    const leftOutScore = Math.max(pairLeft + openLeftOut, leftOutLeft + goOnLeftOut, addedLeft + openLeftOut);
    const leftOutFrom = layerOf(leftOutScore, NaN, pairLeft + openLeftOut, leftOutLeft + goOnLeftOut);
    const afterPair = pairAbove + openAdded;
    const afterLeftOut = leftOutAbove + openAdded;
    const addedScore = Math.max(nothingAdded, afterPair, afterLeftOut, addedAbove + goOnAdded);
    const addedFrom = layerOf(addedScore, nothingAdded, afterPair, afterLeftOut);

    const cell = first + column;
    trace[cell] = pairFrom | (leftOutFrom << 2) | (addedFrom << 4);
    if (isEnd && pairScore > best.score) {
      best.score = pairScore;
      best.at = cell;
      best.layer = PAIR;
    }
    if (isEndAdded && addedScore > best.score) {
      best.score = addedScore;
      best.at = cell;
      best.layer = ADDED;
    }
    [pairDiagonal, leftOutDiagonal, addedDiagonal] = [pairAbove, leftOutAbove, addedAbove];
    pair[column] = pairLeft = pairScore;
    leftOut[column] = leftOutLeft = leftOutScore;
    added[column] = addedLeft = addedScore;
  }
}

/** The layer that the highest score comes from: of equal ones the first. */
function layerOf(highest: number, nothing: number, pair: number, leftOut: number): number {
  if (highest === nothing) return START;
  if (highest === pair) return PAIR;
  return highest === leftOut ? LEFT_OUT : ADDED;
}

function traceBack(
  { trace, columns }: Table,
  best: Best,
  claim: readonly ClaimWord[],
  row: WordRow,
  index: WordIndex,
): Step[] {
  const steps: Step[] = [];
  let { at, layer } = best;
  while (layer !== START) {
    const i = Math.floor(at / columns);
    const j = at % columns;
    const cell = trace[at] ?? 0;
    if (layer === PAIR) {
      steps.push({ kind: kindOf(claim[i - 1], row, j - 1, index), claim: i - 1, row: j - 1 });
      layer = cell & 3;
      at -= columns + 1;
    } else if (layer === LEFT_OUT) {
      steps.push({ kind: "left-out", claim: -1, row: j - 1 });
      layer = (cell >> 2) & 3;
      at -= 1;
    } else {
      steps.push({ kind: "added", claim: i - 1, row: -1 });
      layer = (cell >> 4) & 3;
      at -= columns;
    }
  }
  return steps.reverse();
}

function kindOf(word: ClaimWord | undefined, row: WordRow, at: number, index: WordIndex): Step["kind"] {
  if (word?.id === row.ids[at]) return "same";
  return word && isSimilar(word, row, at, index) ? "similar" : "changed";
}

function scoreAgainst(word: ClaimWord, row: WordRow, index: WordIndex, scores: Float32Array): void {
  const { ids } = row;
  scores[0] = -Infinity;
  for (let at = 0; at < ids.length; at++) {
    if (ids[at] === word.id) scores[at + 1] = word.weight;
    else if (word.isBracketed) scores[at + 1] = SCORES.bracketedPair;
    else scores[at + 1] = isSimilar(word, row, at, index) ? word.weight * SCORES.similar : SCORES.changed;
  }
}

/** An inflection or, for a word that isn't in any article, one or two wrong letters in a long word. */
function isSimilar(word: ClaimWord, row: WordRow, at: number, index: WordIndex): boolean {
  if (word.stem >= 0) return word.stem === row.stems[at];
  if (word.form.length < SHORTEST_TYPO) return false;
  const form = index.formOf(row.ids[at] ?? -1);
  const allowed = word.form.length >= 8 ? 2 : 1;
  if (Math.abs(word.form.length - form.length) > allowed || word.form[0] !== form[0]) return false;
  return editDistance(word.form, form) <= allowed;
}
