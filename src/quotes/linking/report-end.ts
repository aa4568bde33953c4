import { MONTHS } from "../../english/grammar/calendar.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
} from "../../english/grammar/function-words.ts";
import {
  CONJUNCTIONS_INSIDE_REPORTS,
  FINITE_AUXILIARIES,
  OPENING_CONJUNCTIONS,
  QUESTION_WORDS,
  RESUMING_CONJUNCTIONS,
} from "../../english/speech/reporting.ts";
import type { People } from "../people/person.ts";
import { isStop } from "../reading/noun-words.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { type Complement, hasFinite, isPast } from "./complement.ts";
import type { CueLink } from "./cue-link.ts";
import { elidedThat } from "./elided-verbs.ts";
import type { Phrase } from "./phrase.ts";
import { isSettingOf } from "./report-settings.ts";
import type { Scene } from "./scene.ts";

/** A sentence with its cues, in order. */
export interface CuedSentence extends Scene {
  readonly cues: readonly CueLink[];
}

/** The token numbers of what is reported. */
export interface FoundReport {
  readonly cue: CueLink;
  readonly kind: Complement["kind"];
  readonly from: number;
  readonly to: number;
}

/**
 * Where a report ends: with its sentence, or where the article, or somebody else, takes over. "While Roe said
 * it would close, Lee …"; "…, who said it would close, …"; "… it would close, but Lee said …"; "… it would
 * close, leaving …". In doubt the words are the article's.
 */
export function endOf(place: CuedSentence, cue: CueLink, { kind, from }: Complement): number {
  const { reading, sentence } = place;
  const { tokens } = reading;
  const isInside = isSubordinate(reading, sentence, cue, from);
  for (let at = from; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === ";" || token.text === ":") return at;
    if (DASHES.has(token.text)) {
      const closing = closingDash(reading, at, sentence.to);
      if (closing === null && at > from) return at;
      at = closing ?? at;
      continue;
    }
    if (at === from) continue;
    if (opensElided(place, at)) return at;
    const mayBeOver = kind !== "clause" || at - from > LONGEST_SUBJECT || hasMainVerb(reading, from, at - 1);
    // "said both she and Lee promised": no clause yet.
    if (mayBeOver && takesOver(place, cue, at)) return beforeJoint(reading, at);
    // "promised to close it and left": what is promised can't be in the past tense.
    const isOver = (kind === "deed" || kind === "thing") && /^(?:and|but)$/.test(token.lower);
    if (isOver && isVerbAt(tokens, at + 1)) return at;
    if (kind === "thing" && isSettingOf(reading, at, sentence.to) && isPlainThing(reading, from, at))
      return at;
    if (kind === "clause" && isPastModal(reading, from, at)) return at;
    if (token.text !== "," || !endsAtComma(place, cue, at, isInside)) continue;
    if (kind !== "clause" || !isBroken(reading, from, at, sentence.to)) return at;
  }
  return sentence.to;
}

/** "said it was quiet | , and Ann Roe that it was loud": the verb of another's clause is left out. */
function opensElided(place: CuedSentence, at: number): boolean {
  const { tokens, sentence } = place;
  const { text = "", lower = "" } = tokens[at] ?? {};
  if (text !== "," && !CONJUNCTIONS.has(lower)) return false;
  const first = CONJUNCTIONS.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return elidedThat(place, first, sentence.to) !== null;
}

/** "the closure", "a new bridge"; what follows "a plan to close it" or "his view that it leaks" belongs to those. */
function isPlainThing({ tokens }: Reading, from: number, to: number): boolean {
  if (to - from > LONGEST_THING) return false;
  for (let at = from + 1; at < to; at++)
    if (/^(?:to|that|which|who)$/.test(tokens[at]?.lower ?? "")) return false;
  return true;
}

/** Tokens of the longest thing of which the setting is looked for. */
const LONGEST_THING = 30;

/** A clause of more tokens has had its verb, whatever form that has. */
const LONGEST_SUBJECT = 12;

