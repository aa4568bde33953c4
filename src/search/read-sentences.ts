import type { Article } from "../articles/article.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { analyse, type Token } from "./analyse.ts";
import { fitOf, type NewThings } from "./answer-forms.ts";
import type { Vocabulary } from "./index/vocabulary.ts";
import type { Language } from "./languages.ts";
import { isNumeral } from "./numerals.ts";
import type { Question } from "./question.ts";

/** A sentence that may answer, and what speaks for it. */
export interface AnswerSentence {
  readonly span: Span;
  /** Share of the question in the sentence, by rarity. */
  readonly coverage: number;
  /** The same with the sentence before it, which may name what this one goes on about. */
  readonly context: number;
  /** How well something in it, new to the question, fits the type asked for. */
  readonly answerType: number;
  /** Terms of the names or numbers in it that the question has not: what it may answer with. */
  readonly offered: readonly number[];
}

/** How much a word counts for a sentence when it stands in the sentence before. */
const FROM_BEFORE = 0.6;
/**
 * What is counted follows its number with two words between at most, "11,000 handwritten signatures", or stands
 * before it: "killed at least 11".
 */
const COUNTED_WITHIN = 3;

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
  let before: Float32Array | null = null;
  return splitSentences(text, paragraph).map(span => {
    const { weights, found, offered } = readTokens(
      text,
      analyse(text, language, span),
      question,
      vocabulary,
      rarities.length,
    );
    const together = weights.map((weight, place) => Math.max(weight, FROM_BEFORE * (before?.[place] ?? 0)));
    before = weights;
    return {
      span,
      coverage: shareOf(weights, rarities),
      context: shareOf(together, rarities),
      answerType: fitOf(question.asked, sliceOf(text, span), found),
      offered,
    };
  });
}

function readTokens(
  text: string,
  tokens: readonly Token[],
  { asked, byTerm, unitTerms }: Question,
  vocabulary: Vocabulary,
  width: number,
): { weights: Float32Array; found: NewThings; offered: number[] } {
  const weights = new Float32Array(width);
  const offered: number[] = [];
  const found = { numerals: 0, capitals: 0, isCounted: false, hasUnit: false, persons: 0 };
  const offersNumbers = asked.type !== "who" && asked.type !== "name" && asked.type !== "place";
  let sinceNumeral = COUNTED_WITHIN + 1;
  let sinceUnit = COUNTED_WITHIN + 1;
  let capitalEnd = -2;
  for (const { kind, term, form, isCapital, start, end } of tokens) {
    if (kind === "name") continue;
    // "Anna Pascoe", "President Revel": a second word with a capital, whichever of them begins the sentence.
    const isSecond = isCapital && start === capitalEnd + 1;
    capitalEnd = isCapital || /^\p{Lu}/u.test(text.slice(start, start + 2)) ? end : -2;
    sinceNumeral++;
    sinceUnit++;
    const number = vocabulary.numberOf(term);
    if (isNumeral(form)) sinceNumeral = 0;
    else if (number !== undefined && unitTerms.has(number)) {
      sinceUnit = 0;
      found.hasUnit = true;
    }
    if (sinceNumeral <= COUNTED_WITHIN && sinceUnit <= COUNTED_WITHIN) found.isCounted = true;
    if (kind === "stop") continue;
    const wanted = number === undefined ? undefined : byTerm.get(number);
    if (wanted) {
      for (const { place, weight } of wanted) weights[place] = Math.max(weights[place] ?? 0, weight);
    } else if (isNumeral(form)) {
      found.numerals++;
      if (offersNumbers && number !== undefined) offered.push(number);
    } else if (isCapital) {
      found.capitals++;
      if (isSecond) found.persons++;
      if (!offersNumbers && number !== undefined) offered.push(number);
    }
  }
  // Names of the table stand beside their words and are asked for in their place.
  for (const { kind, term } of tokens) {
    if (kind !== "name") continue;
    const number = vocabulary.numberOf(term);
    for (const { place, weight } of (number !== undefined && byTerm.get(number)) || []) {
      weights[place] = Math.max(weights[place] ?? 0, weight);
    }
  }
  return { weights, found, offered };
}

function shareOf(weights: Float32Array, rarities: readonly number[]): number {
  let sum = 0;
  let total = 0;
  rarities.forEach((rarity, place) => {
    sum += rarity * (weights[place] ?? 0);
    total += rarity;
  });
  return total === 0 ? 0 : sum / total;
}
