import { TIME_NOUNS } from "../../english/grammar/calendar.ts";
import { CONJUNCTIONS } from "../../english/grammar/function-words.ts";
import { SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import {
  NOT_REPORTING_VERBS,
  OTHER_REPORTING_VERBS,
  VERBS_BEFORE_ANY_CLAUSE,
} from "../../english/speech/reporting.ts";
import type { Span } from "../../text/span.ts";
import type { People } from "../people/person.ts";
import type { Disputed } from "../quotation.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import { type Complement, complementOf, hasFinite } from "./complement.ts";
import { type CueLink, withSubject } from "./cue-link.ts";
import type { Phrase } from "./phrase.ts";
import { oneWord } from "./phrases.ts";
import { aside } from "./report-asides.ts";
import { type CuedSentence, endOf, type FoundReport, startOf } from "./report-end.ts";
import { withIssuer } from "./report-issuers.ts";
import { nounReports } from "./report-nouns.ts";
import type { Scene } from "./scene.ts";
import { isInside } from "./shared-subject.ts";
import { standingOf } from "./standing.ts";
import { tailCues } from "./tail-cues.ts";

/**
 * Fewer words than this outside the marks report nothing: the rest is a quotation. Without marks, two suffice: "to
 * resign".
 */
const LEAST_REPORTED = 3;

/** What a sentence reports of somebody without quotation marks. */
export interface Report {
  readonly span: Span;
  readonly cue: CueLink;
  /** Somebody who says it too: "Roe and her lawyer said". */
  readonly partner: Phrase | null;
  /** Who reports that it was said, if it is inside another report. */
  readonly through: CueLink | null;
  /** Set if the article says that it wasn't said, or only might be. */
  readonly disputed: Disputed | null;
}

/**
 * What a sentence reports without quotation marks, by cue: "said that the river had risen", "told reporters it had",
 * "the river had risen, she said", "promised to mend it", "asked whether it would rise".
 *
 * It may contain words in marks: "said he could end the war “in a day”". Reports inside a report reached the article
 * through its source. What is denied, refused or only supposed is marked as disputed.
 */
export function findReports(scene: Scene, cues: readonly CueLink[]): Report[] {
  const { reading, people, sentence } = scene;
  if (sentence.isTitleCase) return headlineReports(scene, cues);
  const tails = tailCues(scene, cues);
  const all = [...cues.filter(cue => !tails.some(({ at }) => at === cue.at)), ...tails]
    .sort((a, b) => a.at - b.at)
    .map((cue, index, sorted) => withIssuer(scene, withVoice(reading, cue, sorted.slice(0, index))))
    .filter(({ subject }) => !isTime(scene, subject));
  const place: CuedSentence = {
    reading,
    people,
    sentence,
    number: scene.number,
    tokens: scene.tokens,
    cues: all,
  };
  const byVerbs = all
    .filter(isReporting)
    .map(cue => reportOf(place, cue))
    .filter(report => report !== null);
  // "gave a warning that": what looks like a verb may be the noun.
  const byNouns = nounReports(place).filter(({ cue }) => !byVerbs.some(other => other.cue.at === cue.at));
  const found = [...byVerbs, ...byNouns];
  const reports: Report[] = [];
  for (const each of found) {
    const standing = standingOf(reading, sentence, each.cue, each.kind);
    const span = clean(reading, each.kind, each.from, each.to);
    if (!span || standing === "nothing") continue;
    const outer = found.find(
      other =>
        other !== each && other.from <= each.cue.at && other.to >= each.to && !isAround(each, other.cue),
    );
    const isOwn = outer === undefined || isOneSubject(people, outer.cue, each.cue);
    const partner = partnerOf(scene, each.cue);
    reports.push({ span, cue: each.cue, partner, through: isOwn ? null : outer.cue, disputed: standing });
  }
  return reports;
}

/**
 * "Roe Says The Bridge Will Close": what a capitalised headline reports of a name, if only the clause follows.
 * Capitals hide much there, so only the plainest verbs are read.
 */
function headlineReports({ reading, sentence }: Scene, cues: readonly CueLink[]): Report[] {
  const { tokens } = reading;
  return cues.flatMap((cue): Report[] => {
    const from = cue.at + (tokens[cue.at + 1]?.lower === "that" ? 2 : 1);
    const isPlain = cue.order === "subject-first" && cue.subject.kind === "name" && isPlainlySaid(cue.verb);
    if (!isPlain || cue.subject.from > sentence.from + 1 || tokens[cue.at - 1]?.lower === "not") return [];
    let to = from;
    while (to < sentence.to && !ENDS_HEADLINE.has(tokens[to]?.text ?? "")) to++;
    const isClause = tokens[from]?.kind === "word" && hasFinite(reading, from, to, true);
    const span = isClause ? clean(reading, "clause", from, to) : null;
    return span ? [{ span, cue, partner: null, through: null, disputed: null }] : [];
  });
}

const ENDS_HEADLINE: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "-", "--"]);

function isPlainlySaid({ base, forms }: CueLink["verb"]): boolean {
  return VERBS_BEFORE_ANY_CLAUSE.has(base) && (forms.includes("third") || forms.includes("past"));
}

function isAround({ from, to }: FoundReport, cue: CueLink): boolean {
  return from <= cue.at && cue.at < to;
}

