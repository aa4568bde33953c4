import { ADVERBIAL_TIMES, CALENDAR } from "../../english/calendar.ts";
import { CONJUNCTIONS, PREPOSITIONS } from "../../english/function-words.ts";
import { GROUP_NOUNS } from "../../english/nouns.ts";
import {
  ACCOMPANYING_PARTICIPLES,
  ADDRESSING_VERBS,
  ALSO_REPORTING_VERBS,
  NOT_REPORTING_VERBS,
  OPENING_CONJUNCTIONS,
} from "../../english/reporting.ts";
import type { Span } from "../../text/span.ts";
import type { People } from "../people/person.ts";
import type { Disputed } from "../quotation.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import { type Complement, complementOf, hasFinite, skipSettings } from "./complement.ts";
import type { CueLink } from "./cues.ts";
import { isHumanNoun, phraseStartingAt } from "./phrases.ts";
import { type CuedSentence, endOf, hasComma, phraseStart } from "./report-end.ts";
import type { Scene } from "./scene.ts";
import { standingOf } from "./standing.ts";

/** Fewer words than this outside marks report nothing: the rest is a quotation. */
const MIN_WORDS = 3;

/** What a sentence reports of somebody without marks. */
export interface Report {
  readonly span: Span;
  readonly cue: CueLink;
  /** Who reports that it was said, where another report goes around this one. */
  readonly through: CueLink | null;
  /** Where the article says that it wasn't said, or only might be. */
  readonly disputed: Disputed | null;
}

/** Token numbers of what is reported. */
interface Found {
  readonly cue: CueLink;
  readonly kind: Complement["kind"];
  readonly from: number;
  readonly to: number;
}

/**
 * What a sentence reports without marks, by cue: "said that the river had risen", "told reporters it had",
 * "the river had risen, she said", "promised to mend it", "asked whether it would rise".
 *
 * Words in marks may stand in it: "said he could end the war “in a day”". Reports inside a report reached the
 * article through its source. What is denied, refused or only supposed is marked as disputed.
 */
export function findReports(scene: Scene, cues: readonly CueLink[]): Report[] {
  const { reading, people, sentence } = scene;
  if (sentence.isTitleCase) return [];
  const tails = tailCues(scene, cues);
  const all = [...cues.filter(cue => !tails.some(({ at }) => at === cue.at)), ...tails]
    .sort((a, b) => a.at - b.at)
    .map(withVoice);
  const place = { ...scene, cues: all };
  const found = all.filter(isReporting).flatMap(cue => reportOf(place, cue) ?? []);
  return found.flatMap(each => {
    const standing = standingOf(reading, sentence, each.cue, each.kind);
    const span = clean(reading, each.from, each.to);
    if (!span || standing === "nothing") return [];
    const outer = found.find(
      other =>
        other !== each && other.from <= each.cue.at && other.to >= each.to && !isAround(each, other.cue),
    );
    const isOwn = outer === undefined || isOneSubject(people, outer.cue, each.cue);
    return [{ span, cue: each.cue, through: isOwn ? null : outer.cue, disputed: standing }];
  });
}

function isAround({ from, to }: Found, cue: CueLink): boolean {
  return from <= cue.at && cue.at < to;
}

function isOneSubject(people: People, a: CueLink, b: CueLink): boolean {
  if (a.subject.from === b.subject.from) return true;
  const [first, second] = [a.subject.name, b.subject.name];
  return first !== null && second !== null && people.personOf.get(first) === people.personOf.get(second);
}

/** "said the bridge would close and added": whoever said it added it, not what would close. */
function withVoice(cue: CueLink, index: number, cues: readonly CueLink[]): CueLink {
  if (cue.order !== "shared" || !isReporting(cue)) return cue;
  const last = cues.slice(0, index).findLast(({ order }) => order !== "according");
  if (!last || isReporting(last) || last.subject.from !== cue.subject.from) return cue;
  const voice = cues.slice(0, index).findLast(other => isReporting(other) && other.order === "subject-first");
  return voice && voice.at < cue.subject.from ? { ...cue, subject: voice.subject } : cue;
}

