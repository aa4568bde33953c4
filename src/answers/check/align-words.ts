import type { WordIndex } from "../../search/word-index/word-index.ts";
import { editDistance } from "../match-words.ts";
import type { ClaimWord } from "./read-claim.ts";
import type { WordRow } from "./speech.ts";

/** One step of an alignment; `claim` and `row` are places in their words, -1 where that side has none. */
export interface Step {
  /** similar: an inflection or a typing error; a change like any other, but a sign of the same words. */
  readonly kind: "same" | "similar" | "changed" | "left-out" | "added";
  readonly claim: number;
  readonly row: number;
}

export interface Alignment {
  /** In order; begins and ends with a word that is the same. Empty where nothing agrees. */
  readonly steps: readonly Step[];
  readonly score: number;
}

/**
 * What a step scores, in units of a stop word that agrees (a word of meaning counts double). Set so
 * that one lost word costs about a word of meaning, a lost sentence little more than one lost word, and
 * so that three changed words in a row are not cheaper than leaving out three and adding three.
 */
const SCORES = {
  /** Part of a word's weight that an inflection or typing error of it keeps. */
  similar: 0.4,
  changed: -1.2,
  leftOutFirst: -1.6,
  leftOutNext: -0.1,
  addedFirst: -2,
  addedNext: -0.8,
  /** Where the claim shows "…". */
  markedGap: -0.01,
  /** A word that the claim puts in brackets, in place of another, and added. */
  bracketedPair: 0,
  bracketed: -0.05,
} as const;

// Three layers as in Gotoh: the last step was a pair, a word left out, a word added.
const PAIR = 0;
const LEFT_OUT = 1;
const ADDED = 2;
const START = 3;

