import { EVERYDAY_WORDS } from "../english/vocabulary/everyday-words.ts";
import { languageOf } from "../search/language/languages.ts";

// Libraries are mostly English; in other languages every word counts as a content word.
const STOP_WORDS = languageOf("en").stopWords;

/** A word that carries no meaning by itself. Takes its comparison form. */
export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}

/** A word that distinguishes one claim from another: neither a stop word nor one that everybody uses. */
export function isDistinctive(form: string): boolean {
  return !isStopWord(form) && !EVERYDAY_WORDS.has(form);
}
