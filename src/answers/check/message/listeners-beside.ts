import { OCCASIONS } from "../../../english/framing/framing-words.ts";
import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import {
  ADDRESSING,
  ASKING_ABOUT,
  BEFORE_LISTENERS,
  PRINTING,
  SAYING_IN_MESSAGES,
  SPEAKING_TO,
  TELLING_SOMEBODY,
} from "../../../english/messages/message-words.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { isOwnerOrOwners, withoutOwner } from "../../../text/owner.ts";
import { isOverlapping, type Span } from "../../../text/span.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import type { Word } from "../../../text/words.ts";
import { isNamed } from "./message-word.ts";

/** To whom a message says that the words were said: the last word of "told the *Times*". */
export interface Listener {
  readonly kind: "listener";
  readonly form: string;
  readonly isCapital: boolean;
  /** The last word of one without a capital: "the county *board*". */
  readonly isHead?: boolean;
}

/** Most words of a listener: "told the *county planning board*". */
const LONGEST_LISTENER = 4;

/** "told the *Courier*", "told *police*", "to *Congress*", "told *Holm County Council*" */
export function isListener(text: string, words: readonly Word[], at: number): boolean {
  for (let first = at; first > Math.max(0, at - LONGEST_LISTENER); first--) {
    if (isTold(text, words, first)) return true;
    const [one, other] = [words[first - 1], words[first]];
    if (!one || !other || other.start !== one.end + 1 || FUNCTION_WORDS.has(one.form)) return false;
  }
  return false;
}

/** Whether a word ends a listener: "the police *union*". */
export function isHeadOf(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const isOwner = word !== undefined && isOwnerOrOwners(text, word);
  return isOwner || !next || !isJoinedToNext(text, words, at) || FUNCTION_WORDS.has(next.form);
}

/**
 * Whether an article's own words have a word as the listener: behind a verb of telling, "to" or "with" and a word of saying or an
 * occasion, or as what somebody spoke at.
 *
 * @example "told the *board*", "an interview with the *Courier*", "said at the *inquest*"; not "told Lind after she met the *board*"
 */
export function isListenerIn(text: string, words: readonly Word[], at: number): boolean {
  for (let first = at; first > Math.max(0, at - LONGEST_LISTENER); first--) {
    let opening = first - 1;
    while (DETERMINERS.has(words[opening]?.form ?? "") && isJoinedToNext(text, words, opening)) opening--;
    const [before, form] = [words[opening - 1]?.form ?? "", words[opening]?.form ?? ""];
    if (!isJoinedToNext(text, words, opening)) return false;
    if (TELLING_SOMEBODY.has(form) || ADDRESSING.has(form)) return true;
    if (BEFORE_LISTENERS.has(form)) return isBehindSaying(text, words, opening, before);
    if (opening < first - 1 || FUNCTION_WORDS.has(form)) return false;
  }
  return false;
}

const TIMES_BEHIND_SAYING: ReadonlySet<string> = new Set([
  "later",
  "earlier",
  "then",
  "afterwards",
  "yesterday",
  "today",
]);

/** "*said* at the", "*said* Ann Roe to the", "an *interview* with the" */
function isBehindSaying(text: string, words: readonly Word[], at: number, before: string): boolean {
  if ([OCCASIONS, SPEAKING_TO].some(list => list.has(before))) return true;
  let verb = at - 1;
  while (
    isJoinedToNext(text, words, verb) &&
    (startsWithCapital(text, words[verb]) || TIMES_BEHIND_SAYING.has(words[verb]?.form ?? ""))
  )
    verb--;
  return SAYING_IN_MESSAGES.has(words[verb]?.form ?? "");
}

/** Whether a verb of telling is right in front of a word and its determiner, or who asks or prints; "according to" is none. */
function isTold(text: string, words: readonly Word[], at: number): boolean {
  const [word, previous] = [words[at], words[at - 1]];
  const verbAt = previous && DETERMINERS.has(previous.form) ? at - 2 : at - 1;
  const verb = words[verbAt];
  if (!word || !verb) return false;
  if (TELLING_SOMEBODY.has(verb.form)) return true;
  if (verb.form === "via" && startsWithCapital(text, word)) return true;
  // "asked *by* the Courier", "published *by* the Courier"
  const before = words[verbAt - 1]?.form ?? "";
  if (verb.form === "by" && (ASKING_ABOUT.has(before) || PRINTING.has(before) || SPEAKING_TO.has(before)))
    return true;
  return verb.form === "to" && startsWithCapital(text, word) && words[verbAt - 1]?.form !== "according";
}

/** "told *Bo Lee*", "Roe to *Bo Lee*", "said to *Bo Lee*": whom a message names as the listener; not "according to Bo Lee". */
export function listenersAmong(text: string, words: readonly Word[], names: readonly Span[]): Listener[] {
  return names.flatMap(name => {
    const at = words.findIndex(({ start }) => start >= name.start);
    const last = words.findLast(word => isOverlapping(word, name));
    const [before, verb] = [words[at - 1], words[at - 2]];
    if (!last || !before) return [];
    const isTo =
      before.form === "to" &&
      verb !== undefined &&
      (SAYING_IN_MESSAGES.has(verb.form) || isNamed(verb, names));
    if (!isTo && !TELLING_SOMEBODY.has(before.form)) return [];
    return [{ kind: "listener", form: withoutOwner(text, last), isCapital: false } as const];
  });
}
