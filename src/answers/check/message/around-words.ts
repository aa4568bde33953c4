import { DENIALS, HARMLESS_ADVERBS } from "../../../english/framing/framing-words.ts";
import { CALENDAR } from "../../../english/grammar/calendar.ts";
import { PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import {
  ASKS_ABOUT_WORDS,
  BETWEEN_NAME_AND_VERB,
  CHATTER,
  HARMLESS_AFTER_WORDS,
  JOINING_QUOTATIONS,
  OCCASIONS_OF_WORDS,
  REMARKS_ON_WORDS,
  SAYING_IN_MESSAGES,
  SAYS_OF_WORDS,
  SORTS_WORDS,
  TURNS_WORDS,
} from "../../../english/messages/message-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { isAbbreviation } from "../../../text/sentence-boundary.ts";
import { isOverlapping, type Span, sliceOf } from "../../../text/span.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../../text/words.ts";

/** What may follow the words beside names: who said them, when and where, and chatter. */
const HARMLESS: readonly ReadonlySet<string>[] = [
  CALENDAR,
  CHATTER,
  HARMLESS_ADVERBS,
  HARMLESS_AFTER_WORDS,
  OCCASIONS_OF_WORDS,
  PERSON_NOUNS,
  REMARKS_ON_WORDS,
  SAYING_IN_MESSAGES,
  SORTS_WORDS,
];

/** Ends a sentence, or separates a remark from the words. */
const BREAK = /[.!?…\n()<>#@—–~|\p{Extended_Pictographic}]| - |https?:/u;

const EVERY_BREAK = new RegExp(BREAK, "gu");

/** Opens the next quotation. */
const NEXT_QUOTATION = /^\s*(?:\p{Pi}|["„「])/u;

/** Where quoted words stand in a message, and the names beside them. */
interface Around {
  /** The words with their marks. */
  readonly outer: Span;
  readonly before: Span;
  readonly after: Span;
  readonly names: readonly Span[];
}

/**
 * Whether the message's own words may turn the quoted ones: it continues their sentence with anything but who said
 * them and when, or negates or limits them in front.
 *
 * @example "“we must stand firm” only if they pay", "Roe never said “we must stand firm”"
 */
export function turnsWords(text: string, around: Around): boolean {
  return isTurnedInFront(text, around) || isContinued(text, around) || isDenied(text, around);
}

/** "Roe has no “long arms”": in the sentence of the words. */
function isTurnedInFront(text: string, { before }: Around): boolean {
  const start = before.start + (/[.!?…\n](?=[^.!?…\n]*$)/u.exec(sliceOf(text, before))?.index ?? -1) + 1;
  return wordsOf(text, { start, end: before.end }).some(({ form }) => isTurning(form));
}

/** “…” but I will: directly after the marks everything up to the name must be harmless; behind it nothing may turn. */
function isContinued(text: string, { outer, after, names }: Around): boolean {
  const behind = text.slice(outer.end, after.end);
  const words = wordsOf(text, { start: outer.end, end: after.end });
  const [first] = words;
  if (!first || BREAK.test(text.slice(outer.end, first.start))) return false;
  if (ASKS_ABOUT_WORDS.has(first.form)) return false;
  const end = outer.end + breakIn(behind);
  const own = words.filter(word => word.start < end);
  if (isJoining(own) && NEXT_QUOTATION.test(text.slice(own.at(-1)?.end ?? end))) return false;
  const name = own.findIndex(word => names.some(span => isOverlapping(span, word)));
  const lead = name < 0 ? own : own.slice(0, name);
  if (!lead.every((word, at) => isHarmless(text, word, name >= 0 && lead.slice(0, at + 1)))) {
    // “…”, she said with a smile
    const verb = own.findIndex(({ form }) => SAYING_IN_MESSAGES.has(form));
    if (verb < 0 || verb > 2 || !own.slice(0, verb).every(word => isHarmless(text, word, false))) return true;
  }
  return own.some(({ form }) => isTurning(form));
}

/** Where the sentence behind the words ends: not at the dot of "Mr." or "J.". */
function breakIn(behind: string): number {
  const isOfAbbreviation = (at: number) =>
    behind.charAt(at) === "." && isAbbreviation(/\S*$/u.exec(behind.slice(0, at))?.[0] ?? "");
  const breaks = [...behind.matchAll(EVERY_BREAK)].map(({ index }) => index);
  return breaks.find(at => !isOfAbbreviation(at)) ?? behind.length;
}

function isJoining(words: readonly Word[]): boolean {
  return words.every(({ form }) => JOINING_QUOTATIONS.has(form));
}

function isHarmless(text: string, word: Word, leading: readonly Word[] | false): boolean {
  if (BETWEEN_NAME_AND_VERB.has(word.form) && !isTurning(word.form)) return true;
  if (HARMLESS.some(list => list.has(word.form)) || /^\p{N}/u.test(word.form)) return !isTurning(word.form);
  // “…” Union man Piet Laurens: what the person is, right before the name.
  const isRole = leading !== false && !leading.some(({ form }) => PREPOSITIONS.has(form));
  return isRole && startsWithCapital(text, word);
}

/** “…” That is what Roe never said: a denial and a verb of saying in any other sentence around the words. */
function isDenied(text: string, { before, after }: Around): boolean {
  return [before, after].some(part =>
    sliceOf(text, part)
      .split(/[.!?\n]/u)
      .some(sentence => {
        const forms = wordsOf(sentence).map(({ form }) => form);
        return forms.some(form => DENIALS.has(form)) && forms.some(form => SAYS_OF_WORDS.has(form));
      }),
  );
}

function isTurning(form: string): boolean {
  return TURNS_WORDS.has(form) || DENIALS.has(form);
}
