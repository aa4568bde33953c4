import { CALENDAR } from "../../english/grammar/calendar.ts";
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  RELATIVES_OF_PERSONS,
} from "../../english/grammar/function-words.ts";
import { DOCUMENT_NOUNS } from "../../english/people/nouns.ts";
import { PRESSING_PARTICIPLES } from "../../english/speech/reporting.ts";
import { SPEECH_NOUNS, speechVerb } from "../../english/speech/speech-verbs.ts";
import type { Feature } from "../judging/features.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import { stretchOf } from "../reading/reading.ts";
import type { CueLink } from "./cue-link.ts";
import { isOpening } from "./cues.ts";
import { type ElidedVerb, elidedVerb } from "./elided-verbs.ts";
import { labelBefore, labelBehind, labelFar } from "./labels.ts";
import { lastMark } from "./last-mark.ts";
import type { Link } from "./link.ts";
import { mainSubject } from "./main-subject.ts";
import { isToldByOther, nestedCues } from "./nested-cues.ts";
import { isOneVoice, wordsBetween } from "./one-voice.ts";
import { inClaim, inNaming, inWordsOf, owned, withOwner } from "./owner-links.ts";
import { withSender } from "./papers.ts";
import { isSamePhrase } from "./phrase.ts";
import { startOf } from "./report-end.ts";
import type { Scene } from "./scene.ts";
import { startOfTwoRoles } from "./two-roles.ts";

const MARK_OF_SPEECH = /[,?!—–-]$/u;

/** Every link in the sentence for the quote token `at`. */
export function linksInSentence(scene: Scene, cues: readonly CueLink[], at: number): Link[] {
  const elided = elidedVerb(scene, cues, at);
  const before = elided?.isCertain ? [elided.link] : withRival(linksBefore(scene, cues, at), elided);
  const links = [
    ...before,
    ...linksBehind(scene, cues, at),
    accordingBefore(scene, cues, at),
    // "Asked if she was glad, Ada Brun said:" has its cue
    labelBefore(scene, at, before),
    labelBehind(scene, at),
    labelFar(scene, at),
    inWordsOf(scene, at),
    inNaming(scene, at),
    inClaim(scene, at),
    owned(scene, at),
  ].filter(link => link !== null);
  const subject = elided?.isCertain ? null : bySubject(scene, at);
  // Somebody with a verb of saying isn't also counted as a mere subject.
  if (subject && !links.some(({ phrase }) => isSamePhrase(phrase, subject.phrase))) links.push(subject);
  const all = links.map(link => framed(scene, cues, link, at));
  // "Roe said “…”, her office confirmed": the office passed the words on, and is not a second speaker.
  const frames = new Set(all.flatMap(({ cue, inner }) => (inner ? [cue] : [])));
  const told = all.filter(({ cue, inner }) => inner || !frames.has(cue));
  return withSender(scene, withOwner(scene, told, at), at);
}

/** Cues before the words, and as likely a subject whose verb stands only in the clause before. */
function withRival(links: Link[], elided: ElidedVerb | null): Link[] {
  const [first] = links;
  if (!elided || !first) return links;
  const { phrase, cue, inner } = elided.link;
  return [...links, { phrase, cue, inner, features: first.features }];
}

/**
 * "According to Osorio, Menchaca answered “…”", "Canova said “…”, the Herald reported": the outer source passed the
 * words on; the speaker is the inner one.
 */
function framed(scene: Scene, cues: readonly CueLink[], link: Link, at: number): Link {
  const own = cues.find(cue => cue.at === link.cue && cue.order !== "according");
  if (!own || link.inner) return link;
  const frame = cues.find(
    cue =>
      cue.subject.from !== own.subject.from &&
      (isToldByOther(scene, own, cue, at) ||
        (cue.subject.kind !== "pronoun" &&
          (cue.order === "according" ||
            (cue.isTrailing && cue.at > Math.max(own.at, at) && isNext(scene, cue))))),
  );
  if (!frame || isOneVoice(scene, frame.subject, own.subject)) return link;
  return { phrase: frame.subject, cue: frame.at, inner: own, features: link.features };
}

