import type { AnalysedFile, GivenFile } from "./analyse-file.ts";
import type { Analyst } from "./analyst.ts";

/**
 * Works out a file once although several servers are given it, as a feed's article that they all follow:
 * they then also share what was worked out. It is forgotten with the file.
 */
export function analyseOnce(analyst: Analyst): Analyst {
  const known = new WeakMap<GivenFile, Promise<AnalysedFile>>();
  return {
    ...analyst,
    analyse(file) {
      const analysed = known.get(file) ?? analyst.analyse(file);
      known.set(file, analysed);
      return analysed;
    },
  };
}
