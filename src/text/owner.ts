import type { Span } from "./span.ts";
import { type Word, wordForm } from "./words.ts";

/** Whether a part of a text ends in the ending of an owner: "Roe's". */
export function isOwner(text: string, { start, end }: Span): boolean {
  return /['’]s$/iu.test(text.slice(Math.max(start, end - 2), end));
}

/** The same, or in the apostrophe after a plural: "the strikers’". */
export function isOwnerOrOwners(text: string, span: Span): boolean {
  return isOwner(text, span) || /^['’]/u.test(text.slice(span.end, span.end + 1));
}

/** The comparison form of a word without the ending of an owner: "roe" of "Roe's". */
export function withoutOwner(text: string, word: Word): string {
  return isOwner(text, word) ? wordForm(text.slice(word.start, word.end - 2)) : word.form;
}
