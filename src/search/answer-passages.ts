import type { Span } from "../text/span.ts";
import { readSentences } from "./choose-answer.ts";
import { languageOf } from "./languages.ts";
import { weighted } from "./linear.ts";
import type { Matches } from "./match-terms.ts";
import type { Question } from "./question.ts";
import type { Corpus, RankedPassage } from "./rank-passages.ts";
import type { Steps } from "./steps.ts";
import { SENTENCE_WEIGHTS } from "./weights.ts";

/** A passage with its sentence that answers best. */
export interface AnsweringPassage extends RankedPassage {
  readonly answer: Span;
  /** The passage's score and the sentence's together: comparable between passages of one question. */
  readonly answerScore: number;
}

/** Chooses the answering sentence inside each passage, with a pause after each. */
export function* answerPassages(
  { index }: Corpus,
  question: Question,
  matches: Matches,
  passages: readonly RankedPassage[],
): Steps<AnsweringPassage[]> {
  const answering: AnsweringPassage[] = [];
  for (const ranked of passages) {
    yield;
    const { article } = ranked;
    const span = article.paragraphs[ranked.paragraph - 1];
    if (!span) continue;
    const place = index.articleOf[ranked.passage] ?? 0;
    const language = index.languages[index.languageOf[place] ?? 0] ?? languageOf("en");
    const sentences = readSentences(article, span, language, question, matches.rarities, index.vocabulary);
    const values = sentences.map(({ features }) => weighted(features, SENTENCE_WEIGHTS));
    const best = values.indexOf(Math.max(...values));
    const sentence = sentences[best];
    if (!sentence) continue;
    answering.push({
      ...ranked,
      answer: withAntecedent(article.text, sentence.span, sentences[best - 1]?.span),
      answerScore: ranked.score + (values[best] ?? 0),
    });
  }
  return answering;
}

/** Openings that say nothing without the sentence before. */
const PRONOUN_OPENING = /^["“'‘]?(?:he|she|they|it|his|her|their|its|this|that|these|those)\b/i;
/** Longer than this, two sentences are no excerpt any more (UTF-16 code units). */
const MAX_TWO_SENTENCES = 360;

/** The sentence; where it opens with a pronoun, with the one before it in the paragraph. */
function withAntecedent(text: string, sentence: Span, before: Span | undefined): Span {
  if (!before || !PRONOUN_OPENING.test(text.slice(sentence.start, sentence.start + 12))) return sentence;
  return sentence.end - before.start > MAX_TWO_SENTENCES
    ? sentence
    : { start: before.start, end: sentence.end };
}
