import { type SpeechVerb, speechVerb } from "../../english/speech/speech-verbs.ts";
import { bareForm } from "../../names/fold-name.ts";
import { onceForEachWord } from "../../text/once-for-each-word.ts";
import { classesOf, type WordClasses } from "./word-classes.ts";

/** What a word is by its letters alone, in any position. */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  /** Lower case, without accents, full stops and apostrophes. */
  readonly bare: string;
  readonly kind: "word" | "number" | "punct";
  /** A word that begins with a capital (never in a script without cases). */
  readonly isCapital: boolean;
  /** The verb of saying that it is a form of. */
  readonly verb: SpeechVerb | undefined;
  /** What it is by the lists of English, looked up once. */
  readonly is: WordClasses;
}

export const lexemeOf = onceForEachWord((text): Lexeme => readLexeme(text));

/** A longer word rarely comes twice. In UTF-16 code units. */
const LONGEST_RECENT = 32;

/** The words met last, by their length and three of their letters: found without slicing them from the text. */
const RECENT = new Array<Lexeme | undefined>(16_384).fill(undefined);

/** The lexeme of the text from `from` to `to`. */
export function lexemeAt(text: string, from: number, to: number): Lexeme {
  const length = to - from;
  const first = text.charCodeAt(from);
  const middle = text.charCodeAt(from + (length >> 1));
  const last = text.charCodeAt(to - 1);
  const slot = (first * 7 + middle * 1031 + last * 131 + length * 3) & (RECENT.length - 1);
  const recent = RECENT[slot];
  if (recent?.text.length === length && text.startsWith(recent.text, from)) return recent;
  const lexeme = lexemeOf(text.slice(from, to));
  if (length <= LONGEST_RECENT) RECENT[slot] = lexeme;
  return lexeme;
}

const CLITICS = new Map<string, Lexeme>();

/** The 's, ’d or ’ attached to a word: read as if its apostrophe were straight, and not as a word. */
export function cliticLexeme(printed: string): Lexeme {
  const known = CLITICS.get(printed);
  if (known) return known;
  const lexeme = readLexeme(printed.replace("’", "'"), printed);
  CLITICS.set(printed, lexeme);
  return lexeme;
}

/**
 * Lower case, without accents, full stops and apostrophes.
 *
 * @example bareWord("O’Néil") // "oneil"
 */
export function bareWord(word: string): string {
  return lexemeOf(word).bare;
}

const HAS_SMALL_PREFIX = /^(?:al|el|an|as|ar|ibn|d|l)[-’']\p{Lu}/u;

/** "said the 23-year-old": a noun, although it begins with a number. */
const AGE_NOUN = /^\d{1,3}-year-olds?$/;

function readLexeme(text: string, printed = text): Lexeme {
  const lower = text.toLowerCase();
  const isWord = /^[\p{L}@]/u.test(text) || AGE_NOUN.test(text);
  // "al-Rahim" and "d'Estaing" are names although they begin in lower case.
  const isCapital = isWord && (/^[@\p{Lu}]/u.test(text) || (lower !== text && HAS_SMALL_PREFIX.test(text)));
  const bare = bareForm(text);
  const kind = isWord ? "word" : /^\p{N}/u.test(text) ? "number" : "punct";
  return {
    text: printed,
    lower,
    bare,
    kind,
    isCapital,
    verb: speechVerb(lower),
    is: classesOf(lower, bare, isWord),
  };
}
