import { isAbbreviation } from "../../text/sentence-boundary.ts";
import type { Span } from "../../text/span.ts";
import { type Lexeme, lexemeOf } from "./lexeme.ts";
import type { Stretch } from "./stretches.ts";

/**
 * A piece of a paragraph as the grammar sees it: a quoted stretch is one token, so that what the article
 * says itself can be read across it.
 *
 * clitic: the 's, ’ or 'd that hangs on the word before.
 */
export interface Token extends Span, Omit<Lexeme, "kind"> {
  readonly kind: Lexeme["kind"] | "clitic" | "quote";
  /** Number of the stretch a quote token stands for, else -1. */
  readonly stretch: number;
}

const PIECE =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?|@\w+|https?:\/\/\S+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑’'&+/]|[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.{2,}|-{2,}|[^\s\p{Cf}]/gu;

const CLITIC = /['’](?:s|d|ll|re|ve|m)$/iu;

/** Appends the tokens of a paragraph; `stretches` are the paragraph's own, numbered from `firstStretch`. */
export function pushTokens(
  tokens: Token[],
  text: string,
  paragraph: Span,
  stretches: readonly Stretch[],
  firstStretch: number,
): void {
  let at = paragraph.start;
  for (const [index, stretch] of stretches.entries()) {
    pushWords(tokens, text, at, stretch.outer.start);
    tokens.push(makeToken(QUOTE, "quote", stretch.outer, firstStretch + index));
    at = stretch.outer.end;
  }
  pushWords(tokens, text, at, paragraph.end);
}

const QUOTE = lexemeOf("“”");

function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  let previous = tokens.at(-1);
  const push = (token: Token): void => {
    tokens.push(token);
    previous = token;
  };
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(part); match; match = PIECE.exec(part)) {
    const start = from + match.index;
    const [piece] = match;
    if (piece === "." && previous?.end === start + 1 && previous.text.endsWith(".")) continue;
    if ((piece === "’" || piece === "'") && previous?.kind === "word" && previous.end === start) {
      push(makeClitic(piece, start));
      continue;
    }
    const hanging = piece.length > 1 ? cliticIn(piece) : 0;
    const word = hanging > 0 ? piece.slice(0, hanging) : piece;
    // "Mr." and "J." keep their full stop; what follows begins no sentence.
    const hasStop = hanging === 0 && text[start + word.length] === "." && isAbbreviation(word);
    const lexeme = lexemeOf(hasStop ? `${word}.` : word);
    push(makeToken(lexeme, lexeme.kind, { start, end: start + lexeme.text.length }));
    if (hanging > 0) push(makeClitic(piece.slice(hanging), start + hanging));
  }
}

/** Where the 's or 'd of a word begins; 0 where it has none. */
function cliticIn(piece: string): number {
  if (!piece.includes("'") && !piece.includes("’")) return 0;
  return CLITIC.exec(piece)?.index ?? 0;
}

function makeClitic(text: string, start: number): Token {
  const lexeme = lexemeOf(text.replace("’", "'"));
  return { ...makeToken(lexeme, "clitic", { start, end: start + text.length }), text, isCapital: false };
}

function makeToken(lexeme: Lexeme, kind: Token["kind"], { start, end }: Span, stretch = -1): Token {
  const { text, lower, bare, isCapital, verb } = lexeme;
  return { start, end, text, lower, bare, kind, isCapital, verb, stretch };
}