/** Whether a clause has its own verb before a token, besides that of a relative clause: "whoever left | was". */
function hasMainVerb(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:who|which|that)$/.test(tokens[at]?.lower ?? "")) continue;
    let verb = at + 1;
    while (verb < to && !isVerbAt(tokens, verb)) verb++;
    // "the head who didn't go": an auxiliary and its verb are one.
    return hasFinite(reading, Math.min(to, verb + 2), to);
  }
  return hasFinite(reading, from, to);
}

function endsAtComma(place: CuedSentence, cue: CueLink, at: number, isInside: boolean): boolean {
  const { reading, people, sentence, cues } = place;
  const next = reading.tokens[at + 1];
  if (!next || next.lower === "according" || isTrailingCue(cues, at + 1, cue)) return true;
  // "in March, 2015"
  if (next.kind === "number" && MONTHS.some(month => month === reading.tokens[at - 1]?.lower)) return false;
  // "Roe, noting its size, | said"
  if (cues.some(other => other.at === at + 1 && other.subject.from < cue.at)) return true;
  const isOfWhom =
    PREPOSITIONS.has(next.lower) && /^(?:whom|which)$/.test(reading.tokens[at + 2]?.lower ?? "");
  if (isOfWhom && !hasComma(reading, at + 1, sentence.to)) return true;
  if (isInside && !CONJUNCTIONS.has(next.lower) && !isListed(reading, at, sentence.to)) return true;
  if (isAccompanying(next.lower) || isAddedFact(reading, at + 1)) return true;
  // "a crucial, although brief, chance": an insertion.
  if (RESUMING_CONJUNCTIONS.has(next.lower)) return !isBrief(reading, at + 1, sentence.to);
  if (/^(?:which|who|where|whose)$/.test(next.lower) && !hasComma(reading, at + 1, sentence.to)) return true;
  // "…, a departure from the plan": what the article calls it.
  const isCalled = /^(?:a|an|one)$/.test(next.lower) && !hasComma(reading, at + 1, sentence.to);
  if (isCalled && !isSubjectAt(reading, at + 2) && !isListed(reading, at, sentence.to)) return true;
  return /^(?:but|and)$/.test(next.lower) && resumes(reading, people, at + 2);
}

/** "…, based on a poll", "…, compared with ten last year" */
function isAddedFact({ tokens }: Reading, at: number): boolean {
  return (
    /^(?:based|compared)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:on|with|to)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

/** "said it would close | and praised her", "| but went on to": a past can't continue after "would". */
function isPastModal({ tokens }: Reading, from: number, at: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[at]?.lower ?? "")) return false;
  const next = tokens[at + 1]?.lower ?? "";
  if (/^(?:went|goes)$/.test(next) && tokens[at + 2]?.lower === "on") return true;
  if (!isPast(tokens, at + 1)) return false;
  for (let i = at - 1; i > from; i--) {
    const lower = tokens[i]?.lower ?? "";
    if (MODAL.has(lower)) return true;
    if (
      FINITE_AUXILIARIES.has(lower) ||
      isPast(tokens, i) ||
      /^(?:be|been|being|having|get|got)$/.test(lower)
    )
      return false;
  }
  return false;
}

const MODAL: ReadonlySet<string> = new Set([
  "would",
  "will",
  "could",
  "can",
  "should",
  "may",
  "might",
  "must",
]);

/** A past, a verb of saying or an auxiliary. */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  return isPast(tokens, at) || FINITE_AUXILIARIES.has(tokens[at]?.lower ?? "");
}

/** "said Lee, despite his wealth, | was": the clause's verb comes after an insertion. */
function isBroken(reading: Reading, from: number, comma: number, to: number): boolean {
  if (hasMainVerb(reading, from, comma)) return false;
  const { tokens } = reading;
  let second = comma + 1;
  while (second < to && tokens[second]?.text !== ",") second++;
  return second < to && isVerbAt(tokens, second + 1);
}

/** ", a | boss invited her": not a name for what was said, but a subject with its verb. */
function isSubjectAt({ tokens }: Reading, from: number): boolean {
  for (let at = from + 1; at < from + 4; at++) {
    const { kind, lower = "", isCapital } = tokens[at] ?? {};
    if (kind !== "word" || isCapital || DETERMINERS.has(lower)) return false;
    if (isVerbAt(tokens, at)) return tokens[at + 1]?.lower !== "by";
  }
  return false;
}

