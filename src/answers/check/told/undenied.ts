import type { Article } from "../../../articles/article.ts";
import { ACCUSING_NOUNS } from "../../../english/framing/accusing-nouns.ts";
import { DENIALS } from "../../../english/framing/framing-words.ts";
import {
  AUXILIARIES,
  DEFINITE_DETERMINERS,
  FUNCTION_WORDS,
} from "../../../english/grammar/function-words.ts";
import { POSSESSIVES } from "../../../english/grammar/pronouns.ts";
import { SAYING_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import {
  BEFORE_GIVEN,
  CALLED_UNTRUE,
  CLEARING,
  DENIED_SUBJECTS,
  TAKING_PART,
  UNREAL_IF_DENIED,
} from "../../../english/messages/told-words.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import type { Word } from "../../../text/words.ts";

/** Most words of an insertion: "is not, *as some of them claim*, a spy". */
const LONGEST_INSERTION = 7;

/**
 * An article's words without those that a denial before them takes back, up to the next mark that doesn't enclose an insertion,
 * "but" or verb of saying behind "and". When and where it was and what it was about stay: "nobody was hurt in the *shooting*",
 * "wasn't asked about the *bridge*", "about the *bribe*" not.
 *
 * @example "was not *charged*", "is not, as some claim, a *spy*", "cleared of the *fraud*", "the story about the *affair* is a lie" // left out
 */
export function undenied({ text }: Pick<Article, "text">, words: readonly Word[]): Word[] {
  let isDenied = false;
  let isGiven = false;
  let isAbout = false;
  let isCleared = false;
  let insertionEnd = -1;
  const untrue = untrueIn(text, words);
  return words.filter((word, at) => {
    if (untrue.has(word)) return false;
    if (!isJoinedToNext(text, words, at - 1) && at !== insertionEnd) {
      insertionEnd = isDenied ? endOfInsertion(text, words, at) : -1;
      isDenied &&= insertionEnd >= 0;
    }
    if (word.form === "but" || opensSaying(words, at)) isDenied = false;
    if (DENIALS.has(word.form) || CLEARING.has(word.form)) {
      isCleared = CLEARING.has(word.form);
      isDenied = true;
      isGiven = false;
      return true;
    }
    if (isDeterminer(word)) {
      isGiven = !isCleared && isBehindGiving(words, at);
      isAbout = words[at - 1]?.form === "about";
    }
    return !isDenied || (isGiven && !(isAbout && ACCUSING_NOUNS.has(word.form)));
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

/** Where a clause continues behind an insertion that begins at a word, between two marks; -1 if it doesn't. */
function endOfInsertion(text: string, words: readonly Word[], at: number): number {
  const gap = (one: number) => text.slice(words[one - 1]?.end, words[one]?.start);
  const [, mark = ""] = /^ ?([,(\u2013\u2014-])\s*$/u.exec(gap(at)) ?? [];
  const closing = mark === "(" ? ")" : mark;
  if (!closing) return -1;
  for (let to = at + 1; to <= Math.min(words.length - 1, at + LONGEST_INSERTION); to++)
    if (!isJoinedToNext(text, words, to - 1)) return gap(to).trim() === closing ? to : -1;
  return -1;
}

/** "hurt *in* the shooting"; not "involved *in* the shooting", "never *in* the party". */
function isBehindGiving(words: readonly Word[], at: number): boolean {
  const [before, last = ""] = [words[at - 2]?.form ?? "", words[at - 1]?.form];
  if (!BEFORE_GIVEN.has(last) || TAKING_PART.has(before)) return false;
  return !DENIALS.has(before) || DENIED_SUBJECTS.has(before);
}

/** "denied any wrongdoing *and* told police" */
function opensSaying(words: readonly Word[], at: number): boolean {
  return words[at]?.form === "and" && SAYING_IN_MESSAGES.has(words[at + 1]?.form ?? "");
}

function isDeterminer({ form }: Word): boolean {
  return DEFINITE_DETERMINERS.has(form) || POSSESSIVES.has(form);
}
