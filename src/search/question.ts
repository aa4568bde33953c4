import { ASKING_WORDS, CHATTER, DAY_WORDS, IDLE_WORDS, SUM_WORDS } from "../english/asking-words.ts";
import { QUESTION_WORDS } from "../english/question-words.ts";
import { SHORT_FORMS } from "../english/short-forms.ts";
import { CONTRACTIONS } from "../english/written-forms.ts";
import { wordsOf } from "../text/words.ts";
import { type Act, actOf } from "./acts.ts";
import { analyse, type Token, termIn } from "./analyse.ts";
import { type AskedFor, askedFor } from "./asked-for.ts";
import { type ExactWords, readExactWords } from "./exact-words.ts";
import { familyOf, tellingOf } from "./family-terms.ts";
import type { TermIndex } from "./index/term-index.ts";
import type { Vocabulary } from "./index/vocabulary.ts";
import { detectLanguage, type Language, languageOf } from "./languages.ts";
import { COUNTRY_FORMS } from "./name-forms.ts";
import { isNumeral } from "./numerals.ts";
import { phrasalVerbsIn } from "./phrasal-terms.ts";
import { isPrintedAsName } from "./printed-names.ts";
import { splitToken } from "./split-word.ts";

/** One of the terms under which a word of the question may occur in the articles. */
export interface Alternative {
  readonly term: number;
  /** 1 for the word itself; less for a related word, such as a country's adjective. */
  readonly weight: number;
}

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
  /** Position among the words of the question, for adjacency. */
  readonly position: number;
}

export interface Question {
  readonly terms: readonly QueryTerm[];
  /** For each term of the index that is looked up: which of `terms` it matches, and how well. */
  readonly byTerm: ReadonlyMap<number, readonly { readonly place: number; readonly weight: number }[]>;
  /** What is to be taken literally. */
  readonly exact: ExactWords;
  /** It has no words but function words: "and when?". */
  readonly isBare: boolean;
  /** All its content words are in marks: only the phrase is wanted. */
  readonly isPhrase: boolean;
  /** Search words without anything that asks: "victory plan". */
  readonly isSearch: boolean;
  readonly asked: AskedFor;
  /** Who does what to whom, as numbers in `terms`; null if that isn't asked, or not in English. */
  readonly act: Act | null;
  /** Terms of what is counted: "seat" for "how many seats". */
  readonly unitTerms: ReadonlySet<number>;
  /** All words of the question as comparison forms, stop words included. */
  readonly forms: ReadonlySet<string>;
  /** Its words as terms, stop words included, and the index's numbers of those that are in it. */
  readonly wording: { readonly words: number; readonly terms: ReadonlySet<number> };
}

/** A country's adjective for the country, or the reverse. */
const COUNTRY_WEIGHT = 0.6;
const RELATIVE_WEIGHT = 0.4;
/** Another word of the same family ("talk" for "speak"). */
const FAMILY_WEIGHT = 0.5;
/** A word that occurs in answers ("hospital" for "hurt"). */
const TELLING_WEIGHT = 0.2;
/** From this weight on, a word means the same as the question's. */
export const SAME_WEIGHT = 0.3;
const MISSPELT_WEIGHT = 0.8;
/** Shorter words match short names by chance: "ok", "Oke". */
const LEAST_PRINTED = 3;
/** For the meaning of a verb with a particle, and for the verb alone. */
const MEANT_WEIGHT = 0.9;
const VERB_ALONE_WEIGHT = 0.5;

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
  const isBehind = (token: Token) => phrasal.some(({ rest }) => rest.includes(token));
  const meant = new Map(phrasal.map(({ verb, meaning }) => [verb, meaning]));
  const content = contentTokens(tokens, token => meant.has(token)).filter(
    token => !(token.form === "long" && isHowLong(text)) && !isBehind(token),
  );
  const asked = askedFor(text);
  const isForSum = (form: string) => asked.type === "money" && SUM_WORDS.has(form);
  const isForDay = (form: string) => asked.type === "when" && DAY_WORDS.has(form);
  let kept = content.filter(
    token =>
      meant.has(token) || !(isAsking(token.form, text) || isForSum(token.form) || isForDay(token.form)),
  );
  if (kept.length === 0) kept = content;
  if (kept.length === 0) kept = contentTokens(tokens);
  const isBare = kept.length === 0;
  if (isBare) kept = tokens.filter(({ kind }) => kind !== "name");
  const terms = withoutRepeats(kept)
    .flatMap(token => splitToken(token, index))
    .map(token => {
      const typed = text.slice(token.start, token.end);
      return queryTerm(token, typed, { tokens, index, languages, meant: meant.get(token) ?? [] });
    });
  return {
    terms,
    byTerm: placesByTerm(terms),
    exact,
    isBare,
    isPhrase: terms.every(({ form }) => exact.phrases.some(phrase => phrase.some(word => word === form))),
    isSearch: terms.length >= LEAST_SEARCHED && asked.type === "other" && !isQuestion(text, forms),
    asked: asked.type === "identity" ? { ...asked, named: spelled(asked.named, terms, index) } : asked,
    act: language.code === "en" ? actAmong(terms, actOf(tokens)) : null,
    unitTerms: unitTermsOf(asked, index),
    forms: new Set(forms),
    wording: wordingOf(tokens, index),
  };
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

