import { lowerBound } from "./lower-bound.ts";

/** The names with a beginning, which must not be empty, from a list in code unit order. */
export function namesBeginning(beginning: string, sorted: readonly string[]): string[] {
  const last = beginning.charCodeAt(beginning.length - 1);
  const after = beginning.slice(0, -1) + String.fromCharCode(last + 1);
  const first = lowerBound(sorted, beginning);
  return sorted.slice(first, lowerBound(sorted, after, first));
}
