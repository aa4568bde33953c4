import { minimise } from "./minimise.ts";

/** One question: the features of the possible choices, and which is right. */
export interface ChoiceGroup {
  /** Questions of one article stay in one fold. */
  readonly fold: number;
  readonly rows: readonly (readonly number[])[];
  /** A score that already exists, added with weight 1. */
  readonly offsets?: readonly number[];
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

/**
 * Weights with which the right row of each group gets the most of a softmax over the rows (ListNet's
 * top-one loss, Cao et al., ICML 2007), with a quadratic pull towards 0: those of the least loss, not of one on the way.
 */
export function fitChoice(groups: readonly ChoiceGroup[], width: number, pull = 0.002): number[] {
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  const packed = groups.map(group => ({ ...group, rows: group.rows.map(packRow) }));
  const scores = new Float64Array(Math.max(0, ...groups.map(({ rows }) => rows.length)));
  return minimise(width, (weights, gradient) => {
    let loss = 0;
    for (const [at, value] of weights.entries()) {
      loss += (pull / 2) * value * value;
      gradient[at] = pull * value;
    }
    for (const { rows, offsets, isRight, weight } of packed) {
      let most = Number.NEGATIVE_INFINITY;
      for (const [at, { places, values }] of rows.entries()) {
        let score = offsets?.[at] ?? 0;
        for (let i = 0; i < places.length; i++) score += (values[i] ?? 0) * (weights[places[i] ?? 0] ?? 0);
        scores[at] = score;
        if (score > most) most = score;
      }
      let sumAll = 0;
      let sumRight = 0;
      for (let at = 0; at < rows.length; at++) {
        const value = Math.exp((scores[at] ?? 0) - most);
        scores[at] = value;
        sumAll += value;
        if (isRight[at]) sumRight += value;
      }
      if (sumRight === 0) continue;
      loss += Math.log(sumAll / sumRight) * (weight / total);
      for (const [at, { places, values }] of rows.entries()) {
        const value = scores[at] ?? 0;
        const share = ((value / sumAll - (isRight[at] ? value / sumRight : 0)) * weight) / total;
        if (Math.abs(share) < 1e-12) continue;
        for (let i = 0; i < places.length; i++) {
          const place = places[i] ?? 0;
          gradient[place] = (gradient[place] ?? 0) + share * (values[i] ?? 0);
        }
      }
    }
    return loss;
  });
}

/** A row without its zeros, which most values are. */
function packRow(row: readonly number[]): { readonly places: Int32Array; readonly values: Float64Array } {
  const places = row.flatMap((value, place) => (value === 0 ? [] : [place]));
  return { places: Int32Array.from(places), values: Float64Array.from(places, place => row[place] ?? 0) };
}

export interface LabelledRow {
  readonly fold: number;
  readonly row: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

/** Logistic regression; the last weight is the constant. */
export function fitLogistic(rows: readonly LabelledRow[], width: number, pull = 0.0005): number[] {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  return descend(width + 1, pull, (weights, gradient) => {
    for (const { row, isRight, weight } of rows) {
      const value = dot(row, weights) + (weights[width] ?? 0);
      const miss = (1 / (1 + Math.exp(-value)) - (isRight ? 1 : 0)) * (weight / total);
      for (let i = 0; i < width; i++) gradient[i] = (gradient[i] ?? 0) + miss * (row[i] ?? 0);
      gradient[width] = (gradient[width] ?? 0) + miss;
    }
  });
}

/** The features, out of very many, that a row has, and the value of each. */
export interface SparseRow {
  readonly places: readonly number[];
  readonly value: number;
  readonly isRight: boolean;
  readonly weight: number;
}

/** Logistic regression over rows with few features each; the last weight is the constant. `pull` may be one for each. */
export function fitSparseLogistic(
  rows: readonly SparseRow[],
  width: number,
  pull: number | readonly number[],
): number[] {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  return descend(width + 1, pull, (weights, gradient) => {
    for (const { places, value, isRight, weight } of rows) {
      let score = 0;
      for (const place of places) score += weights[place] ?? 0;
      const share = 1 / (1 + Math.exp(-score * value - (weights[width] ?? 0)));
      const miss = (share - (isRight ? 1 : 0)) * (weight / total);
      for (const place of places) gradient[place] = (gradient[place] ?? 0) + miss * value;
      gradient[width] = (gradient[width] ?? 0) + miss;
    }
  });
}

const ROUNDS = 150;

/** Adam (Kingma and Ba, ICLR 2015) with a decreasing step; deterministic. */
function descend(
  width: number,
  pull: number | readonly number[],
  addGradient: (weights: readonly number[], gradient: number[]) => void,
): number[] {
  const weights = new Array<number>(width).fill(0);
  const mean = new Array<number>(width).fill(0);
  const square = new Array<number>(width).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map(
      (weight, at) => weight * (typeof pull === "number" ? pull : (pull[at] ?? 0)),
    );
    addGradient(weights, gradient);
    const step = 0.3 * (1 - round / (ROUNDS + 1));
    for (let i = 0; i < width; i++) {
      const slope = gradient[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * slope * slope;
      const unbiased = (mean[i] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights[i] = (weights[i] ?? 0) - (step * unbiased) / spread;
    }
  }
  return weights;
}

export function dot(row: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
