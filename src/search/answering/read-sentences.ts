import type { Article } from "../../articles/article.ts";
import { MONTHS, WEEKDAYS } from "../../english/grammar/calendar.ts";
import { BEFORE_ONE, TALLIES } from "../../english/questions/answer-words.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { splitSentences } from "../../text/sentences.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { wordForm } from "../../text/words.ts";
import { type PlacedWord, placedWords } from "../index/placed-words.ts";
import type { TermIndex } from "../index/term-index.ts";
import type { Vocabulary } from "../index/vocabulary.ts";
import { type Language, languageOf } from "../language/languages.ts";
import {
  ACT_VALUES,
  type ActFit,
  type ActWord,
  fitOfAct,
  isOnlyPossible,
  isOnlySetAside,
} from "../question/acts.ts";
import { isVerbForm } from "../question/other-sense.ts";
import type { Question } from "../question/question.ts";
import { isNameAt, isPeopleAt } from "../question/somebody-at.ts";
import { answerFormsIn, fitOf, type NewThings } from "./answer-forms.ts";

/** A sentence that may answer, and the evidence for it. */
export interface AnswerSentence {
  readonly span: Span;
  /** Share of the question in the sentence, by rarity. */
  readonly coverage: number;
  /** The same with the sentence before it, which may name what this one only calls "it". */
  readonly context: number;
  /** Share of the question's words other than names in the sentence or the one before; 1 if it has only names. */
  readonly said: number;
  /**
   * Share of all the question's words in it, stop words included: a sentence that tells of what is asked also shares
   * its "after", "first" and "how many".
   */
  readonly wording: number;
  /** How well something in it that is new to the question fits the type asked for. */
  readonly answerType: number;
  /** Share of the question within a few words of something with the form asked for; 0 if there is none. */
  readonly near: number;
  /** 1 if it says who does what to whom as in the question, -1 if the other way round; 0 if unknown. */
  readonly act: number;
  /** Whether the question's verb of who does what to whom is missing from it. */
  readonly isUnsaid: boolean;
  /** Whether it has that verb only as what may happen or is to come. */
  readonly isOnlyPossible: boolean;
  /** Whether it has a noun of the question only as a verb that means something else: a rocket was *fired*. */
  readonly isOfVerb: boolean;
  /** Terms of the names or numbers in it that are not in the question: what it may answer with. */
  readonly offered: readonly number[];
}

/** How much a word counts for a sentence when it is in the sentence before. */
const FROM_BEFORE = 0.6;
/**
 * What is counted follows its number with at most two words between, "11,000 handwritten signatures", or comes
 * before it: "killed at least 11".
 */
const COUNTED_WITHIN = 3;
/** "The number of homes that were flooded has been put at 91": so many words later at most. */
const TALLIED_WITHIN = 12;
/** No names, though they have capitals. */
const DAY_TERMS = [...MONTHS, ...WEEKDAYS].map(languageOf("en").stem);
const TALLY_TERMS = [...TALLIES].map(languageOf("en").stem);
/** Their numbers, looked up once and not for each sentence. */
const daysOf = onceForEach(
  (vocabulary: Vocabulary) => new Set(DAY_TERMS.flatMap(name => vocabulary.numberOf(name) ?? [])),
);
const talliesOf = onceForEach(
  (vocabulary: Vocabulary) => new Set(TALLY_TERMS.flatMap(name => vocabulary.numberOf(name) ?? [])),
);
const NONE: ReadonlySet<number> = new Set();
/** After a share, which counts nothing: "members accepted by 63%". */
const PER_CENT = /^ ?(?:%|per ?cent\b)/u;
const PER_CENT_LENGTH = 9;

const NO_COUNT = new RegExp(`\\b(?:${BEFORE_ONE})\\s+$`, "i");
const NO_COUNT_LENGTH = 9;

/** A question with the index that is asked, and how rare each of its words is. */
interface AskedIn {
  readonly index: TermIndex;
  readonly question: Question;
  readonly rarities: readonly number[];
}

/** A passage whose sentences are read. */
interface PassageToRead {
  /** Number of the passage in the index. */
  readonly passage: number;
  readonly article: Article;
  readonly paragraph: Span;
  /** That of its article. */
  readonly language: () => Language;
}

