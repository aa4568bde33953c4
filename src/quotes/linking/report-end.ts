import { AUXILIARIES, CONJUNCTIONS, DETERMINERS } from "../../english/function-words.ts";
import { OPENING_CONJUNCTIONS, QUESTION_WORDS, RESUMING_CONJUNCTIONS } from "../../english/reporting.ts";
import type { People } from "../people/person.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import { type Complement, isPast } from "./complement.ts";
import type { CueLink } from "./cues.ts";
import type { Scene } from "./scene.ts";

/** A sentence with the words of saying in it, in order. */
export interface CuedSentence extends Scene {
  readonly cues: readonly CueLink[];
}

/**
 * Where a report ends: with its sentence, or where the article, or somebody else, takes over. "While Roe said
 * it would close, Lee …"; "…, who said it would close, …"; "… it would close, but Lee said …"; "… it would
 * close, leaving …". In doubt the words are the article's.
 */
export function endOf(place: CuedSentence, cue: CueLink, { kind, from }: Complement): number {
  const { reading, sentence } = place;
  const { tokens } = reading;
  const isInside = isSubordinate(reading, sentence, cue);
  for (let at = from + 1; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === ";" || token.text === ":") return at;
    if (/^(?:-|–|—|--)$/.test(token.text) && !isPutIn(reading, at, sentence.to)) return at;
    if (takesOver(place, cue, at)) return beforeJoint(reading, at);
    // "promised to close it and left": what is promised has no past.
    const isDone = kind === "deed" && token.lower === "and" && isPast(tokens, at + 1);
    if (isDone) return at;
    if (token.text === "," && endsAtComma(place, cue, at, isInside)) return at;
  }
  return sentence.to;
}

function endsAtComma(place: CuedSentence, cue: CueLink, at: number, isInside: boolean): boolean {
  const { reading, people, sentence, cues } = place;
  const next = reading.tokens[at + 1];
  if (!next || next.lower === "according" || isTrailingCue(cues, at + 1, cue)) return true;
  if (isInside && !CONJUNCTIONS.has(next.lower) && !isListed(reading, at, sentence.to)) return true;
  if (RESUMING_CONJUNCTIONS.has(next.lower) || isAccompanying(next.lower)) return true;
  if (/^(?:which|who|where|whose)$/.test(next.lower) && !hasComma(reading, at + 1, sentence.to)) return true;
  // "…, a departure from the plan": what the article calls it.
  const isCalled = /^(?:a|an|one)$/.test(next.lower) && !hasComma(reading, at + 1, sentence.to);
  if (isCalled && !isListed(reading, at, sentence.to)) return true;
  return /^(?:but|and)$/.test(next.lower) && resumes(reading, people, at + 2);
}

/** A participle that says what else happened: "…, citing the cost", "…, leaving the town cut off". */
function isAccompanying(lower: string): boolean {
  return (
    lower.length > 5 &&
    lower.endsWith("ing") &&
    !/^(?:including|according|during|nothing|something|anything|everything|morning|evening|being|having)$/.test(
      lower,
    )
  );
}

/** Dashes around words that are put in. */
function isPutIn({ tokens }: Reading, from: number, to: number): boolean {
  const dash = tokens[from]?.text;
  if (tokens[from + 1]?.kind === "quote") return false;
  for (let at = from + 1; at < to; at++) if (tokens[at]?.text === dash) return true;
  return false;
}

/** ", and he railed against it": the article goes on, unless the tense is still that of what was said. */
function resumes({ tokens }: Reading, people: People, from: number): boolean {
  const first = tokens[from];
  if (!first || !(/^(?:he|she|they)$/.test(first.lower) || people.nameAt[from])) return false;
  for (let at = from; at < from + 7; at++) {
    if (/^(?:would|could|might|should|had|'d|that|was|were)$/.test(tokens[at]?.lower ?? "")) return false;
  }
  return true;
}

function isTrailingCue(cues: readonly CueLink[], at: number, own: CueLink): boolean {
  return cues.some(
    cue =>
      cue !== own &&
      (cue.isTrailing || cue.order === "inverted") &&
      Math.min(cue.at, cue.subject.from) === at,
  );
}

/** ", and Lee said …", "and added that …": a cue beside this one, not inside what it reports. */
function takesOver({ reading, cues }: CuedSentence, own: CueLink, at: number): boolean {
  const { tokens } = reading;
  const before = tokens[at - 1]?.lower ?? "";
  const isJoined = CONJUNCTIONS.has(before) || RESUMING_CONJUNCTIONS.has(before);
  if (!isJoined) return false;
  const verb = AUXILIARIES.has(tokens[at]?.lower ?? "") ? at + 1 : at;
  return cues.some(other => {
    if (other.at <= own.at || !isSameTense(own, other)) return false;
    // "said it would close and added that …": the same voice goes on.
    if (other.at === verb && other.subject.from < at) return other.verb.strength === "strong";
    const isNew = other.order === "subject-first" && phraseStart(reading, other) === at;
    return isNew && (tokens[at - 2]?.text === "," || before !== "or");
  });
}

function isSameTense(own: CueLink, other: CueLink): boolean {
  return own.verb.forms.some(form => other.verb.forms.includes(form));
}

function beforeJoint({ tokens }: Reading, at: number): number {
  let end = at;
  while (end > 0 && (tokens[end - 1]?.text === "," || isJoint(tokens[end - 1]?.lower ?? ""))) end--;
  return end;
}

function isJoint(lower: string): boolean {
  return CONJUNCTIONS.has(lower) || RESUMING_CONJUNCTIONS.has(lower);
}

/** "While Ann Roe said …, …", "Ann Roe, who said …, left": the cue stands in a clause beside the main one. */
function isSubordinate(reading: Reading, { from }: Sentence, cue: CueLink): boolean {
  const { tokens } = reading;
  const start = phraseStart(reading, cue);
  const first = tokens[from]?.lower ?? "";
  const opening = CONJUNCTIONS.has(first) ? (tokens[from + 1]?.lower ?? "") : first;
  const isOpening = OPENING_CONJUNCTIONS.has(opening) && !hasComma(reading, from, Math.min(start, cue.at));
  if (isOpening || OPENING_CONJUNCTIONS.has(tokens[start - 1]?.lower ?? "")) return true;
  if (cue.order === "shared") return false;
  for (let at = cue.at - 1; at > cue.at - 5 && at > from; at--) {
    if (/^(?:who|which)$/.test(tokens[at]?.lower ?? "")) return tokens[at - 1]?.text === ",";
  }
  return false;
}

/** Where a cue's subject begins, its article included. */
export function phraseStart({ tokens }: Reading, { subject }: CueLink): number {
  return DETERMINERS.has(tokens[subject.from - 1]?.lower ?? "") ? subject.from - 1 : subject.from;
}

export function hasComma({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ",") return true;
  return false;
}

/** A comma of a list or of words put in: "the bridge, the mill and the inn". */
function isListed({ tokens }: Reading, at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (next && QUESTION_WORDS.has(next.lower)) return true;
  if (tokens[at - 1]?.kind === "number" && next?.kind === "number") return true;
  for (let i = at + 1; i < Math.min(to, at + 7); i++) {
    if (tokens[i]?.text === ",") return false;
    if (/^(?:and|or)$/.test(tokens[i]?.lower ?? "")) return true;
  }
  return false;
}
