import {
  DETERMINERS,
  FUNCTION_WORDS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
} from "../../../english/grammar/function-words.ts";
import { IRREGULAR_VERB_FORMS } from "../../../english/grammar/irregular-forms.ts";
import {
  BEFORE_CIRCUMSTANCES,
  BEHIND_PLAIN_SAYING,
  MORE_THAN_SAID,
  NOTHING_BUT_SAYING,
  SAYING_IN_MESSAGES,
} from "../../../english/messages/message-words.ts";
import { BEFORE_DEEDS } from "../../../english/messages/told-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { TITLES } from "../../../english/people/titles.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import type { Span } from "../../../text/span.ts";
import type { Word } from "../../../text/words.ts";
import { isParticiple } from "./attribute-beside.ts";
import type { DeedWord } from "./deed-words.ts";

/** What a message says that the speaker did or suffered: "who *visited* *Oslo*", "*charged* with *fraud*". */
export interface Deed {
  readonly kind: "deed";
  /** The verb, as typed. */
  readonly form: string;
  readonly isPassive: boolean;
  /** The words that belong to it, which the same clause must have. */
  readonly others: readonly DeedWord[];
}

/** Where a deed stands among the words of a part of a message: its verb, and the word behind its last one. */
export interface DeedPlace {
  readonly verb: number;
  readonly end: number;
  readonly isPassive: boolean;
  /** Behind "who". */
  readonly isClause: boolean;
}

/** Most words of a deed: "charged with fraud by the district court of Tarn". */
const LONGEST = 12;

/** Most characters between a verb of saying and the mark that opens the words. */
const LONGEST_MARKS = 4;

/**
 * The deeds that a part of a message tells behind the speaker's name.
 *
 * @example deedsBehind("Ann Roe, who visited Oslo and sold the mill, said", words, name) // "visited", "sold"
 */