/** Reads every sentence of a passage as a possible answer. */
export function readSentences(
  { index, question, rarities }: AskedIn,
  { passage, article, paragraph, language }: PassageToRead,
): AnswerSentence[] {
  const { text } = article;
  const words = placedWords(index, passage, article, paragraph, language);
  const raritiesOfWords = rarities.map((rarity, place) => (question.terms[place]?.isName ? 0 : rarity));
  let before: Float32Array | null = null;
  let next = 0;
  return splitSentences(text, paragraph).map(span => {
    const from = next;
    while ((words[next]?.start ?? span.end) < span.end) next++;
    const inside = words.slice(from, next);
    const { weights, matched } = matchWords(inside, question, rarities.length);
    const { found, offered } = newThingsIn(text, inside, question, index.vocabulary);
    const { act, isOnlyPossible } = actIn(index, text, inside, question);
    const together = withBefore(weights, before, FROM_BEFORE);
    const inEither = withBefore(weights, before, 1);
    before = weights;
    const sentence = sliceOf(text, span);
    const stands = placesWithin(matched, span);
    const { asked } = question;
    const forms = answerFormsIn(asked.type, sentence, {
      stands,
      size: asked.type === "measure" ? asked.size : null,
    });
    return {
      span,
      coverage: shareOf(weights, rarities),
      context: shareOf(together, rarities),
      said: shareOf(inEither, raritiesOfWords, 1),
      wording: wordingIn(inside, question),
      answerType: fitOf(asked, sentence, { ...found, act, stands }),
      act: ACT_VALUES[act],
      isUnsaid: question.act !== null && act === "absent",
      isOnlyPossible,
      isOfVerb: hasOnlyVerb(text, inside, question),
      near: nearness(forms, span.start, matched, rarities),
      offered,
    };
  });
}

/** A word that matches one of the question's. */
interface MatchedWord extends Span {
  readonly place: number;
  readonly weight: number;
}

interface ReadWords {
  readonly weights: Float32Array;
  readonly found: Omit<NewThings, "act" | "stands">;
  readonly offered: number[];
  readonly matched: MatchedWord[];
}

function placesWithin(matched: readonly Span[], within: Span): Span[] {
  return matched.map(({ start, end }) => ({ start: start - within.start, end: end - within.start }));
}

/** A word this far from the form (UTF-16 code units) is about something else; closer ones count more. */
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

/** How well the words of a sentence match each of the question's, and where they are. */
function matchWords(
  words: readonly PlacedWord[],
  { byTerm }: Question,
  width: number,
): Pick<ReadWords, "weights" | "matched"> {
  const weights = new Float32Array(width);
  const matched: MatchedWord[] = [];
  for (const { kind, term, start, end } of words) {
    if (kind === "stop") continue;
    for (const { place, weight } of byTerm.get(term) ?? []) {
      weights[place] = Math.max(weights[place] ?? 0, weight);
      // Names from the table come after their words, which are in `matched` already.
      if (kind !== "name") matched.push({ place, weight, start, end });
    }
  }
  return { weights, matched };
}

/** Whether a noun of the question is in a sentence only as a verb that means something else. */
function hasOnlyVerb(text: string, words: readonly PlacedWord[], { terms, byTerm }: Question): boolean {
  const places = words.filter(
    ({ kind, term }) => kind === "word" && byTerm.get(term)?.some(({ place }) => terms[place]?.isNoVerb),
  );
  return places.length > 0 && places.every(({ start, end }) => isVerbForm(wordForm(text.slice(start, end))));
}

function wordingIn(words: readonly PlacedWord[], { wording }: Question): number {
  const shared = new Set(words.flatMap(({ term }) => (wording.terms.has(term) ? [term] : [])));
  return shared.size / Math.max(1, wording.words);
}

