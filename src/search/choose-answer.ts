import type { Article } from "../articles/article.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { analyse } from "./analyse.ts";
import type { Language } from "./languages.ts";
import { isNumeral } from "./numerals.ts";
import type { Question } from "./question.ts";

/** A sentence that may answer, and what speaks for it. */
export interface AnswerSentence {
  readonly span: Span;
  readonly features: SentenceFeatures;
}

export interface SentenceFeatures {
  /** Share of the question in the sentence, by rarity. */
  readonly coverage: number;
  /** 1 where it has something of the type asked for that the question itself has not. */
  readonly answerType: number;
  /** 1 for a sentence with a name or number that the question has not. */
  readonly news: number;
  /** 0 for none, 1 from 12 words. */
  readonly fullness: number;
  readonly isFirst: number;
}

/** Reads every sentence of a paragraph as a possible answer. */
export function readSentences(
  article: Article,
  paragraph: Span,
  language: Language,
  question: Question,
  rarities: readonly number[],
  termNumbers: ReadonlyMap<string, number>,
): AnswerSentence[] {
  const { text } = article;
  return splitSentences(text, paragraph).map((span, at) => {
    const weights = new Map<number, number>();
    let words = 0;
    let numerals = 0;
    let names = 0;
    for (const token of analyse(text, language, span)) {
      if (token.kind !== "name") words++;
      const number = termNumbers.get(token.term);
      const wanted = number === undefined ? undefined : question.byTerm.get(number);
      if (wanted) {
        for (const { place, weight } of wanted) weights.set(place, Math.max(weights.get(place) ?? 0, weight));
      } else if (token.kind === "word" && !question.forms.has(token.form)) {
        if (isNumeral(token.form)) numerals++;
        else if (token.start > span.start && isCapital(text, token.start)) names++;
      }
    }
    let sum = 0;
    let total = 0;
    rarities.forEach((rarity, place) => {
      sum += rarity * (weights.get(place) ?? 0);
      total += rarity;
    });
    return {
      span,
      features: {
        coverage: total === 0 ? 0 : sum / total,
        answerType: fits(question, numerals, names) ? 1 : 0,
        news: numerals + names > 0 ? 1 : 0,
        fullness: Math.min(1, words / 12),
        isFirst: at === 0 ? 1 : 0,
      },
    };
  });
}

function fits({ type }: Question, numerals: number, names: number): boolean {
  if (type === "number" || type === "when") return numerals > 0;
  if (type === "who" || type === "where") return names > 0;
  return false;
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
