import { onceForEach } from "../../text/once-for-each.ts";
import type { GivenFile } from "./analyse-file.ts";
import type { Analyst } from "./analyst.ts";

/**
 * Analyses a file only once even if several servers receive it, such as an article from a feed that they all follow;
 * they share the result. It is released together with the file.
 */
export function analyseOnce(analyst: Analyst): Analyst {
  return { ...analyst, analyse: onceForEach((file: GivenFile) => analyst.analyse(file)) };
}