/** "…, Roe said, a neighbour | remembered", but not "…, a neighbour who | remembers it": no clause about the subject. */
function isNext({ tokens }: Scene, { subject, at }: CueLink): boolean {
  return tokens.slice(subject.head, at).every(({ lower }) => !RELATIVES.has(lower));
}

/** Cues whose words continue into the quotation: the outermost of nested ones, the last, and those before it. */
function linksBefore(scene: Scene, cues: readonly CueLink[], at: number): Link[] {
  const before = cues.filter(
    cue =>
      cue.at < at &&
      cue.order !== "according" &&
      hasSubjectBefore(scene, cue, at) &&
      !isCiting(scene, cue, at) &&
      !isSupposed(scene, cue, at) &&
      !isInserted(scene, cue, at) &&
      !isAside(scene, cue, at) &&
      !isAsking(scene, cues, cue) &&
      (cue.verb.strength !== "deed" || introduces(scene, cue, at)),
  );
  const reporting = before.filter(
    cue => cue.verb.strength !== "deed" || !before.some(other => isPartOf(scene, cue, other)),
  );
  return linksFrom(scene, reporting, at);
}

/** "Roe says the bridge has gone “soft”": what is only done is a part of what she says. */
function isPartOf({ tokens }: Scene, { subject }: CueLink, report: CueLink): boolean {
  if (report.verb.strength !== "strong" || report.at >= subject.from) return false;
  if (report.subject.from === subject.from || subject.kind === "pronoun") return false;
  return tokens
    .slice(report.at, subject.from)
    .every(({ kind, text }) => kind !== "quote" && !/^[,;:]$/.test(text));
}

function linksFrom(scene: Scene, before: readonly CueLink[], at: number): Link[] {
  const nested = nestedCues(scene, before, at);
  if (!nested) return [];
  const { outer, last, inner } = nested;
  const features = [
    ...positionBefore(scene, last, at, outer.verb.strength === "strong"),
    ...(isSpent(scene, last, at) ? (["before-spent"] as const) : []),
  ];
  const links: Link[] = [];
  if (outer === last) {
    links.push({ phrase: last.subject, cue: last.at, inner: null, features: [...features, ...formOf(last)] });
  } else {
    const isSame = nested.isSame;
    // "As the Herald reported, Roe refused to call it a joke: “…”": it reports the whole sentence.
    const isFrame = scene.tokens[startOf(scene.reading, outer.subject) - 1]?.lower === "as";
    links.push({
      phrase: outer.subject,
      cue: isSame ? last.at : outer.at,
      inner,
      features: [...features, isFrame ? "before-frame" : "before-nested", ...formOf(outer)],
    });
    if (!isSame && !inner) {
      links.push({
        phrase: last.subject,
        cue: last.at,
        inner: null,
        features: [...features, "before-inner", ...formOf(last)],
      });
    }
  }
  for (const cue of before.slice(-4)) {
    if (cue === outer || cue === last || links.some(({ phrase }) => phrase.from === cue.subject.from))
      continue;
    if (isApart(scene, cue, last)) continue;
    const position = positionBefore(scene, cue, at, false);
    links.push({
      phrase: cue.subject,
      cue: cue.at,
      inner: null,
      features: [...position, "before-earlier", ...formOf(cue)],
    });
  }
  return links;
}

/**
 * "Hale, whom Roe called “a thief”, said “it is over”": Roe's clause has ended; "said Hale, whom Roe called “a
 * thief”": Hale's has not begun.
 */
function isApart({ tokens }: Scene, cue: CueLink, last: CueLink): boolean {
  const isRelative = (at: number) => RELATIVES_OF_PERSONS.has(tokens[at]?.lower ?? "");
  const { subject } = last;
  const isInside = subject.to <= cue.subject.from && cue.at < last.at && subject.kind !== "relative";
  if (isInside) return tokens[subject.to]?.text === "," && isRelative(subject.to + 1);
  return cue.at < subject.from && isRelative(subject.from - 1) && tokens[subject.from - 2]?.text === ",";
}

