import { FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { EVERYDAY_NAMES, NO_NAMES_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { ABBREVIATED_OFFICES, HONORIFICS } from "../../../english/people/titles.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { isOwner } from "../../../text/owner.ts";
import { isOverlapping, type Span, sliceOf } from "../../../text/span.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import { type Word, wordForm, wordsOf } from "../../../text/words.ts";
import { isDistinctive } from "../../common-words.ts";
import type { Library } from "../../library.ts";
import { personFinderOf } from "../../named-people.ts";
import { speakerDirectoryOf } from "../../speakers/speaker-directory.ts";
import { speakerNameOf } from "../../speakers/speaker-name.ts";

/** Who may be meant by words in a message: the people quoted in a library, and what looks like a name in it. */
export interface KnownNames {
  /** Known speakers named in a text, in any letter case, outside the given spans; in order. */
  namedIn(text: string, outside: readonly Span[]): Span[];
  /** The same, and people whom articles name without quoting them. */
  peopleIn(text: string, outside: readonly Span[]): Span[];
  /** Whether a phrase names a known speaker, in any letter case. */
  isKnown(phrase: string): boolean;
  /** Whether a phrase means a known name: a single word in lower case may be an everyday one. */
  isMeant(phrase: string): boolean;
  /** Whether a phrase may be somebody's name: "Macron", "Keir Starmer", but not "Having" or "Number Two". */
  isName(phrase: string): boolean;
}

const LONGEST_NAME = 5;

/** The names of a library, which never changes, with an index of its words. */
export const knownNamesOf = onceForEach((library: Library, index: WordIndex): KnownNames => {
  const forms = new Set<string>();
  const { speakers, namesOf } = speakerDirectoryOf(library);
  for (const { key } of speakers) {
    for (const { words, form } of namesOf(key)) {
      if (!form.isProper || words.length === 0 || words.length > LONGEST_NAME) continue;
      // "Dr", where an article has no more of somebody.
      if (words.every(word => HONORIFICS.has(word))) continue;
      forms.add(words.join(" "));
      const surname = words.at(-1) ?? "";
      if (surname.length > 2 && isDistinctive(surname)) forms.add(surname);
    }
  }
  const isPrintedAsName = (form: string) => {
    const id = index.idOf(form);
    return id !== undefined && index.isName(id);
  };
  const isKnownWords = (words: readonly string[]) => forms.has(words.join(" "));
  // "colin reay", typed in lower case: articles print both words only as names.
  const isAllNames = (words: readonly string[]) =>
    words.length > 0 && words.every(word => isPrintedAsName(word) && !EVERYDAY_NAMES.has(word));
  const isPerson = personFinderOf(index);
  const isPersons = (words: readonly string[]) =>
    isKnownWords(words) ||
    (isPerson(words.at(-1) ?? "") && words.slice(0, -1).every(word => FIRST_NAMES.has(word)));
  return {
    namedIn: (text, outside) => namedIn(text, outside, isKnownWords, isPrintedAsName),
    peopleIn: (text, outside) => namedIn(text, outside, isPersons, isPrintedAsName),
    isKnown: phrase => isKnownWords(speakerNameOf(phrase.replace(/^@/u, "")).words),
    isMeant(phrase) {
      const { words } = speakerNameOf(phrase.replace(/^@/u, ""));
      // Somebody named in articles, quoted or not: "putin said".
      if (isAllNames(words)) return true;
      if (!isKnownWords(words)) return false;
      return words.length > 1 || /\p{Lu}/u.test(phrase);
    },
    isName(phrase) {
      const words = wordsOf(withoutOwner(phrase));
      const { words: bare } = speakerNameOf(phrase.replace(/^@/u, ""));
      if (isKnownWords(withoutOffices(bare)) || phrase.startsWith("@")) return true;
      const last = words.at(-1);
      if (isAllNames(words.map(({ form }) => form))) return true;
      if (!last || !/^\p{Lu}|^\P{Ll}/u.test(sliceOf(withoutOwner(phrase), last))) return false;
      return words.some(({ form }) => isNameWord(form, index));
    },
  };
});

/** "UK PM Strand" is Strand, although "strand" is also an everyday word. */
function withoutOffices(words: readonly string[]): readonly string[] {
  const at = words.findIndex(word => !ABBREVIATED_OFFICES.has(word));
  return words.slice(Math.max(0, at));
}

/** A word that articles print as a name, or that isn't in any article and isn't an everyday word. */
function isNameWord(form: string, index: WordIndex): boolean {
  if (NO_NAMES_IN_MESSAGES.has(form) || FUNCTION_WORDS.has(form) || form.length < 3 || /^\d/.test(form))
    return false;
  const id = index.idOf(form);
  return id === undefined ? isDistinctive(form) : index.isName(id);
}

function namedIn(
  text: string,
  outside: readonly Span[],
  isKnown: (words: readonly string[]) => boolean,
  isPrintedAsName: (form: string) => boolean,
): Span[] {
  const words = wordsOf(text).filter(word => !outside.some(span => isOverlapping(span, word)));
  const forms = words.map(word => wordForm(text.slice(word.start, ownerEnd(text, word))));
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const tag = words[at];
    if (tag && isKnownTag(text, tag, isKnown)) {
      found.push({ start: tag.start, end: tag.end });
      continue;
    }
    const name = words.slice(at, at + longestName(forms, at, isKnown));
    const [first] = name;
    const last = name.at(-1);
    if (!first || !last || !isMeant(text, name, isPrintedAsName)) continue;
    found.push({ start: first.start, end: ownerEnd(text, last) });
    at += name.length - 1;
  }
  return found;
}

/** "#AdaQuill", written as one word. */
function isKnownTag(
  text: string,
  { start, end }: Span,
  isKnown: (words: readonly string[]) => boolean,
): boolean {
  if (text.charAt(start - 1) !== "#") return false;
  const words = wordsOfTag(text.slice(start, end)).split(" ");
  return words.length > 1 && isKnown(words.map(wordForm));
}

/** @example wordsOfTag("AdaQuill") // Ada Quill */
export function wordsOfTag(tag: string): string {
  return tag.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
}

/** How many words from `at` on are the longest name; 0 if none is. */
function longestName(
  forms: readonly string[],
  at: number,
  isKnown: (words: readonly string[]) => boolean,
): number {
  for (let length = Math.min(LONGEST_NAME, forms.length - at); length > 0; length--) {
    if (isKnown(forms.slice(at, at + length))) return length;
  }
  return 0;
}

/** A single word in lower case is a name only if it is nothing else: "trump", not "may". */
function isMeant(
  text: string,
  [word, ...more]: readonly Word[],
  isPrintedAsName: (form: string) => boolean,
): boolean {
  if (!word || more.length > 0) return true;
  const isCapital = startsWithCapital(text, word);
  const form = wordForm(text.slice(word.start, ownerEnd(text, word)));
  return (
    (isCapital && !NO_NAMES_IN_MESSAGES.has(form)) || (isPrintedAsName(form) && !EVERYDAY_NAMES.has(form))
  );
}

/** End of a word without a possessive 's. */
function ownerEnd(text: string, { start, end }: Span): number {
  return isOwner(text, { start, end }) ? end - 2 : end;
}

function withoutOwner(phrase: string): string {
  return phrase.replace(/['’]s$/iu, "");
}
