import { onceForEachWord } from "../text/once-for-each-word.ts";

/**
 * Lower case, without accents, full stops and apostrophes.
 *
 * @example bareForm("O’Néil") // "oneil"
 */
export function bareForm(word: string): string {
  const plain = IS_PLAIN.test(word)
    ? word
    : word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ø/giu, "o");
  return plain.replace(/[.'’ʼ]/g, "").toLowerCase();
}

/** Words without a letter that could have an accent: most of them. */
const IS_PLAIN = /^[ -~]*$/;

/**
 * One word of a name in the form in which names are compared: transcriptions from other alphabets become one.
 *
 * Endings (-iy, -yy, -ij, -ii) and double letters differ from one transcription to the next, as do "ks" for
 * "x" and "ei" for "ey" at the end. Only words of six letters and more: in short ones a letter tells people apart.
 *
 * @example foldWord("Zelenskyy") === foldWord("Zelensky"); foldWord("Alexei") === foldWord("Aleksey")
 */
export const foldWord = onceForEachWord(fold);

/** "al-Rubaie" and "El-Sayed" are "Rubaie" and "Sayed" where the surname stands alone. */
const ARABIC_ARTICLE = /^(?:al|el|ar|as|an)[-‐‑](?=\p{L}{3})/u;

function fold(word: string): string {
  const bare = bareForm(word).replace(ARABIC_ARTICLE, "");
  if (bare.length < 6) return bare;
  return bare
    .replace(/(?:iy|yi|yy|ii|ij|yj)$/, "y")
    .replace(/e[ijy]$/, "ey")
    .replace(/ks/g, "x")
    .replace(/(.)\1/gu, "$1");
}
