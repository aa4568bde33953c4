import { type AnswerType, isStrict } from "./asked-for.ts";
import { type Confidence, confidenceOf } from "./confidence.ts";
import type { PassageReader } from "./passage-reader.ts";
import type { Question } from "./question.ts";
import type { ClosePassage } from "./read-closely.ts";
import { CLOSEST_THRESHOLD, CONFIDENCE_THRESHOLD } from "./weights.ts";

/** What is said of the passages found: that they answer, that they come closest, or nothing. */
export type Tier = "answered" | "closest" | "none";

/**
 * A number that may be of what is counted, or a year for a day, is enough of an answer; less is a number of something
 * else. So are a new name beside the kind of thing asked for, and somebody on the right side of the verb.
 */
const LEAST_STRICT_FIT = 0.4;
const LEAST_FIT: Readonly<Partial<Record<AnswerType, number>>> = {
  name: 0.6,
  who: 0.9,
  place: 0.55,
  why: 0.5,
};
/** So much of the question's names has to stand in the passage, its title or near by: France is not Germany. */
const LEAST_NAMED = 0.35;
/** Where more of the question than this stands nowhere in the library, it is about something else. */
const MOST_MISSING = 0.5;
/** What only comes close has at least the form of an answer. */
const LEAST_NEAR_FIT = 0.6;
const LEAST_AGREEING = 0.5;

/**
 * How the passages found are shown, the one that answers first among them.
 *
 * Nothing comes close that lacks a name of the question, or has nothing of it but one name: of Ukraine the articles
 * say much, and not its population.
 */
export function tierOf(
  confidence: Confidence | null,
  question: Question,
  reader: PassageReader,
  shown: readonly ClosePassage[],
): Tier {
  const [best] = shown;
  if (!best || !confidence) return "none";
  const value = confidenceOf(confidence);
  if (value >= CONFIDENCE_THRESHOLD && isAnswer(confidence, question, best)) return "answered";
  const fit = isStrict(question.asked) ? best.close.fit : 1;
  return value >= CLOSEST_THRESHOLD && fit >= LEAST_NEAR_FIT && isNear(question, reader, shown)
    ? "closest"
    : "none";
}

/** Whether a passage has what an answer must have, however well its words agree. */
function isAnswer({ features }: Confidence, { asked }: Question, { close }: ClosePassage): boolean {
  return (
    close.fit >= (LEAST_FIT[asked.type] ?? (isStrict(asked) ? LEAST_STRICT_FIT : 0)) &&
    close.act >= 0 &&
    features.names >= LEAST_NAMED &&
    features.missing <= MOST_MISSING
  );
}

function isNear({ terms }: Question, reader: PassageReader, shown: readonly ClosePassage[]): boolean {
  const agreeing = new Set(shown.flatMap(({ passage }) => reader.agreeingPlaces(passage)));
  const names = terms.flatMap(({ isName }, place) => (isName ? [place] : []));
  const words = agreeing.size - names.filter(place => agreeing.has(place)).length;
  return (
    names.every(place => agreeing.has(place)) &&
    agreeing.size >= LEAST_AGREEING * terms.length &&
    (words > 0 || names.length > 1 || names.length === terms.length)
  );
}
