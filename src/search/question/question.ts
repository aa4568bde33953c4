import { SINGULAR_PRONOUNS } from "../../english/grammar/pronouns.ts";
import {
  ASKING_PHRASES,
  ASKING_WORDS,
  CHATTER,
  DAY_WORDS,
  IDLE_WORDS,
  STATE_QUESTION,
  SUM_WORDS,
} from "../../english/questions/asking-words.ts";
import { isQuestionWord } from "../../english/questions/question-words.ts";
import { CONTRACTIONS } from "../../english/spelling/written-forms.ts";
import { wordsOf } from "../../text/words.ts";
import type { TermIndex } from "../index/term-index.ts";
import { analyse, type Token } from "../language/analyse.ts";
import { familyOf } from "../language/family-terms.ts";
import { detectLanguage } from "../language/languages.ts";
import { isNumeral } from "../language/numerals.ts";
import { type FoundPhrasal, phrasalVerbsIn } from "../language/phrasal-terms.ts";
import { type Act, actOf, subjectOf } from "./acts.ts";
import {
  type Alternative,
  alternativesOf,
  type LookUp,
  MISSPELT_WEIGHT,
  SAME_WEIGHT,
} from "./alternatives.ts";
import { type AskedFor, askedFor } from "./asked-for.ts";
import { type ExactWords, readExactWords } from "./exact-words.ts";
import { isNounOfOtherVerb } from "./other-sense.ts";
import { isPrintedAsName } from "./printed-names.ts";
import { isForPeople } from "./somebody-at.ts";
import { splitToken } from "./split-word.ts";
import { isUnknownName } from "./unknown-name.ts";

/** One content word, or one name, of the question. */
export interface QueryTerm {
  /** As typed, apart from what `mendTyping` mended. */
  readonly typed: string;
  readonly form: string;
  readonly alternatives: readonly Alternative[];
  /** Neither it nor a synonym is anywhere in the articles. */
  readonly isMissing: boolean;
  /** Is a name: typed as one, or printed as one in the articles. */
  readonly isName: boolean;
  /** Begins with a capital inside the question, or is a numeral. */
  readonly isTypedAsName: boolean;
  /** Is a noun whose verb means something else: the forms of the verb don't match it. */
  readonly isNoVerb: boolean;
  /** Position among the words of the question, for adjacency. */
  readonly position: number;
}

export interface Question {
  /** Without what is only addressed to the bot. */
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  /** For each term of the index that is looked up: which of `terms` it matches, and how well. */
  readonly byTerm: ReadonlyMap<number, readonly { readonly place: number; readonly weight: number }[]>;
  /** What is to be taken literally. */
  readonly exact: ExactWords;
  /** It has no words but function words: "and when?". */
  readonly isBare: boolean;
  /** All its content words are in marks: only the phrase is wanted. */
  readonly isPhrase: boolean;
  /** "is it open", "how's the captain": what it means is nowhere in it, and could be anything. */
  readonly isOpen: boolean;
  /** Search words without anything that asks: "victory plan". */
  readonly isSearch: boolean;
  readonly asked: AskedFor;
  /** Who does what to whom, as numbers in `terms`; null if that isn't asked, or not in English. */
  readonly act: Act | null;
  /** Numbers in `terms` of the thing of which something is asked: "ferry" in "how long does the ferry take". */
  readonly subject: readonly number[];
  /** Terms of what is counted: "seat" for "how many seats". */
  readonly unitTerms: ReadonlySet<number>;
  /** All words of the question as comparison forms, stop words included. */
  readonly forms: ReadonlySet<string>;
  /** Its words as terms, stop words included, and the index's numbers of those that are in it. */
  readonly wording: { readonly words: number; readonly terms: ReadonlySet<number> };
}

/** Shorter words match short names by chance: "ok", "Oke". */
const LEAST_PRINTED = 3;

/**
 * Reads a question against an index: which of its words are looked up under which terms.
 *
 * The language of a few words is a guess, so a word is looked up under its stems in all languages of the index. Only
 * function words are dropped, and only if other words are left.
 */
