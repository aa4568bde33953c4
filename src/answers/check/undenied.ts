import type { Article } from "../../articles/article.ts";
import { DENIALS } from "../../english/framing-words.ts";
import {
  AUXILIARIES,
  DEFINITE_DETERMINERS,
  FUNCTION_WORDS,
  PREPOSITIONS,
} from "../../english/function-words.ts";
import {
  CALLED_UNTRUE,
  CLEARING,
  SAYING_IN_MESSAGES,
  UNREAL_IF_DENIED,
} from "../../english/message-words.ts";
import { POSSESSIVES } from "../../english/pronouns.ts";
import { isJoinedToNext } from "../../text/joined-words.ts";
import type { Word } from "../../text/words.ts";

/**
 * An article's words without those that a denial before them takes back, up to the next mark, "but" or verb of saying behind
 * "and". What is given stays: "nobody was hurt in the *shooting*".
 *
 * @example "was not *charged*", "denies being a *spy*", "cleared of *fraud*", "the story about the *affair* is a lie" // left out
 */
export function undenied({ text }: Pick<Article, "text">, words: readonly Word[]): Word[] {
  let isDenied = false;
  let isGiven = false;
  const untrue = untrueIn(text, words);
  return words.filter((word, at) => {
    if (untrue.has(word)) return false;
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

/** What is called untrue in the words of a clause: "*the story about the affair* is a lie", "*the affair* never happened". */
export function untrueIn(text: string, words: readonly Word[]): ReadonlySet<Word> {
  const untrue = new Set<Word>();
  for (const at of words.keys()) {
    const verb = verbOfUntrue(text, words, at);
    if (verb === null) continue;
    for (let from = verb - 1; from >= 0 && isJoinedToNext(text, words, from); from--) {
      const word = words[from];
      if (!word || SAYING_IN_MESSAGES.has(word.form)) break;
      untrue.add(word);
    }
  }
  return untrue;
}

/** Most words between a verb and what calls its subject untrue: "is *a complete and utter* lie". */
const REACH = 4;

/** The verb in front of a word that calls its subject untrue; null if it doesn't. */
function verbOfUntrue(text: string, words: readonly Word[], at: number): number | null {
  const { form = "" } = words[at] ?? {};
  const isOfNothing = UNREAL_IF_DENIED.has(form);
  if (!isOfNothing && !CALLED_UNTRUE.has(form)) return null;
  const behind = words[at + 1];
  // "is a rubbish dump"
  if (behind && isJoinedToNext(text, words, at) && !FUNCTION_WORDS.has(behind.form)) return null;
  let isDenied = false;
  for (let verb = at - 1; verb >= at - REACH - 1 && isJoinedToNext(text, words, verb); verb--) {
    const word = words[verb]?.form ?? "";
    if (DENIALS.has(word)) isDenied = true;
    const isVerb = AUXILIARIES.has(word) || (isDenied && !AUXILIARIES.has(words[verb - 1]?.form ?? ""));
    if (isVerb) return isDenied === isOfNothing ? verb : null;
  }
  return null;
}

/** "denied any wrongdoing *and* told police" */
function opensSaying(words: readonly Word[], at: number): boolean {
  return words[at]?.form === "and" && SAYING_IN_MESSAGES.has(words[at + 1]?.form ?? "");
}

function isDeterminer({ form }: Word): boolean {
  return DEFINITE_DETERMINERS.has(form) || POSSESSIVES.has(form);
}
