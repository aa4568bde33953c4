import { CLAUSE_OPENERS, DETERMINERS } from "../../english/function-words.ts";
import type { Span } from "../../text/span.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { CueLink } from "./cues.ts";

/** Fewer words than this outside marks report nothing: the rest is a quotation. */
const MIN_WORDS = 3;

/**
 * What a cue reports without marks: "said that the river had risen", "the river had risen, she said".
 *
 * Words in marks may stand among them: "said he could end the war “in a day”".
 *
 * @returns the reported words, or null where nothing is reported
 */
export function reportedSpan(reading: Reading, sentence: Sentence, cue: CueLink): Span | null {
  if (cue.verb.strength !== "strong") return null;
  const { tokens } = reading;
  const isTail =
    cue.order === "inverted" || (cue.order === "subject-first" && isTrailing(reading, sentence, cue));
  if (isTail) return clean(reading, sentence.from, Math.min(cue.at, cue.subject.from));
  if (cue.order === "according") {
    return cue.at > sentence.from
      ? clean(reading, sentence.from, cue.at)
      : clean(reading, cue.subject.to, sentence.to);
  }
  let from = Math.max(cue.at + 1, cue.order === "agent" ? cue.subject.to : 0);
  // "told reporters on Friday that": what is reported begins after "that".
  for (let at = from; at < Math.min(sentence.to, from + 12); at++) {
    if (tokens[at]?.lower === "that") {
      from = at + 1;
      break;
    }
    if (at > from && tokens[at]?.kind === "punct") break;
  }
  const isReport = tokens[from - 1]?.lower === "that" || startsClause(reading, from);
  return isReport ? clean(reading, from, sentence.to) : null;
}

/** A subject follows at once: "said he would", "said the bridge". */
function startsClause(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    (token.isCapital || DETERMINERS.has(token.lower) || CLAUSE_OPENERS.has(token.lower))
  );
}

/** ", she said." at the end of a sentence. */
function isTrailing(reading: Reading, sentence: Sentence, cue: CueLink): boolean {
  return (
    reading.tokens[cue.subject.from - 1]?.text === "," &&
    sentence.to - cue.at <= 8 &&
    cue.at > sentence.from + 4
  );
}

function clean(reading: Reading, from: number, to: number): Span | null {
  const { tokens } = reading;
  let first = from;
  let last = to - 1;
  while (first < last && tokens[first]?.kind === "punct") first++;
  while (last > first && tokens[last]?.kind === "punct") last--;
  let words = 0;
  for (let at = first; at <= last; at++) {
    if (tokens[at]?.kind === "word") words++;
  }
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return words >= MIN_WORDS ? { start, end } : null;
}
