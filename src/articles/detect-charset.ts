import { analyse } from "chardet";
import { type Charset, canDecode, type Declared, decodeAs } from "./charsets.ts";

/** The charsets that pages in a language used before UTF-8, from the table of the HTML standard (8.2.3, step 9). */
const OF_LANGUAGES: Readonly<Record<string, readonly Charset[]>> = {
  ar: ["windows-1256", "iso-8859-6"],
  az: ["windows-1254"],
  bg: ["windows-1251"],
  bs: ["windows-1250"],
  cs: ["windows-1250", "iso-8859-2"],
  el: ["windows-1253", "iso-8859-7"],
  et: ["windows-1257"],
  fa: ["windows-1256"],
  he: ["windows-1255", "iso-8859-8"],
  hr: ["windows-1250", "iso-8859-2"],
  hu: ["iso-8859-2", "windows-1250"],
  ja: ["shift_jis", "euc-jp"],
  ko: ["euc-kr"],
  ku: ["windows-1254"],
  lt: ["windows-1257"],
  lv: ["windows-1257"],
  mk: ["windows-1251"],
  pl: ["iso-8859-2", "windows-1250"],
  ro: ["windows-1250", "iso-8859-16"],
  ru: ["windows-1251", "koi8-r"],
  sk: ["windows-1250", "iso-8859-2"],
  sl: ["iso-8859-2", "windows-1250"],
  sr: ["windows-1251", "windows-1250"],
  th: ["windows-874"],
  tr: ["windows-1254"],
  uk: ["windows-1251", "koi8-u"],
  vi: ["windows-1258"],
  zh: ["gb18030", "big5"],
};

/** Always tried: the charset of most old Western pages, and one that the statistics don't know. */
const ALWAYS: readonly Charset[] = ["windows-1252", "windows-874"];

/** Bytes of text that a charset is judged by. */
const SAMPLE_BYTES = 64 * 1024;

/** The weight of each hint, compared with how much the decoded text looks like words (-1 to 1). */
const WEIGHTS = { declared: 0.2, language: 0.25, statistics: 0.6 };

/** From this many non-ASCII bytes on, the statistics have their full weight; for a single name they mean little. */
const ENOUGH_BYTES = 40;

/** Text that doesn't look like words is not stored. */
const MIN_PLAUSIBLE = 0;

/**
 * The best charset for bytes that are not UTF-8, judged by what the text declares, what its language used, the
 * statistics of characters, and whether the result looks like words. A declaration alone proves nothing, because
 * pages often declare the wrong one. Null if no charset gives words.
 */
export function detectCharset(bytes: Uint8Array, { charsets, language }: Declared): Charset | null {
  const sample = sampleOf(bytes);
  const trust = Math.min(1, sample.filter(byte => byte > 127).length / ENOUGH_BYTES);
  const hints = new Map<Charset, number>();
  const hint = (charset: Charset | null, weight: number) => {
    if (charset !== null && !NOT_GUESSED.has(charset))
      hints.set(charset, Math.max(0, hints.get(charset) ?? 0) + weight);
  };
  for (const charset of ALWAYS) hint(charset, 0);
  for (const charset of new Set(charsets)) hint(charset, WEIGHTS.declared);
  for (const charset of OF_LANGUAGES[language ?? ""] ?? []) hint(charset, WEIGHTS.language);
  for (const { name, confidence } of analyse(sample)) {
    hint(canDecode(name), (trust * WEIGHTS.statistics * confidence) / 100);
  }
  const judged = [...hints]
    .map(([charset, weight]) => ({ charset, plausible: plausibilityOf(decodeAs(charset, sample)), weight }))
    .filter(({ plausible }) => plausible >= MIN_PLAUSIBLE);
  const best = judged.reduce<(typeof judged)[number] | null>(
    (best, one) => (best === null || one.plausible + one.weight > best.plausible + best.weight ? one : best),
    null,
  );
  return best?.charset ?? null;
}

const NOT_GUESSED: ReadonlySet<Charset> = new Set([
  "utf-8",
  "utf-16le",
  "utf-16be",
  "iso-2022-jp",
  "x-user-defined",
]);

/** The non-ASCII bytes and those around them; in a long page the first may come late. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(byte => byte > 127);
  const from = Math.max(0, first - 200);
  return bytes.subarray(from, from + SAMPLE_BYTES);
}

/** A run of letters and marks, as in a word. */
const WORD = /[\p{L}\p{M}]+/gu;

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Thai}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u,
  /\p{Script=Hangul}/u,
];

/** Punctuation between words, apart from ASCII. */
const MARKS = new RegExp(
  `[${[
    "\\u00a0-\\u00ab\\u00ad-\\u00b1\\u00b4\\u00b7\\u00bb\\u00bf",
    "\\u2010-\\u2026\\u2030-\\u203a\\u20ac\\u2116\\u2122",
    "\\u060c\\u061b\\u061f\\u0660-\\u0669",
    "\\u3000-\\u301f\\u30fb\\uff01-\\uff5e",
  ].join("")}]`,
);

/**
 * How much the non-ASCII words look like words: 1 if all do, -1 if none does. A word is in one script and has no
 * capital after a small letter; between words there is only punctuation printed there.
 */
export function plausibilityOf(text: string): number {
  let good = 0;
  let bad = 0;
  for (const [word] of text.matchAll(WORD)) {
    const length = countOf(word, /[^\0-\x7f]/);
    if (length === 0) continue;
    if (isWord(word)) good += length;
    else bad += length;
  }
  for (const character of text) {
    if (character <= "\x7f" || /[\p{L}\p{M}]/u.test(character)) continue;
    if (MARKS.test(character)) good += MARK_WEIGHT;
    else bad += BAD_MARK_WEIGHT;
  }
  return good + bad === 0 ? 0 : (good - bad) / (good + bad);
}

const MARK_WEIGHT = 0.5;

/** A replacement character, a control character or a box-drawing character in a text is hardly ever intended. */
const BAD_MARK_WEIGHT = 3;

function isWord(word: string): boolean {
  const scripts = SCRIPTS.filter(script => script.test(word)).length;
  if (scripts !== 1) return false;
  if (/\p{Ll}\p{Lu}/u.test(word) && /[^\0-\x7f]/.test(word)) return false;
  // Halfwidth kana come from reading another charset as Shift_JIS.
  if (/[\uff61-\uff9f]/.test(word)) return false;
  // Letters used only in phonetics, or four and more accented letters in a row, are not really Latin.
  return !/[\u00aa\u00ba\u0192\u00b5]\p{L}|[\u00c0-\u024f]{4}/u.test(word);
}

function countOf(word: string, pattern: RegExp): number {
  let count = 0;
  for (const character of word) if (pattern.test(character)) count++;
  return count;
}
