import { termIn } from "./analyse.ts";
import { readExactWords } from "./exact-words.ts";
import type { TermIndex } from "./index/term-index.ts";
import { mendSlips } from "./mend-slips.ts";

/** Fewer words in capitals may be abbreviations: "UN GDP". */
const LEAST_SHOUTED = 3;

/**
 * The question as it was probably meant: without capitals where all of it is in capitals, which then say nothing about
 * names, and with its mistyped English question words mended. Words in marks stay as they are.
 */
export function mendTyping(typed: string, { languages, vocabulary }: TermIndex): string {
  const text = isShouted(typed) ? typed.toLowerCase() : typed;
  if (!languages.some(({ code }) => code === "en")) return text;
  const literal = new Set<string>(readExactWords(text).phrases.flat());
  const isKnown = (form: string) =>
    literal.has(form) ||
    languages.some(
      language =>
        language.stopWords.has(form) || vocabulary.numberOf(termIn(language, form, form)) !== undefined,
    );
  return mendSlips(text, isKnown).text;
}

function isShouted(typed: string): boolean {
  const words = typed.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= LEAST_SHOUTED && !/\p{Ll}/u.test(typed);
}
