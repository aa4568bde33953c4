import { HARMLESS_ADVERBS } from "../../../english/framing/framing-words.ts";
import { CALENDAR } from "../../../english/grammar/calendar.ts";
import {
  ARTICLES_AND_POSSESSIVES,
  AUXILIARIES,
  CLAUSE_CONJUNCTIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  NOUNS_IN_LY,
} from "../../../english/grammar/function-words.ts";
import { isPastForm } from "../../../english/grammar/irregular-forms.ts";
import { POSSESSIVES, SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import {
  ALMOST,
  BEFORE_DEEDS,
  BEFORE_SETTINGS,
  HARMLESS_OF_DEEDS,
  MEANS_CLAUSE,
  OPENS_SUPPOSED,
  OPENS_UNREAL,
  UNREAL_SETTINGS,
} from "../../../english/messages/told-words.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import type { Word } from "../../../text/words.ts";

/** Most words between a preposition and a setting: "in a new television *film*". */
const LONGEST_SETTING = 4;

/**
 * The words of a sentence whose clause isn't told as a fact: what is supposed, meant, feared, hinted at or nearly done, and
 * what happens in a film.
 *
 * @example "if *the court jailed Roe*, …", "feared *police arrested Roe*", "nearly *jailed Roe*", "*in a film the police arrested Roe*"
 */
export function untoldIn(text: string, words: readonly Word[]): ReadonlySet<Word> {
  const untold = new Set<Word>();
  for (const at of words.keys()) {
    const span = untoldAt(text, words, at);
    if (span) for (const word of words.slice(...span)) untold.add(word);
  }
  return untold;
}

/** The words that one word makes less than a fact: from the first to the one behind the last; null if it makes none. */
function untoldAt(text: string, words: readonly Word[], at: number): [number, number] | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return null;
  const { form } = word;
  if (isSetting(text, words, at)) return aroundSetting(text, words, at);
  if (!next) return null;
  if (CALENDAR.has(form) && startsWithCapital(text, word)) return null;
  // "Perhaps, if she had …": what a comma sets off at the beginning is of the whole sentence.
  const isApart = at === 0 && !isJoinedToNext(text, words, at);
  if (isApart && (OPENS_SUPPOSED.has(form) || undoes(form))) return [0, words.length];
  if (OPENS_SUPPOSED.has(form) || opensUnreal(text, words, at) || meansClause(text, words, at))
    return [at + 1, endOfClause(text, words, at + 1)];
  const isAllBut = form === "but" && words[at - 1]?.form === "all";
  // "anything but a banker"
  if (form === "but" && words[at - 1]?.form === "anything") return [at + 1, endOfClause(text, words, at + 1)];
  if ((isAllBut || undoes(form)) && isBeforeVerb(next)) return [at + 1, endOfClause(text, words, at + 1)];
  // "The rumour went round: Roe was jailed"
  return text.slice(word.end, next.start).startsWith(":") ? [at + 1, words.length] : null;
}

/** "*nearly* jailed", "*fictionally* jailed": whatever isn't known to leave a deed what it is. */
export function undoes(form: string): boolean {
  if (ALMOST.has(form)) return true;
  const isAdverb = /\p{L}{3}ly$/u.test(form) && !NOUNS_IN_LY.has(form);
  return isAdverb && ![HARMLESS_ADVERBS, HARMLESS_OF_DEEDS, BEFORE_DEEDS].some(list => list.has(form));
}

function isBeforeVerb({ form }: Word): boolean {
  return isPastForm(form) || BEFORE_DEEDS.has(form) || AUXILIARIES.has(form) || undoes(form);
}

/** "*Had* the court jailed Roe, …", "*were* she jailed"; not "Roe, 52, *had* been" */
function opensUnreal(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !OPENS_UNREAL.has(word.form) || isJoinedToNext(text, words, at - 1)) return false;
  return (
    [DETERMINERS, POSSESSIVES, SUBJECT_PRONOUNS].some(list => list.has(next.form)) ||
    startsWithCapital(text, next)
  );
}

/** "*feared* police arrested Roe"; not "as *feared*, Roe was jailed", "the *dreaded* court jailed Roe" */
function meansClause(text: string, words: readonly Word[], at: number): boolean {
  const [before = "", form = ""] = [words[at - 1]?.form, words[at]?.form];
  if (!MEANS_CLAUSE.has(form) || !isJoinedToNext(text, words, at)) return false;
  const isAttribute = isPastForm(form) && ARTICLES_AND_POSSESSIVES.has(before);
  return before !== "as" && !isAttribute;
}

/** Up to the next mark, "but", or "and" with a verb: "hoped for a deal *and was* jailed". */
function endOfClause(text: string, words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++) {
    if (at > from && !isJoinedToNext(text, words, at - 1)) return at;
    const { form = "" } = words[at] ?? {};
    const next = words[at + 1];
    const isVerb = next !== undefined && (isPastForm(next.form) || BEFORE_DEEDS.has(next.form));
    if (at > from && (form === "but" || (form === "and" && isVerb))) return at;
  }
  return words.length;
}

/** "in a *film*", "as a *joke*"; not "a *film* star", "at a *film* studio" */
function isSetting(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !UNREAL_SETTINGS.has(word.form)) return false;
  const opening = openingOfSetting(text, words, at);
  const isHead =
    !next ||
    !isJoinedToNext(text, words, at) ||
    FUNCTION_WORDS.has(next.form) ||
    isPastForm(next.form) ||
    startsWithCapital(text, next);
  // "In a film police arrested Roe"
  return opening === 0 || (isHead && opening > 0);
}

function openingOfSetting(text: string, words: readonly Word[], at: number): number {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_SETTING); from--) {
    if (!isJoinedToNext(text, words, from)) return -1;
    const { form = "" } = words[from] ?? {};
    if (BEFORE_SETTINGS.has(form)) return from;
    if (FUNCTION_WORDS.has(form) && !DETERMINERS.has(form) && !POSSESSIVES.has(form)) return -1;
  }
  return -1;
}

/** At its beginning or between commas a setting is the whole sentence's, behind that its own clause's: "and *was jailed in a film*". */
function aroundSetting(text: string, words: readonly Word[], at: number): [number, number] {
  const opening = openingOfSetting(text, words, at);
  let from = opening;
  while (
    from > 0 &&
    isJoinedToNext(text, words, from - 1) &&
    !CLAUSE_CONJUNCTIONS.has(words[from - 1]?.form ?? "")
  )
    from--;
  const to = endOfClause(text, words, at);
  const isApart = from === opening && to === at + 1 && to < words.length;
  return opening === 0 || isApart ? [0, words.length] : [from, to];
}
