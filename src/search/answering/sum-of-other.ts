import { FUNCTION_WORDS } from "../../english/grammar/function-words.ts";
import { GROUP_NOUNS, PERSON_NOUNS } from "../../english/people/nouns.ts";
import { ANSWER_WORDS } from "../../english/questions/answer-words.ts";
import { COMMON_WORDS } from "../../english/vocabulary/common-words.ts";
import type { Span } from "../../text/span.ts";
import { wordForm } from "../../text/words.ts";

const { units, times, coins, noThings, millions } = ANSWER_WORDS;
const ENDS_LARGE = new RegExp(`(?:${millions})$`, "i");
const NEXT_WORD = /^ (?:(?:more|new|other|extra|different) )?(\p{Ll}+)/u;
const NO_THINGS = new RegExp(`^(?:${coins}|${noThings})$`, "u");
const MEASURED = new RegExp(`^(?:${units}|${times})$`, "u");
const FREE_WORD = /^free$/i;
/** What is free may be three words long: "free public transport". */
const FREE_WITHIN = 30;

/**
 * Whether what looks like a sum is of something else than what is asked about: a number that counts, or free of charge.
 *
 * @param stands where the question's words are in the text
 */
export function isSumOfOther(text: string, found: RegExpExecArray, stands: readonly Span[]): boolean {
  return isOfThings(text, found) || isFreeOfOther(text, found, stands);
}

/** "free swimming will end" says nothing of what the bins cost, but "free entry" what entry does. */
function isFreeOfOther(text: string, { 0: found, index }: RegExpExecArray, stands: readonly Span[]): boolean {
  const end = index + found.length;
  const next = NEXT_WORD.exec(text.slice(end))?.[1] ?? "";
  if (!FREE_WORD.test(found) || next === "" || FUNCTION_WORDS.has(next) || next.endsWith("ly")) return false;
  return !stands.some(({ start }) => start > index && start <= end + FREE_WITHIN);
}

/** "40 million times", "3 million users": a number without a currency, and what it counts. */
function isOfThings(text: string, { 0: found, index }: RegExpExecArray): boolean {
  if (!ENDS_LARGE.test(found)) return false;
  const next = wordForm(NEXT_WORD.exec(text.slice(index + found.length))?.[1] ?? "");
  if (NO_THINGS.test(next)) return false;
  return isPeople(next) || MEASURED.test(next) || (next.endsWith("s") && COMMON_WORDS.has(next));
}

function isPeople(form: string): boolean {
  return [form, form.replace(/s$/u, "")].some(word => GROUP_NOUNS.has(word) || PERSON_NOUNS.has(word));
}