/**
 * Aligns claimed words with a row of words.
 *
 * Smith and Waterman, "Identification of common molecular subsequences" (J. Mol. Biol. 147, 1981), with
 * the affine gaps of Gotoh, "An improved algorithm for matching biological sequences" (J. Mol. Biol.
 * 162, 1982). `part` finds the stretch of the claim that agrees best. `whole` uses every word of the
 * claim, while the row's ends stay free (a claim may be cut from a speech at both ends). Ours: gaps that
 * the claim marks itself cost next to nothing.
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
  const width = row.ids.length;
  const columns = width + 1;
  const isWhole = extent === "whole";
  // Two bits per layer tell from which layer its best score came.
  const trace = new Uint8Array((height + 1) * columns);
  let pair = new Float32Array(columns);
  let leftOut = new Float32Array(columns).fill(-Infinity);
  let added = new Float32Array(columns).fill(-Infinity);
  let nextPair = new Float32Array(columns);
  let nextLeftOut = new Float32Array(columns);
  let nextAdded = new Float32Array(columns);
  trace.fill(START | (START << 2) | (START << 4), 0, columns);
  let best = { score: 0, at: 0, layer: START };

  for (let i = 1; i <= height; i++) {
    const word = claim[i - 1];
    if (!word) break;
    const pairScores = scoresAgainst(word, row, index);
    const isGapMarked = claim[i]?.isAfterGap ?? false;
    const openLeftOut = isGapMarked ? SCORES.markedGap : SCORES.leftOutFirst;
    const nextLeftOutStep = isGapMarked ? SCORES.markedGap : SCORES.leftOutNext;
    const openAdded = word.isBracketed ? SCORES.bracketed : SCORES.addedFirst;
    const nextAddedStep = word.isBracketed ? SCORES.bracketed : SCORES.addedNext;
    for (let j = 0; j <= width; j++) {
      const cell = i * columns + j;
      let from = START;
      let score = -Infinity;
      if (j > 0) {
        // Words before the first one used in the claim are added words in a whole alignment.
        const free = isWhole ? (i === 1 ? 0 : -Infinity) : 0;
        score = free;
        const diagonal = [pair[j - 1] ?? 0, leftOut[j - 1] ?? 0, added[j - 1] ?? 0] as const;
        for (let layer = PAIR; layer <= ADDED; layer++) {
          const value = i === 1 ? -Infinity : (diagonal[layer] ?? -Infinity);
          if (value > score) {
            score = value;
            from = layer;
          }
        }
        score += pairScores[j - 1] ?? 0;
      }
      nextPair[j] = score;

      let fromLeftOut = PAIR;
      let leftOutScore = -Infinity;
      if (j > 0) {
        leftOutScore = (nextPair[j - 1] ?? -Infinity) + openLeftOut;
        const goingOn = (nextLeftOut[j - 1] ?? -Infinity) + nextLeftOutStep;
        const afterAdded = (nextAdded[j - 1] ?? -Infinity) + openLeftOut;
        if (goingOn > leftOutScore) {
          leftOutScore = goingOn;
          fromLeftOut = LEFT_OUT;
        }
        if (afterAdded > leftOutScore) {
          leftOutScore = afterAdded;
          fromLeftOut = ADDED;
        }
      }
      nextLeftOut[j] = leftOutScore;

      let fromAdded = START;
      let addedScore = i === 1 && isWhole ? openAdded : -Infinity;
      if (i > 1) {
        const candidates = [
          (pair[j] ?? -Infinity) + openAdded,
          (leftOut[j] ?? -Infinity) + openAdded,
          (added[j] ?? -Infinity) + nextAddedStep,
        ] as const;
        for (let layer = PAIR; layer <= ADDED; layer++) {
          const value = candidates[layer] ?? -Infinity;
          if (value > addedScore) {
            addedScore = value;
            fromAdded = layer;
          }
        }
      }
      nextAdded[j] = addedScore;
      trace[cell] = from | (fromLeftOut << 2) | (fromAdded << 4);

      if (isWhole ? i === height : true) {
        if (score > best.score) best = { score, at: cell, layer: PAIR };
        if (isWhole && addedScore > best.score) best = { score: addedScore, at: cell, layer: ADDED };
      }
    }
    [pair, nextPair] = [nextPair, pair];
    [leftOut, nextLeftOut] = [nextLeftOut, leftOut];
    [added, nextAdded] = [nextAdded, added];
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
      steps.push({ kind: kindOf(claim[i - 1], row.ids[j - 1] ?? -1, index), claim: i - 1, row: j - 1 });
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

function kindOf(word: ClaimWord | undefined, id: number, index: WordIndex): Step["kind"] {
  if (!word) return "changed";
  if (word.id === id) return "same";
  return isSimilar(word, index.formOf(id), index) ? "similar" : "changed";
}

function scoresAgainst(word: ClaimWord, row: WordRow, index: WordIndex): Float32Array {
  const scores = new Float32Array(row.ids.length);
  const known = new Map<number, number>();
  for (let j = 0; j < scores.length; j++) {
    const id = row.ids[j] ?? 0;
    let score = known.get(id);
    if (score === undefined) {
      score = scoreOf(word, id, index);
      known.set(id, score);
    }
    scores[j] = score;
  }
  return scores;
}

function scoreOf(word: ClaimWord, id: number, index: WordIndex): number {
  if (word.id === id) return word.weight;
  if (word.isBracketed) return SCORES.bracketedPair;
  const form = index.formOf(id);
  return isSimilar(word, form, index) ? word.weight * SCORES.similar : SCORES.changed;
}

/** An inflection, or one or two letters typed wrong in a word long enough for that to show. */
function isSimilar(word: ClaimWord, form: string, index: WordIndex): boolean {
  if (word.stem >= 0 && word.stem === index.stemOf(form)) return true;
  const { length } = word.form;
  const allowed = length >= 8 ? 2 : 1;
  if (length < 5 || Math.abs(length - form.length) > allowed || word.form[0] !== form[0]) return false;
  return editDistance(word.form, form) <= allowed;
}
