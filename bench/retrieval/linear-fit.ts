/** One question: the features of what could be chosen, and which of it is right. */
export interface ChoiceGroup {
  /** Questions of one article stay in one fold. */
  readonly fold: number;
  readonly rows: readonly (readonly number[])[];
  /** A score that is already there, added with weight 1. */
  readonly offsets?: readonly number[];
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

const ROUNDS = 400;

/**
 * Weights under which the right row of each group gets the most of a softmax over the rows (ListNet's
 * top-one loss, Cao et al., ICML 2007), with a quadratic pull towards 0.
 */
export function fitChoice(groups: readonly ChoiceGroup[], width: number, pull = 0.002): number[] {
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  return descend(width, pull, (weights, gradient) => {
    for (const { rows, offsets, isRight, weight } of groups) {
      const scores = rows.map((row, at) => dot(row, weights) + (offsets?.[at] ?? 0));
      const most = Math.max(...scores);
      const all = scores.map(score => Math.exp(score - most));
      const sumAll = all.reduce((sum, value) => sum + value, 0);
      const sumRight = all.reduce((sum, value, at) => sum + (isRight[at] ? value : 0), 0);
      if (sumRight === 0) continue;
      rows.forEach((row, at) => {
        const share = (all[at] ?? 0) / sumAll - (isRight[at] ? (all[at] ?? 0) / sumRight : 0);
        if (Math.abs(share) < 1e-7) return;
        for (let i = 0; i < width; i++) {
          gradient[i] = (gradient[i] ?? 0) + (share * (row[i] ?? 0) * weight) / total;
        }
      });
    }
  });
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

/** Adam (Kingma and Ba, ICLR 2015) with a step that falls; deterministic. */
function descend(
  width: number,
  pull: number,
  addGradient: (weights: readonly number[], gradient: number[]) => void,
): number[] {
  const weights = new Array<number>(width).fill(0);
  const mean = new Array<number>(width).fill(0);
  const square = new Array<number>(width).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map(weight => weight * pull);
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
