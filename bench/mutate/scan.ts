/**
 * A piece of TypeScript source, as far as needed for changing it: words, numbers and punctuation, not strings or
 * comments.
 */
export interface Piece {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  readonly start: number;
}

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBER = /0[xb][\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?/iy;
const MARK = /===|!==|=>|<=|>=|&&|\|\||\?\?=?|\?\.|\.\.\.|[-+*/%]=|\+\+|--|[^\s]/uy;

/** What a slash follows if it begins a regular expression and not a division. */
const BEFORE_PATTERN = /(?:^|[([{,;=:?!&|>]|\breturn)\s*$/u;

/** The pieces of a source text in order; strings, templates, regular expressions and comments are skipped. */
export function scan(source: string): Piece[] {
  const pieces: Piece[] = [];
  /** Where the last piece or string ended: a comment between it and a slash says nothing of the slash. */
  let last = 0;
  for (let at = 0; at < source.length; ) {
    const skipped = skip(source, at, source.slice(Math.max(0, last - 40), last));
    if (skipped > at) {
      if (!/^(?:\s|\/[/*])/u.test(source.slice(at, at + 2))) last = skipped;
      at = skipped;
      continue;
    }
    const piece = pieceAt(source, at);
    pieces.push(piece);
    at += piece.text.length;
    last = at;
  }
  return pieces;
}

/**
 * Where the white space, comment, string or regular expression that begins at a place ends; the place itself if none
 * does. `before` is the code in front of it, which decides whether a slash divides.
 */
function skip(source: string, at: number, before: string): number {
  const two = source.slice(at, at + 2);
  const one = two.charAt(0);
  if (/\s/u.test(one)) return at + 1;
  if (two === "//") return endAfter(source, "\n", at);
  if (two === "/*") return endAfter(source, "*/", at + 2);
  if (one === '"' || one === "'" || one === "`") return endOfString(source, at, one);
  if (one === "/" && BEFORE_PATTERN.test(before)) return endOfPattern(source, at);
  return at;
}

function endAfter(source: string, what: string, from: number): number {
  const found = source.indexOf(what, from);
  return found < 0 ? source.length : found + what.length;
}

/** A template is skipped together with its expressions. */
function endOfString(source: string, start: number, mark: string): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === mark) return at + 1;
  }
  return source.length;
}

function endOfPattern(source: string, start: number): number {
  let isInClass = false;
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at];
    if (character === "\\") at++;
    else if (character === "[") isInClass = true;
    else if (character === "]") isInClass = false;
    else if (character === "/" && !isInClass) return at + 1;
  }
  return source.length;
}

function pieceAt(source: string, start: number): Piece {
  for (const [kind, pattern] of [
    ["word", WORD],
    ["number", NUMBER],
    ["mark", MARK],
  ] as const) {
    pattern.lastIndex = start;
    const text = pattern.exec(source)?.[0];
    if (text) return { kind, text, start };
  }
  return { kind: "mark", text: source.charAt(start), start };
}
