import { termIn } from "./analyse.ts";
import { readExactWords } from "./exact-words.ts";
import type { TermIndex } from "./index/term-index.ts";
import { mendSlips } from "./mend-slips.ts";

/** Fewer words in capitals may be abbreviations: "UN GDP". */
const LEAST_SHOUTED = 3;

/**
 * The question as it was probably meant: in lower case where all of it is in capitals, which then say nothing about names,
 * and with its mistyped English question words mended, except in marks and after a minus sign.
 */
export function mendTyping(typed: string, { languages, vocabulary }: TermIndex): string {
  const text = isShouted(typed) ? lowered(typed) : typed;
  if (!languages.some(({ code }) => code === "en")) return text;
  const { phrases, excluded } = readExactWords(text);
  const literal = new Set<string>([...phrases.flat(), ...excluded]);
  const isKnown = (form: string) =>
    literal.has(form) ||
    languages.some(
      language =>
        language.stopWords.has(form) || vocabulary.numberOf(termIn(language, form, form)) !== undefined,
    );
  return mendSlips(text, isKnown).text;
}

function isShouted(typed: string): boolean {
  const words = typed.match(/\p{Lu}{2,}/gu) ?? [];
  return words.length >= LEAST_SHOUTED && !/\p{Ll}/u.test(typed);
}

/** Lower case, except "US" where it is the country: "US STEEL", but not "TELL US". */
function lowered(typed: string): string {
  return typed.toLowerCase().replace(/(?<!\b(?:tell|let|give|show|for|with|about|to)\s{1,3})\bus\b/g, "US");
}
