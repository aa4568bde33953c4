import { finish, type Steps } from "../steps.ts";
import { type IndexPart, partSteps } from "./index-part.ts";
import { type JoinedNames, joinNamesSteps } from "./joined-names.ts";
import { ShownIndex } from "./shown-index.ts";
import { hiddenIn, type ShownPart, showSteps } from "./shown-part.ts";
import type { TermIndex } from "./term-index.ts";
import type { TokenTable } from "./token-table.ts";

/** The parts of a library with shared term numbers: made when a part changes, not when other articles are shown. */
export interface JoinedParts {
  readonly parts: readonly IndexPart[];
  readonly terms: JoinedNames;
}

/** Indexes one table. */
export function createTermIndex(table: TokenTable): TermIndex {
  return finish(termIndexSteps(table));
}

/**
 * `createTermIndex`, with pauses.
 *
 * @internal
 */
export function* termIndexSteps(table: TokenTable): Steps<TermIndex> {
  const part = yield* partSteps(table);
  const joined = yield* joinPartsSteps([part]);
  return yield* showPartsSteps(joined, [Int32Array.from(table.languageOf, (_, at) => at)]);
}

/** Gives the terms of several parts shared numbers; takes least memory if the largest part comes first. */
export function* joinPartsSteps(parts: readonly IndexPart[]): Steps<JoinedParts> {
  return { parts, terms: yield* joinNamesSteps(parts.map(({ terms }) => terms)) };
}

/**
 * Indexes the articles that a library shows from its parts; `places` as in `ShownPart`, in the order of
 * `joined.parts`.
 */
export function* showPartsSteps(joined: JoinedParts, places: readonly Int32Array[]): Steps<TermIndex> {
  const shown: ShownPart[] = [];
  for (const [at, part] of joined.parts.entries()) {
    shown.push(yield* showSteps(part, places[at] ?? hiddenIn(part)));
  }
  yield;
  return new ShownIndex(joined.terms, shown);
}
