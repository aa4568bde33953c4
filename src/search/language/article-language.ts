import type { Article } from "../../articles/article.ts";
import { wordsOf } from "../../text/words.ts";
import { detectLanguage, type Language, languageOf } from "./languages.ts";

/** Words in which the language shows. */
const WORDS_READ = 150;

/** The language that an article declares, or the one its first paragraphs look like. */
export function languageOfArticle({ language, text, paragraphs }: Article): Language {
  if (language !== null) return languageOf(language);
  const forms: string[] = [];
  for (const paragraph of paragraphs) {
    if (forms.length >= WORDS_READ) break;
    for (const { form } of wordsOf(text, paragraph)) forms.push(form);
  }
  return detectLanguage(forms);
}
