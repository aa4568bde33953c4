import type { Article } from "../articles/article.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { analyse } from "./analyse.ts";
import { fitOf } from "./answer-type.ts";
import type { Language } from "./languages.ts";
import { isNumeral } from "./numerals.ts";
import type { Question } from "./question.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A sentence that may answer, and what speaks for it. */
export interface AnswerSentence {
  readonly span: Span;
  readonly features: SentenceFeatures;
}

export interface SentenceFeatures {
  /** Share of the question in the sentence, by rarity. */
  readonly coverage: number;
  /** How well something in it, new to the question, fits the type asked for. */
  readonly answerType: number;
}

/** Reads every sentence of a paragraph as a possible answer. */
export function readSentences(
  article: Article,
  paragraph: Span,
  language: Language,
  question: Question,
  rarities: readonly number[],
  vocabulary: Vocabulary,
): AnswerSentence[] {
  const { text } = article;
  return splitSentences(text, paragraph).map(span => {
    const weights = new Float32Array(rarities.length);
    let numerals = 0;
    let capitals = 0;
    for (const { kind, term, form, isCapital } of analyse(text, language, span)) {
      if (kind === "stop") continue;
      const number = vocabulary.numberOf(term);
      const wanted = number === undefined ? undefined : question.byTerm.get(number);
      if (wanted) {
        for (const { place, weight } of wanted) weights[place] = Math.max(weights[place] ?? 0, weight);
      } else if (kind === "word") {
        if (isNumeral(form)) numerals++;
        else if (isCapital) capitals++;
      }
    }
    let sum = 0;
    let total = 0;
    rarities.forEach((rarity, place) => {
      sum += rarity * (weights[place] ?? 0);
      total += rarity;
    });
    return {
      span,
      features: {
        coverage: total === 0 ? 0 : sum / total,
        answerType: fitOf(question.type, sliceOf(text, span), { numerals, capitals }),
      },
    };
  });
}
