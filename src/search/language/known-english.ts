import { ASKING_WORDS, IDLE_WORDS, SUM_WORDS } from "../../english/asking-words.ts";
import { CALENDAR } from "../../english/calendar.ts";
import { COMMON_VERBS } from "../../english/common-verbs.ts";
import { COMMON_WORDS } from "../../english/common-words.ts";
import { DEMONYMS } from "../../english/demonyms.ts";
import { FIRST_NAMES } from "../../english/first-names.ts";
import { FUNCTION_WORDS } from "../../english/function-words.ts";
import { COUNTRY_FORMS, NAME_FORMS } from "../../english/name-forms.ts";
import { PERSON_NOUNS } from "../../english/nouns.ts";
import { PHRASAL_VERBS } from "../../english/phrasal-verbs.ts";
import { PLACES } from "../../english/places.ts";
import { QUESTION_WORDS } from "../../english/question-words.ts";
import { SHORT_FORMS } from "../../english/short-forms.ts";
import { TELLING_WORDS } from "../../english/telling-words.ts";
import { TITLES } from "../../english/titles.ts";
import { NO_SLIPS } from "../../english/typing-slips.ts";
import { WORD_FAMILIES } from "../../english/word-families.ts";
import { CONTRACTIONS } from "../../english/written-forms.ts";
import { languageOf } from "./languages.ts";

/** Words that somebody may have meant to type instead of a mistyped one. */
export const MEANT_WORDS: ReadonlySet<string> = new Set(
  [
    ...COMMON_WORDS,
    ...FUNCTION_WORDS,
    ...COMMON_VERBS,
    ...WORD_FAMILIES.flatMap(({ words }) => words),
    ...PHRASAL_VERBS.flatMap(({ verb, rest }) => [verb, ...rest]),
    ...TELLING_WORDS.keys(),
    ...ASKING_WORDS,
    ...CALENDAR,
    ...languageOf("en").stopWords,
  ].filter(word => /^[a-z]+$/.test(word)),
);

/** All English words that are no slips, though they may be near another word. */
const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...MEANT_WORDS,
  ...QUESTION_WORDS,
  ...IDLE_WORDS,
  ...CONTRACTIONS.keys(),
  ...SUM_WORDS,
  ...SHORT_FORMS.keys(),
  ...FIRST_NAMES.keys(),
  ...TITLES,
  ...PERSON_NOUNS,
  ...DEMONYMS,
  ...[...PLACES, ...COUNTRY_FORMS.flat(), ...NAME_FORMS.flat()].flatMap(name => name.split(" ")),
  ...[...TELLING_WORDS.values()].flat(),
  ...NO_SLIPS,
]);

/** Their stems, made when first needed. */
let knownStems: ReadonlySet<string> | null = null;

/** Endings of inflected and derived forms; a stemmer also cuts an "e" or "y" that doesn't belong to the word. */
const ENDING = /(?:s|ed|ing|er|ly|ment|ness|ion|al|able|ful|ity|ism|ist)$/;

/** Whether a form may be an inflected or derived form of the word with the same stem: "bridges", but not "bridgee". */
export function isInflected(form: string): boolean {
  return ENDING.test(form);
}

/** Whether a form is an English word that people use, in whatever form. */
export function isKnownEnglish(form: string): boolean {
  if (KNOWN_WORDS.has(form) || KNOWN_WORDS.has(form.replace(/s$/, ""))) return true;
  const { stem } = languageOf("en");
  knownStems ??= new Set([...KNOWN_WORDS].map(stem));
  return isInflected(form) && knownStems.has(stem(form));
}

/** Whether a word carries no meaning by itself in a question. */
export function isFunctionWord(form: string): boolean {
  return (
    languageOf("en").stopWords.has(form) ||
    QUESTION_WORDS.has(form) ||
    FUNCTION_WORDS.has(form) ||
    ASKING_WORDS.has(form)
  );
}
