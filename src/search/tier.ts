import { type AnswerType, isStrict } from "./asked-for.ts";
import type { Confidence } from "./confidence.ts";
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
/** So much of the question's names has to be in the passage, its title or near by: France is not Germany. */
const LEAST_NAMED = 0.35;
/** Where more of the question than this stands nowhere in the library, it is about something else. */
const MOST_MISSING = 0.5;
/** From here on a library is a small one; see `Confidence.smallness`. */
const SMALL = 0.5;
/** What only comes close has at least the form of an answer. */
const LEAST_NEAR_FIT = 0.6;
const LEAST_AGREEING = 0.5;
/** Nothing was asked, and a sentence has all the words: one of them may be misspelt. */
const WHOLE_SEARCH = 0.9;

/** How sure the library answers at all, and what speaks for the passage whose answer is shown. */
export interface Judged {
  readonly value: number;
  readonly ofBest: Confidence | null;
}

/**
 * How the passages found are shown, the one that answers first among them.
 *
 * Nothing comes close that lacks a name of the question, or has nothing of it but one name: of Ukraine the articles
 * say much, and not its population.
 */
export function tierOf(
  { value, ofBest }: Judged,
  question: Question,
  reader: PassageReader,
  shown: readonly ClosePassage[],
): Tier {
  const [best] = shown;
  if (!best || !ofBest) return "none";
  if (value >= CONFIDENCE_THRESHOLD && isAnswer(ofBest, question, reader, best)) return "answered";
  if (question.isSearch && best.close.sentence >= WHOLE_SEARCH) return "answered";
  const fit = isStrict(question.asked) ? best.close.fit : 1;
  return value >= CLOSEST_THRESHOLD && fit >= LEAST_NEAR_FIT && isNear(question, reader, shown)
    ? "closest"
    : "none";
}

/**
 * Whether a passage has what an answer must have, however well its words agree. Among thousands of paragraphs words
 * that agree so well tell enough, and news leaves the kind of a thing out ("Google" for "which company").
 */
function isAnswer(
  { features, smallness }: Confidence,
  { asked }: Question,
  reader: PassageReader,
  { passage, close }: ClosePassage,
): boolean {
  if (smallness < SMALL) return true;
  return (
    (!isStrict(asked) || close.fit >= LEAST_STRICT_FIT) &&
    close.fit >= (LEAST_FIT[asked.type] ?? 0) &&
    close.act >= 0 &&
    features.names >= LEAST_NAMED &&
    features.missing <= MOST_MISSING &&
    (asked.type !== "thing" || reader.hasUnit(passage))
  );
}

function isNear({ terms }: Question, reader: PassageReader, shown: readonly ClosePassage[]): boolean {
  const agreeing = new Set(shown.flatMap(({ passage }) => reader.agreeingPlaces(passage)));
  const names = terms.flatMap(({ isTypedAsName }, place) => (isTypedAsName ? [place] : []));
  const words = agreeing.size - names.filter(place => agreeing.has(place)).length;
  return (
    names.every(place => agreeing.has(place)) &&
    agreeing.size >= LEAST_AGREEING * terms.length &&
    (words > 0 || names.length > 1 || names.length === terms.length)
  );
}
