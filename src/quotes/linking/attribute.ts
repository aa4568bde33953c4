import { CALENDAR } from "../../english/calendar.ts";
import { CONJUNCTIONS, PREPOSITIONS } from "../../english/function-words.ts";
import { SPEECH_NOUNS } from "../../english/speech-verbs.ts";
import type { People } from "../people/people.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { CueLink } from "./cues.ts";
import { mainSubject } from "./main-subject.ts";
import { type Phrase, phraseEndingAt, phraseStartingAt } from "./phrases.ts";

/** How a quoted stretch is linked to a source in its own sentence. */
export interface SentenceLink {
  readonly phrase: Phrase;
  /** Token of the cue, or null. */
  readonly cue: number | null;
  readonly how: "cue" | "label" | "noun" | "possessive" | "subject";
  readonly score: number;
  /** The cue inside: who is said by the source to have used the words ("X claims that Y said …"). */
  readonly inner: CueLink | null;
}

const MARK_OF_SPEECH = /[,?!—–-]$/u;

/** The best link for the quote token `at` inside its sentence, or null. */
export function linkInSentence(
  reading: Reading,
  people: People,
  sentence: Sentence,
  cues: readonly CueLink[],
  at: number,
): SentenceLink | null {
  const links = [
    beforeQuote(reading, people, cues, at),
    afterQuote(reading, sentence, cues, at),
    accordingBefore(reading, cues, at),
    labelBefore(reading, people, sentence, at),
    labelAfter(reading, people, sentence, at),
    possessive(reading, people, sentence, at),
    bySubject(reading, people, sentence, at),
  ];
  let best: SentenceLink | null = null;
  for (const link of links) if (link && (!best || link.score > best.score)) best = link;
  return best && framed(people, cues, best, at);
}

/**
 * "According to Osorio, Menchaca answered “…”", "Canova said “…”, the Herald reported": the one whose report
 * frames the sentence passed the words on; the speaker is the one inside.
 */
function framed(people: People, cues: readonly CueLink[], link: SentenceLink, at: number): SentenceLink {
  const own = cues.find(cue => cue.at === link.cue && cue.order !== "according");
  if (!own || link.inner) return link;
  const frame = cues.find(
    cue =>
      cue.subject.from !== own.subject.from &&
      cue.subject.kind !== "pronoun" &&
      (cue.order === "according" || (own.at < at && cue.at > at && cue.isTrailing)),
  );
  if (!frame || isOneVoice(people, frame.subject, own.subject)) return link;
  return { ...link, phrase: frame.subject, cue: frame.at, inner: own };
}

function isOneVoice(people: People, a: Phrase, b: Phrase): boolean {
  return a.name !== null && b.name !== null && people.personOf.get(a.name) === people.personOf.get(b.name);
}

function wordsBetween(reading: Reading, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (reading.tokens[at]?.kind === "word") words++;
  return words;
}

/**
 * The cue whose words go on into the quotation: the outermost of nested ones ("Trump said that Clinton had
 * called him “…”": Trump's words, of which Clinton's reached us through him), the last of successive ones.
 */
function beforeQuote(
  reading: Reading,
  people: People,
  cues: readonly CueLink[],
  at: number,
): SentenceLink | null {
  let outer: CueLink | null = null;
  let last: CueLink | null = null;
  for (const cue of cues) {
    if (cue.at > at || cue.order === "according") continue;
    if (cue.subject.from > at) continue;
    if (cue.verb.strength === "deed" && !introduces(reading, cue, at)) continue;
    if (!outer || !last || !isNested(reading, outer, last, cue)) outer = cue;
    last = cue;
  }
  if (!outer || !last) return null;
  const gap = wordsBetween(reading, last.at + 1, at);
  const isStrong = last.verb.strength === "strong" || outer.verb.strength === "strong";
  let score = gap === 0 ? 10 : 6.5 + (isStrong ? 1 : 0) - Math.min(gap, 30) / 15;
  if (gap > 0 && reading.tokens[at - 1]?.text === ":") score = Math.max(score, 8);
  if (gap > 0 && reading.tokens[at - 1]?.text === "," && isStrong) score = Math.max(score, 8.5);
  const isSame =
    outer === last || last.order === "shared" || isSameVoice(people, outer.subject, last.subject, reading);
  const inner = !isSame && gap <= 4 && COMMUNICATES.test(last.verb.base) ? last : null;
  return { phrase: outer.subject, cue: isSame ? last.at : outer.at, how: "cue", score, inner };
}

/** "He began “…”", "as she put it: “…”", but not "he began a tour of “…”". */
function introduces(reading: Reading, cue: CueLink, at: number): boolean {
  return /^[,:]$/.test(reading.tokens[at - 1]?.text ?? "") || wordsBetween(reading, cue.at + 1, at) === 0;
}