/** "Police cited a threat: “…”", "Roe cited a study, which found “…”": what is cited has the words, without a named speaker. */
function isCiting({ tokens }: Scene, { verb, order, at: cited }: CueLink, at: number): boolean {
  if (order !== "subject-first" || !/^(?:cite|quote)$/.test(verb.base)) return false;
  const isTelling = (index: number) => tokens[index]?.text === "," && tokens[index + 1]?.lower === "which";
  for (let index = cited + 1; index < at; index++) if (isTelling(index)) return true;
  return tokens[at - 1]?.text === ":";
}

/** "If Roe says it is “rubbish”, he is wrong": nobody has said it yet. */
function isSupposed({ tokens, sentence }: Scene, { subject, at: verb }: CueLink, at: number): boolean {
  const opening = subject.from - 1;
  if (subject.from > verb || tokens[at - 1]?.text === ":") return false;
  if (!/^(?:if|unless|suppose|supposing|imagine)$/.test(tokens[opening]?.lower ?? "")) return false;
  // "asked Roe if it felt “burned”" is a question that was put.
  return opening === sentence.from || tokens[opening - 1]?.kind === "punct";
}

/** "Roe told the Herald, which reported it on Monday, that it was “a joke”": mentioned in passing, and the clause before continues. */
function isInserted({ tokens }: Scene, { subject, at: verb }: CueLink, at: number): boolean {
  const comma = subject.kind === "relative" ? subject.from - 1 : subject.to;
  if (tokens[comma]?.text !== "," || !/^(?:which|who)$/.test(tokens[comma + 1]?.lower ?? "")) return false;
  for (let end = verb + 1; end < at - 1; end++)
    if (tokens[end]?.text === ",") return tokens[end + 1]?.lower === "that";
  return false;
}

/**
 * "Her editor, | she recalls, sent it back with a line: “…”": somebody else's words come before the colon. Not "Tom Hale, | she
 * recalls, had been cruel: “…”".
 */
function isAside(scene: Scene, { order, subject, at: verb }: CueLink, at: number): boolean {
  const { tokens, sentence } = scene;
  const isApart = tokens[subject.from - 1]?.text === "," && tokens[verb + 1]?.text === ",";
  if (order !== "subject-first" || !isApart || tokens[at - 1]?.text !== ":") return false;
  const hasWords = tokens
    .slice(verb + 2, at - 1)
    .some(({ lower }) => SPEECH_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower));
  if (!hasWords) return false;
  const main = mainSubject(scene, sentence.from, subject.from - 1);
  return (
    main?.to === subject.from - 1 && (main.kind === "name" || isHumanNoun(tokens[main.head]?.lower ?? ""))
  );
}

/** "Asked | by Ann Roe, he said: “…”", "When a reporter | asked her why, she said: “…”": whoever asked has an answer. */
function isAsking(scene: Scene, cues: readonly CueLink[], { order, at: verb, subject }: CueLink): boolean {
  const { tokens, sentence } = scene;
  if (order === "agent") return isOpening(scene, verb) && PRESSING_PARTICIPLES.has(tokens[verb]?.lower ?? "");
  const isPut = subject.from === sentence.from + 1 && tokens[sentence.from]?.lower === "when";
  const whom = tokens[verb + 1]?.lower ?? "";
  if (!isPut || tokens[verb]?.lower !== "asked" || !/^(?:him|her)$/.test(whom)) return false;
  return cues.some(
    ({ subject: { from } }) => from > verb && tokens[from]?.lower === (whom === "him" ? "he" : "she"),
  );
}

/**
 * The subject is also before the words, except in "called “a clown” by Bo Lee" and "Calling it “a joke”, Ann Roe".
 */
function hasSubjectBefore(scene: Scene, { order, subject, at: verb }: CueLink, at: number): boolean {
  return subject.from < at || order === "agent" || (order === "shared" && isOpening(scene, verb));
}

