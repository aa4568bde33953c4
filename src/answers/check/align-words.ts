import type { WordIndex } from "../../search/index/word-index.ts";
import { editDistance } from "../../text/typing-errors.ts";
import type { ClaimWord } from "./read-claim.ts";
import type { WordRow } from "./speech.ts";

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
class Buffers {
  /** By cell: two bits per layer record which layer its best score came from. */
  trace = new Uint8Array();
  /** One line of each layer, overwritten from left to right. */
  pair = new Float32Array();
  leftOut = new Float32Array();
  added = new Float32Array();
  /** What each word of the row scores as the pair of one claimed word. */
  scores = new Float32Array();

  cleared(cells: number, columns: number): this {
    if (this.trace.length < cells) this.trace = new Uint8Array(cells);
    if (this.pair.length < columns) {
      this.pair = new Float32Array(columns);
      this.leftOut = new Float32Array(columns);
      this.added = new Float32Array(columns);
      this.scores = new Float32Array(columns);
    }
    this.leftOut.fill(-Infinity, 0, columns);
    this.added.fill(-Infinity, 0, columns);
    return this;
  }
}

const buffers = new Buffers();

/** The middle of a row, as much as a claim can be aligned with; the row itself if that is all of it. */
export function alignable(row: WordRow, claim: readonly ClaimWord[]): WordRow {
  const most = Math.floor(MOST_CELLS / (claim.length + 1));
  const spare = row.ids.length - most;
  if (spare <= 0) return row;
  const [from, to] = [spare >> 1, (spare >> 1) + most];
  return {
    ...row,
    places: row.places.subarray(from, to),
    ids: row.ids.subarray(from, to),
    stems: row.stems.subarray(from, to),
  };
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
  const height = claim.length;
  const columns = row.ids.length + 1;
  if (height * (columns - 1) > MOST_CELLS) throw new RangeError("The row is too long to be aligned");
  const isWhole = extent === "whole";
  const { trace, pair, leftOut, added, scores } = buffers.cleared((height + 1) * columns, columns);
  const best = { score: 0, at: 0, layer: START };

  for (const [line, word] of claim.entries()) {
    const isFirst = line === 0;
    const isLast = line === height - 1;
    scoreAgainst(word, row, index, scores);
    const isGapMarked = claim[line + 1]?.isAfterGap ?? false;
    const openLeftOut = isGapMarked ? SCORES.markedGap : SCORES.leftOutFirst;
    const goOnLeftOut = isGapMarked ? SCORES.markedGap : SCORES.leftOutNext;
    const openAdded = word.isBracketed ? SCORES.bracketed : SCORES.addedFirst;
    const goOnAdded = word.isBracketed ? SCORES.bracketed : SCORES.addedNext;
    // Only a part may begin after the claim's first word; the first words of a whole claim may be added ones.
    const fromNothing = !isWhole || isFirst ? 0 : -Infinity;
    const addedFromNothing = isWhole && isFirst ? openAdded : -Infinity;
    // The cell before, in this line and in the line above.
    let pairLeft = -Infinity;
    let leftOutLeft = -Infinity;
    let addedLeft = -Infinity;
    let pairDiagonal = -Infinity;
    let leftOutDiagonal = -Infinity;
    let addedDiagonal = -Infinity;
    for (let j = 0; j < columns; j++) {
      const pairAbove = isFirst ? -Infinity : (pair[j] ?? -Infinity);
      const leftOutAbove = leftOut[j] ?? -Infinity;
      const addedAbove = added[j] ?? -Infinity;

      let pairScore = -Infinity;
      let pairFrom = START;
      let leftOutScore = -Infinity;
      let leftOutFrom = PAIR;
      if (j > 0) {
        pairScore = fromNothing;
        if (pairDiagonal > pairScore) {
          pairScore = pairDiagonal;
          pairFrom = PAIR;
        }
        if (leftOutDiagonal > pairScore) {
          pairScore = leftOutDiagonal;
          pairFrom = LEFT_OUT;
        }
        if (addedDiagonal > pairScore) {
          pairScore = addedDiagonal;
          pairFrom = ADDED;
        }
        pairScore += scores[j - 1] ?? 0;

        leftOutScore = pairLeft + openLeftOut;
        if (leftOutLeft + goOnLeftOut > leftOutScore) {
          leftOutScore = leftOutLeft + goOnLeftOut;
          leftOutFrom = LEFT_OUT;
        }
        if (addedLeft + openLeftOut > leftOutScore) {
          leftOutScore = addedLeft + openLeftOut;
          leftOutFrom = ADDED;
        }
      }

      let addedScore = addedFromNothing;
      let addedFrom = START;
      if (pairAbove + openAdded > addedScore) {
        addedScore = pairAbove + openAdded;
        addedFrom = PAIR;
      }
      if (leftOutAbove + openAdded > addedScore) {
        addedScore = leftOutAbove + openAdded;
        addedFrom = LEFT_OUT;
      }
      if (addedAbove + goOnAdded > addedScore) {
        addedScore = addedAbove + goOnAdded;
        addedFrom = ADDED;
      }

      const cell = (line + 1) * columns + j;
      trace[cell] = pairFrom | (leftOutFrom << 2) | (addedFrom << 4);
      if ((!isWhole || isLast) && pairScore > best.score) {
        best.score = pairScore;
        best.at = cell;
        best.layer = PAIR;
      }
      if (isWhole && isLast && addedScore > best.score) {
        best.score = addedScore;
        best.at = cell;
        best.layer = ADDED;
      }

      pairDiagonal = pairAbove;
      leftOutDiagonal = leftOutAbove;
      addedDiagonal = addedAbove;
      pair[j] = pairLeft = pairScore;
      leftOut[j] = leftOutLeft = leftOutScore;
      added[j] = addedLeft = addedScore;
    }
  }
  return { steps: traceBack(trace, columns, best, claim, row, index), score: best.score };
}

function traceBack(
  trace: Uint8Array,
  columns: number,
  best: { readonly at: number; readonly layer: number },
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
  for (let at = 0; at < ids.length; at++) {
    if (ids[at] === word.id) scores[at] = word.weight;
    else if (word.isBracketed) scores[at] = SCORES.bracketedPair;
    else scores[at] = isSimilar(word, row, at, index) ? word.weight * SCORES.similar : SCORES.changed;
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
