import { isOverlapping, type Span } from "../../text/span.ts";
import { type Word, wordForm } from "../../text/words.ts";

/** Whether a word is part of a name in a message. */
export function isNamed(word: Word | undefined, names: readonly Span[]): boolean {
  return word !== undefined && names.some(name => isOverlapping(name, word));
}

/** "Lind" of "Lind's" */
export function withoutOwner(text: string, { start, end, form }: Word): string {
  return /['’]s$/iu.test(text.slice(start, end)) ? wordForm(text.slice(start, end - 2)) : form;
}
