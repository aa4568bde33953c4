import { type AnswerSentence, readSentences } from "./choose-answer.ts";
import { languageOf } from "./languages.ts";
import { weighted } from "./linear.ts";
import type { Matches } from "./match-terms.ts";
import type { Question } from "./question.ts";
import type { Corpus, RankedPassage } from "./rank-passages.ts";
import { SENTENCE_WEIGHTS } from "./weights.ts";

/** A passage with its sentence that answers best. */
export interface AnsweringPassage extends RankedPassage {
  readonly answer: AnswerSentence;
  /** The passage's score and the sentence's together: comparable between passages of one question. */
  readonly answerScore: number;
}

/** Chooses the answering sentence inside each passage. */
export function answerPassages(
  { index }: Corpus,
  question: Question,
  matches: Matches,
  passages: readonly RankedPassage[],
): AnsweringPassage[] {
  return passages.flatMap(ranked => {
    const span = ranked.article.paragraphs[ranked.paragraph - 1];
    if (!span) return [];
    const place = index.articleOf[ranked.passage] ?? 0;
    const language = index.languages[index.languageOf[place] ?? 0] ?? languageOf("en");
    let best: AnsweringPassage | undefined;
    for (const answer of readSentences(
      ranked.article,
      span,
      language,
      question,
      matches.rarities,
      index.vocabulary,
    )) {
      const answerScore = ranked.score + weighted(answer.features, SENTENCE_WEIGHTS);
      if (!best || answerScore > best.answerScore) best = { ...ranked, answer, answerScore };
    }
    return best ? [best] : [];
  });
}
