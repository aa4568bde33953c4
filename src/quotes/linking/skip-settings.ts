import { ADVERBIAL_TIMES, CALENDAR } from "../../english/grammar/calendar.ts";
import { ADVERBS_AFTER_CUE, OPENING_SETTINGS, TIMES_AFTER_CUE } from "../../english/grammar/clause-words.ts";
import { DETERMINERS, NOUNS_IN_LY, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { FINITE_AUXILIARIES, QUESTION_WORDS } from "../../english/speech/reporting.ts";
import type { Reading } from "../reading/reading.ts";

/** Skips the adverbs, times and places after a verb: "said on Friday in Leeds". */
export function skipSettings(reading: Reading, from: number, to: number): number {
  let at = from;
  for (let past = skipSetting(reading, at, to); past > at; past = skipSetting(reading, at, to)) at = past;
  return at;
}

/** Skips an adverb, a time ("on Friday", "last week", "Thursday night") or a place ("at a rally in Leeds"). */
export function skipSetting(reading: Reading, at: number, to: number): number {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token) return at;
  const { lower } = token;
  if (CALENDAR.has(lower) || TIMES_AFTER_CUE.has(lower)) return skipTimes(reading, at + 1, to);
  if (/^(?:this|last|next|that|earlier|late|later|early)$/.test(lower) && isTime(reading, at + 1))
    return skipTimes(reading, at + 2, to);
  if (ADVERBS_AFTER_CUE.has(lower) || (lower.endsWith("ly") && !token.isCapital && !NOUNS_IN_LY.has(lower)))
    return at + 1;
  return OPENING_SETTINGS.has(lower) ? skipPlace(reading, at + 1, to) : at;
}

function isTime({ tokens }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return (
    ADVERBIAL_TIMES.has(lower.replace(/s$/, "")) ||
    CALENDAR.has(lower) ||
    lower === "this" ||
    lower === "last"
  );
}

function skipTimes(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && (isTime(reading, at) || reading.tokens[at]?.kind === "number")) at++;
  return at;
}

/** The end of a prepositional phrase: it reaches to the next determiner, pronoun or verb. */
function skipPlace(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  let at = from;
  if (isTime(reading, at) || CALENDAR.has(tokens[at]?.lower ?? "")) return skipTimes(reading, at, to);
  if (DETERMINERS.has(tokens[at]?.lower ?? "")) at++;
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    // "on the Herald’s “Early Hour”", "in ‘08"
    const isPart = token.kind === "quote" || /^[‘’']$/.test(token.text);
    if (token.kind === "punct" && !isPart) break;
    if (CALENDAR.has(token.lower) || TIMES_AFTER_CUE.has(token.lower)) break;
    if (
      DETERMINERS.has(token.lower) ||
      SUBJECT_PRONOUNS.has(token.lower) ||
      PREPOSITIONS.has(token.lower) ||
      QUESTION_WORDS.has(token.lower) ||
      token.lower === "that" ||
      token.lower === "not"
    )
      break;
    // "in an interview Mr Roe had", "at the council bridges were": the phrase ends before the subject of the verb.
    if (isFiniteAuxiliary(reading, at)) return from - 1;
    at++;
  }
  return at > from ? at : from - 1;
}

/** "is", "would", "didn’t" */
export function isFiniteAuxiliary({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && FINITE_AUXILIARIES.has(token.lower);
}