function positionBefore(scene: Scene, cue: CueLink, at: number, isStrongOuter: boolean): Feature[] {
  const from =
    cue.order === "agent" || cue.order === "inverted" ? Math.max(cue.at + 1, cue.subject.to) : cue.at + 1;
  const gap = wordsBetween(scene, from, at);
  const { strength } = cue.verb;
  if (gap === 0) return [`before-touching-${strength}`];
  const mark = scene.tokens[at - 1]?.text;
  const isStrong = strength === "strong" || isStrongOuter;
  if (mark === ":") return [isStrong ? "before-colon" : "before-colon-weak"];
  if (strength === "deed") return ["before-deed"];
  if (mark === "," && isStrong) return ["before-comma"];
  return [`before-${gap <= 4 ? "near" : "far"}-${isStrong ? "strong" : "weak"}`];
}

/** “…,” Roe told reporters in typical “Iowa nice” fashion: what was said comes before the cue. */
function isSpent({ tokens, sentence }: Scene, { at: verb, subject }: CueLink, at: number): boolean {
  let before = Math.min(verb, subject.from) - 1;
  while (before >= sentence.from && tokens[before]?.kind === "punct") before--;
  if (before < sentence.from || tokens[before]?.kind !== "quote") return false;
  return tokens[at - 1]?.kind === "word" && at < sentence.to - 1 && tokens[at + 1]?.kind === "word";
}

function formOf({ order, subject }: CueLink): Feature[] {
  const form: Feature[] = order === "inverted" || order === "shared" || order === "agent" ? [order] : [];
  return subject.kind === "relative" ? [...form, "relative"] : form;
}

/** "He began “…”", "as she put it: “…”", but not "he began a tour of “…”". */
function introduces(scene: Scene, cue: CueLink, at: number): boolean {
  return /^[,:]$/.test(scene.tokens[at - 1]?.text ?? "") || wordsBetween(scene, cue.at + 1, at) === 0;
}

/** "According to the Herald: “…”", if nothing else in the sentence names the speaker. */
function accordingBefore(scene: Scene, cues: readonly CueLink[], at: number): Link | null {
  const cue = cues.findLast(({ order, subject }) => order === "according" && subject.to <= at);
  if (!cue) return null;
  const isNext = /^[:,]$/.test(scene.tokens[at - 1]?.text ?? "") && cue.subject.to >= at - 1;
  return {
    phrase: cue.subject,
    cue: cue.at,
    inner: null,
    features: [isNext ? "according-next" : "according"],
  };
}

/** Cues after the words: “…,” said Ann Roe. */
function linksBehind(scene: Scene, cues: readonly CueLink[], at: number): Link[] {
  const { tokens, reading } = scene;
  // “A” and “B,” said Trump: the tail follows the last of them.
  let last = at;
  for (let i = at + 1; i < scene.sentence.to; i++) {
    const token = tokens[i];
    if (token?.kind === "quote") last = i;
    else if (!token || !(CONJUNCTIONS.has(token.lower) || token.text === ",")) break;
  }
  const ended = stretchOf(reading, tokens[last]);
  const isOpen =
    ended !== undefined && (MARK_OF_SPEECH.test(lastMark(reading, ended)) || tokens[last + 1]?.text === ",");
  let begin = last + 1;
  while (begin < scene.sentence.to && tokens[begin]?.kind === "punct" && tokens[begin]?.text !== ".") begin++;
  begin = subjectStart(scene, begin, cues);
  const isPiece = at > scene.sentence.from && tokens[at - 1]?.kind === "word";
  const links: Link[] = [];
  for (const cue of cues) {
    if (cue.at <= last || cue.subject.from <= last) continue;
    const start = Math.min(cue.at, cue.subject.from);
    if (start === begin && cue.order === "subject-first" && hasOwnObject(scene, cue, at)) return [];
    const position = positionBehind(scene, cue, { start, begin, isOpen });
    if (!position) continue;
    const piece: Feature[] = isPiece && /^after-/.test(position) ? ["after-inside"] : [];
    const inner = passedOn(cues, cue);
    links.push({ phrase: cue.subject, cue: cue.at, inner, features: [position, ...piece, ...formOf(cue)] });
    if (links.length >= 3) break;
  }
  return links;
}