/** Verbs that report on their own; the others need marks. */
function isReporting({ verb, order }: CueLink): boolean {
  if (order === "according" || ALSO_REPORTING_VERBS.has(verb.base)) return true;
  return verb.strength === "strong" && !NOT_REPORTING_VERBS.has(verb.base);
}

function reportOf(place: CuedSentence, cue: CueLink): Found | null {
  const { reading, sentence } = place;
  if (cue.order === "according") return accordingTo(place, cue);
  if (isAskedOf(reading, sentence, cue)) return null;
  if (cue.order !== "inverted") {
    const after = Math.max(cue.at + 1, cue.order === "agent" ? cue.subject.to : 0);
    const complement = complementOf(place, cue, after, sentence.to);
    if (complement && !(complement.kind === "thing" && reading.tokens[cue.at - 1]?.lower === "to")) {
      return { cue, ...complement, to: endOf(place, cue, complement) };
    }
  }
  return cue.verb.strength === "strong" && cue.order !== "shared" ? aside(place, cue) : null;
}

/**
 * The clause that says who spoke stands beside what was said: behind it ("…, Ann Roe said"), inside it
 * ("In May, Ann Roe said, it would close") or before it with "as" ("As Ann Roe said, it would close").
 */
function aside(place: CuedSentence, cue: CueLink): Found | null {
  const { reading, sentence } = place;
  const { tokens } = reading;
  const subject = phraseStart(reading, cue);
  const isAs = tokens[subject - 1]?.lower === "as";
  const first = Math.min(cue.at, subject) - (isAs ? 1 : 0);
  const after = Math.max(cue.at + 1, cue.order === "inverted" ? cue.subject.to : 0);
  const resumed = goesOnAt(reading, after, sentence.to);
  const onwards = (from: number, start: number): Found => {
    return { cue, kind: "clause", from, to: endOf(place, cue, { kind: "clause", from: start }) };
  };
  if (isAs && first === sentence.from) return resumed === null ? null : onwards(resumed, resumed);
  if (tokens[first - 1]?.text !== ",") return null;
  if (resumed !== null && cue.order === "subject-first") return onwards(sentence.from, resumed);
  const start = mainStart(reading, sentence, first - 1);
  if (start === null || !isTail(reading, sentence, cue, after)) return null;
  const isClause = cue.subject.kind !== "description" || hasFinite(reading, start, first - 1);
  if (!isClause || first - start <= LEAST_BEFORE_TAIL) return null;
  return { cue, kind: "clause", from: start, to: first - 1 };
}

/** Where the clause goes on into which ", Ann Roe said on Friday," is put. */
function goesOnAt(reading: Reading, after: number, to: number): number | null {
  const { tokens } = reading;
  const comma = skipSettings(reading, after, to);
  const next = tokens[comma + 1];
  if (tokens[comma]?.text !== "," || !next || comma + 1 >= to || next.kind === "quote") return null;
  return ACCOMPANYING_PARTICIPLES.has(next.lower) ? null : comma + 1;
}

function isTail({ tokens }: Reading, sentence: Sentence, { order }: CueLink, after: number): boolean {
  const next = tokens[after];
  if (order === "inverted" || !next || after >= sentence.to) return true;
  return (next.kind === "punct" && next.text !== ":") || isSetting(next.lower);
}

/** Tokens of the shortest clause that a tail can end. */
const LEAST_BEFORE_TAIL = 4;

function isSetting(lower: string): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    CALENDAR.has(lower) ||
    ADVERBIAL_TIMES.has(lower) ||
    /ly$|^(?:later|earlier|yesterday|today|tonight|then|too|last|this|late|early|when|as)$/.test(lower)
  );
}

/** Where the clause begins that a tail ends; null where it is a clause of the article's: "When it closed, she complained". */
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

