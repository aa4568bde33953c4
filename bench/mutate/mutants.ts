import { type Piece, scan } from "./scan.ts";

/** One small change of a source text. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** What kind of change it is, for the report. */
  readonly change: string;
}

/** Operators with their opposites; comparisons and additions only with spaces on both sides. */
const TURNED: Readonly<Record<string, string>> = {
  "===": "!==",
  "!==": "===",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "&&": "||",
  "||": "&&",
  "+": "-",
  "-": "+",
  "*": "/",
};

/** Words and methods that are easily confused. */
const SWAPPED: Readonly<Record<string, string>> = {
  true: "false",
  false: "true",
  some: "every",
  every: "some",
  find: "findLast",
  findLast: "find",
  findIndex: "findLastIndex",
  findLastIndex: "findIndex",
  startsWith: "endsWith",
  endsWith: "startsWith",
  min: "max",
  max: "min",
  continue: "break",
};

/** Lines with types or imports: a change there doesn't affect what runs. */
const NOT_RUN = /^\s*(?:import\b|export (?:type|interface)\b|type\b|interface\b|readonly\b|\})/u;

/**
 * Every small change of a source text, in order: reversed operators, moved bounds, dropped or negated conditions.
 */
export function mutantsOf(source: string): Mutant[] {
  const pieces = scan(source);
  return pieces
    .flatMap((piece, at) => [...mutantsAt(source, pieces, at, piece)])
    .filter(({ start }) => !NOT_RUN.test(lineAt(source, start)));
}

export function mutate(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

function* mutantsAt(source: string, pieces: readonly Piece[], at: number, piece: Piece): Generator<Mutant> {
  const { kind, text, start } = piece;
  const end = start + text.length;
  const turned = TURNED[text];
  const isSpaced = source[start - 1] === " " && source[end] === " ";
  if (kind === "mark" && turned !== undefined && isSpaced) {
    yield { start, end, replacement: turned, change: `${text} to ${turned}` };
  }
  const next = pieces[at + 1];
  if (text === "!" && next?.start === end && (next.kind === "word" || next.text === "(")) {
    yield { start, end, replacement: "", change: "negation dropped" };
  }
  const swapped = Object.hasOwn(SWAPPED, text) ? SWAPPED[text] : undefined;
  if (kind === "word" && swapped !== undefined && isUsed(source, piece)) {
    yield { start, end, replacement: swapped, change: `${text} to ${swapped}` };
  }
  // A union of numbers is a type.
  const before = pieces[pieces[at - 1]?.text === "-" ? at - 2 : at - 1];
  const isInUnion = before?.text === "|" || next?.text === "|";
  if (kind === "number" && source[start - 1] !== "." && !isInUnion) {
    yield { start, end, replacement: `(${text} + 1)`, change: "one more" };
  }
  if (kind === "word" && text === "if" && next?.text === "(") {
    const close = closingOf(pieces, at + 1);
    if (close) {
      const condition = { start: next.start + 1, end: close.start };
      yield { ...condition, replacement: "false", change: "condition never holds" };
      yield { ...condition, replacement: "true", change: "condition always holds" };
    }
  }
}

/** A keyword, or a called method: not a property with the same name. */
function isUsed(source: string, { text, start }: Piece): boolean {
  const isMethod = source[start - 1] === ".";
  const isKeyword = text === "true" || text === "false" || text === "continue";
  return isKeyword ? !isMethod : isMethod && source[start + text.length] === "(";
}

function closingOf(pieces: readonly Piece[], open: number): Piece | undefined {
  let depth = 0;
  for (let at = open; at < pieces.length; at++) {
    if (pieces[at]?.text === "(") depth++;
    else if (pieces[at]?.text === ")") depth--;
    if (depth === 0) return pieces[at];
  }
  return undefined;
}

function lineAt(source: string, start: number): string {
  const from = source.lastIndexOf("\n", start - 1) + 1;
  const to = source.indexOf("\n", start);
  return source.slice(from, to < 0 ? source.length : to);
}

/** Number of the line, from 1, and its text. */
export function placeOf(source: string, { start }: Mutant): { readonly line: number; readonly text: string } {
  return { line: source.slice(0, start).split("\n").length, text: lineAt(source, start).trim() };
}
