import { ADVERBIAL_TIMES, CALENDAR, TIME_NOUNS } from "../../english/grammar/calendar.ts";
import { COMPLEMENT_PREPOSITIONS, CONJUNCTIONS, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { SMALL_NUMBERS } from "../../english/grammar/numbers.ts";
import { BODY_NOUNS } from "../../english/people/nouns.ts";
import { BEFORE_ROLES } from "../../english/people/titles.ts";
import { ADDRESSING_VERBS, OPENING_CONJUNCTIONS } from "../../english/speech/reporting.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { addressee, hasFinite, isPast } from "./complement.ts";
import type { CueLink } from "./cue-link.ts";
import { phraseStartingAt } from "./phrases.ts";
import {
  type CuedSentence,
  endOf,
  type FoundReport,
  hasComma,
  isAccompanying,
  isVerbAt,
  startOf,
} from "./report-end.ts";

import { skipSettings } from "./skip-settings.ts";

/**
 * The clause that names the speaker is next to what was said: after it ("…, Ann Roe said"), inside it
 * ("In May, Ann Roe said, it would close") or before it with "as" ("As Ann Roe said, it would close").
 */
export function aside(place: CuedSentence, cue: CueLink): FoundReport | null {
  const { reading, sentence } = place;
  const { tokens } = reading;
  const subject = clauseOpening(reading, sentence, cue);
  const as = asBefore(reading, cue, subject);
  const first = as ?? Math.min(cue.at, subject);
  const after = Math.max(cue.at + 1, cue.order === "inverted" || cue.order === "agent" ? cue.subject.to : 0);
  const resumed = goesOnAt(reading, after, sentence.to);
  const onwards = (from: number, start: number): FoundReport => {
    return { cue, kind: "clause", from, to: endOf(place, cue, { kind: "clause", from: start }) };
  };
  if (as === null && cue.order === "agent") return null;
  if (as !== null && opensClause(reading, sentence, as))
    return resumed === null ? null : onwards(resumed, resumed);
  if (tokens[first - 1]?.text !== ",") return null;
  const isWithin = resumed !== null && !(as !== null && CONJUNCTIONS.has(tokens[resumed]?.lower ?? ""));
  if (isWithin && cue.order === "subject-first") return onwards(sentence.from, resumed);
  const verb = cue.order === "inverted" ? verbBehind(reading, after, sentence.to) : null;
  if (verb !== null && !hasFinite(reading, sentence.from, first)) return onwards(sentence.from, verb);
  const start = mainStart(reading, sentence, first - 1);
  if (start === null || !(isTail(place, cue, after) || resumed !== null)) return null;
  const isClause = cue.subject.kind !== "description" || hasFinite(reading, start, first - 1);
  if (!isClause || first - start <= LEAST_BEFORE_TAIL) return null;
  return { cue, kind: "clause", from: start, to: first - 1 };
}

/** Where the speaker's clause begins: "the bridge would close, | frontman Ann Roe said", ", | as | Ann Roe said". */
function clauseOpening(reading: Reading, { from }: Sentence, cue: CueLink): number {
  const { tokens } = reading;
  const start = startOf(reading, cue.subject);
  const last = tokens[start - 1];
  if (cue.order !== "subject-first" || !last) return start;
  const isRole =
    last.kind === "clitic" ||
    BEFORE_ROLES.has(last.lower) ||
    last.isCapital ||
    isHumanNoun(last.lower) ||
    BODY_NOUNS.has(last.lower);
  for (let at = start - 1; at >= from && at > start - LONGEST_ROLE; at--) {
    const token = tokens[at];
    const isApart = token?.text === ",";
    if (isApart || token?.lower === "as")
      return isRole || (isApart && tokens[at + 1]?.lower === "the") ? at + 1 : start;
    if (!token || !isOfRole(tokens, at)) break;
  }
  return start;
}

/** Words of a role before a name: "Foreign Ministry spokesman", "the site". */
export const LONGEST_ROLE = 9;

export function isOfRole(tokens: readonly Token[], at: number): boolean {
  const { kind, lower = "", verb } = tokens[at] ?? {};
  if (kind === "clitic" || kind === "number") return true;
  if (kind !== "word" || (verb && !isHumanNoun(lower)) || isPast(tokens, at) || lower.endsWith("ing"))
    return false;
  return COMPLEMENT_PREPOSITIONS.has(lower) || !isStop(lower);
}

/** "as | Ann Roe noted", "as | (first) reported by Ann Roe" */
function asBefore({ tokens }: Reading, { at, order }: CueLink, subject: number): number | null {
  let as = (order === "agent" ? at : subject) - 1;
  if (order === "agent" && /^(?:first|previously|recently|already)$/.test(tokens[as]?.lower ?? "")) as--;
  return tokens[as]?.lower === "as" ? as : null;
}

/** "| As Ann Roe noted, …", "But | as …", "…, and | as …", "(| As …" */
function opensClause({ tokens }: Reading, { from }: Sentence, at: number): boolean {
  if (at === from || tokens[at - 1]?.text === "(") return true;
  // "And, as Roe said, …", "given that, as Roe said, …"
  const before = tokens[tokens[at - 1]?.text === "," ? at - 2 : at - 1];
  return CONJUNCTIONS.has(before?.lower ?? "") || before?.lower === "that";
}

/** Where a clause continues after ", Ann Roe said on Friday," was inserted into it. */
function goesOnAt(reading: Reading, after: number, to: number): number | null {
  const { tokens } = reading;
  const comma = skipSettings(reading, after, to);
  const next = tokens[comma + 1];
  if (tokens[comma]?.text !== "," || !next || comma + 1 >= to || next.kind === "quote") return null;
  // "…, Roe said, citing the cost", "…, two days after the vote", "…, while Lee said it wouldn’t"
  const isTime = next.kind !== "word" && TIME_NOUNS.has(tokens[comma + 2]?.lower ?? "");
  const isSmallNumber =
    Object.hasOwn(SMALL_NUMBERS, next.lower) && TIME_NOUNS.has(tokens[comma + 2]?.lower ?? "");
  return isAccompanying(next.lower) || isTime || isSmallNumber || next.lower === "while" ? null : comma + 1;
}

/** Where a clause has its verb, after its subject and the speaker: "The cost, said Ann Roe, who builds them, | would be high". */
function verbBehind({ tokens }: Reading, after: number, to: number): number | null {
  let comma = after;
  if (/^(?:who|whose)$/.test(tokens[comma + 1]?.lower ?? "")) {
    comma += 2;
    while (comma < to && tokens[comma]?.text !== ",") comma++;
  }
  return comma + 1 < to && tokens[comma]?.text === "," && isVerbAt(tokens, comma + 1) ? comma + 1 : null;
}

function isTail(place: CuedSentence, { order, verb }: CueLink, after: number): boolean {
  const { tokens, sentence } = place;
  const isAddressed = ADDRESSING_VERBS.has(verb.base) || verb.base === "write";
  const end = (isAddressed ? pastListeners(place, after) : null) ?? after;
  const next = tokens[end];
  if (order === "inverted" || !next || end >= sentence.to) return true;
  // "as the Herald reported | a few days later"
  const isTimeAhead = [1, 2].some(ahead => TIME_NOUNS.has(tokens[end + ahead]?.lower ?? ""));
  return (next.kind === "punct" && next.text !== ":") || isSetting(next.lower) || isTimeAhead;
}

/** "told | a Senate panel | on Monday", "told | him"; not "told | a joke". */
function pastListeners(place: CuedSentence, at: number): number | null {
  const phrase = phraseStartingAt(place, at, place.sentence.to);
  const isSomebody = phrase?.kind === "name" || isHumanNoun(place.tokens[phrase?.head ?? at]?.lower ?? "");
  return isSomebody || phrase === null ? addressee(place, at, place.sentence.to) : null;
}

/** Tokens of the shortest clause that a tail can follow. */
const LEAST_BEFORE_TAIL = 4;

export function isSetting(lower: string): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    CALENDAR.has(lower) ||
    ADVERBIAL_TIMES.has(lower) ||
    /ly$|^(?:later|earlier|yesterday|today|tonight|then|too|last|this|late|early|when|as)$/.test(lower)
  );
}

/** Where the clause before a tail begins; null if it is the article's own: "When it closed, she complained". */
function mainStart(reading: Reading, { from }: Sentence, to: number): number | null {
  const { lower = "", verb } = reading.tokens[from] ?? {};
  // "Asked whether it would close, Ann Roe said: …"
  if (verb?.forms.includes("participle")) return null;
  // "In her speech, Ann Roe said": no clause yet.
  const isBeside = PREPOSITIONS.has(lower) || lower.endsWith("ing");
  if (isBeside && !hasFinite(reading, from, to)) return null;
  const isOpened = OPENING_CONJUNCTIONS.has(lower) && lower !== "if";
  return !isOpened || hasComma(reading, from, to) ? from : null;
}