/** "the bridge would close, said Ann Roe, who …": inverted tails of sentences in which nothing is quoted. */
function tailCues(scene: Scene, cues: readonly CueLink[]): CueLink[] {
  const { tokens, sentence } = scene;
  const found: CueLink[] = [];
  for (let at = sentence.from + 3; at < sentence.to; at++) {
    const token = tokens[at];
    const { verb } = token ?? {};
    if (!token || !verb || verb.strength !== "strong" || token.isCapital) continue;
    if (ADDRESSING_VERBS.has(verb.base) || tokens[at + 1]?.lower === "that") continue;
    if (tokens[at - 1]?.text !== "," || !verb.forms.some(form => form === "past" || form === "third"))
      continue;
    if (cues.some(cue => cue.at === at && cue.order === "inverted")) continue;
    const subject = phraseStartingAt(scene, at + 1, sentence.to);
    if (!subject || subject.kind === "pronoun" || subject.kind === "relative") continue;
    const end = tokens[subject.to];
    const endsClause = subject.to >= sentence.to || !end || end.kind === "punct" || isSetting(end.lower);
    if (!endsClause || (subject.kind === "description" && !isSpeaker(tokens[subject.head]?.lower ?? "")))
      continue;
    found.push({ at, verb, subject, order: "inverted", isTrailing: false });
  }
  return found;
}

function isSpeaker(noun: string): boolean {
  return isHumanNoun(noun) || GROUP_NOUNS.has(noun);
}

/** "Asked whether she would go, Ann Roe said …", "when asked if": somebody else asks. */
function isAskedOf({ tokens }: Reading, sentence: Sentence, { at, verb, order }: CueLink): boolean {
  if (verb.base !== "ask" && verb.base !== "press") return false;
  const before = tokens[at - 1];
  return (
    at === sentence.from ||
    (order === "shared" && (before?.text === "," || /^(?:when|if|once|as|while)$/.test(before?.lower ?? "")))
  );
}

/** "According to Ann Roe, the river had risen", "the river had risen, according to Ann Roe". */
function accordingTo(place: CuedSentence, cue: CueLink): Found | null {
  const { reading, sentence } = place;
  const { tokens } = reading;
  let first = cue.at;
  while (
    first > sentence.from &&
    (CONJUNCTIONS.has(tokens[first - 1]?.lower ?? "") || tokens[first - 1]?.text === ",")
  )
    first--;
  if (first > sentence.from) {
    const from = clauseBefore(reading, sentence, cue.at);
    // "At its heart, according to Ann Roe, was a quarrel": put into the clause.
    const goesOn = tokens[cue.subject.to]?.text === "," && !hasFinite(reading, from, first);
    return {
      cue,
      kind: "clause",
      from,
      to: goesOn ? endOf(place, cue, { kind: "clause", from: cue.subject.to + 1 }) : first,
    };
  }
  let from = cue.subject.to;
  while (from < sentence.to && tokens[from]?.text !== ",") from++;
  // Past an apposition: "According to Ann Roe, the mayor, the river had risen."
  const next = from + 1;
  const second = commaAfter(reading, next, sentence.to);
  const isApposed = second !== null && second - next <= 12 && !hasFinite(reading, next, second);
  const start = isApposed ? second + 1 : next;
  return start < sentence.to
    ? { cue, kind: "clause", from: start, to: endOf(place, cue, { kind: "clause", from: start }) }
    : null;
}

function clauseBefore({ tokens }: Reading, { from }: Sentence, to: number): number {
  for (let at = to - 1; at > from; at--) if (/^[;:]$/.test(tokens[at]?.text ?? "")) return at + 1;
  return from;
}

function commaAfter({ tokens }: Reading, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ",") return at;
  return null;
}

function clean(reading: Reading, from: number, to: number): Span | null {
  const { tokens } = reading;
  let first = from;
  let last = to - 1;
  while (first < last && isEdge(tokens[first]?.kind, tokens[first]?.lower)) first++;
  while (last > first && tokens[last]?.kind === "punct") last--;
  let words = 0;
  for (let at = first; at <= last; at++) if (tokens[at]?.kind === "word") words++;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return words >= MIN_WORDS ? { start, end } : null;
}

function isEdge(kind: string | undefined, lower: string | undefined): boolean {
  return kind === "punct" || lower === "but" || lower === "and";
}
