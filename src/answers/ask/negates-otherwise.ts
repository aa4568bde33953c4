import { DETERMINERS } from "../../english/function-words.ts";
import { NEGATIONS } from "../../english/negations.ts";
import { INDEFINITE_PRONOUNS, PERSONAL_PRONOUNS } from "../../english/pronouns.ts";
import { asks, QUESTION_WORDS, WH_WORDS } from "../../english/question-words.ts";
import { COMMON_PASTS } from "../../english/speech-verbs.ts";
import { isFunctionWord } from "../../search/known-english.ts";
import { wordsOf } from "../../text/words.ts";

/** Shorter messages are topics: "no plans". */
const FEWEST_WORDS = 4;

/**
 * Whether a message states something that a sentence denies, or denies what it states, as far as their negations tell.
 * Neither a question nor a topic ("missiles sitting idle") states anything.
 *
 * @example negatesOtherwise("Biden has not given permission", "Joe Biden has given permission.") // true
 */
export function negatesOtherwise(message: string, sentence: string): boolean {
  const forms = wordsOf(message).map(({ form }): string => form);
  if (forms.length < FEWEST_WORDS || message.includes("?") || asks(forms)) return false;
  return forms.some(isFiniteVerb) && isNegated(message) !== isNegated(sentence);
}

function isFiniteVerb(form: string, at: number, forms: readonly string[]): boolean {
  const isAuxiliary = QUESTION_WORDS.has(form) && !WH_WORDS.has(form);
  if (isAuxiliary || COMMON_PASTS.has(form) || /n['’]t$|^(?:not|never)$/u.test(form)) return true;
  return /\p{L}{2}[^e\P{L}]ed$/u.test(form) && isBehindSubject(at, forms);
}

/** "the council opened the bridge", "they opened", but neither "united nations report" nor "the wounded soldiers". */
function isBehindSubject(at: number, forms: readonly string[]): boolean {
  const [before = "", after = ""] = [forms[at - 1], forms[at + 1]];
  if (PERSONAL_PRONOUNS.has(before) || INDEFINITE_PRONOUNS.has(before)) return true;
  if (at === 0 || isFunctionWord(before)) return false;
  const hasObject = DETERMINERS.has(after) || PERSONAL_PRONOUNS.has(after);
  return hasObject || (DETERMINERS.has(forms[0] ?? "") && (after === "" || isFunctionWord(after)));
}

/** "He can't do nothing" is none. */
function isNegated(text: string): boolean {
  return wordsOf(text).filter(({ form }) => NEGATIONS.has(form)).length % 2 === 1;
}
