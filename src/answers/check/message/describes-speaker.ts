import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import {
  BEING,
  PLAIN_SAYING_IN_MESSAGES,
  SAYING_IN_MESSAGES,
} from "../../../english/messages/message-words.ts";
import type { Span } from "../../../text/span.ts";
import type { Word } from "../../../text/words.ts";
import { isNamed } from "./message-word.ts";
import { topicOpening } from "./topics-beside.ts";

/** Most words between a name and what describes its owner: "Roe, the new Tarn *mayor*". */
const REACH = 6;

/** "*union* man Ann Roe", "Ann Roe, *chairwoman* of the bank", "Ann Roe, who was *arrested*". */
export function describes(text: string, words: readonly Word[], at: number, names: readonly Span[]): boolean {
  const isPlainWord = (word: Word | undefined) =>
    word !== undefined &&
    (word === words[at] || !(SAYING_IN_MESSAGES.has(word.form) || PLAIN_SAYING_IN_MESSAGES.has(word.form))) &&
    (!FUNCTION_WORDS.has(word.form) || DETERMINERS.has(word.form) || BEING.has(word.form));
  const gap = (one: number) => text.slice(words[one]?.end, words[one + 1]?.start);
  // "in a letter read to the *court*, Ann Roe said"
  const link = words.findLastIndex(({ form }, place) => place < at && !DETERMINERS.has(form));
  const isToSomebody = words[link]?.form === "to";
  for (
    let to = at;
    !isToSomebody && to < at + REACH && isPlainWord(words[to]) && /^[ -]$|^, $|^ \($/u.test(gap(to));
    to++
  )
    if (isNamed(words[to + 1], names)) return topicOpening(text, words, at) < 0;
  for (
    let from = at;
    from > at - REACH && isPlainWord(words[from]) && !/[.!?\n]/u.test(gap(from - 1));
    from--
  )
    if (isNamed(words[from - 1], names)) return true;
  return false;
}

/** "Roe *boasted*: …" */
export function isVerbBehind(
  text: string,
  words: readonly Word[],
  at: number,
  names: readonly Span[],
): boolean {
  const [name, word] = [words[at - 1], words[at]];
  if (!name || !word || !isNamed(name, names) || text.slice(name.end, word.start) !== " ") return false;
  return /(?:ed|s)$/.test(word.form) && /^[\s:,]*(?:[“"„«]|$)/u.test(text.slice(word.end, word.end + 4));
}

/** "wow *insane*, Ann Roe said", "*insane* that Ann Roe said": of what was said, in front of who said it. */
export function isExclaimed(
  text: string,
  words: readonly Word[],
  at: number,
  names: readonly Span[],
): boolean {
  const name = words.findIndex((word, place) => place > at && isNamed(word, names));
  const last = words[name - 1];
  if (!last) return false;
  return last.form === "that" || text.slice(last.end, words[name]?.start).includes(",");
}