/** What a sentence contains that the question doesn't, and which of it may be the answer. */
function newThingsIn(
  text: string,
  words: readonly PlacedWord[],
  { asked, byTerm, unitTerms }: Question,
  vocabulary: Vocabulary,
): Pick<ReadWords, "found" | "offered"> {
  const offered: number[] = [];
  const found = {
    numerals: 0,
    capitals: 0,
    isCounted: false,
    hasUnit: false,
    isUnitNamed: false,
    persons: 0,
  };
  const offersNumbers = asked.type !== "who" && asked.type !== "name" && asked.type !== "place";
  const isCounting = asked.type === "count";
  let sinceNumeral = COUNTED_WITHIN + 1;
  let sinceUnit = COUNTED_WITHIN + 1;
  let sinceName = COUNTED_WITHIN + 1;
  const tallies = unitTerms.size === 0 ? NONE : talliesOf(vocabulary);
  const days = offersNumbers ? NONE : daysOf(vocabulary);
  let sinceTally = COUNTED_WITHIN + 1;
  let sinceTallied = TALLIED_WITHIN + 1;
  let capitalEnd = -2;
  for (const { kind, term, isCapital, isUpper, start, end } of words) {
    if (kind === "name") continue;
    // "Anna Pascoe", "President Revel": a second capitalised word, even if the first one begins the sentence.
    const isSecond = isCapital && start === capitalEnd + 1;
    capitalEnd = isUpper ? end : -2;
    sinceNumeral++;
    sinceUnit++;
    sinceName++;
    sinceTally++;
    sinceTallied++;
    const isNumeral = vocabulary.isNumeral(term);
    if (isNumeral && !PER_CENT.test(text.slice(end, end + PER_CENT_LENGTH))) sinceNumeral = 0;
    else if (unitTerms.has(term)) {
      // "on February 8 last year" counts no years.
      const isOne = isCounting && NO_COUNT.test(text.slice(Math.max(0, start - NO_COUNT_LENGTH), start));
      if (!isOne) sinceUnit = 0;
      found.hasUnit = true;
      if (sinceTally <= COUNTED_WITHIN) sinceTallied = 0;
    } else if (tallies.has(term)) sinceTally = 0;
    const isTallied = isNumeral && sinceTallied <= TALLIED_WITHIN;
    if (isTallied || (sinceNumeral <= COUNTED_WITHIN && sinceUnit <= COUNTED_WITHIN)) found.isCounted = true;
    if (kind === "stop") continue;
    const isNew = !byTerm.has(term);
    if (isNew && isNumeral) {
      found.numerals++;
      if (offersNumbers && term !== -1) offered.push(term);
    } else if (isNew && isCapital && !days.has(term)) {
      found.capitals++;
      sinceName = 0;
      if (isSecond) found.persons++;
      if (!offersNumbers && term !== -1) offered.push(term);
    }
    if (sinceName <= COUNTED_WITHIN && sinceUnit <= COUNTED_WITHIN) found.isUnitNamed = true;
  }
  return { found, offered };
}

/** Words are read for who does what to whom only where the verb is among them. */
function actIn(
  index: TermIndex,
  text: string,
  words: readonly PlacedWord[],
  question: Question,
): { readonly act: ActFit; readonly isOnlyPossible: boolean } {
  const { act, asked, byTerm } = question;
  const none = { act: "absent", isOnlyPossible: false } as const;
  if (!act) return none;
  const isVerb = ({ kind, term }: PlacedWord) =>
    kind === "word" && (byTerm.get(term)?.some(({ place }) => place === act.verb) ?? false);
  if (!words.some(isVerb)) return none;
  const read = actWords(index, text, words, question);
  if (asked.type !== "decision" && isOnlySetAside(act, read))
    return { act: "reversed", isOnlyPossible: false };
  return { act: fitOfAct(act, read), isOnlyPossible: isOnlyPossible(act, read) };
}

function actWords(
  index: TermIndex,
  text: string,
  words: readonly PlacedWord[],
  { byTerm }: Question,
): ActWord[] {
  const inSentence = words.filter(({ kind }) => kind !== "name");
  return inSentence.map(({ kind, term, start, end }, at): ActWord => {
    const form = wordForm(text.slice(start, end));
    const stands = (kind === "word" && byTerm.get(term)?.map(({ place }) => place)) || [];
    const isNamed = stands.length === 0 && isNameAt(text, inSentence, at, index);
    const isSomebody = isNamed || (stands.length === 0 && isPeopleAt(text, inSentence, at));
    return { form, stands, isNamed, isSomebody };
  });
}

/** The weights of a sentence's words, and a share of those of the one before. */
function withBefore(weights: Float32Array, before: Float32Array | null, factor: number): Float32Array {
  if (!before) return weights;
  const together = new Float32Array(weights.length);
  for (let place = 0; place < weights.length; place++) {
    together[place] = Math.max(weights[place] ?? 0, factor * (before[place] ?? 0));
  }
  return together;
}

/** The share by rarity; `ofNone` if there is nothing to share. */
function shareOf(weights: Float32Array, rarities: readonly number[], ofNone = 0): number {
  let sum = 0;
  let total = 0;
  for (let place = 0; place < rarities.length; place++) {
    const rarity = rarities[place] ?? 0;
    sum += rarity * (weights[place] ?? 0);
    total += rarity;
  }
  return total === 0 ? ofNone : sum / total;
}
