import { isAbbreviation } from "../../text/sentence-boundary.ts";
import type { Span } from "../../text/span.ts";
import { cliticLexeme, type Lexeme, lexemeAt, lexemeOf } from "./lexeme.ts";
import type { Stretch } from "./stretches.ts";

/**
 * A piece of a paragraph as the grammar sees it: a quoted stretch is one token, so that the article's own words can
 * be read across it.
 *
 * clitic: the 's, ’ or 'd attached to the word before.
 */
export interface Token extends Span, Omit<Lexeme, "kind"> {
  readonly kind: Lexeme["kind"] | "clitic" | "quote";
  /** Number of a quote token's stretch, otherwise -1. */
  readonly stretch: number;
}

/** Letters and digits, with what joins them inside a word: "long-range", "don't", "R&D", "3.5". */
const RUN = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*";
const WORD = `${RUN}(?:(?:[-‐‑’'&+/]|[.,](?=\\p{N}))${RUN})*`;
const INITIALS = "(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?!\\p{L}))?";
const LINK = "https?://\\S+";

const PIECE = new RegExp(`${INITIALS}|@\\w+|${LINK}|${WORD}|\\.{2,}|-{2,}|[^\\s\\p{Cf}]`, "gu");

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
  // The pattern must not see what follows; most texts have only plain words.
  let part: string | null = null;
  for (let at = from; at < to; ) {
    const end = plainWordEnd(text, at, to);
    if (end > at) {
      pushPlainWord(tokens, text, at, end);
      at = end;
    } else if (text.charCodeAt(at) === SPACE) at++;
    else if (text.charCodeAt(at) === COMMA_CODE) {
      tokens.push(makeToken(COMMA, "punct", { start: at, end: at + 1 }));
      at++;
    } else {
      part ??= text.slice(from, to);
      PIECE.lastIndex = at - from;
      const match = PIECE.exec(part);
      if (!match) return;
      pushPiece(tokens, text, match[0], from + match.index);
      at = from + PIECE.lastIndex;
    }
  }
}

const SPACE = 0x20;
const COMMA_CODE = 0x2c;
const COMMA = lexemeOf(",");

/**
 * The end of a word of plain letters followed by a space or simple punctuation; `from` if there is none. Four pieces
 * in five are such words, and finding them like this takes a third of the pattern's time.
 */
function plainWordEnd(text: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const small = text.charCodeAt(at) | 0x20;
    if (small < 97 || small > 122) break;
  }
  if (at === from || at === to) return at;
  switch (text[at]) {
    case " ":
    case ";":
    case "!":
    case "?":
    case ")":
      return at;
    // "U.S.", "1,5"
    case ",":
    case ".":
      return at - from > 1 && (at + 1 === to || text[at + 1] === " ") ? at : from;
    default:
      return from;
  }
}

function pushPiece(tokens: Token[], text: string, piece: string, start: number): void {
  const previous = tokens.at(-1);
  if (piece === "." && previous?.end === start + 1 && previous.text.endsWith(".")) return;
  if ((piece === "’" || piece === "'") && previous?.kind === "word" && previous.end === start) {
    tokens.push(makeClitic(piece, start));
    return;
  }
  const hanging = piece.length > 1 ? cliticIn(piece) : 0;
  if (hanging === 0) {
    pushWord(tokens, text, piece, start);
    return;
  }
  const lexeme = lexemeOf(piece.slice(0, hanging));
  tokens.push(makeToken(lexeme, lexeme.kind, { start, end: start + lexeme.text.length }));
  tokens.push(makeClitic(piece.slice(hanging), start + hanging));
}

function pushPlainWord(tokens: Token[], text: string, start: number, end: number): void {
  if (text[end] === ".") {
    pushWord(tokens, text, text.slice(start, end), start);
    return;
  }
  const lexeme = lexemeAt(text, start, end);
  tokens.push(makeToken(lexeme, lexeme.kind, { start, end }));
}

/** "Mr." and "J." keep their full stop; what follows begins no sentence. */
function pushWord(tokens: Token[], text: string, word: string, start: number): void {
  const hasStop = text[start + word.length] === "." && isAbbreviation(word);
  const lexeme = lexemeOf(hasStop ? `${word}.` : word);
  tokens.push(makeToken(lexeme, lexeme.kind, { start, end: start + lexeme.text.length }));
}

/** Where the 's or 'd of a word begins; 0 if it has none. */
function cliticIn(piece: string): number {
  if (!piece.includes("'") && !piece.includes("’")) return 0;
  return CLITIC.exec(piece)?.index ?? 0;
}

function makeClitic(text: string, start: number): Token {
  return makeToken(cliticLexeme(text), "clitic", { start, end: start + text.length });
}

function makeToken(lexeme: Lexeme, kind: Token["kind"], { start, end }: Span, stretch = -1): Token {
  const { text, lower, bare, isCapital, verb, is } = lexeme;
  return { start, end, text, lower, bare, kind, isCapital, verb, is, stretch };
}