/** "According to the Herald: “…”", where nothing else in the sentence says who. */
function accordingBefore(reading: Reading, cues: readonly CueLink[], at: number): SentenceLink | null {
  const cue = cues.findLast(({ order, subject }) => order === "according" && subject.to <= at);
  if (!cue) return null;
  const isNext = /^[:,]$/.test(reading.tokens[at - 1]?.text ?? "") && cue.subject.to >= at - 1;
  return { phrase: cue.subject, cue: cue.at, how: "cue", score: isNext ? 8.5 : 4.5, inner: null };
}

const COMMUNICATES =
  /^(?:say|tell|add|ask|write|tweet|reply|respond|declare|announce|claim|admit|boast|warn|shout|yell|call|describe|dub|label|promise|vow)$/;

/** Whether a cue stands in what another one reports: no clause of its own was begun between them. */
function isNested(reading: Reading, outer: CueLink, last: CueLink, cue: CueLink): boolean {
  if (reading.without.has("nesting")) return false;
  if (cue.order === "shared") return cue.subject.from !== outer.subject.from && outer !== last;
  // "While not all he says is true, Jamieson said": a comma before the subject begins a clause.
  if (reading.tokens[cue.subject.from - 1]?.text === "," && cue.subject.from - 2 !== last.at) return false;
  if (outer.verb.strength !== "strong" && !isBackReference(reading, outer, cue)) return false;
  for (let at = last.at + 1; at < cue.subject.from; at++) {
    const token = reading.tokens[at];
    if (!token) return false;
    if (token.kind === "quote" || /^(?:;|:|—|–|--|\()$/.test(token.text)) return false;
    if (/^(?:which|who|whom|whose|while|whereas|though|although)$/.test(token.lower)) return false;
    if (
      token.text === "," &&
      /^(?:and|but|as|with|so|yet|after|before)$/.test(reading.tokens[at + 1]?.lower ?? "")
    )
      return false;
  }
  return true;
}

/** "The president denounced what he called …": the pronoun goes back to the subject. */
function isBackReference(reading: Reading, outer: CueLink, cue: CueLink): boolean {
  return (
    cue.subject.kind === "pronoun" &&
    outer.subject.kind !== "pronoun" &&
    reading.tokens[cue.subject.from - 1]?.lower === "what"
  );
}

function isSameVoice(people: People, outer: Phrase, inner: Phrase, reading: Reading): boolean {
  if (inner.kind === "relative") return true;
  if (inner.kind !== "pronoun") {
    return isOneVoice(people, inner, outer);
  }
  const gender = outer.name ? (people.personOf.get(outer.name)?.gender ?? null) : null;
  const word = reading.tokens[inner.head]?.lower;
  return gender === null || word === gender;
}

function afterQuote(
  reading: Reading,
  sentence: Sentence,
  cues: readonly CueLink[],
  at: number,
): SentenceLink | null {
  const { tokens, stretches } = reading;
  // “A” and “B,” said Trump: the tail follows the last of them.
  let last = at;
  for (let i = at + 1; i < sentence.to; i++) {
    const token = tokens[i];
    if (token?.kind === "quote") last = i;
    else if (!token || !(CONJUNCTIONS.has(token.lower) || token.text === ",")) break;
  }
  const ended = stretches[tokens[last]?.stretch ?? -1];
  const isSpeech =
    ended !== undefined &&
    (MARK_OF_SPEECH.test(reading.article.text.slice(ended.end - 1, ended.end)) ||
      tokens[last + 1]?.text === ",");
  let begin = last + 1;
  while (begin < sentence.to && tokens[begin]?.kind === "punct" && tokens[begin]?.text !== ".") begin++;
  let best: SentenceLink | null = null;
  for (const cue of cues) {
    if (cue.at <= last || cue.subject.from <= last) continue;
    const start = Math.min(cue.at, cue.subject.from);
    const link = { phrase: cue.subject, cue: cue.at, how: "cue" as const, inner: null };
    if (start === begin) {
      if (cue.order === "subject-first" && hasOwnObject(reading, sentence, cue, at)) return null;
      return { ...link, score: isSpeech ? 9.5 : cue.order === "according" ? 7 : 5 };
    }
    const gap = wordsBetween(reading, begin, start);
    // “…” if she lost, said Ruiz; “…” as his father dreamed, Mr. Turry said.
    const isTail = cue.order === "inverted" || cue.isTrailing;
    if (
      /^(?:as|when|while|if|because|after|before|although|though|since)$/.test(
        tokens[start - 1]?.lower ?? "",
      ) &&
      !isTail
    )
      continue;
    const score =
      isTail && cue.verb.strength === "strong"
        ? 7.5 - Math.min(gap, 20) / 40
        : (isSpeech ? 7 : 4) - Math.min(gap, 20) / 10;
    if (!best || score > best.score) best = { ...link, score };
  }
  return best;
}

/** "To cries of “shame,” she said the vote stood": words that open no sentence, and a verb that goes on to others. */
function hasOwnObject({ tokens }: Reading, sentence: Sentence, cue: CueLink, at: number): boolean {
  const isOpening = tokens.slice(sentence.from, at).every(({ kind }) => kind !== "word");
  const next = tokens[cue.at + 1];
  if (isOpening || cue.at + 1 >= sentence.to || next?.kind !== "word") return false;
  return (
    !PREPOSITIONS.has(next.lower) &&
    !CALENDAR.has(next.lower) &&
    !/ly$/.test(next.lower) &&
    cue.verb.base !== "tell"
  );
}

function labelBefore(reading: Reading, people: People, sentence: Sentence, at: number): SentenceLink | null {
  if (reading.tokens[at - 1]?.text !== ":") return null;
  const label = labelAt(reading, people, sentence, at - 1);
  if (label) return label;
  const subject = mainSubject(reading, people, sentence, sentence.from, at);
  // “Title,” by the Herald’s Bo Lee: “…”: a digest, in which Bo Lee reports and speaks no word.
  const isDigest = subject && reading.tokens.slice(sentence.from, at).some(({ kind }) => kind === "quote");
  return subject && !isDigest
    ? { phrase: subject, cue: null, how: "subject", score: 7.5, inner: null }
    : null;
}

/** "And from", "Then": nothing that could be a verb of somebody else's. */
function hasOnlyLeadIn(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at];
    if (token?.kind === "word" && !LEAD_IN.test(token.lower)) return false;
  }
  return to - from <= 4;
}