/** Up to three words before the next comma. */
function isBrief({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) if (tokens[at]?.text === ",") return true;
  return false;
}

/** A participle for what else happened: "…, citing the cost", "…, leaving the town cut off". */
export function isAccompanying(lower: string): boolean {
  return (
    lower.length > 5 &&
    lower.endsWith("ing") &&
    !/^(?:including|according|during|nothing|something|anything|everything|morning|evening|being|having)$/.test(
      lower,
    )
  );
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--"]);

/** The second of two dashes around an insertion. */
function closingDash({ tokens }: Reading, from: number, to: number): number | null {
  const dash = tokens[from]?.text;
  if (tokens[from + 1]?.kind === "quote") return null;
  for (let at = from + 1; at < to; at++) if (tokens[at]?.text === dash) return at;
  return null;
}

/** ", and he railed against it": the article continues, unless the tense still matches what was said. */
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
  // "said it had closed after Lee warned them": still what was said.
  if (CONJUNCTIONS_INSIDE_REPORTS.has(before) && tokens[at - 2]?.text !== ",") return false;
  const verb = AUXILIARIES.has(tokens[at]?.lower ?? "") ? at + 1 : at;
  return cues.some(other => {
    if (other.at <= own.at || !isSameTense(own, other)) return false;
    // "said it would close and added that …": the same speaker continues.
    if (other.at === verb && other.subject.from < at) return other.verb.strength === "strong";
    const isNew = other.order === "subject-first" && startOf(reading, other.subject) === at;
    return isNew && (tokens[at - 2]?.text === "," || before !== "or");
  });
}

function isSameTense(own: CueLink, other: CueLink): boolean {
  // "has been warning that …, and Roe said"
  if (own.verb.forms.includes("ing")) return other.verb.strength === "strong";
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

/** "While Ann Roe said …, …", "Ann Roe, who said …, left": the cue is in a subordinate clause. */
function isSubordinate(reading: Reading, { from }: Sentence, cue: CueLink, words: number): boolean {
  const { tokens } = reading;
  const start = startOf(reading, cue.subject);
  // "Saying that it would close, Roe left", "As Roe said, it would close"
  if (cue.at === from) return true;
  if (tokens[start - 1]?.lower === "as" && hasComma(reading, cue.at, words)) return false;
  const first = tokens[from]?.lower ?? "";
  const opening = CONJUNCTIONS.has(first) ? (tokens[from + 1]?.lower ?? "") : first;
  const isOpening = OPENING_CONJUNCTIONS.has(opening) && !hasComma(reading, from, Math.min(start, cue.at));
  if (isOpening || isOpened(reading, start)) return true;
  // "In asking to close it, Ann Roe noted"
  if (cue.at === from + 1 && PREPOSITIONS.has(first)) return true;
  if (cue.order === "shared") return false;
  for (let at = cue.at - 1; at > cue.at - 5 && at > from; at--) {
    if (/^(?:who|which)$/.test(tokens[at]?.lower ?? "")) return tokens[at - 1]?.text === ",";
  }
  return false;
}

/** "after | Ann Roe said", "while a weary | Ann Roe said" */
function isOpened({ tokens }: Reading, start: number): boolean {
  for (let at = start - 1; at >= start - 3; at--) {
    const { lower = "", kind, verb } = tokens[at] ?? {};
    if (OPENING_CONJUNCTIONS.has(lower)) return true;
    if (kind !== "word" || verb || (isStop(lower) && !DETERMINERS.has(lower))) return false;
  }
  return false;
}

/** Where a subject begins, its article included. */
export function startOf({ tokens }: Reading, subject: Phrase): number {
  const before = tokens[subject.from - 1]?.lower ?? "";
  return DETERMINERS.has(before) && before !== "that" ? subject.from - 1 : subject.from;
}

export function hasComma({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ",") return true;
  return false;
}

/** A comma in a list or around an insertion: "the bridge, the mill and the inn". */
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