export function deedsBehind(text: string, words: readonly Word[], name: Span | undefined): DeedPlace[] {
  const from = name ? words.findIndex(({ start }) => start >= name.end) : -1;
  const opening = words[from];
  if (!name || !opening) return [];
  const gap = text.slice(name.end, opening.start);
  const who = relativeBehind(text, words, from, gap);
  if (who >= 0) return deedsFrom(text, words, { at: who + 1, isPassive: false, isClause: true });
  const next = words[from + 1];
  // "Ann Roe, charged with fraud", not "Ann Roe, tired"
  if (
    /^, $| \($/u.test(gap) &&
    next &&
    isJoinedToNext(text, words, from) &&
    PREPOSITIONS.has(next.form) &&
    !opening.form.endsWith("ing")
  )
    return deedsFrom(text, words, { at: from, isPassive: true, isClause: false });
  // "Ann Roe resigns!", not "Ann Roe boasted: “…”"
  const isSaying = /^[\s:,]*(?:[“"„«]|$)/u.test(text.slice(opening.end, opening.end + LONGEST_MARKS));
  return gap === " " && !isSaying
    ? deedsFrom(text, words, { at: from, isPassive: false, isClause: false })
    : [];
}

/** What a part of a message says in front of the name was done to its owner: "*Jailed* for fraud, the minister Ann Roe said". */
export function deedsInFront(text: string, words: readonly Word[], name: Span | undefined): DeedPlace[] {
  const at = name ? words.findIndex(({ end }) => end > name.start) : -1;
  const [first, next] = words;
  if (at < 2 || !first || !next || !isParticiple(first.form) || !PREPOSITIONS.has(next.form)) return [];
  const end = words.findIndex((_, place) => !isJoinedToNext(text, words, place)) + 1;
  const isMarked = /^[,:] $/u.test(text.slice(words[end - 1]?.end, words[end]?.start));
  const isBesideName = words.slice(end, at).every(word => !SAYING_IN_MESSAGES.has(word.form));
  return end <= at && isMarked && isBesideName ? [{ verb: 0, end, isPassive: true, isClause: false }] : [];
}

/** Most words of what somebody is, between the name and "who". */
const LONGEST_APPOSITION = 6;

/** "Roe, *who*", "Roe, 67, *who*", "Roe, a mill owner *who*"; not "Roe, the lawyer of a man who". */
function relativeBehind(text: string, words: readonly Word[], from: number, gap: string): number {
  const who = words.findIndex(({ form }, at) => at >= from && /^(?:who|that)$/.test(form));
  if (who === from) return /^(?:, ?| \(?)$/u.test(gap) ? who : -1;
  if (who < 0 || who - from > LONGEST_APPOSITION || words[who]?.form !== "who" || gap !== ", ") return -1;
  const between = words.slice(from, who);
  const isNounsOnly = between.every(
    ({ form }) =>
      (!FUNCTION_WORDS.has(form) || DETERMINERS.has(form)) && !SAYING.some(list => list.has(form)),
  );
  return isNounsOnly &&
    /^[\p{L}\p{N} -]+(?:, [\p{L}\p{N} -]*)?$/u.test(text.slice(words[from]?.start, words[who]?.start))
    ? who
    : -1;
}

/** Where a deed may begin. */
interface Opening {
  readonly at: number;
  /** "Ann Roe, *charged*": a participle behind the name. */
  readonly isPassive: boolean;
  /** Behind "who". */
  readonly isClause: boolean;
}

/** A verb at a place, behind auxiliaries, and those joined to it: "resigned *and* moved". */
function deedsFrom(text: string, words: readonly Word[], { at, isPassive, isClause }: Opening): DeedPlace[] {
  let verb = at;
  while (BEFORE_DEEDS.has(words[verb]?.form ?? "") && isJoinedToNext(text, words, verb)) verb++;
  const skipped = words.slice(at, verb).map(({ form }) => form);
  const isBeing = skipped.some(form => PASSIVE_AUXILIARIES.has(form));
  // Behind "who" any word is a verb, "put" and "led" too; behind "who is" only a participle.
  const isSaying = !isClause || isPlainSaying(text, words, verb);
  if (!mayBeVerb(words[verb], isSaying) || !((isClause && !isBeing) || looksLikeVerb(words[verb]))) return [];
  const end = endOf(text, words, verb);
  const place = {
    verb,
    end,
    isClause,
    isPassive: (isPassive || isBeing) && !words[verb]?.form.endsWith("ing"),
  };
  const isJoined = /^(?:and|but)$/.test(words[end]?.form ?? "") && isJoinedToNext(text, words, end);
  return [
    place,
    ...(isJoined ? deedsFrom(text, words, { at: end + 1, isPassive: place.isPassive, isClause }) : []),
  ];
}

/** Not what somebody is, and no verb of saying unless it has an object: "who *admitted* fraud". */
function mayBeVerb(word: Word | undefined, isSaying: boolean): boolean {
  if (!word || NO_DEEDS.some(list => list.has(word.form))) return false;
  return !isSaying || !SAYING.some(list => list.has(word.form));
}

/** "who *said* so", "who *claimed* that"; not "who *claimed* expenses". */
function isPlainSaying(text: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const isAlone = !next || !isJoinedToNext(text, words, at) || BEHIND_PLAIN_SAYING.has(next.form);
  return isAlone || NOTHING_BUT_SAYING.has(words[at]?.form ?? "");
}

const SAYING: readonly { has(form: string): boolean }[] = [SAYING_IN_MESSAGES, MORE_THAN_SAID];

const NO_DEEDS: readonly { has(form: string): boolean }[] = [
  FUNCTION_WORDS,
  BEFORE_CIRCUMSTANCES,
  PERSON_NOUNS,
  TITLES,
];

function looksLikeVerb(word: Word | undefined): boolean {
  const form = word?.form ?? "";
  return IRREGULAR_VERB_FORMS.has(form) || /\p{L}{2}(?:ed|s|ing)$/u.test(form);
}

/** Up to the next mark, verb of saying or "and" with a verb. */
function endOf(text: string, words: readonly Word[], verb: number): number {
  for (let at = verb; at < Math.min(words.length, verb + LONGEST); at++) {
    const next = words[at + 1];
    if (!next || !isJoinedToNext(text, words, at) || SAYING_IN_MESSAGES.has(next.form)) return at + 1;
    // "won in 2023 and 2024"
    const isList = /^\d/.test(words[at + 2]?.form ?? "");
    if (/^(?:and|but|who)$/.test(next.form) && !isList) return at + 1;
  }
  return Math.min(words.length, verb + LONGEST);
}
