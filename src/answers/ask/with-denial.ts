import { BARE_DENIAL, DENIED_BEHIND, NEGATING } from "../../english/framing/denying-words.ts";
import { askedFor } from "../../search/question/asked-for.ts";
import type { Hit } from "../../search/search-index.ts";
import { splitSentences } from "../../text/sentences.ts";
import { isOverlapping, type Span, sliceOf } from "../../text/span.ts";
import { type ContentWord, contentWordsOf, isAmong, termsOf } from "../content-words.ts";

/** Two sentences longer than this are no longer an excerpt (UTF-16 code units). */
const MAX_TWO_SENTENCES = 400;

/**
 * A hit whose answer to a question for yes or no goes on with the next sentence, if that denies it: of "A newspaper claimed
 * that Roe had offered £2m. Roe said that she had never made an offer." the first alone says the opposite of what is so.
 */
export function withDenial(hit: Hit, question: string): Hit {
  if (askedFor(question).type !== "decision") return hit;
  const { article, span, answer } = hit;
  const sentences = splitSentences(article.text, span);
  const at = sentences.findIndex(sentence => isOverlapping(sentence, answer));
  const next = sentences[at + 1];
  const first = sentences[at];
  if (!first || !next || isOverlapping(next, answer)) return hit;
  const asked = contentWordsOf(question).filter(({ isCapital }) => !isCapital);
  if (NEGATING.test(sliceOf(article.text, first)) || !isDenial(article.text, next, asked)) return hit;
  return next.end - answer.start <= MAX_TWO_SENTENCES
    ? { ...hit, answer: { start: answer.start, end: next.end } }
    : { ...hit, answer: next };
}

/** Whether a sentence denies what is asked, by a word of it after a negation, or what was just said as a whole. */
function isDenial(text: string, sentence: Span, asked: readonly ContentWord[]): boolean {
  const printed = sliceOf(text, sentence);
  if (BARE_DENIAL.test(printed)) return true;
  const negated = DENIED_BEHIND.exec(printed);
  if (!negated) return false;
  const behind = termsOf(text, { start: sentence.start + negated.index, end: sentence.end });
  return asked.some(word => isAmong(word, behind));
}
