import { DETERMINERS, MODALS } from "../../english/grammar/function-words.ts";
import { NOUNS_WITH_OTHER_VERBS } from "../../english/people/nouns.ts";
import type { Token } from "../language/analyse.ts";

/** Words between a noun and its determiner: "the garden waste charge". */
const MOST_BETWEEN = 2;

/**
 * Whether a word of a question is a noun whose verb means something else, so that the verb's forms don't match it: "is the
 * fire out" isn't about a rocket that was fired.
 */
export function isNounOfOtherVerb(token: Token, tokens: readonly Token[]): boolean {
  if (!NOUNS_WITH_OTHER_VERBS.has(token.form.replace(/s$/u, ""))) return false;
  const words = tokens.filter(({ kind }) => kind !== "name");
  const at = words.indexOf(token);
  for (let back = 1; back <= MOST_BETWEEN + 1; back++) {
    const form = words[at - back]?.form ?? "";
    // "Did the council charge": after another noun it may be the verb.
    const mayBeVerb = back > 1 && words.slice(0, at - back).some(({ form }) => MODALS.has(form));
    if (DETERMINERS.has(form)) return !mayBeVerb;
    if (words[at - back]?.kind !== "word") return false;
  }
  return false;
}

/** "fired", "firing": what the verb alone looks like. */
export function isVerbForm(form: string): boolean {
  return /(?:ed|ing)$/u.test(form);
}
