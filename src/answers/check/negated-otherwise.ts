import { NEGATIONS } from "../../english/negations.ts";
import { QUESTION_WORDS } from "../../english/question-words.ts";
import { wordsOf } from "../../text/words.ts";

/** Shorter messages are topics: "no plans". */
const FEWEST_WORDS = 4;

/**
 * Whether a message states something that a sentence denies, or denies what it states, as far as their negations tell.
 * A question states nothing.
 *
 * @example negatesOtherwise("Biden has not given permission", "Joe Biden has given permission.") // true
 */
export function negatesOtherwise(message: string, sentence: string): boolean {
  const words = wordsOf(message);
  const isAsked = message.includes("?") || QUESTION_WORDS.has(words[0]?.form ?? "");
  if (isAsked || words.length < FEWEST_WORDS) return false;
  return isNegated(message) !== isNegated(sentence);
}

/** "He can't do nothing" is none. */
function isNegated(text: string): boolean {
  return wordsOf(text).filter(({ form }) => NEGATIONS.has(form)).length % 2 === 1;
}