function isOneSubject(people: People, a: CueLink, b: CueLink): boolean {
  if (a.subject.from === b.subject.from) return true;
  const [first, second] = [a.subject.name, b.subject.name];
  return first !== null && second !== null && people.personOf.get(first) === people.personOf.get(second);
}

/**
 * "Roe | and her lawyer said", "Lee | and others say": who says it too, if the subject is a person without a name.
 */
function partnerOf({ reading, people, sentence }: Scene, { subject, order }: CueLink): Phrase | null {
  const { tokens } = reading;
  const and = startOf(reading, subject) - 1;
  if (subject.kind !== "description" || order === "shared" || tokens[and]?.lower !== "and") return null;
  const name = people.nameAt[and - 1];
  const isPronoun = SUBJECT_PRONOUNS.has(tokens[and - 1]?.lower ?? "");
  if (!name && !isPronoun) return null;
  const first = name ? name.from : and - 1;
  const before = tokens[first - 1];
  const isFirst =
    first <= sentence.from ||
    before?.kind !== "word" ||
    CONJUNCTIONS.has(before.lower) ||
    before.lower === "both";
  if (!isFirst) return null;
  return name ? { kind: "name", from: first, to: and, head: and - 1, name } : oneWord("pronoun", and - 1);
}

/** "A few minutes later, she said" */
function isTime({ tokens }: Scene, { kind, head }: Phrase): boolean {
  return kind === "description" && TIME_NOUNS.has(tokens[head]?.lower ?? "");
}

/** "said the bridge would close and added": the speaker added it, not what would close. */
function withVoice({ tokens }: Reading, cue: CueLink, earlier: readonly CueLink[]): CueLink {
  if (cue.order !== "shared" || !isReporting(cue)) return cue;
  const last = earlier.findLast(({ order }) => order !== "according");
  // "the bridge would close, said Ann Roe, citing the cost": she cites it.
  const isBehindTail =
    last?.order === "inverted" && tokens[last.subject.to]?.text === "," && cue.verb.forms.includes("ing");
  if (last && isBehindTail) return withSubject(cue, last.subject);
  if (!last || isReporting(last) || last.subject.from !== cue.subject.from) return cue;
  const voice = earlier.findLast(
    other => isReporting(other) && other.order === "subject-first" && !isInside(tokens, other, earlier),
  );
  return voice && voice.at < cue.subject.from ? withSubject(cue, voice.subject) : cue;
}

/** Verbs that report on their own; the others need quotation marks. */
function isReporting({ verb, order }: CueLink): boolean {
  if (order === "according" || OTHER_REPORTING_VERBS.has(verb.base) || verb.base === "call") return true;
  return verb.strength === "strong" && !NOT_REPORTING_VERBS.has(verb.base);
}

function reportOf(place: CuedSentence, cue: CueLink): FoundReport | null {
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

/** "Asked whether she would go, Ann Roe said …", "when asked if": somebody else asks. */
function isAskedOf({ tokens }: Reading, sentence: Sentence, { at, verb, order }: CueLink): boolean {
  if ((verb.base !== "ask" && verb.base !== "press") || verb.forms.includes("ing")) return false;
  const before = tokens[at - 1];
  return (
    at === sentence.from ||
    (order === "shared" && (before?.text === "," || /^(?:when|if|once|as|while)$/.test(before?.lower ?? "")))
  );
}

/** "According to Ann Roe, the river had risen", "the river had risen, according to Ann Roe". */
function accordingTo(place: CuedSentence, cue: CueLink): FoundReport | null {
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
    // "At its heart, according to Ann Roe, was a quarrel": inserted into the clause.
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
  // Skips an apposition: "According to Ann Roe, the mayor, the river had risen."
  const next = from + 1;
  const second = commaAfter(reading, next, sentence.to);
  const isApposed = second !== null && second - next <= 12 && !hasFinite(reading, next, second);
  const start = isApposed ? second + 1 : next;
  return { cue, kind: "clause", from: start, to: endOf(place, cue, { kind: "clause", from: start }) };
}

function clauseBefore({ tokens }: Reading, { from }: Sentence, to: number): number {
  for (let at = to - 1; at > from; at--) if (/^[;:(]$/.test(tokens[at]?.text ?? "")) return at + 1;
  return from;
}

function commaAfter({ tokens }: Reading, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ",") return at;
  return null;
}

function clean(reading: Reading, kind: Complement["kind"], from: number, to: number): Span | null {
  const { tokens } = reading;
  let first = from;
  let last = to - 1;
  while (first < last && isEdge(tokens[first]?.kind, tokens[first]?.lower)) first++;
  while (last > first && tokens[last]?.kind === "punct") last--;
  let words = 0;
  let isMarked = false;
  for (let at = first; at <= last; at++) {
    const kind = tokens[at]?.kind;
    if (kind === "word") words++;
    isMarked ||= kind === "quote";
  }
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return words >= LEAST_REPORTED - ((kind === "deed" || kind === "thing") && !isMarked ? 1 : 0)
    ? { start, end }
    : null;
}

function isEdge(kind: string | undefined, lower: string | undefined): boolean {
  return kind === "punct" || lower === "but" || lower === "and";
}
