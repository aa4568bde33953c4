import { COUNTRY_FORMS } from "../../english/people/name-forms.ts";
import { SHORT_FORMS } from "../../english/spelling/short-forms.ts";
import type { TermIndex } from "../index/term-index.ts";
import type { Vocabulary } from "../index/vocabulary.ts";
import { type Token, termIn } from "../language/analyse.ts";
import { closeFamilyOf, familyOf, tellingOf } from "../language/family-terms.ts";
import { type Language, languageOf } from "../language/languages.ts";
import { smallnessOf } from "../library-size.ts";

/** One of the terms under which a word of the question may occur in the articles. */
export interface Alternative {
  readonly term: number;
  /** 1 for the word itself; less for a related word, such as a country's adjective. */
  readonly weight: number;
}

/** A country's adjective for the country, or the reverse. */
const COUNTRY_WEIGHT = 0.6;
const RELATIVE_WEIGHT = 0.4;
/** Another word of the same family ("talk" for "speak"). */
const FAMILY_WEIGHT = 0.5;
/** From this smallness on, loose families count: with them, 2 of 340 first passages in news are lost. */
const SMALL = 0.5;
/** A word that occurs in answers ("hospital" for "hurt"). */
const TELLING_WEIGHT = 0.2;
/** From this weight on, a word means the same as the question's. */
export const SAME_WEIGHT = 0.3;
export const MISSPELT_WEIGHT = 0.8;
/** For the meaning of a verb with a particle, and for the verb alone. */
const MEANT_WEIGHT = 0.9;
const VERB_ALONE_WEIGHT = 0.5;

/** What a token of a question is looked up with. */
export interface LookUp {
  /** All tokens of the question. */
  readonly tokens: readonly Token[];
  readonly index: TermIndex;
  readonly languages: readonly Language[];
  /** Terms of the meaning of a verb with a particle. */
  readonly meant: readonly string[];
}

/**
 * The terms under which a word or name is looked up, with their weights. The first match with a term sets its
 * weight.
 */
export function alternativesOf(token: Token, typed: string, lookUp: LookUp): ReadonlyMap<number, number> {
  const { tokens, index, languages, meant } = lookUp;
  const { vocabulary } = index;
  const alternatives = new Map<number, number>();
  const add = (number: number | undefined, weight: number) => {
    if (number !== undefined && !alternatives.has(number)) alternatives.set(number, weight);
  };
  const familyIn = smallnessOf(index.passages, "answering") >= SMALL ? familyOf : closeFamilyOf;
  const isWord = token.kind !== "name";
  const isAlone = isWord && meant.length === 0;
  const short = SHORT_FORMS.get(token.form);
  // "called off" hardly ever means "called", and is as good as "cancelled".
  for (const term of meant) add(vocabulary.numberOf(term), MEANT_WEIGHT);
  for (const term of meant)
    for (const other of familyIn(term)) add(vocabulary.numberOf(other), FAMILY_WEIGHT);
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
  const family = familyIn(short === undefined ? token.term : languageOf("en").stem(short));
  if (alternatives.size === 0 && family.size === 0)
    for (const number of likelySpellings(token, lookUp)) add(number, MISSPELT_WEIGHT);
  if (isAlone) for (const other of family) add(vocabulary.numberOf(other), FAMILY_WEIGHT);
  for (const number of relativesOf(token.term, vocabulary)) add(number, RELATIVE_WEIGHT);
  if (isAlone) for (const other of tellingOf(token.term)) add(vocabulary.numberOf(other), TELLING_WEIGHT);
  return alternatives;
}

/** Terms that a word unknown to the articles may be a misspelling of. */
function likelySpellings(token: Token, { index, languages }: LookUp): readonly number[] {
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
