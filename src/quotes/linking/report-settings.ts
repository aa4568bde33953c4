import { ADVERBIAL_TIMES, CALENDAR, MONTHS } from "../../english/grammar/calendar.ts";
import { PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { OCCASIONS_OF_SAYING } from "../../english/speech/reporting.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import type { Reading } from "../reading/reading.ts";
import { hasFinite } from "./complement.ts";

/** How many tokens after its preposition the noun of a setting can be: "in a long television interview". */
const REACH = 6;

/**
 * Whether a phrase after a thing says when, where or how it was announced: "the closure | on Friday",
 * "the charges | through his lawyer", "his candidacy | in a tweet", "the plan | after talking to Lee".
 */
export function isSettingOf(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  const { lower = "", kind } = tokens[at] ?? {};
  if (kind !== "word") return false;
  const next = tokens[at + 1];
  if (CALENDAR.has(lower) || /^(?:today|yesterday|tonight)$/.test(lower)) return true;
  if (lower === "last" || lower === "this") return ADVERBIAL_TIMES.has(next?.lower ?? "");
  if (lower === "even" && next?.lower === "as") return true;
  if (lower === "as" && !SUBJECT_PRONOUNS.has(next?.lower ?? "")) return false;
  if (/^(?:after|before|while|as)$/.test(lower))
    return next?.lower.endsWith("ing") === true || hasFinite(reading, at + 1, clauseEnd(reading, at + 1, to));
  if (lower === "on" && CALENDAR.has(next?.lower ?? "")) return true;
  if (lower === "in" && next) return isDate(next.lower, next.kind) || hasOccasion(reading, at + 1, to);
  if (/^(?:at|on|during|with)$/.test(lower)) return hasOccasion(reading, at + 1, to);
  return /^(?:through|via)$/.test(lower) && hasSpokesman(reading, at + 1, to);
}

function isDate(lower: string, kind: string): boolean {
  return MONTHS.some(month => month === lower) || (kind === "number" && /^(?:19|20)\d\d$/.test(lower));
}

/** "in a | tweet", "on national | television"; not "in an article about speeches" */
function hasOccasion({ tokens }: Reading, from: number, to: number): boolean {
  return nounOf(tokens, from, to, lower => OCCASIONS_OF_SAYING.has(lower));
}

function hasSpokesman({ tokens }: Reading, from: number, to: number): boolean {
  return nounOf(tokens, from, to, isHumanNoun);
}

function nounOf(
  tokens: Reading["tokens"],
  from: number,
  to: number,
  isNoun: (lower: string) => boolean,
): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const { lower = "", kind } = tokens[at] ?? {};
    if (kind === "punct" || PREPOSITIONS.has(lower)) return false;
    if (isNoun(lower)) return true;
  }
  return false;
}

function clauseEnd({ tokens }: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "punct") return at;
  return to;
}