function isQuestion(text: string, forms: readonly string[]): boolean {
  return text.includes("?") || forms.some(form => QUESTION_WORDS.has(form));
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
  const placeOf = (word: number) => terms.findIndex(({ position }) => position === word);
  const placesOf = (who: Act["doer"]) =>
    who === "asked" ? who : who.map(placeOf).filter(place => place !== -1);
  const verb = placeOf(act.verb);
  return verb === -1 ? null : { verb, doer: placesOf(act.doer), sufferer: placesOf(act.sufferer) };
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

/** The data for looking up a token of the question. */
interface Asked {
  /** All tokens of the question. */
  readonly tokens: readonly Token[];
  readonly index: TermIndex;
  readonly languages: readonly Language[];
  /** Terms of the meaning of a verb with a particle. */
  readonly meant: readonly string[];
}

function queryTerm(token: Token, typed: string, asked: Asked): QueryTerm {
  const { tokens, index } = asked;
  const alternatives = alternativesOf(token, typed, asked);
  const exact = index.vocabulary.numberOf(token.term);
  const isTypedAsName =
    token.kind === "name" || isNumeral(token.form) || (token.start > 0 && /^\p{Lu}/u.test(typed));
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
    position: tokens.filter(({ kind, start }) => kind !== "name" && start < token.start).length,
  };
}

/**
 * The terms under which a word or name is looked up, with their weights. The first match with a term sets its
 * weight.
 */
function alternativesOf(token: Token, typed: string, asked: Asked): ReadonlyMap<number, number> {
  const { tokens, index, languages, meant } = asked;
  const { vocabulary } = index;
  const alternatives = new Map<number, number>();
  const add = (number: number | undefined, weight: number) => {
    if (number !== undefined && !alternatives.has(number)) alternatives.set(number, weight);
  };
  const isWord = token.kind !== "name";
  const isAlone = isWord && meant.length === 0;
  const short = SHORT_FORMS.get(token.form);
  // "called off" hardly ever means "called", and is as good as "cancelled".
  for (const term of meant) add(vocabulary.numberOf(term), MEANT_WEIGHT);
  for (const term of meant)
    for (const other of familyOf(term)) add(vocabulary.numberOf(other), FAMILY_WEIGHT);
  if (short !== undefined) add(vocabulary.numberOf(languageOf("en").stem(short)), 1);
  add(vocabulary.numberOf(token.term), meant.length > 0 ? VERB_ALONE_WEIGHT : 1);
  if (isAlone)
    for (const language of languages) add(vocabulary.numberOf(termIn(language, typed, token.form)), 1);
  for (const country of countryFormsOf(token)) {
    add(vocabulary.numberOf(`=${country}`), COUNTRY_WEIGHT);
    for (const language of languages)
      add(vocabulary.numberOf(termIn(language, country, country)), COUNTRY_WEIGHT);
  }
  if (!isWord) return alternatives;
  for (const joined of joinedForms(token, tokens)) {
    for (const language of languages) add(vocabulary.numberOf(language.stem(joined)), 1);
  }
  const family = familyOf(short === undefined ? token.term : languageOf("en").stem(short));
  if (alternatives.size === 0 && family.size === 0)
    for (const number of likelySpellings(token, asked)) add(number, MISSPELT_WEIGHT);
  if (isAlone) for (const other of family) add(vocabulary.numberOf(other), FAMILY_WEIGHT);
  for (const number of relativesOf(token.term, vocabulary)) add(number, RELATIVE_WEIGHT);
  if (isAlone) for (const other of tellingOf(token.term)) add(vocabulary.numberOf(other), TELLING_WEIGHT);
  return alternatives;
}

