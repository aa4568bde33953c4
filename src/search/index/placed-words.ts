import type { Article } from "../../articles/article.ts";
import type { Span } from "../../text/span.ts";
import { analyse } from "../language/analyse.ts";
import type { Language } from "../language/languages.ts";
import type { TermIndex } from "./term-index.ts";
import {
  CAPITAL_BIT,
  LOWER_BIT,
  NAME_BIT,
  STOP_BIT,
  TERM_MASK,
  TOO_LARGE,
  UNCOMPARED_BIT,
} from "./token-table.ts";

/** A token of a paragraph with its position in the article's text. */
export interface PlacedWord extends Span {
  readonly kind: "word" | "stop" | "name";
  /** Number of its term; -1 if it isn't in the vocabulary. */
  readonly term: number;
  /** Begins with a capital inside a sentence. */
  readonly isCapital: boolean;
  /** Begins with a capital, in any position. */
  readonly isUpper: boolean;
}

/**
 * The tokens of a passage, from the table, which costs a tenth of reading the text again. If one of them has no
 * position there (part of a link, a long word), the paragraph is read.
 */
export function placedWords(
  index: TermIndex,
  passage: number,
  article: Article,
  paragraph: Span,
  language: () => Language,
): PlacedWord[] {
  return storedWords(index, passage, paragraph) ?? readAgain(index, article, paragraph, language());
}

function storedWords(index: TermIndex, passage: number, paragraph: Span): PlacedWord[] | null {
  const words: PlacedWord[] = [];
  let end = paragraph.start;
  const { gaps, lengths } = index.gapsOf(passage);
  for (const [at, token] of index.tokensOf(passage).entries()) {
    const isName = (token & NAME_BIT) !== 0;
    const gap = gaps[at] ?? TOO_LARGE;
    const length = lengths[at] ?? TOO_LARGE;
    if (!isName && ((token & UNCOMPARED_BIT) !== 0 || gap === TOO_LARGE || length === TOO_LARGE)) return null;
    const start = isName ? end : end + gap;
    if (!isName) end = start + length;
    words.push({
      kind: isName ? "name" : token & STOP_BIT ? "stop" : "word",
      term: token & TERM_MASK,
      isCapital: (token & CAPITAL_BIT) !== 0,
      isUpper: (token & LOWER_BIT) === 0,
      start,
      end,
    });
  }
  return words;
}

function readAgain(
  { vocabulary }: TermIndex,
  { text }: Article,
  paragraph: Span,
  language: Language,
): PlacedWord[] {
  return analyse(text, language, paragraph).map(({ kind, term, isCapital, start, end }) => ({
    kind,
    term: vocabulary.numberOf(term) ?? -1,
    isCapital,
    isUpper: isCapital || /^\p{Lu}/u.test(text.slice(start, start + 2)),
    start,
    end,
  }));
}
