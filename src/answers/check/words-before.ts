import { wordAt } from "../../search/word-index/article-words.ts";
import type { Span } from "../../text/span.ts";
import { wordForm } from "../../text/words.ts";
import type { Place } from "./find-places.ts";
import { isBrokenAfter, quotationAt, spanOfWord } from "./speech.ts";

/** A word with its comparison form. */
export interface FormAt extends Span {
  readonly form: string;
}

const SENTENCE_END = /[.!?…;:]/u;

/**
 * The words of the speech before the place, in its sentence, the nearest first.
 *
 * @param across also those before a break with who said it (“If A,” he said, “B”)
 */
export function* speechBefore({ row, first }: Place, across: boolean): Generator<FormAt> {
  const { text } = row.words.article;
  let next: Span = spanOfWord(row, first);
  for (let at = first - 1; at >= 0; at--) {
    const word = spanOfWord(row, at);
    if (SENTENCE_END.test(text.slice(word.end, next.start)) || (!across && isBrokenAfter(row, at))) return;
    yield { ...word, form: wordForm(text.slice(word.start, word.end)) };
    next = word;
  }
}

/**
 * The article's own words of the sentence that runs into the quotation: “she did not believe that “…””. None
 * where a comma or a colon sets the quotation off, or where a sentence ends in it before the place.
 */
export function* articleBefore({ row, first }: Place): Generator<FormAt> {
  const quotation = quotationAt(row, first);
  if (!quotation) return;
  const { words } = row;
  const { text } = words.article;
  if (SENTENCE_END.test(text.slice(quotation.start, spanOfWord(row, first).start))) return;
  let at = wordAt(words, quotation.start) - 1;
  if (!/^[\s"“‘'«„]*$/u.test(text.slice(words.ends[at] ?? 0, quotation.start))) return;
  let next = quotation.start;
  for (; at >= 0; at--) {
    const word = { start: words.starts[at] ?? 0, end: words.ends[at] ?? 0 };
    if (/[.!?…;:\n]/u.test(text.slice(word.end, next))) return;
    yield { ...word, form: wordForm(text.slice(word.start, word.end)) };
    next = word.start;
  }
}
