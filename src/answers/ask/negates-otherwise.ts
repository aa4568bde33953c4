import { DETERMINERS, PREPOSITIONS, WHEN_OR_WHERE } from "../../english/grammar/function-words.ts";
import { NEGATIONS } from "../../english/grammar/negations.ts";
import { INDEFINITE_PRONOUNS, PERSONAL_PRONOUNS } from "../../english/grammar/pronouns.ts";
import {
  asks,
  MODAL_NAMES,
  NEVER_BEHIND_MODALS,
  QUESTION_WORDS,
  WH_WORDS,
} from "../../english/questions/question-words.ts";
import { COMMON_PASTS } from "../../english/speech/speech-verbs.ts";
import { COMMON_VERBS } from "../../english/vocabulary/common-verbs.ts";
import { isFunctionWord } from "../../search/language/known-english.ts";
import { sliceOf } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";

/** Shorter messages are topics: "no plans". */
const FEWEST_WORDS = 4;
/** "opened", "agreed", but not "need". */
const PAST = /\p{L}{2}[^e\P{L}]ed$|(?:agr|fr|guarant)eed$/u;
const PLURAL = /\p{L}{2}[^s\P{L}]s$/u;

/**
 * Whether a message states something that a sentence denies, or denies what it states, as far as their negations tell.
 * Neither a question nor a topic ("missiles sitting idle") states anything.
 *
 * @example negatesOtherwise("Biden has not given permission", "Joe Biden has given permission.") // true
 */
export function negatesOtherwise(message: string, sentence: string): boolean {
  const words = wordsOf(message);
  const forms = words.map(({ form }): string => form);
  const isName = (at: number) => /^\p{Lu}/u.test(sliceOf(message, words[at] ?? { start: 0, end: 0 }));
  if (forms.length < FEWEST_WORDS || message.includes("?")) return false;
  if (!opensWithName(forms, isName) && asks(forms)) return false;
  return forms.some((_, at) => isFiniteVerb(forms, at, isName)) && isNegated(message) !== isNegated(sentence);
}

/** "May has said", "Will Smith signed": a verb with an ending doesn't follow "may" and "will". */
function opensWithName(forms: readonly string[], isName: (at: number) => boolean): boolean {
  if (!MODAL_NAMES.has(forms[0] ?? "")) return false;
  if (!isName(0)) return NEVER_BEHIND_MODALS.has(forms[1] ?? "");
  const behind = forms.findIndex((_, at) => at > 0 && !isName(at));
  const form = forms[behind] ?? "";
  return NEVER_BEHIND_MODALS.has(form) || COMMON_PASTS.has(form) || PAST.test(form);
}

/** "Council closes library", "the mayor backs it", but not "council plans without" and "bus stops". */
function isHeadlineVerb(forms: readonly string[], at: number, isName: (at: number) => boolean): boolean {
  const [form = "", before = "", after = ""] = [forms[at], forms[at - 1], forms[at + 1]];
  const base = [form.replace(/s$/u, ""), form.replace(/es$/u, ""), form.replace(/ies$/u, "y")];
  if (!/[^s]s$/u.test(form) || !base.some(verb => COMMON_VERBS.has(verb))) return false;
  const isSubject = PERSONAL_PRONOUNS.has(before) || (before !== "" && !isFunctionWord(before));
  const isObject =
    DETERMINERS.has(after) || isName(at + 1) || !isFunctionWord(after) || WHEN_OR_WHERE.has(after);
  return isSubject && (isName(at - 1) || !PLURAL.test(before)) && after !== "" && isObject;
}

function isFiniteVerb(forms: readonly string[], at: number, isName: (at: number) => boolean): boolean {
  const form = forms[at] ?? "";
  const isAuxiliary = QUESTION_WORDS.has(form) && !WH_WORDS.has(form);
  if (isAuxiliary || COMMON_PASTS.has(form) || /n['’]t$|^(?:not|never)$/u.test(form)) return true;
  if (isHeadlineVerb(forms, at, isName)) return true;
  return PAST.test(form) && !isParticiple(forms, at, isName);
}

/**
 * Beside a noun that it describes: "the wounded soldiers", "soldiers wounded in Kursk", but not "police wounded Ann Roe", "they
 * opened" nor "Ann Roe resigned on Monday".
 */
function isParticiple(forms: readonly string[], at: number, isName: (at: number) => boolean): boolean {
  const [before = "", after = ""] = [forms[at - 1], forms[at + 1]];
  if (PERSONAL_PRONOUNS.has(before) || INDEFINITE_PRONOUNS.has(before)) return false;
  if (at === 0 || isFunctionWord(before)) return true;
  const isDescribed = PLURAL.test(after) && !isFunctionWord(after) && !isName(at + 1);
  const isDescribing = PLURAL.test(before) && !isName(at - 1) && PREPOSITIONS.has(after) && after !== "by";
  return isDescribed || (isDescribing && !DETERMINERS.has(forms[0] ?? ""));
}

/** "He can't do nothing" is none. */
function isNegated(text: string): boolean {
  return wordsOf(text).filter(({ form }) => NEGATIONS.has(form)).length % 2 === 1;
}
