import { stemmer } from "stemmer";
import type { Span } from "../text/span.ts";
import { type Word, wordsOf } from "../text/words.ts";

/** A word that carries meaning, with the stem under which its inflections are one. */
export interface ContentWord extends Word {
  readonly stem: string;
}

// Forms as wordForm() gives them: without apostrophes.
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are arent as at be because been before being below
  between both but by can cannot cant could couldnt did didnt do does doesnt doing dont down during each few
  for from further had hadnt has hasnt have havent having he hed hell her here hers herself hes him himself his
  how i id if ill im in into is isnt it its itself ive just let lets me more most mr mrs ms my myself no nor not
  now of off on once only or other our ours ourselves out over own s same she shed shes should shouldnt so some
  such t than that thats the their theirs them themselves then there theres these they theyd theyll theyre
  theyve this those through to too under until up us very was wasnt we wed well were weve werent what whats when
  where which while who whom whos why will with wont would wouldnt yes yet you youd youll your youre yours
  yourself youve`.split(/\s+/),
);

export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}

/**
 * The words of a stretch of text that carry meaning, in order.
 *
 * @example contentWordsOf("the missiles he supplies") // missiles (missil), supplies (suppli)
 */
export function contentWordsOf(text: string, span?: Span): ContentWord[] {
  const words: ContentWord[] = [];
  for (const word of wordsOf(text, span)) {
    if (!STOP_WORDS.has(word.form)) words.push({ ...word, stem: stemOf(word.form) });
  }
  return words;
}

/** English stem of a comparison form (Porter's, 1980); forms in other scripts stay as they are. */
export function stemOf(form: string): string {
  return stemmer(form);
}
