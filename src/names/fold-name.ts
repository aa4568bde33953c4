/**
 * Lower case, without accents, full stops and apostrophes.
 *
 * @example bareForm("O’Néil") // "oneil"
 */
export function bareForm(word: string): string {
  const lower = isAscii(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ø/giu, "o");
  return lower.replace(/[.'’ʼ]/g, "").toLowerCase();
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/**
 * One word of a name in the form in which names are compared: transcriptions from other alphabets become one.
 *
 * Endings (-iy, -yy, -ij, -ii) and double letters differ from one transcription to the next, as do "ks" for
 * "x" and "ei" for "ey" at the end. Only words of six letters and more: in short ones a letter tells people apart.
 *
 * @example foldWord("Zelenskyy") === foldWord("Zelensky"); foldWord("Alexei") === foldWord("Aleksey")
 */
export function foldWord(word: string): string {
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (word.length > 12) return folded;
  if (FOLDED.size >= MAX_FOLDED) FOLDED.clear();
  FOLDED.set(word, folded);
  return folded;
}

/**
 * Words already folded, over all articles. Longer ones are rare, and would keep the text they were cut from in memory.
 */
const FOLDED = new Map<string, string>();
const MAX_FOLDED = 20_000;

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
