import type { Span } from "../text/span.ts";
import type { Stretch } from "./stretches.ts";

/**
 * A piece of a paragraph as the grammar sees it: a quoted stretch is one token, so that what the article
 * says itself can be read across it.
 *
 * clitic: the 's, ’ or 'd that hangs on the word before.
 */
export interface Token extends Span {
  readonly kind: "word" | "number" | "punct" | "clitic" | "quote";
  readonly text: string;
  readonly lower: string;
  /** A word beginning with a capital (or written in another script without cases, never). */
  readonly isCapital: boolean;
  /** Number of the stretch a quote token stands for, else -1. */
  readonly stretch: number;
}

const PIECE =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?|@\w+|https?:\/\/\S+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑’'&+/]|[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.{2,}|-{2,}|[^\s\p{Cf}]/gu;

/** Written with a full stop that ends no sentence. */
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Rev|Fr|Hon|Pres|Atty|St|Jr|Sr|Supt|Insp|Det|Messrs|Mt|Ft|No|Nos|Vol|vs|v|Inc|Corp|Co|Ltd|Bros|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ph\.D|Esq|approx|dept|est|Ave|Blvd|\p{Lu})$/u;

const HAS_SMALL_PREFIX = /^(?:al|el|an|as|ar|ibn|d|l)[-’']\p{Lu}/u;

const CLITIC = /['’](?:s|d|ll|re|ve|m)$/iu;

/** Tokens of a paragraph; `stretches` are the paragraph's own, numbered from `firstStretch`. */
export function tokenize(
  text: string,
  paragraph: Span,
  stretches: readonly Stretch[],
  firstStretch: number,
): Token[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  for (const [index, stretch] of stretches.entries()) {
    pushWords(tokens, text, at, stretch.outer.start);
    const { start, end } = stretch.outer;
    tokens.push({
      start,
      end,
      kind: "quote",
      text: "“”",
      lower: "“”",
      isCapital: false,
      stretch: firstStretch + index,
    });
    at = end;
  }
  pushWords(tokens, text, at, paragraph.end);
  return tokens;
}

function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  for (const match of part.matchAll(PIECE)) {
    const start = from + match.index;
    let piece = match[0];
    if (tokens.at(-1)?.end === start + 1 && piece === "." && tokens.at(-1)?.text.endsWith(".")) continue;
    const clitic = /['’]/.test(piece) ? CLITIC.exec(piece) : null;
    if (clitic && clitic.index > 0) piece = piece.slice(0, clitic.index);
    // "Mr." and "J." keep their full stop; what follows begins no sentence.
    const hasStop = text[start + piece.length] === "." && ABBREVIATION.test(piece);
    const token = hasStop && !clitic ? `${piece}.` : piece;
    tokens.push(makeToken(token, start, tokens.at(-1)));
    if (clitic && clitic.index > 0) tokens.push(makeClitic(clitic[0], start + piece.length));
  }
}

function makeToken(text: string, start: number, previous: Token | undefined): Token {
  const end = start + text.length;
  const lower = text.toLowerCase();
  const first = text.charCodeAt(0);
  if ((text === "’" || text === "'") && previous?.kind === "word" && previous.end === start) {
    return makeClitic(text, start);
  }
  const isWord = (first >= 65 && first <= 90) || (first >= 97 && first <= 122) || /^[\p{L}@]/u.test(text);
  const kind = isWord ? "word" : /^\p{N}/u.test(text) ? "number" : "punct";
  // "al-Rahim" and "d'Estaing" are names although they begin small.
  const isCapital =
    isWord &&
    ((first >= 65 && first <= 90) ||
      first === 64 ||
      (first > 127 && /^\p{Lu}/u.test(text)) ||
      (lower !== text && HAS_SMALL_PREFIX.test(text)));
  return { start, end, kind, text, lower, isCapital, stretch: -1 };
}

function makeClitic(text: string, start: number): Token {
  return {
    start,
    end: start + text.length,
    kind: "clitic",
    text,
    lower: text.toLowerCase().replace("’", "'"),
    isCapital: false,
    stretch: -1,
  };
}
