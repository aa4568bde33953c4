import { wordsOf } from "../text/words.ts";
import { analyse, type Token, termOf } from "./analyse.ts";
import { type AnswerType, answerTypeOf } from "./answer-type.ts";
import { detectLanguage, type Language } from "./languages.ts";
import { COUNTRY_FORMS } from "./name-forms.ts";
import { isNumeral } from "./numerals.ts";
import type { TermIndex } from "./term-index.ts";

/** One of the terms under which a word of the question may stand in the articles. */
export interface Alternative {
  readonly term: number;
  /** 1 for the word itself; less for a relative, such as the adjective of a country. */
  readonly weight: number;
}

/** One content word, or one name, of the question. */
export interface QueryTerm {
  /** As typed. */
  readonly typed: string;
  readonly form: string;
  readonly alternatives: readonly Alternative[];
  /** Begins with a capital inside the question, or is a numeral: it names something. */
  readonly isName: boolean;
  /** Place among the words of the question, for adjacency. */
  readonly position: number;
}

export interface Question {
  readonly terms: readonly QueryTerm[];
  /** For each term of the index that is looked up: which of `terms` it stands for, and how well. */
  readonly byTerm: ReadonlyMap<number, readonly { readonly place: number; readonly weight: number }[]>;
  /** Words between double marks: must stand in the passage one after the other. */
  readonly phrases: readonly string[];
  /** Words after a minus sign: must not stand in the passage. */
  readonly excluded: readonly string[];
  readonly type: AnswerType;
  /** All words of the question as comparison forms, stop words included. */
  readonly forms: ReadonlySet<string>;
}

const RELATIVE_WEIGHT = 0.6;

/** Words that ask for the answer and do not stand in it. */
const ASKING_WORDS: ReadonlySet<string> = new Set(
  "according tell please article articles happen happened much kind long say says said".split(" "),
);

const PHRASE = /["“„«]([^"“”„«»]{2,200})["”»]/g;
const EXCLUDED = /(?:^|\s)[-−–](?=[\p{L}\p{N}])([\p{L}\p{N}]+)/gu;

/**
 * Reads a question against an index: which of its words are looked up under which terms.
 *
 * The language of a few words is a guess, so a word is looked up under its stems in all languages of the
 * index. Nothing that was typed is dropped but function words, and those only where others are left.
 */
export function readQuestion(typed: string, index: TermIndex): Question {
  const excluded = [...typed.matchAll(EXCLUDED)].map(match => match[1] ?? "");
  const text = typed.replace(EXCLUDED, match => " ".repeat(match.length));
  const phrases = [...text.matchAll(PHRASE)].map(match => match[1] ?? "");
  const forms = wordsOf(text).map(({ form }) => form);
  const guessed = detectLanguage(forms);
  const languages = index.languages.length === 0 ? [guessed] : index.languages;
  const language = languages.includes(guessed) || languages.length > 1 ? guessed : (languages[0] ?? guessed);
  const tokens = analyse(withCapitalUs(text), language);
  let kept = contentTokens(tokens).filter(({ form }) => !ASKING_WORDS.has(form));
  if (kept.length === 0) kept = contentTokens(tokens);
  if (kept.length === 0) kept = tokens.filter(({ kind }) => kind !== "name");
  const terms = kept.map(token => queryTerm(token, text, tokens, index, languages));
  return {
    terms,
    byTerm: placesByTerm(terms),
    phrases,
    excluded,
    type: answerTypeOf(text),
    forms: new Set(forms),
  };
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

/** Words that carry meaning; a name of the table takes the place of its words. */
function contentTokens(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.kind === "name") {
      while (kept.length > 0 && (kept.at(-1)?.start ?? 0) >= token.start) kept.pop();
      kept.push(token);
    } else if (token.kind === "word") {
      kept.push(token);
    }
  }
  return kept;
}

function queryTerm(
  token: Token,
  text: string,
  tokens: readonly Token[],
  index: TermIndex,
  languages: readonly Language[],
): QueryTerm {
  const alternatives = new Map<number, number>();
  const add = (term: string, weight: number) => {
    const number = index.termNumbers.get(term);
    if (number !== undefined && !alternatives.has(number)) alternatives.set(number, weight);
  };
  add(token.term, 1);
  if (token.kind !== "name") for (const language of languages) add(termOf(token.form, language), 1);
  for (const relative of relativesOf(token)) {
    add(`=${relative}`, RELATIVE_WEIGHT);
    for (const language of languages) add(termOf(relative, language), RELATIVE_WEIGHT);
  }
  const typed = text.slice(token.start, token.end);
  return {
    typed,
    form: token.form,
    alternatives: [...alternatives].map(([term, weight]) => ({ term, weight })),
    isName: token.kind === "name" || isNumeral(token.form) || (token.start > 0 && /^\p{Lu}/u.test(typed)),
    position: tokens.filter(({ kind, start }) => kind !== "name" && start < token.start).length,
  };
}

const RELATIVES = new Map<string, string[]>();
for (const forms of COUNTRY_FORMS) {
  for (const form of forms) {
    RELATIVES.set(form, [...(RELATIVES.get(form) ?? []), ...forms.filter(other => other !== form)]);
  }
}

function relativesOf(token: Token): readonly string[] {
  return RELATIVES.get(token.kind === "name" ? token.term.slice(1) : token.form) ?? [];
}

/** "the us" typed in small letters is the country: a pronoun has no article before it. */
function withCapitalUs(text: string): string {
  return text.replace(
    /\b(the|in|of) us\b(?!\s+(?:all|both|to)\b)/g,
    (_match, before: string) => `${before} US`,
  );
}