/** Terms that a word unknown to the articles may be a misspelling of. */
function likelySpellings(token: Token, { index, languages }: Asked): readonly number[] {
  const similar = index.vocabulary.similarTo(token.term);
  if (similar.length > 0) return similar;
  return swaps(token.form).flatMap(
    swapped => index.vocabulary.numberOf(languages[0]?.stem(swapped) ?? swapped) ?? [],
  );
}

/** A word joined with the one before or after it: "start up" and "start-up" for "startup". */
function joinedForms(token: Token, tokens: readonly Token[]): string[] {
  const words = tokens.filter(({ kind }) => kind !== "name");
  const at = words.indexOf(token);
  const [before, after] = [words[at - 1], words[at + 1]];
  return [
    ...(before ? [`${before.form}${token.form}`] : []),
    ...(after ? [`${token.form}${after.form}`] : []),
  ].filter(form => form.length <= MAX_JOINED);
}

/** Longer ones are ad-hoc compounds that nobody writes as one word. */
const MAX_JOINED = 14;

/** A short word with two swapped letters has no likely spelling one slip away: "tlol", "bakrey". */
const LONGEST_SWAPPED = 10;

/** A word with two adjacent letters swapped, for each pair in turn. */
function swaps(form: string): string[] {
  if (form.length < 4 || form.length > LONGEST_SWAPPED || !/^\p{L}+$/u.test(form)) return [];
  return Array.from(
    { length: form.length - 1 },
    (_, at) => `${form.slice(0, at)}${form.charAt(at + 1)}${form.charAt(at)}${form.slice(at + 2)}`,
  );
}

const MAX_RELATIVES = 12;

/**
 * Related words that the stemmer doesn't join ("respond", "response"): they share three quarters of their letters,
 * at least five, and their lengths differ by at most three letters.
 */
function relativesOf(term: string, vocabulary: Vocabulary): number[] {
  if (!/^\p{L}{5,}$/u.test(term)) return [];
  const beginning = term.slice(0, Math.max(5, Math.ceil(term.length * 0.75)));
  return vocabulary
    .beginningWith(beginning, MAX_RELATIVES * 4)
    .filter(number => Math.abs(vocabulary.termOf(number).length - term.length) <= 3)
    .slice(0, MAX_RELATIVES);
}

const OTHER_COUNTRY_FORMS = new Map<string, string[]>();
for (const forms of COUNTRY_FORMS) {
  for (const form of forms) {
    OTHER_COUNTRY_FORMS.set(form, [
      ...(OTHER_COUNTRY_FORMS.get(form) ?? []),
      ...forms.filter(other => other !== form),
    ]);
  }
}

function countryFormsOf(token: Token): readonly string[] {
  return OTHER_COUNTRY_FORMS.get(token.kind === "name" ? token.term.slice(1) : token.form) ?? [];
}

/** "the us" in lower case is the country: a pronoun has no article before it. */
function withCapitalUs(text: string): string {
  return text.replace(
    /\b(the|in|of) us\b(?!\s+(?:all|both|to)\b)/g,
    (_match, before: string) => `${before} US`,
  );
}