/** “…,” the | Herald wrote; “…,” Justice Department senior | counsel Ann Roe said: where the first cue's subject begins. */
function subjectStart({ tokens, sentence }: Scene, begin: number, cues: readonly CueLink[]): number {
  const cue = cues.find(({ subject, order }) => subject.from > begin && order === "subject-first");
  if (!cue || cue.at < begin || cue.subject.from - begin > LONGEST_ROLE) return begin;
  if (cues.some(({ at, subject }) => at >= begin && Math.min(at, subject.from) < cue.subject.from))
    return begin;
  if (startOfTwoRoles(tokens, cue.subject, sentence.from) === begin) return cue.subject.from;
  for (let at = begin; at < Math.min(sentence.to, cue.subject.from); at++) {
    const { kind, lower = "", verb, isCapital } = tokens[at] ?? {};
    if (kind !== "word" || (isStop(lower) && !DETERMINERS.has(lower))) return begin;
    if (verb && !isCapital && verb.forms.includes("past")) return begin;
  }
  return cue.subject.from;
}

/** Tokens of the longest office before a name. */
const LONGEST_ROLE = 8;

/** “…,” the Herald quoted Roe as saying; “…,” Cole remembers Roe saying: who is said to have said it. */
function passedOn(cues: readonly CueLink[], { at, subject }: CueLink): CueLink | null {
  const isBehind = (cue: CueLink) =>
    cue.subject.from > at && cue.subject.from < at + 4 && cue.at > cue.subject.from;
  const inner = cues.find(
    cue =>
      isBehind(cue) &&
      (cue.order === "quoted" || (cue.subject.from === at + 1 && cue.verb.forms.includes("ing"))),
  );
  return inner && subject.from < at ? inner : null;
}

function positionBehind(
  { tokens }: Scene,
  cue: CueLink,
  { start, begin, isOpen }: { readonly start: number; readonly begin: number; readonly isOpen: boolean },
): Feature | null {
  if (start === begin) {
    if (cue.order === "according") return "tail-apart";
    if (!isOpen) return "tail-closed";
    if (speechVerb(cue.verb.base) === undefined) return "tail-unknown";
    return cue.verb.strength === "strong" ? "tail-strong" : "tail-weak";
  }
  // “…”, as Roe said on Friday
  const isPut = cue.verb.strength !== "deed" || cue.order === "according";
  if (start === begin + 1 && tokens[begin]?.lower === "as" && isPut) return "tail-as";
  // “…” if she lost, said Ruiz; “…” as his father dreamed, Mr. Turry said.
  const isTail = cue.order === "inverted" || cue.isTrailing;
  if (!isTail && JOINS_CLAUSE.test(tokens[start - 1]?.lower ?? "")) return null;
  if (isTail && cue.verb.strength === "strong") return "tail-apart";
  return isOpen ? "after-open" : "after-closed";
}

const JOINS_CLAUSE = /^(?:as|when|while|if|because|after|before|although|though|since)$/;

/**
 * "To cries of “shame,” she said the vote stood": the words don't open the sentence, and the verb after them has
 * another object.
 */
function hasOwnObject({ tokens, sentence }: Scene, cue: CueLink, at: number): boolean {
  const isOpening = tokens.slice(sentence.from, at).every(({ kind }) => kind !== "word");
  if (isOpening || cue.at + 1 >= sentence.to) return false;
  const next = tokens[cue.at + 1];
  // Asked “why?”, she said: “…”
  if (next?.kind === "quote" || (next?.text === ":" && tokens[cue.at + 2]?.kind === "quote")) return true;
  if (next?.kind !== "word") return false;
  return (
    !PREPOSITIONS.has(next.lower) &&
    !CALENDAR.has(next.lower) &&
    !/ly$/.test(next.lower) &&
    cue.verb.base !== "tell"
  );
}

/** No word of saying: the sentence's subject is the weakest link. */
function bySubject(scene: Scene, at: number): Link | null {
  const subject = mainSubject(scene, scene.sentence.from, at);
  return subject && { phrase: subject, cue: null, inner: null, features: ["subject"] };
}
