import { NEGATIONS } from "../../english/negations.ts";
import { CONTRACTED, QUESTION_WORDS, WH_WORDS } from "../../english/question-words.ts";
import { COMMON_PASTS } from "../../english/speech-verbs.ts";
import { wordsOf } from "../../text/words.ts";

/** Shorter messages are topics: "no plans". */
const FEWEST_WORDS = 4;

/** A question begins among this many words: "so did it", "any idea why it", "hows". */
const OPENING = 3;

/**
 * Whether a message states something that a sentence denies, or denies what it states, as far as their negations tell.
 * Neither a question
 * nor a topic ("missiles sitting idle") states anything.
 *
 * @example negatesOtherwise("Biden has not given permission", "Joe Biden has given permission.") // true
 */
export function negatesOtherwise(message: string, sentence: string): boolean {
  const forms = wordsOf(message).map(({ form }): string => form);
  if (forms.length < FEWEST_WORDS || isAsked(message, forms) || !forms.some(isVerb)) return false;
  return isNegated(message) !== isNegated(sentence);
}

function isAsked(message: string, forms: readonly string[]): boolean {
  const opening = forms.slice(0, OPENING).map(form => form.replace(CONTRACTED, ""));
  const verb = LEADS.test(opening[0] ?? "") ? opening[1] : opening[0];
  return message.includes("?") || QUESTION_WORDS.has(verb ?? "") || opening.some(form => WH_WORDS.has(form));
}

/** What may come before a question: "so is it open". */
const LEADS = /^(?:so|and|but|or|then|ok|okay|wait)$/;

function isVerb(form: string): boolean {
  return (
    QUESTION_WORDS.has(form) || COMMON_PASTS.has(form) || /n['’]t$|^(?:not|never)$|\p{L}{3}ed$/u.test(form)
  );
}

/** "He can't do nothing" is none. */
function isNegated(text: string): boolean {
  return wordsOf(text).filter(({ form }) => NEGATIONS.has(form)).length % 2 === 1;
}
