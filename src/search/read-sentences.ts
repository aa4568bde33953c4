import type { Article } from "../articles/article.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { ACT_VALUES, type ActFit, type ActWord, fitOfAct, isForPeople } from "./acts.ts";
import { analyse, type Token } from "./analyse.ts";
import { fitOf, formsIn, type NewThings } from "./answer-forms.ts";
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
  /** Share of the question within a few words of what has the form that is asked for; 0 where none has. */
  readonly near: number;
  /** 1 where it says who does what to whom as the question has it, -1 the other way round; 0 where it can't be told. */
  readonly act: number;
  /** The question's verb of who does what to whom isn't in it. */
  readonly isUnsaid: boolean;
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
    const tokens = analyse(text, language, span);
    const { weights, found, offered, matched } = readTokens(
      text,
      tokens,
      question,
      vocabulary,
      rarities.length,
    );
    const act: ActFit = question.act
      ? fitOfAct(question.act, actWords(text, tokens, question, vocabulary))
      : "absent";
    const together = weights.map((weight, place) => Math.max(weight, FROM_BEFORE * (before?.[place] ?? 0)));
    before = weights;
    return {
      span,
      coverage: shareOf(weights, rarities),
      context: shareOf(together, rarities),
      answerType: fitOf(question.asked, sliceOf(text, span), { ...found, act }),
      act: ACT_VALUES[act],
      isUnsaid: question.act !== null && act === "absent",
      near: nearness(formsIn(question.asked.type, sliceOf(text, span)), span.start, matched, rarities),
      offered,
    };
  });
}

/** A word that stands for one of the question's. */
interface MatchedWord extends Span {
  readonly place: number;
  readonly weight: number;
}

interface ReadTokens {
  readonly weights: Float32Array;
  readonly found: Omit<NewThings, "act">;
  readonly offered: number[];
  readonly matched: MatchedWord[];
}

/** A word so far from the form (UTF-16 code units) is about something else; nearer ones count the more. */
const NEAR_FORM = 60;
const FAR_FROM_FORM = 80;

function nearness(
  forms: readonly Span[],
  from: number,
  matched: readonly MatchedWord[],
  rarities: readonly number[],
): number {
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  let most = 0;
  for (const form of forms) {
    const near = new Map<number, number>();
    for (const { place, start, end, weight } of matched) {
      const distance = Math.max(0, start - from - form.end, form.start - (end - from));
      if (distance > NEAR_FORM) continue;
      const value = weight * (1 - distance / FAR_FROM_FORM) * (rarities[place] ?? 0);
      near.set(place, Math.max(near.get(place) ?? 0, value));
    }
    most = Math.max(
      most,
      [...near.values()].reduce((sum, value) => sum + value, 0),
    );
  }
  return total === 0 ? 0 : most / total;
}

function readTokens(
  text: string,
  tokens: readonly Token[],
  { asked, byTerm, unitTerms }: Question,
  vocabulary: Vocabulary,
  width: number,
): ReadTokens {
  const weights = new Float32Array(width);
  const offered: number[] = [];
  const matched: MatchedWord[] = [];
  const found = {
    numerals: 0,
    capitals: 0,
    isCounted: false,
    hasUnit: false,
    isUnitNamed: false,
    persons: 0,
  };
  const offersNumbers = asked.type !== "who" && asked.type !== "name" && asked.type !== "place";
  let sinceNumeral = COUNTED_WITHIN + 1;
  let sinceUnit = COUNTED_WITHIN + 1;
  let sinceName = COUNTED_WITHIN + 1;
  let capitalEnd = -2;
  for (const { kind, term, form, isCapital, start, end } of tokens) {
    if (kind === "name") continue;
    // "Anna Pascoe", "President Revel": a second word with a capital, whichever of them begins the sentence.
    const isSecond = isCapital && start === capitalEnd + 1;
    capitalEnd = isCapital || /^\p{Lu}/u.test(text.slice(start, start + 2)) ? end : -2;
    sinceNumeral++;
    sinceUnit++;
    sinceName++;
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
      for (const { place, weight } of wanted) {
        weights[place] = Math.max(weights[place] ?? 0, weight);
        matched.push({ place, weight, start, end });
      }
    } else if (isNumeral(form)) {
      found.numerals++;
      if (offersNumbers && number !== undefined) offered.push(number);
    } else if (isCapital) {
      found.capitals++;
      sinceName = 0;
      if (isSecond) found.persons++;
      if (!offersNumbers && number !== undefined) offered.push(number);
    }
    if (sinceName <= COUNTED_WITHIN && sinceUnit <= COUNTED_WITHIN) found.isUnitNamed = true;
  }
  // Names of the table stand beside their words and are asked for in their place.
  for (const { kind, term } of tokens) {
    if (kind !== "name") continue;
    const number = vocabulary.numberOf(term);
    for (const { place, weight } of (number !== undefined && byTerm.get(number)) || []) {
      weights[place] = Math.max(weights[place] ?? 0, weight);
    }
  }
  return { weights, found, offered, matched };
}

function actWords(
  text: string,
  tokens: readonly Token[],
  { byTerm }: Question,
  vocabulary: Vocabulary,
): ActWord[] {
  return tokens
    .filter(({ kind }) => kind !== "name")
    .map(({ kind, term, form, start }): ActWord => {
      const number = kind === "stop" ? undefined : vocabulary.numberOf(term);
      const stands = (number !== undefined && byTerm.get(number)?.map(({ place }) => place)) || [];
      const isNamed = kind === "word" && /^\p{Lu}/u.test(text.slice(start, start + 2));
      return { form, stands, isSomebody: stands.length === 0 && (isNamed || isForPeople(form)) };
    });
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
