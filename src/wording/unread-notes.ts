import type { Unread } from "../articles/unread.ts";
import { english } from "./english/english.ts";
import { reasonInWords, unreadInWords } from "./reason-in-words.ts";

/** So many problems of a file are told one by one; of more, only their number and the first. */
const TOLD_ONE_BY_ONE = 3;

/**
 * What could not be read, for the operator: a note for each problem, or for each file with many.
 *
 * @example ["Not read: a.jsonl: 110 lines; the first, line 1: an article is expected here, as { … }"]
 */
export function unreadNotes(unread: readonly Unread[]): string[] {
  const files = new Set(unread.map(({ file }) => file));
  return [...files].flatMap(file => notesOfFile(unread.filter(problem => problem.file === file)));
}

function notesOfFile(problems: readonly Unread[]): string[] {
  const inLines = problems.filter(({ line }) => line !== null);
  const parts = inLines.length > 0 ? inLines : problems.filter(problem => unnamed(problem) === 0);
  const count = parts.length + problems.reduce((sum, problem) => sum + unnamed(problem), 0);
  const [first] = parts;
  if (!first || count <= TOLD_ONE_BY_ONE) return problems.map(one => unreadInWords(one, english));
  const { file, line, reason } = first;
  const what = line === null ? "articles; the first" : `lines; the first, line ${line}`;
  const note = `${english.library.added.notRead} ${file}: ${count} ${what}: ${reasonInWords(reason, english)}`;
  const others = problems.filter(problem => !parts.includes(problem) && unnamed(problem) === 0);
  return [note, ...others.map(one => unreadInWords(one, english))];
}

/** How many further problems a file has that aren't named one by one. */
function unnamed({ reason }: Unread): number {
  return reason.kind === "more-problems" ? reason.count : 0;
}
