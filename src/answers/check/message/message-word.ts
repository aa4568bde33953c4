import { DETERMINERS } from "../../../english/grammar/function-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { PLAINLY_FORMER, TITLES } from "../../../english/people/titles.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { isOverlapping, type Span } from "../../../text/span.ts";
import type { Word } from "../../../text/words.ts";

/** Whether a word is part of a name in a message. */
export function isNamed(word: Word | undefined, names: readonly Span[]): boolean {
  return word !== undefined && names.some(name => isOverlapping(name, word));
}

/** "*former* mayor Ann Roe", "Ann Roe, the *former* mayor": read with the office, in a message that names nobody else. */
export function isOfOffice(
  text: string,
  words: readonly Word[],
  at: number,
  names: readonly Span[],
): boolean {
  const [word, office] = [words[at], words[at + 1]];
  const [name, ...others] = names;
  if (!word || !office || !name || others.length > 0 || !PLAINLY_FORMER.has(word.form)) return false;
  if (!isJoinedToNext(text, words, at) || !(PERSON_NOUNS.has(office.form) || TITLES.has(office.form)))
    return false;
  const before = words[at - 1];
  const isBehind = name.end <= word.start && before !== undefined;
  return (
    isNamed(words[at + 2], names) || (isBehind && (isNamed(before, names) || DETERMINERS.has(before.form)))
  );
}
