import type { Article } from "../../articles/article.ts";
import { DENIALS } from "../../english/framing-words.ts";
import { DEFINITE_DETERMINERS, PREPOSITIONS } from "../../english/function-words.ts";
import { CLEARING, SAYING_IN_MESSAGES } from "../../english/message-words.ts";
import { POSSESSIVES } from "../../english/pronouns.ts";
import { isJoinedToNext } from "../../text/joined-words.ts";
import type { Word } from "../../text/words.ts";

/**
 * An article's words without those that a denial before them takes back, up to the next mark, "but" or verb of saying behind
 * "and". What is given stays: "nobody was hurt in the *shooting*".
 *
 * @example "was not *charged*", "denies being a *spy*", "cleared of *fraud*" // left out
 */
export function undenied({ text }: Article, words: readonly Word[]): Word[] {
  let isDenied = false;
  let isGiven = false;
  return words.filter((word, at) => {
    const previous = words[at - 1];
    if (!isJoinedToNext(text, words, at - 1) || word.form === "but" || opensSaying(words, at))
      isDenied = false;
    if (DENIALS.has(word.form) || CLEARING.has(word.form)) {
      isDenied = true;
      isGiven = false;
      return true;
    }
    if (isDeterminer(word)) isGiven = previous !== undefined && PREPOSITIONS.has(previous.form);
    return !isDenied || isGiven;
  });
}

/** "denied any wrongdoing *and* told police" */
function opensSaying(words: readonly Word[], at: number): boolean {
  return words[at]?.form === "and" && SAYING_IN_MESSAGES.has(words[at + 1]?.form ?? "");
}

function isDeterminer({ form }: Word): boolean {
  return DEFINITE_DETERMINERS.has(form) || POSSESSIVES.has(form);
}