export function readQuestion(typed: string, index: TermIndex): Question {
  const exact = readExactWords(typed);
  const text = withoutChatter(exact.rest);
  const forms = wordsOf(text).map(({ form }) => form);
  const [only, ...others] = index.languages;
  const language = only && others.length === 0 ? only : detectLanguage(forms);
  const languages = index.languages.length === 0 ? [language] : index.languages;
  const tokens = analyse(withCapitalUs(text), language);
  const phrasal = language.code === "en" ? phrasalVerbsIn(tokens) : [];
  const meant = new Map(phrasal.map(({ verb, meaning }) => [verb, meaning]));
  const asked = askedFor(text);
  const content = contentOf(tokens, { text, asked, phrasal });
  const isBare = content.length === 0;
  const kept = isBare ? tokens.filter(({ kind }) => kind !== "name") : content;
  const terms = withoutRepeats(kept)
    .flatMap(token => splitToken(token, index))
    .map(token => {
      const typed = text.slice(token.start, token.end);
      return queryTerm(token, typed, { tokens, index, languages, meant: meant.get(token) ?? [] });
    });
  return {
    text,
    terms,
    byTerm: placesByTerm(terms),
    exact,
    isBare,
    isPhrase: terms.every(({ form }) => exact.phrases.some(phrase => phrase.some(word => word === form))),
    isOpen:
      (terms.length < 2 && terms.every(({ isName }) => !isName) && isOfPronoun(forms)) ||
      isOfState(text, asked),
    isSearch: terms.length >= LEAST_SEARCHED && asked.type === "other" && !isSentence(text, forms),
    asked: asked.type === "identity" ? { ...asked, named: spelled(asked.named, terms, index) } : asked,
    act: language.code === "en" ? actAmong(terms, actOf(tokens)) : null,
    subject: language.code === "en" ? thingsAmong(terms, subjectOf(tokens)) : [],
    unitTerms: unitTermsOf(asked, index),
    forms: new Set(forms),
    wording: wordingOf(tokens, index),
  };
}

interface Reading {
  readonly text: string;
  readonly asked: AskedFor;
  readonly phrasal: readonly FoundPhrasal[];
}

/**
 * The tokens that are looked up: without those that only ask, unless nothing else is left; none if the question has only
 * function words.
 */
function contentOf(tokens: readonly Token[], { text, asked, phrasal }: Reading): readonly Token[] {
  const isVerb = (token: Token) => phrasal.some(({ verb }) => verb === token);
  const isBehind = (token: Token) => phrasal.some(({ rest }) => rest.includes(token));
  const isForLength = ({ form }: Token) => form === "long" && isHowLong(text);
  const content = contentTokens(tokens, isVerb).filter(token => !isForLength(token) && !isBehind(token));
  const isForSum = ({ form }: Token) => asked.type === "money" && SUM_WORDS.has(form);
  const isForDay = ({ form }: Token) => asked.type === "when" && DAY_WORDS.has(form);
  const phrases = [...text.toLowerCase().matchAll(ASKING_PHRASES)];
  const isInPhrase = ({ start }: Token) =>
    phrases.some(({ index, 0: phrase }) => start >= index && start < index + phrase.length);
  const isForAnswer = (token: Token) =>
    isAsking(token.form, text) || isForSum(token) || isForDay(token) || isInPhrase(token);
  const telling = content.filter(token => isVerb(token) || !isForAnswer(token));
  return [telling, content].find(({ length }) => length > 0) ?? contentTokens(tokens);
}

function wordingOf(tokens: readonly Token[], { vocabulary }: TermIndex): Question["wording"] {
  const words = new Set(tokens.flatMap(({ kind, term }) => (kind === "name" ? [] : [term])));
  return {
    words: words.size,
    terms: new Set([...words].flatMap(term => vocabulary.numberOf(term) ?? [])),
  };
}

/** The name that is asked about as the articles spell it: a stem, which for a name is mostly the name. */
function spelled(
  named: string | null,
  terms: readonly QueryTerm[],
  { vocabulary }: TermIndex,
): string | null {
  const term = terms.find(({ typed }) => typed.toLowerCase() === named);
  const [likeliest] = term?.alternatives ?? [];
  return likeliest?.weight === MISSPELT_WEIGHT ? vocabulary.termOf(likeliest.term) : named;
}

/** A single search word is in many sentences, none of which is an answer. */
const LEAST_SEARCHED = 2;

/** Whether words may be more than search words, because they ask or have a verb: "the bridge will open". */
function isSentence(text: string, forms: readonly string[]): boolean {
  return text.includes("?") || forms.some(isQuestionWord);
}

/** A repeated word counts up to this many times: a question can't make the bot read every word a hundred times. */
const MAX_REPEATS = 4;

function withoutRepeats(tokens: readonly Token[]): readonly Token[] {
  const counts = new Map<string, number>();
  return tokens.filter(({ term }) => {
    const count = (counts.get(term) ?? 0) + 1;
    counts.set(term, count);
    return count <= MAX_REPEATS;
  });
}

/** Terms of what is counted or named by its kind, or of the sum asked for. */
function unitTermsOf(asked: AskedFor, { vocabulary }: TermIndex): ReadonlySet<number> {
  const unit = unitOf(asked);
  if (unit === null) return new Set();
  return new Set([unit, ...familyOf(unit)].flatMap(term => vocabulary.numberOf(term) ?? []));
}

