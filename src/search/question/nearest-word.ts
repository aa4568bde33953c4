import { CALENDAR } from "../../english/grammar/calendar.ts";
import { keysBeside, slipCosts } from "../../text/slip-cost.ts";
import type { TermIndex } from "../index/term-index.ts";
import { termIn } from "../language/analyse.ts";
import { familyOf } from "../language/family-terms.ts";
import { isFunctionWord, MEANT_WORDS } from "../language/known-english.ts";
import { languageOf } from "../language/languages.ts";
import { isPrintedAsName } from "./printed-names.ts";

/** Shorter words have too many neighbours; with three letters only a function word is meant. */
const LEAST_LETTERS = 4;
/** The most that the slips in a word of a given length may cost. */
const LIMITS: ReadonlyMap<number, number> = new Map([
  [3, 0.6],
  [4, 0.6],
  [5, 0.8],
  [6, 1],
  [7, 1],
]);
const LONG_LIMIT = 1.5;
/** "Germany" is no "German", and "Biden" no "Aiden". */
const NAME_LIMIT = 0.7;
/** From this length on, the first letter may be another key. */
const LEAST_FIRST = 6;

/** Added to the cost of a word that isn't in the articles, though a relative is. */
const RELATED = 0.15;
/** And to that of a function word, which is typed more often than any other. */
const FUNCTION = -0.15;
/** Two words that differ by less than this are equally likely, unless one is in many more paragraphs. */
const LEAST_LEAD = 0.09;
const MANY_TIMES = 3;

/** A likely word, or `several` that are as likely. */
export type Nearest = NearestWord | "several" | null;

export interface NearestWord {
  readonly word: string;
  readonly cost: number;
}

interface Near extends NearestWord {
  readonly term: string;
  /** Paragraphs with it; Infinity for a function word. */
  readonly found: number;
}

/**
 * The word that was probably meant by one that neither the articles nor English have: a word of the articles, a common
 * English one with a relative in them, a day or month, or a function word.
 *
 * @param isName whether it was typed with a capital: then only a name was meant
 * @example nearestWord("brigde", index, false) // bridge, 0.5
 */
export function nearestWord(form: string, index: TermIndex, isName: boolean): Nearest {
  if (form.length < LEAST_LETTERS - 1 || !/^\p{L}+$/u.test(form)) return null;
  const most = LIMITS.get(form.length) ?? LONG_LIMIT;
  const limit = isName ? Math.min(most, NAME_LIMIT) : most;
  const [first = "", second = ""] = form;
  const near = nearWords(form, [first, second], limit, index, isName);
  const beside = near.length === 0 && form.length >= LEAST_FIRST ? [...keysBeside(first)] : [];
  return likeliest(
    near.length === 0 && beside.length > 0 ? nearWords(form, beside, limit, index, isName) : near,
  );
}

function likeliest(near: readonly Near[]): Nearest {
  const [best, ...others] = [...near].sort((a, b) => a.cost - b.cost || b.found - a.found);
  if (!best) return null;
  const rivals = others.filter(({ term, cost }) => term !== best.term && cost - best.cost < LEAST_LEAD);
  if (rivals.length === 0) return best;
  const commonest = [best, ...rivals].reduce((most, one) => (one.found > most.found ? one : most));
  const isAhead = [best, ...rivals].every(
    ({ term, found }) => term === commonest.term || commonest.found > found * MANY_TIMES,
  );
  return isAhead ? commonest : "several";
}

function nearWords(
  form: string,
  initials: readonly string[],
  limit: number,
  index: TermIndex,
  isName: boolean,
): Near[] {
  const near = new Map<string, Near>();
  const costOf = slipCosts(form, limit);
  const isShort = form.length < LEAST_LETTERS;
  for (const initial of new Set(initials)) {
    for (const word of isShort ? [] : index.formsFrom(initial)) {
      const cost = near.has(word) || word.length < 3 ? Infinity : costOf(word);
      if (cost === Infinity) continue;
      const found = isFunctionWord(word) ? null : inArticles(word, index, isName);
      if (found) near.set(word, { word, cost, ...found });
    }
    if (isName) continue;
    for (const word of meantFrom(initial)) {
      if (isShort && !isShortSlip(form, word)) continue;
      const cost = near.has(word) || word.length < 3 ? Infinity : costOf(word);
      if (cost === Infinity) continue;
      const found = inEnglish(word, cost, index);
      if (found) near.set(word, { word, ...found });
    }
  }
  return [...near.values()];
}

/** A function word of which a letter is missing, or two are swapped. */
function isShortSlip(form: string, word: string): boolean {
  if (!isFunctionWord(word)) return false;
  return word.length > form.length || [...word].sort().join() === [...form].sort().join();
}

function inArticles(word: string, index: TermIndex, isName: boolean): Pick<Near, "term" | "found"> | null {
  const { languages, vocabulary, postings } = index;
  for (const language of languages) {
    const term = termIn(language, word, word);
    const number = vocabulary.numberOf(term);
    if (number === undefined || !vocabulary.isCorrecting(number)) continue;
    if (isName && !isPrintedAsName(index, number)) continue;
    return { term, found: postings.frequency(number) };
  }
  return null;
}

function inEnglish(
  word: string,
  cost: number,
  { vocabulary }: TermIndex,
): Pick<Near, "term" | "found" | "cost"> | null {
  const english = languageOf("en");
  if (isFunctionWord(word)) return { term: word, found: Infinity, cost: cost + FUNCTION };
  const term = english.stem(word);
  const isRelated =
    CALENDAR.has(word) || [term, ...familyOf(term)].some(other => vocabulary.numberOf(other) !== undefined);
  return isRelated ? { term, found: 0, cost: cost + RELATED } : null;
}

const byInitial = new Map<string, readonly string[]>();

function meantFrom(initial: string): readonly string[] {
  const known = byInitial.get(initial);
  if (known) return known;
  const words = [...MEANT_WORDS].filter(word => word.startsWith(initial));
  byInitial.set(initial, words);
  return words;
}
