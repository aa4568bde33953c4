import { HARMLESS_ADVERBS } from "../../../english/framing/framing-words.ts";
import { HAVE_FORMS, PASSIVE_AUXILIARIES } from "../../../english/grammar/function-words.ts";
import { SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import type { Token } from "../../reading/tokens.ts";
import { type Framed, framed, type Place } from "./place.ts";
import { isSayingAfter } from "./saying-after.ts";

/**
 * "*denied* that she had | told him: “A”", "*denied* having | written: “A”", "*rejected* claims that she | wrote “A”": the cue is the verb of
 * what is denied. Not "denied that she had | told him to leave: “A”", "denied that she would | tell".
 */
export function framedInDenied({ tokens, cue, mentionFrom, mentionTo, from }: Place): Framed | null {
  if (cue >= from || mentionFrom >= cue || !isLeadingToWords(tokens.slice(cue, lastBefore(tokens, from))))
    return null;
  for (let at = cue - 1; at >= Math.max(mentionTo, cue - LONGEST_DENIED); at--) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || /^(?:and|but|[;:])$/.test(token.lower)) return null;
    if (!DENYING.test(token.lower)) continue;
    const opening = clauseOpening(tokens, at, cue);
    return opening >= 0 && tokens.slice(opening + 1, cue).every(isBeforeVerb)
      ? framed("denied", token)
      : null;
  }
  return null;
}

const DENYING = /^(?:den(?:y|ies|ied|ying)|(?:reject|dismiss)(?:s|es|ed|ing))$/;

/** The colon or comma before the words, or the words. */
function lastBefore(tokens: readonly Token[], from: number): number {
  return tokens[from - 1]?.kind === "punct" ? from - 1 : from;
}

/** How many words may be between a denial and the verb of its clause. */
const LONGEST_DENIED = 20;

/**
 * Where what is denied before an "and" begins: "denied | that she", "rejected claims | that she", "denied ever | having", "denied |
 * she", "denied, in a letter, | that she"; -1 if it is no clause.
 */
export function clauseOpening(tokens: readonly Token[], denial: number, and: number): number {
  const comma =
    tokens[denial + 1]?.text === ","
      ? tokens.findIndex(({ text }, at) => at > denial + 1 && text === ",")
      : denial;
  const end = Math.min(and, comma + LONGEST_OBJECT);
  for (let at = comma + 1; comma >= 0 && at < end; at++) {
    const { lower = "", kind } = tokens[at] ?? {};
    if (kind !== "word" && kind !== "clitic") return -1;
    if (/^(?:that|having)$/.test(lower)) return at;
    if (at === denial + 1 && SUBJECT_PRONOUNS.has(lower) && /^den/.test(tokens[denial]?.lower ?? ""))
      return at - 1;
  }
  return -1;
}

/** How many words may stand between a denial and its clause: "denied a report in the Herald on Monday | that she". */
const LONGEST_OBJECT = 9;

/**
 * "that she had told | *the driver*: “A”", "she had been caught | *on tape*: “A”", but not "that she had told him | *to leave*: “A”",
 * where the words are what she says to it.
 */
export function isLeadingToWords(clause: readonly Token[]): boolean {
  const words = clause.map(({ lower }) => lower).join(" ");
  if (/\b(?:caught|filmed|recorded|taped|overheard)\b|\bon (?:tape|film|camera|video)\b/.test(words))
    return true;
  const last = clause.findLastIndex(({ verb, isCapital }) => verb && !isCapital);
  const [verb, next = ""] = [clause[last], clause[last + 1]?.lower];
  // "that she had been told", "had told them *about* it", "had told him *to* leave"
  if (!verb || PASSIVE_AUXILIARIES.has(clause[last - 1]?.lower ?? "")) return false;
  const behind = clause.slice(last + 1).map(({ lower }) => lower);
  if (behind.some((word, at) => /^(?:for|about|of|off|against)$/.test(word) || (word === "to" && at > 0)))
    return false;
  return isSayingAfter(clause.slice(last)) || (/^(?:shout|yell|scream)/.test(verb.lower) && next === "at");
}

/** "denied that | *she had ever* stood up" */
export function isBeforeVerb(token: Token | undefined): boolean {
  const lower = token?.lower ?? "";
  return token?.isCapital === true || isAdverb(token) || HAVE_FORMS.has(lower) || SUBJECT_PRONOUNS.has(lower);
}

export function isAdverb(token: Token | undefined): boolean {
  return HARMLESS_ADVERBS.has(token?.lower ?? "") || /^(?:ever|actually|really)$/.test(token?.lower ?? "");
}
