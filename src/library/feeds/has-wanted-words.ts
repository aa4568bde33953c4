import { detectLanguage, languageOf } from "../../search/language/languages.ts";
import { wordsOf } from "../../text/words.ts";

/**
 * Whether a text contains one of a manager's words, or all words of a phrase in a row. Case, accents and endings
 * don't count.
 *
 * @param tag language of the text if known, such as "en"; otherwise it is guessed
 * @example hasWantedWords("The POOLS close", ["pool"]) // true
 * @example hasWantedWords("An award for software", ["war"]) // false
 */
export function hasWantedWords(text: string, wanted: readonly string[], tag: string | null = null): boolean {
  const forms = wordsOf(text).map(({ form }) => form);
  const guessed = tag === null ? detectLanguage(forms) : languageOf(tag);
  // A guess from a title is poor; English is the likeliest.
  return [guessed, languageOf("en")].some(language => {
    const stems = forms.map(form => language.stem(form));
    return wanted.some(phrase => {
      const looked = wordsOf(phrase).map(({ form }) => language.stem(form));
      if (looked.length === 0) return false;
      return stems.some((_, at) => looked.every((stem, next) => stems[at + next] === stem));
    });
  });
}