const LEAD_IN =
  /^(?:and|but|then|now|next|first|second|finally|from|by|here|with|the|also|again|later|meanwhile|enter)$/;

/** "Name:", "And from Chairwoman Ruiz:", "Her message:" – what stands before a colon, without a verb. */
export function labelAt(
  reading: Reading,
  people: People,
  sentence: Sentence,
  colon: number,
): SentenceLink | null {
  const phrase = phraseEndingAt(reading, people, colon - 1, sentence.from);
  if (phrase?.kind === "name" && hasOnlyLeadIn(reading, sentence.from, phrase.from)) {
    return { phrase, cue: null, how: "label", score: 9, inner: null };
  }
  // "Her message:", "Penhallow’s words to the council look unwise:"
  for (let at = colon - 1; at > sentence.from; at--) {
    if (reading.tokens[at]?.kind === "quote") return null;
    if (!SPEECH_NOUNS.has(reading.tokens[at]?.lower ?? "")) continue;
    const owner = ownerOf(reading, people, sentence, at);
    if (owner && owner.from <= sentence.from + 2)
      return { phrase: owner, cue: at, how: "noun", score: 8.2, inner: null };
    if (owner && at === colon - 1) return { phrase: owner, cue: at, how: "noun", score: 8.2, inner: null };
  }
  return null;
}

/** “…” — Name, at the end of a paragraph. */
function labelAfter(reading: Reading, people: People, sentence: Sentence, at: number): SentenceLink | null {
  const { tokens } = reading;
  if (!/^(?:—|–|--?|―)$/.test(tokens[at + 1]?.text ?? "")) return null;
  const phrase = phraseStartingAt(reading, people, at + 2, sentence.to);
  if (phrase?.kind !== "name") return null;
  const after = tokens[phrase.to];
  if (after && !/^[,.(@]$/.test(after.text) && phrase.to < sentence.to) return null;
  return { phrase, cue: null, how: "label", score: 9, inner: null };
}

function ownerOf(reading: Reading, people: People, sentence: Sentence, noun: number): Phrase | null {
  const { tokens } = reading;
  for (let at = noun - 1; at >= sentence.from && at > noun - 6; at--) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === "clitic") return phraseEndingAt(reading, people, at - 1, sentence.from);
    if (/^(?:his|her|their|my|our)$/.test(token.lower))
      return { kind: "pronoun", from: at, to: at + 1, head: at, name: null };
    if (token.kind !== "word") return null;
  }
  return null;
}

/** "Trump’s “birther” claims", "his “rigged” system". */
function possessive(reading: Reading, people: People, sentence: Sentence, at: number): SentenceLink | null {
  const owner = ownerOf(reading, people, sentence, at);
  return owner ? { phrase: owner, cue: null, how: "possessive", score: 3, inner: null } : null;
}

/** No word of saying: the sentence's subject, the weakest link. */
function bySubject(reading: Reading, people: People, sentence: Sentence, at: number): SentenceLink | null {
  const subject = mainSubject(reading, people, sentence, sentence.from, at);
  return subject ? { phrase: subject, cue: null, how: "subject", score: 2, inner: null } : null;
}
