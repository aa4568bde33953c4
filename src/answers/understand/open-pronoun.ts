import { BEFORE_A_NOUN } from "../../english/grammar/function-words.ts";
import { PRONOUNS_OF_OTHERS } from "../../english/grammar/pronouns.ts";
import { CAPITALS_OF_NOBODY } from "../../english/people/name-words.ts";
import { GROUP_NOUNS, PERSON_NOUNS } from "../../english/people/nouns.ts";
import { NO_PLURALS } from "../../english/questions/question-words.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";
import type { AskAnswer } from "../answer.ts";

const PRONOUN = new RegExp(`\\b(?:${[...PRONOUNS_OF_OTHERS].join("|")})\\b`, "iu");
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

/** Capitalised words that name nobody, besides the first of the question. */
const NO_NAME = new RegExp(`^(?:${CAPITALS_OF_NOBODY})$`, "u");

/** A noun after its determiner or its owner, or a plural. */
const NOUN = new RegExp(
  `\\b(?!(?:${NO_PLURALS})\\b)(?:(?:${BEFORE_A_NOUN}|\\p{L}+s) \\p{L}{3,}|\\p{L}{4,}s\\b)`,
  "iu",
);

/** "is it open", "how much does it cost": the subject of a short question, and no "is it true". */
const IT = /^\W*(?:[\p{L}’']+\s+){1,3}(it)\b(?! (?:true|real|right|correct|legit|fake)\b)/iu;
/** A longer question says what it means. */
const MOST_WORDS_OF_IT = 6;

/** Longest question in which a person is looked for, in words. */
const MAX_WORDS = 60;

/** A pronoun that means nothing in the question, and whether it would be a person. */
export interface OpenPronoun extends Span {
  readonly means: "person" | "thing";
}

/** The same with the word itself, for the reply. */
export interface NamelessWord extends Pick<OpenPronoun, "means"> {
  readonly word: string;
}

export function namelessWord(words: string, pronoun: OpenPronoun | null): NamelessWord | null {
  return pronoun && { word: sliceOf(words, pronoun), means: pronoun.means };
}

/**
 * The word to be pointed out beside an answer: "have they found it" asks of whoever does that, so once something answers,
 * "they" is no riddle.
 */
export function pointedOut(
  pronoun: NamelessWord | null,
  { kind }: Pick<AskAnswer, "kind">,
): NamelessWord | null {
  const isAnybody = pronoun?.word.toLowerCase() === ANYBODY;
  return isAnybody && kind === "cited" ? null : pronoun;
}

const ANYBODY = "they";

/**
 * A "he" or "they" in a question that contains nothing it could refer to: no other name, no speaker of the library,
 * and no description of a person ("the mayor", "drivers"), because "they" may mean any of these.
 *
 * An "it" in a short question that names nothing, too.
 *
 * @example openPronoun("why did he do it") // "he", a person
 * @example openPronoun("what did Starmer say he would do") // null
 */
export function openPronoun(
  typed: string,
  { isSpeaker }: { readonly isSpeaker: (name: string) => boolean },
): OpenPronoun | null {
  const person = PRONOUN.exec(typed);
  const found = person ?? openIt(typed);
  // "who said they would": it refers to the person asked for.
  if (!found || /\bwho\b/iu.test(typed.slice(0, found.index))) return null;
  const words = [...typed.matchAll(WORD)].slice(0, MAX_WORDS);
  const isNamed = words.some(({ 0: word, index }) => {
    if (PRONOUN.test(word)) return false;
    const isCapital = /^\p{Lu}/u.test(word) && index > 0 && !NO_NAME.test(word);
    return isCapital || (word.length >= 4 && isSpeaker(word));
  });
  // "drivers … they", "the mayor … she": it may refer to a noun before it.
  const before = typed.slice(0, found.index);
  const hasNoun = NOUN.test(before);
  const hasPeople = wordsOf(before).some(({ form }) => GROUP_NOUNS.has(form) || PERSON_NOUNS.has(form));
  if (isNamed || hasNoun || hasPeople) return null;
  return { start: found.index, end: found.index + found[0].length, means: person ? "person" : "thing" };
}

function openIt(typed: string): { readonly 0: string; readonly index: number } | null {
  const found = IT.exec(typed);
  if (!found?.[1] || NOUN.test(typed) || wordsOf(typed).length > MOST_WORDS_OF_IT) return null;
  return { 0: found[1], index: found[0].length - found[1].length };
}
