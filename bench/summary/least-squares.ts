/** Sums for solving a ridge regression: X'X and X'y, added up row by row. */
export interface NormalEquations {
  readonly products: readonly Float64Array[];
  readonly targets: Float64Array;
}

export function emptyEquations(size: number): NormalEquations {
  return {
    products: Array.from({ length: size }, () => new Float64Array(size)),
    targets: new Float64Array(size),
  };
}

export function addRow({ products, targets }: NormalEquations, row: readonly number[], target: number): void {
  row.forEach((a, i) => {
    if (a === 0) return;
    const products_i = products[i];
    if (!products_i) return;
    row.forEach((b, j) => {
      products_i[j] = (products_i[j] ?? 0) + a * b;
    });
    targets[i] = (targets[i] ?? 0) + a * target;
  });
}

/**
 * Weights of the features in `used` that fit the rows best, others 0 (ridge regression, Hoerl and Kennard
 * 1970): (X'X + penalty I) w = X'y, by Gauss-Jordan elimination.
 */
export function solveRidge(
  equations: readonly NormalEquations[],
  used: readonly number[],
  penalty: number,
): number[] {
  const size = equations[0]?.targets.length ?? 0;
  const rows = used.map((i, row) => {
    const values = used.map((j, column) => {
      const sum = equations.reduce((total, { products }) => total + (products[i]?.[j] ?? 0), 0);
      return sum + (row === column ? penalty : 0);
    });
    return [...values, equations.reduce((total, { targets }) => total + (targets[i] ?? 0), 0)];
  });
  rows.forEach((pivotRow, column) => {
    // X'X + penalty I is positive definite, so a pivot is never 0 and rows need not be swapped.
    const pivot = pivotRow[column] ?? 1;
    for (let k = 0; k < pivotRow.length; k++) pivotRow[k] = (pivotRow[k] ?? 0) / pivot;
    for (const row of rows) {
      const factor = row === pivotRow ? 0 : (row[column] ?? 0);
      if (factor === 0) continue;
      for (let k = column; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0);
    }
  });
  const weights = new Array<number>(size).fill(0);
  used.forEach((feature, row) => {
    weights[feature] = rows[row]?.at(-1) ?? 0;
  });
  return weights;
}
