import { NICKNAMES, TRANSCRIPTIONS } from "../english/people/nicknames.ts";
import { foldWord } from "./fold-name.ts";

const ROWS_OF: ReadonlyMap<string, ReadonlySet<number>> = rowsByName();

function rowsByName(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [row, names] of [...NICKNAMES, ...TRANSCRIPTIONS].entries()) {
    for (const name of names.split(" ").map(foldWord))
      found.set(name, (found.get(name) ?? new Set()).add(row));
  }
  return found;
}

/**
 * Whether two folded first names can be one person's. Not transitive: Ted is Edward or Theodore.
 *
 * @example areNicknames("bill", "william") // true
 */
export function areNicknames(one: string, other: string): boolean {
  const theirs = ROWS_OF.get(other);
  return theirs !== undefined && [...(ROWS_OF.get(one) ?? [])].some(row => theirs.has(row));
}
