import type { CueLink } from "./cues.ts";
import { CONJUNCTIONS } from "./lexicon/function-words.ts";
import { SPEECH_NOUNS } from "./lexicon/speech-verbs.ts";
import type { People } from "./people.ts";
import { mainSubject, type Phrase, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Reading, Sentence } from "./reading.ts";

/** How a quoted stretch is linked to a source in its own sentence. */
export interface SentenceLink {
  readonly phrase: Phrase;
  /** Token of the cue, or null. */
  readonly cue: number | null;
  readonly how: "cue" | "label" | "noun" | "possessive" | "subject";
  readonly score: number;
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
    beforeQuote(reading, people, sentence, cues, at),
    afterQuote(reading, people, sentence, cues, at),
    labelBefore(reading, people, sentence, at),
    labelAfter(reading, people, sentence, at),
    possessive(reading, people, sentence, at),
    bySubject(reading, people, sentence, at),
  ];
  let best: SentenceLink | null = null;
  for (const link of links) if (link && (!best || link.score > best.score)) best = link;
  return best;
}

function wordsBetween(reading: Reading, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (reading.tokens[at]?.kind === "word") words++;
  return words;
}

function beforeQuote(
  reading: Reading,
  _people: People,
  _sentence: Sentence,
  cues: readonly CueLink[],
  at: number,
): SentenceLink | null {
  let best: SentenceLink | null = null;
  for (const cue of cues) {
    if (cue.at > at) break;
    if (cue.subject.from > at) continue;
    const gap = wordsBetween(reading, cue.at + 1, at);
    const strength = cue.verb.strength === "strong" ? 1 : 0;
    let score = gap === 0 ? 10 : 6.5 + strength - Math.min(gap, 30) / 15;
    if (gap > 0 && reading.tokens[at - 1]?.text === ":") score = Math.max(score, 8);
    if (gap > 0 && reading.tokens[at - 1]?.text === "," && strength) score = Math.max(score, 8.5);
    if (!best || score >= best.score) best = { phrase: cue.subject, cue: cue.at, how: "cue", score };
  }
  return best;
}

function afterQuote(
  reading: Reading,
  _people: People,
  sentence: Sentence,
  cues: readonly CueLink[],
  at: number,
): SentenceLink | null {
  const { tokens, stretches } = reading;
  const stretch = stretches[tokens[at]?.stretch ?? -1];
  if (!stretch) return null;
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
    (MARK_OF_SPEECH.test(reading.article.text.slice(ended.start, ended.end)) ||
      tokens[last + 1]?.text === ",");
  let begin = last + 1;
  while (begin < sentence.to && tokens[begin]?.kind === "punct" && tokens[begin]?.text !== ".") begin++;
  for (const cue of cues) {
    if (cue.at <= last || cue.subject.from <= last) continue;
    const start = Math.min(cue.at, cue.subject.from);
    const isRight = start === begin;
    const gap = wordsBetween(reading, begin, start);
    if (isRight) {
      const base = isSpeech ? 9.5 : cue.order === "according" ? 7 : 5;
      return { phrase: cue.subject, cue: cue.at, how: "cue", score: base };
    }
    return {
      phrase: cue.subject,
      cue: cue.at,
      how: "cue",
      score: (isSpeech ? 7 : 4) - Math.min(gap, 20) / 10,
    };
  }
  return null;
}

/** "Name: “…”" and "And from Chairwoman Ruiz: “…”". */
function labelBefore(reading: Reading, people: People, sentence: Sentence, at: number): SentenceLink | null {
  const { tokens } = reading;
  if (tokens[at - 1]?.text !== ":") return null;
  const phrase = phraseEndingAt(reading, people, at - 2, sentence.from);
  if (phrase?.kind === "name" && phrase.from - sentence.from <= 3)
    return { phrase, cue: null, how: "label", score: 9 };
  const noun = tokens[at - 2];
  // "Her message: “…”", "Trump’s response: “…”"
  if (noun && SPEECH_NOUNS.has(noun.lower)) {
    const owner = ownerOf(reading, people, sentence, at - 2);
    if (owner) return { phrase: owner, cue: at - 2, how: "noun", score: 8.2 };
  }
  const subject = mainSubject(reading, people, sentence, sentence.from, at);
  return subject ? { phrase: subject, cue: null, how: "subject", score: 7.5 } : null;
}

/** “…” — Name, at the end of a paragraph. */
function labelAfter(reading: Reading, people: People, sentence: Sentence, at: number): SentenceLink | null {
  const { tokens } = reading;
  if (!/^(?:—|–|--?|―)$/.test(tokens[at + 1]?.text ?? "")) return null;
  const phrase = phraseStartingAt(reading, people, at + 2, sentence.to);
  if (phrase?.kind !== "name") return null;
  const after = tokens[phrase.to];
  if (after && !/^[,.(@]$/.test(after.text) && phrase.to < sentence.to) return null;
  return { phrase, cue: null, how: "label", score: 9 };
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
  return owner ? { phrase: owner, cue: null, how: "possessive", score: 3 } : null;
}

/** No word of saying: the sentence's subject, the weakest link. */
function bySubject(reading: Reading, people: People, sentence: Sentence, at: number): SentenceLink | null {
  const subject = mainSubject(reading, people, sentence, sentence.from, at);
  return subject ? { phrase: subject, cue: null, how: "subject", score: 2 } : null;
}
