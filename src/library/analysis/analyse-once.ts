import type { AnalysedFile, GivenFile } from "./analyse-file.ts";
import type { Analyst } from "./analyst.ts";

/**
 * Analyses a file only once even if several servers receive it, such as an article from a feed that they all follow;
 * they share the result. It is released together with the file.
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
