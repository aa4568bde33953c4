import type { Analyst } from "../library/analysis/analyst.ts";

/** An analyst that tells how many files wait for it, with the one that it reads. */
export interface CountingAnalyst extends Analyst {
  readonly waiting: number;
}

/** Counts what an analyst is given and hasn't given back. */
export function countingAnalyst(analyst: Analyst): CountingAnalyst {
  let waiting = 0;
  return {
    ...analyst,
    get waiting() {
      return waiting;
    },
    async analyse(file) {
      waiting++;
      try {
        return await analyst.analyse(file);
      } finally {
        waiting--;
      }
    },
  };
}
