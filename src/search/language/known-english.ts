import { CALENDAR } from "../../english/grammar/calendar.ts";
import { FUNCTION_WORDS } from "../../english/grammar/function-words.ts";
import { DEMONYMS } from "../../english/people/demonyms.ts";
import { FIRST_NAMES } from "../../english/people/first-names.ts";
import { COUNTRY_FORMS, NAME_FORMS } from "../../english/people/name-forms.ts";
import { PERSON_NOUNS } from "../../english/people/nouns.ts";
import { PLACES } from "../../english/people/places.ts";
import { TITLES } from "../../english/people/titles.ts";
import { ASKING_WORDS, IDLE_WORDS, SUM_WORDS } from "../../english/questions/asking-words.ts";
import { QUESTION_WORDS } from "../../english/questions/question-words.ts";
import { SHORT_FORMS } from "../../english/spelling/short-forms.ts";
import { NO_SLIPS } from "../../english/spelling/typing-slips.ts";
import { CONTRACTIONS } from "../../english/spelling/written-forms.ts";
import { COMMON_VERBS } from "../../english/vocabulary/common-verbs.ts";
import { COMMON_WORDS } from "../../english/vocabulary/common-words.ts";
import { PHRASAL_VERBS } from "../../english/vocabulary/phrasal-verbs.ts";
import { TELLING_WORDS } from "../../english/vocabulary/telling-words.ts";
import { WORD_FAMILIES } from "../../english/vocabulary/word-families.ts";
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
