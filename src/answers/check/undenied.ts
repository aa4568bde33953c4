import type { Article } from "../../articles/article.ts";
import { ACCUSING_NOUNS } from "../../english/accusing-nouns.ts";
import { DENIALS } from "../../english/framing-words.ts";
import { DEFINITE_DETERMINERS } from "../../english/function-words.ts";
import {
  BEFORE_GIVEN,
  CLEARING,
  DENIED_SUBJECTS,
  SAYING_IN_MESSAGES,
  TAKING_PART,
} from "../../english/message-words.ts";
import { POSSESSIVES } from "../../english/pronouns.ts";
import { isJoinedToNext } from "../../text/joined-words.ts";
import type { Word } from "../../text/words.ts";

/** Most words of an insertion: "is not, *as some of them claim*, a spy". */
const LONGEST_INSERTION = 7;

/**
 * An article's words without those that a denial before them takes back, up to the next mark that doesn't enclose an insertion,
 * "but" or verb of saying behind "and". When and where it was and what it was about stay: "nobody was hurt in the *shooting*",
 * "wasn't asked about the *bridge*", "about the *bribe*" not.
 *
 * @example "was not *charged*", "is not, as some claim, a *spy*", "cleared of the *fraud*" // left out
 */
export function undenied({ text }: Pick<Article, "text">, words: readonly Word[]): Word[] {
  let isDenied = false;
  let isGiven = false;
  let isAbout = false;
  let isCleared = false;
  let insertionEnd = -1;
  return words.filter((word, at) => {
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
