import { REFUSAL } from "../../english/grammar/possible-words.ts";
import { POSSESSIVES, SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { EXCLUDING_WORDS, QUALIFYING_WORDS } from "../../english/questions/asked-types.ts";
import { sliceOf } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";
import { isNumeral } from "../language/numerals.ts";
import { type AnswerType, isStrict } from "../question/asked-for.ts";
import type { QueryTerm, Question } from "../question/question.ts";
import { NAME_WEIGHT, type PassageReader } from "../ranking/passage-reader.ts";
import { CLOSEST_THRESHOLD, CONFIDENCE_THRESHOLD } from "../ranking/weights.ts";
import type { Tier } from "../search-index.ts";
import type { Confidence, ConfidenceFeatures } from "./confidence.ts";
import type { ClosePassage } from "./read-closely.ts";
import { isStillToCome } from "./still-to-come.ts";

/** What an answer to a question of one type must have in a small library. */
interface Needed {
  /** How well the sentence fits the type, at least: a new name, a number of the right thing, a reason. */
  readonly fit: number;
  /** Share of the question close to the sum or size, at least: one with less belongs to something else. */
  readonly near: number;
  /**
   * Share of the words other than names in the sentence or the one before, at least. A name or a number shows by so little
   * that more than half of what is said about it must be there: among a few articles names are everywhere. Scaled by
   * `smallnessShare`.
   */
  readonly said: number;
  /** From this fit on, the form is enough without those words: "at a nursery in Ponte Lungo". */
  readonly sureFit: number;
  /** From this share of the question close to the form on, too: "left Bergen on Wednesday". */
  readonly sureNear: number;
  /** Whether it is about everybody who is named: what somebody said in Istanbul, and not in Washington. */
  readonly isOfAllNamed: boolean;
  /** Whether what only may happen, or is to come, is no answer to what happened. */
  readonly isDone: boolean;
  /**
   * How far it must be ahead of every other passage, unless it is known to overtake one of them: a passage that matches
   * as well may have the sum that is meant. Where the question must be close to the sum, only of those with another one.
   */
  readonly ahead: number;
  /** How far it must be ahead of every other article, likewise. */
  readonly lead: number;
  /** The least confidence, absolute, and above the threshold that holds for all. Scaled by `smallnessShare`. */
  readonly confidence: number;
  /** The same for a first paragraph, which has something of every question on its article. */
  readonly confidenceOfOpening: number;
  /** Whether all words of the question must be somewhere in the library: yes or no answers to each of them. */
  readonly isOfKnown: boolean;
  /** Share of all words of the question in the sentence, stop words included, at least. Scaled by `smallnessShare`. */
  readonly wording: number;
}

const NEEDED_OF_ALL: Needed = {
  fit: 0,
  near: 0,
  said: 0,
  sureFit: Number.POSITIVE_INFINITY,
  sureNear: Number.POSITIVE_INFINITY,
  isOfAllNamed: false,
  isDone: true,
  ahead: Number.NEGATIVE_INFINITY,
  lead: Number.NEGATIVE_INFINITY,
  confidence: 0,
  isOfKnown: false,
  confidenceOfOpening: 0,
  wording: 0,
};
/** A number that may count the right thing, or a year for a date, is enough; below this it counts something else. */
const OF_FIXED_FORM: Needed = { ...NEEDED_OF_ALL, fit: 0.4 };
/** Among names alone a sum belongs to anything: "They found £12m," said Ada Lind, doesn't say what she earns. */
const LEAST_AHEAD = 1.5;
const OF_SIZE: Needed = { ...OF_FIXED_FORM, near: 0.1, said: 0.05, ahead: LEAST_AHEAD };
/** What shows by no form has to be about everybody who is named. */
const OF_NO_FORM: Needed = { ...NEEDED_OF_ALL, isOfAllNamed: true };
/** Without even a kind of answer that is asked for, the opening has as much of the question as any. */
const OF_ANYTHING: Needed = { ...OF_NO_FORM, confidence: 0.56, confidenceOfOpening: 0.85 };
const LEAST_SAID = 0.55;
/** Names are everywhere. */
const OF_NAME: Needed = { ...NEEDED_OF_ALL, said: LEAST_SAID, confidence: 0.56 };
/** Where another article has nearly as much of what is asked, its sentence may decide: about two words of the question. */
const LEAST_LEAD = 2.1;
/** With somebody on the right side of the verb, that much is enough: the verb is said, and the rest may be in other words. */
const LEAST_SAID_OF_ACT = 0.4;

const NEEDED: Readonly<Record<AnswerType, Needed>> = {
  count: { ...OF_FIXED_FORM, said: LEAST_SAID, isOfAllNamed: true, confidence: 0.7 },
  amount: OF_SIZE,
  money: OF_SIZE,
  percent: OF_SIZE,
  length: OF_SIZE,
  measure: OF_SIZE,
  age: { ...OF_FIXED_FORM, ahead: LEAST_AHEAD },
  score: OF_FIXED_FORM,
  clock: { ...OF_FIXED_FORM, ahead: LEAST_AHEAD },
  often: OF_FIXED_FORM,
  identity: OF_FIXED_FORM,
  // What will be somewhere, or some day, is soon said to have been.
  when: { ...OF_FIXED_FORM, said: 0.35, sureNear: 0.3, isDone: false, wording: 0.19 },
  place: { ...OF_NAME, fit: 0.55, sureFit: 1, isDone: false },
  // A person on the right side of the verb.
  who: { ...OF_NAME, fit: 0.9 },
  // A new name beside the kind of thing asked for.
  name: { ...OF_NAME, fit: 0.6 },
  why: { ...OF_NO_FORM, fit: 0.5 },
  manner: { ...NEEDED_OF_ALL, fit: 0.5 },
  thing: { ...OF_ANYTHING, said: LEAST_SAID },
  decision: { ...OF_NO_FORM, isOfKnown: true, wording: 0.16, lead: LEAST_LEAD },
  other: OF_ANYTHING,
};

/** This share of the question's names must be in the passage, its title or nearby: France is not Germany. */
const LEAST_NAMED = 0.35;
/** If more of the question than this is nowhere in the library, it is about something else. */
const MOST_MISSING = 0.4;
/** From here on a library counts as small; see `Confidence.smallness`. */
const SMALL = 0.5;
/** A passage that only comes close has at least the form of an answer. */
const LEAST_NEAR_FIT = 0.6;
const LEAST_AGREEING = 0.5;
/** Nothing was asked, and a sentence has all the words, one of them possibly misspelt. */
const WHOLE_SEARCH = 0.9;

/** How certain it is that the library answers at all, and the evidence for the passage whose answer is shown. */
export interface Judged {
  readonly value: number;
  readonly ofBest: Confidence | null;
  /** Whether that passage is chosen as the newest of several that disagree. */
  readonly isNewest: boolean;
}

/**
 * How the passages found are shown, with the answering one first.
 *
 * A passage doesn't come close if it lacks a name of the question, or contains nothing of it but one name: the
 * articles say a lot about Ukraine, but not its population.
 */
export function tierOf(
  { value, ofBest, isNewest }: Judged,
  question: Question,
  reader: PassageReader,
  shown: readonly ClosePassage[],
): Tier {
  const [best] = shown;
  if (!best || !ofBest || question.isBare) return "none";
  const isConfident = value >= CONFIDENCE_THRESHOLD && !question.isOpen;
  if (isConfident && isAnswer(ofBest, { question, reader, best, features: ofBest.features, value, isNewest }))
    return "answered";
  if (question.isSearch && best.close.sentence >= WHOLE_SEARCH) return "answered";
  if (isConfident && question.terms.every(isInLibrary)) return "closest";
  const fit = isStrict(question.asked) ? best.close.fit : 1;
  return value >= CLOSEST_THRESHOLD && fit >= LEAST_NEAR_FIT && isNear(question, reader, shown)
    ? "closest"
    : "none";
}

/** Whether a word is no name, or one that the library has as such: "German" isn't Germany. */
function isInLibrary({ isTypedAsName, alternatives }: QueryTerm): boolean {
  return !isTypedAsName || alternatives.some(({ weight }) => weight >= NAME_WEIGHT);
}

/** The evidence for the passage whose answer is shown. */
interface Evidence {
  readonly question: Question;
  readonly reader: PassageReader;
  readonly best: ClosePassage;
  readonly features: ConfidenceFeatures;
  /** How certain it is that the library answers at all. */
  readonly value: number;
  readonly isNewest: boolean;
}

/**
 * Whether a passage contains what an answer must have, however well its words match: it doesn't ask itself. Among
 * thousands of paragraphs a good match of words is enough otherwise, and news leaves out the kind of a thing ("Google" for
 * "which company").
 */
function isAnswer({ smallness, aheadOfRivals }: Confidence, evidence: Evidence): boolean {
  if (evidence.best.close.asks === 1 || (smallness >= SMALL && evidence.best.close.heading === 1))
    return false;
  if (smallness < SMALL) return true;
  // All of what small libraries need in the smallest ones, and nothing of it where they no longer count as small.
  const smallnessShare = (smallness - SMALL) / (1 - SMALL);
  return (
    hasForm(evidence) &&
    isSure(evidence, aheadOfRivals, smallnessShare) &&
    isAboutThat(evidence, smallnessShare) &&
    isOfSameKind(evidence) &&
    hasHappened(evidence)
  );
}

/**
 * Whether the sentence isn't about the women's race where the men's is asked about, and says something of "more" or "last
 * year" where these are asked about.
 */
function isOfSameKind({ question, best: { article, sentences, best } }: Evidence): boolean {
  const sentence = sentences[best];
  if (!sentence) return true;
  const text = sliceOf(article.text, sentence.span);
  const said = new Set(wordsOf(text).map(({ form }) => form));
  const isIn = (words: ReadonlySet<string>, text: ReadonlySet<string>) =>
    [...words].some(word => text.has(word));
  const isOfOther = EXCLUDING_WORDS.some(kinds => {
    const asked = kinds.filter(words => isIn(words, question.forms));
    return (
      asked.length === 1 && !asked.some(words => isIn(words, said)) && kinds.some(words => isIn(words, said))
    );
  });
  return (
    !isOfOther &&
    QUALIFYING_WORDS.every(([asked, qualified]) => !asked.test(question.text) || qualified.test(text))
  );
}

/** Whether nothing else is as likely to be the answer. */
function isSure(
  { question, best, features, value, isNewest }: Evidence,
  aheadOfRivals: number,
  smallnessShare: number,
): boolean {
  const { near, ahead, lead, confidence, confidenceOfOpening, isOfKnown, wording } =
    NEEDED[question.asked.type];
  const isOpening = features.opening === 1 && !best.isVoiced;
  // What has to be said right beside the sum can't be confused with a passage that has none, or the same.
  const isAhead = (near > 0 ? aheadOfRivals : features.ahead) >= ahead;
  return (
    (isNewest || (isAhead && features.lead >= lead)) &&
    value >= (isOpening ? Math.max(confidence, confidenceOfOpening) : confidence) * smallnessShare &&
    (!isOfKnown || question.terms.every(({ isMissing }) => !isMissing)) &&
    best.close.wording >= wording * smallnessShare
  );
}

/** Whether it has what the type asks for: a number of the right thing, a new name, a reason. */
function hasForm({ question: { asked }, reader, best: { passage, close }, features }: Evidence): boolean {
  const { fit, near } = NEEDED[asked.type];
  return close.fit >= fit && features.near >= near && (asked.type !== "thing" || reader.hasUnit(passage));
}

/** Whether it is about those whom the question names, and what it says about them. */
function isAboutThat({ question, reader, best, features }: Evidence, smallnessShare: number): boolean {
  const { sureFit, sureNear, isOfAllNamed, ...needed } = NEEDED[question.asked.type];
  const isWhole = question.asked.type === "who" && best.close.act > 0;
  const said = isWhole ? LEAST_SAID_OF_ACT : needed.said;
  return (
    best.close.act >= 0 &&
    features.names >= LEAST_NAMED &&
    isAboutSubject(question, reader, best) &&
    (!isOfAllNamed || isAboutNamed(question, reader, best)) &&
    (best.close.fit >= sureFit ||
      features.near >= sureNear ||
      (best.sentences[best.best]?.said ?? 0) >= said * smallnessShare) &&
    features.missing <= MOST_MISSING
  );
}

/** "how contained is the fire": what is hoped for is no answer. */
const STATE_NOW = /^\W*how \p{L}+ (?:is|are)\b/iu;

/**
 * Whether what is asked as having happened did: "they have asked for a cut" isn't yes to "did they get a cut", and "can be
 * fined £5,000" doesn't say how much somebody was fined.
 */
function hasHappened({ question, best: { article, sentences, best } }: Evidence): boolean {
  const { asked } = question;
  const sentence = sentences[best];
  if (!sentence) return true;
  const text = sliceOf(article.text, sentence.span);
  const isDenied = asked.type === "decision" && REFUSAL.test(text);
  if (asked.isOfPast && NEEDED[asked.type].isDone && sentence.isOnlyPossible && !isDenied) return false;
  const isAskedFor =
    asked.type === "decision"
      ? asked.tense === "past"
      : (asked.type === "clock" && asked.isOfPast) ||
        (asked.type === "other" && STATE_NOW.test(question.text));
  return !isAskedFor || !isStillToCome(text);
}

/** Whether what the question asks about is in a passage, its title or its article's opening. */
function isAboutSubject(
  { subject }: Question,
  reader: PassageReader,
  { passage, sentences, best }: ClosePassage,
): boolean {
  if (sentences[best]?.isOfVerb) return false;
  const there = reader.agreeingPlaces(passage);
  return subject.length === 0 || subject.some(place => there.includes(place));
}

/** Whether all who are named are in a passage; who does it may be meant by a pronoun: "I have no plans to". */
function isAboutNamed(
  { act }: Question,
  reader: PassageReader,
  { passage, article, sentences, best }: ClosePassage,
): boolean {
  const absent = reader.absentNames(passage);
  if (absent.length === 0) return true;
  const agent = act && act.agent !== "asked" ? act.agent : [];
  const isAgent = absent.length === agent.length && absent.every(place => agent.includes(place));
  const words = wordsOf(article.text, sentences[best]?.span);
  return isAgent && words.some(({ form }) => SUBJECT_PRONOUNS.has(form) || POSSESSIVES.has(form));
}

/** Whether the passages together have all names of the question, half of its words, and more than just a name. */
function isNear({ terms }: Question, reader: PassageReader, shown: readonly ClosePassage[]): boolean {
  const agreeing = new Set(shown.flatMap(({ passage }) => reader.agreeingPlaces(passage)));
  const names = terms.flatMap(({ isTypedAsName }, place) => (isTypedAsName ? [place] : []));
  const words = agreeing.size - names.filter(place => agreeing.has(place)).length;
  // Of a name of two words one is enough: "Ashgrove" for "Professor Ashgrove".
  const isBeside = (place: number, other: number) =>
    agreeing.has(other) && Math.abs((terms[other]?.position ?? 0) - (terms[place]?.position ?? 0)) === 1;
  const isThere = (place: number) =>
    agreeing.has(place) ||
    (!isNumeral(terms[place]?.form ?? "") && names.some(other => isBeside(place, other)));
  return (
    names.every(isThere) &&
    agreeing.size >= LEAST_AGREEING * terms.length &&
    (words > 0 || names.length > 1 || names.length === terms.length)
  );
}
