import {
  BEFORE_NAME,
  BEFORE_NUMBER,
  MAY_END,
  SENTENCE_OPENERS,
  SMALL_ABBREVIATIONS,
} from "../english/grammar/abbreviations.ts";

/** "U.S", "D.C", "a.m": letters with full stops between them. */
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;

/** "D-Calif", "R-Maine": a party and a state. */
const PARTY = /^[DR]-\p{Lu}/u;

/** "then-Sen", "ex-Rep": a title after a word and a hyphen. */
const JOINED_TITLE = /^\p{L}{2,8}-(\p{Lu}\p{Ll}{1,5})$/u;

/**
 * Whether a word is usually written with a full stop, so that the stop alone ends no sentence.
 *
 * @param word as printed, without its last full stop: "Mr", "Calif", "U.S", "J"
 */
export function isAbbreviation(word: string): boolean {
  // Most words are plain, and need none of the patterns; a letter may have two code units.
  if (word.length <= 2 && /^\p{Lu}$/u.test(word)) return true;
  if (word.includes(".") && DOTTED.test(word)) return true;
  if (word.includes("-")) {
    if (PARTY.test(word)) return true;
    const title = JOINED_TITLE.exec(word)?.[1];
    if (title) return BEFORE_NAME.has(title.toLowerCase());
  }
  const lower = word.toLowerCase();
  if (!BEFORE_NAME.has(lower) && !BEFORE_NUMBER.has(lower) && !MAY_END.has(lower)) return false;
  // "gen", "co", "art": in lower case most of them are words or parts of words.
  return word !== lower || SMALL_ABBREVIATIONS.has(lower);
}

/**
 * Whether an abbreviation ends its sentence. The one rule for splitting texts into sentences and for the grammar of
 * quotations.
 *
 * @param word the abbreviation without its last full stop
 * @param next the word after it as printed, "" at the text's end
 * @example endsAfterAbbreviation("U.S", "He") // true
 * @example endsAfterAbbreviation("Mr", "He") // false
 */
export function endsAfterAbbreviation(word: string, next: string): boolean {
  const lower = (JOINED_TITLE.exec(word)?.[1] ?? word).toLowerCase();
  if (BEFORE_NUMBER.has(lower)) return !/^\d/.test(next);
  if (BEFORE_NAME.has(lower)) return false;
  const opens = /^\p{Lu}/u.test(next) && SENTENCE_OPENERS.has(next.toLowerCase());
  // An initial, or the word "I".
  if (/^\p{Lu}$/u.test(word)) return word === "I" && opens;
  return opens;
}
