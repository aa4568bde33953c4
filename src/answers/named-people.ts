import { paragraphOf } from "../articles/article.ts";
import { FIRST_NAMES } from "../english/people/first-names.ts";
import { isHeadOfBody } from "../english/people/institutions.ts";
import { HONORIFICS, OFFICES } from "../english/people/titles.ts";
import type { WordIndex } from "../search/index/word-index.ts";
import { onceForEach } from "../text/once-for-each.ts";
import { onceForEachWord } from "../text/once-for-each-word.ts";
import { startsWithCapital } from "../text/starts-with-capital.ts";
import { type Word, wordForm, wordsOf } from "../text/words.ts";

/** Paragraphs that are read to find out whether a name is a person's. */
const MOST_READ = 48;

/**
 * Least share of a name's places where something before it shows a person. Most articles give the full name once and then
 * the surname; "Michael Jordan" and "George Washington" must not make people of a country and a city.
 */
const LEAST_SHARE = 0.1;

/** Names that are kept for a library. */
const MOST_KEPT = 2_000;

/**
 * Returns a function that tells whether articles use a surname as a person's, quoted or not: "Putin", where they have
 * "Vladimir Putin" or "Mr Putin".
 */
export const personFinderOf = onceForEach((index: WordIndex) =>
  onceForEachWord((surname): boolean => isPerson(index, surname), { most: MOST_KEPT }),
);

function isPerson(index: WordIndex, surname: string): boolean {
  const [id, stem] = [index.idOf(surname), index.stemOf(surname)];
  if (id === undefined || stem === undefined || !index.isName(id) || FIRST_NAMES.has(surname)) return false;
  if (isHeadOfBody(surname)) return false;
  let places = 0;
  let shown = 0;
  for (const { article, paragraph } of index.candidates([stem], { limit: MOST_READ })) {
    const read = index.articles[article]?.article;
    if (!read) continue;
    const words = wordsOf(read.text, paragraphOf(read, paragraph));
    for (const [at, word] of words.entries()) {
      if (formOf(read.text, word) !== surname) continue;
      places++;
      if (showsPerson(read.text, words[at - 1], word) && !isInDateline(read.text, words, at)) shown++;
    }
  }
  return shown > 0 && shown >= LEAST_SHARE * places;
}

/** "Mr Putin", "President Putin", "Vladimir Putin". */
function showsPerson(text: string, before: Word | undefined, { start }: Word): boolean {
  if (!before || !startsWithCapital(text, before) || !/^\.?[ \u00a0]$/u.test(text.slice(before.end, start)))
    return false;
  return FIRST_NAMES.has(before.form) || HONORIFICS.has(before.form) || OFFICES.has(before.form);
}

/** "HARLAN CREEK, Ohio —" at the beginning of a paragraph. */
function isInDateline(text: string, words: readonly Word[], at: number): boolean {
  const [first, word] = [words[0], words[at]];
  return first !== undefined && word !== undefined && DATELINE.test(text.slice(first.start, word.end + REACH))
    ? /^\P{Ll}+$/u.test(text.slice(first.start, word.end))
    : false;
}

/** How far behind a place the dash of its dateline may stand. */
const REACH = 40;
const DATELINE = /^\p{Lu}{3}[^\p{Ll}\n—–-]{0,60}(?:, [^\n—–]{1,30})? ?(?:—|–|--)/u;

/** Without a possessive 's. */
function formOf(text: string, { start, end, form }: Word): string {
  const printed = text.slice(start, end);
  return /['’]s$/iu.test(printed) ? wordForm(printed.slice(0, -2)) : form;
}
