import type { Analyst } from "../library/analysis/analyst.ts";

/** An analyst that reports how many files are waiting for it, including the one it is reading. */
export interface CountingAnalyst extends Analyst {
  readonly waiting: number;
}

/** Counts the files that an analyst has received but not finished. */
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
