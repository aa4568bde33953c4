import { SHORT_FUNCTION_WORDS } from "../../english/grammar/function-words.ts";

/** Other words need more letters beside a function word: three are in many longer words by chance. */
const LEAST_CONTENT = 4;
/** Two words that are none need this many together: shorter ones are often a name ("Blackburn"). */
const LEAST_WHOLE = 10;
const MAX_PARTS = 3;

export interface WordsKnown {
  readonly isFunctionWord: (form: string) => boolean;
  /** A word of the articles. */
  readonly isPrinted: (form: string) => boolean;
  /** A common word of the language. */
  readonly isCommon: (form: string) => boolean;
}

/**
 * The words that were typed without a space between them; null if they can't be found.
 *
 * @example splitWords("whosaid", known) // who, said
 */
export function splitWords(form: string, known: WordsKnown): readonly string[] | null {
  const found = splits(form, known, MAX_PARTS).filter(parts => isLikely(parts, form, known));
  const shortest = (parts: readonly string[]) => Math.min(...parts.map(({ length }) => length));
  const [best] = found.sort((a, b) => a.length - b.length || shortest(b) - shortest(a));
  return best ?? null;
}

/** Whether a form is two or more function words: "isit". */
export function isAllFunctionWords(parts: readonly string[], known: WordsKnown): boolean {
  return parts.every(part => isSmall(part, known));
}

function isLikely(parts: readonly string[], form: string, known: WordsKnown): boolean {
  if (parts.length < 2) return false;
  const small = parts.filter(part => isSmall(part, known));
  const content = parts.filter(part => !isSmall(part, known));
  if (small.length === 0) {
    return parts.length === 2 && form.length >= LEAST_WHOLE && content.every(part => known.isPrinted(part));
  }
  if (small.filter(({ length }) => length < 3).length > 1) return false;
  // "the new", but not "a new" and "is new".
  const isShort = content.some(({ length }) => length < LEAST_CONTENT);
  return !isShort || (parts.length === 2 && small.every(({ length }) => length >= 3));
}

function isSmall(form: string, { isFunctionWord }: WordsKnown): boolean {
  return form.length < 3 ? SHORT_FUNCTION_WORDS.has(form) : isFunctionWord(form);
}

function isPart(form: string, known: WordsKnown): boolean {
  if (isSmall(form, known)) return true;
  return form.length >= 3 && (known.isPrinted(form) || known.isCommon(form));
}

function splits(form: string, known: WordsKnown, most: number): (readonly string[])[] {
  const found: (readonly string[])[] = isPart(form, known) ? [[form]] : [];
  if (most === 1) return found;
  for (let at = 1; at < form.length; at++) {
    const first = form.slice(0, at);
    if (!isPart(first, known)) continue;
    for (const rest of splits(form.slice(at), known, most - 1)) found.push([first, ...rest]);
  }
  return found;
}