function unitOf(asked: AskedFor): string | null {
  switch (asked.type) {
    case "count":
      return asked.counted;
    case "money":
      return asked.sum;
    case "name":
      return asked.kind;
    case "thing":
      return asked.noun;
    default:
      return null;
  }
}

/** An act with the numbers of its words among the terms; null if its verb isn't one of them. */
function actAmong(terms: readonly QueryTerm[], act: Act | null): Act | null {
  if (!act) return null;
  const placesOf = (who: Act["agent"]) => (who === "asked" ? who : placesAmong(terms, who));
  const [verb] = placesAmong(terms, [act.verb]);
  return verb === undefined ? null : { verb, agent: placesOf(act.agent), patient: placesOf(act.patient) };
}

/** Those of some words that can't be meant by other words as easily as people can, and aren't names; none if one is. */
function thingsAmong(terms: readonly QueryTerm[], words: readonly number[]): readonly number[] {
  const places = placesAmong(terms, words);
  const isThing = (place: number) => {
    const term = terms[place];
    return term !== undefined && !term.isName && !isForPeople(term.form);
  };
  return places.length === words.length && places.every(isThing) ? places : [];
}

/** The numbers among the terms of words of the question, without those that aren't looked up. */
function placesAmong(terms: readonly QueryTerm[], words: readonly number[]): readonly number[] {
  return words
    .map(word => terms.findIndex(({ position }) => position === word))
    .filter(place => place !== -1);
}

function placesByTerm(terms: readonly QueryTerm[]): Question["byTerm"] {
  const places = new Map<number, { place: number; weight: number }[]>();
  terms.forEach(({ alternatives }, place) => {
    for (const { term, weight } of alternatives) {
      const list = places.get(term);
      if (list) list.push({ place, weight });
      else places.set(term, [{ place, weight }]);
    }
  });
  return places;
}

/**
 * The question with the words addressed to the bot blanked out, so that every other character keeps its position.
 */
function withoutChatter(text: string): string {
  let rest = text;
  for (const pattern of CHATTER) rest = rest.replace(pattern, found => " ".repeat(found.length));
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

/** A pronoun among so many first words is the subject: "when does it start". */
const OPENING_FORMS = 3;

function isOfPronoun(forms: readonly string[]): boolean {
  return forms.slice(0, OPENING_FORMS).some(form => SINGULAR_PRONOUNS.has(form));
}

const STATE = new RegExp(STATE_QUESTION, "iu");

/** "how's the captain's knee": no word of it says what would tell. */
function isOfState(text: string, { type }: AskedFor): boolean {
  return (type === "other" || type === "thing") && STATE.test(text);
}

function isAsking(form: string, text: string): boolean {
  if (ASKING_WORDS.has(form) || IDLE_WORDS.has(form) || CONTRACTIONS.has(form)) return true;
  return /^last(?:s|ed|ing)?$/.test(form) && isHowLong(text);
}

function isHowLong(text: string): boolean {
  return /\bhow long\b/i.test(text);
}

/** Words that carry meaning; a name from the table replaces its words. */
function contentTokens(tokens: readonly Token[], isMeant: (token: Token) => boolean = () => false): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.kind === "name") {
      while (kept.length > 0 && (kept.at(-1)?.start ?? 0) >= token.start) kept.pop();
      kept.push(token);
    } else if (token.kind === "word" || isMeant(token)) {
      kept.push(token);
    }
  }
  return kept;
}

function queryTerm(token: Token, typed: string, lookUp: LookUp): QueryTerm {
  const { tokens, index } = lookUp;
  const alternatives = alternativesOf(token, typed, lookUp);
  const exact = index.vocabulary.numberOf(token.term);
  const isTypedAsName =
    token.kind === "name" ||
    isNumeral(token.form) ||
    (token.start > 0 && /^\p{Lu}/u.test(typed)) ||
    (alternatives.size === 0 && isUnknownName(token, lookUp));
  // A misspelt name is a name too.
  const printed = exact ?? [...alternatives].find(([, weight]) => weight === MISSPELT_WEIGHT)?.[0];
  const isName =
    isTypedAsName ||
    (printed !== undefined && token.form.length >= LEAST_PRINTED && isPrintedAsName(index, printed));
  return {
    typed,
    form: token.form,
    alternatives: [...alternatives].map(([term, weight]) => ({ term, weight })),
    isMissing: [...alternatives.values()].every(weight => weight < SAME_WEIGHT),
    isName,
    isTypedAsName,
    isNoVerb: isNounOfOtherVerb(token, tokens),
    position: tokens.filter(({ kind, start }) => kind !== "name" && start < token.start).length,
  };
}

/** "the us" in lower case is the country: a pronoun has no article before it. */
function withCapitalUs(text: string): string {
  return text.replace(
    /\b(the|in|of) us\b(?!\s+(?:all|both|to)\b)/g,
    (_match, before: string) => `${before} US`,
  );
}
