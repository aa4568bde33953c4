import { detectLanguage, languageOf } from "../../search/languages.ts";
import { wordsOf } from "../../text/words.ts";

/**
 * Whether a text has one of a manager's words, or all words of one of them in a row. Case, accents and
 * endings don't count.
 *
 * @param tag language of the text where it is known, such as "en"; else it is guessed
 * @example hasWantedWords("The POOLS close", ["pool"]) // true
 * @example hasWantedWords("An award for software", ["war"]) // false
 */
export function hasWantedWords(text: string, wanted: readonly string[], tag: string | null = null): boolean {
  const forms = wordsOf(text).map(({ form }) => form);
  const guessed = tag === null ? detectLanguage(forms) : languageOf(tag);
  // The guess is a poor one for a title; English is the likeliest.
  return [guessed, languageOf("en")].some(language => {
    const stems = forms.map(form => language.stem(form));
    return wanted.some(phrase => {
      const looked = wordsOf(phrase).map(({ form }) => language.stem(form));
      if (looked.length === 0) return false;
      return stems.some((_, at) => looked.every((stem, next) => stems[at + next] === stem));
    });
  });
}
