import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from "./lexicon/function-words.ts";
import { type SpeechVerb, speechVerb } from "./lexicon/speech-verbs.ts";
import type { People } from "./people.ts";
import { isHumanNoun, mainSubject, type Phrase, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Reading, Sentence } from "./reading.ts";

/** A word of saying in a sentence with the phrase that is its subject. Token numbers. */
export interface CueLink {
  readonly at: number;
  readonly verb: SpeechVerb;
  readonly subject: Phrase;
  /** inverted: "said Trump"; shared: the subject of an earlier verb ("…, adding"). */
  readonly order: "subject-first" | "inverted" | "shared" | "according";
}

/** The cues of a sentence in order, each with its subject. Verbs whose subject is not found are left out. */
export function findCues(reading: Reading, people: People, sentence: Sentence): CueLink[] {
  const { tokens } = reading;
  const cues: CueLink[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (token.lower === "according" && tokens[at + 1]?.lower === "to") {
      const subject = phraseStartingAt(reading, people, at + 2, sentence.to);
      if (subject) cues.push({ at, verb: ACCORDING, subject, order: "according" });
      continue;
    }
    if (token.isCapital && at > sentence.from) continue;
    const verb = speechVerb(token.lower);
    if (!verb || people.nameAt[at]) continue;
    const link = linkOf(reading, people, sentence, at, verb, cues);
    if (link) cues.push(link);
  }
  return cues;
}

const ACCORDING: SpeechVerb = { base: "according to", strength: "strong", forms: ["present"] };

function linkOf(
  reading: Reading,
  people: People,
  sentence: Sentence,
  at: number,
  verb: SpeechVerb,
  earlier: readonly CueLink[],
): CueLink | null {
  const { tokens } = reading;
  const before = tokens[at - 1];
  const isFiniteForm = verb.forms.some(form => form === "past" || form === "third" || form === "present");
  if (
    !isFiniteForm ||
    before?.lower === "to" ||
    before?.lower === "by" ||
    before?.lower === "of" ||
    before?.lower === "for" ||
    before?.lower === "in" ||
    before?.lower === "while" ||
    before?.lower === "before" ||
    before?.lower === "after"
  ) {
    // "…, adding", "went on to say": the subject of the clause's earlier verb, or of the clause.
    if (!isFiniteForm && !verb.forms.includes("ing")) return null;
    if (before && (DETERMINERS.has(before.lower) || before.kind === "clitic")) return null;
    const subject =
      earlier.at(-1)?.subject ??
      mainSubject(reading, people, sentence, sentence.from, at) ??
      (at === sentence.from || isOpeningParticiple(sentence, at)
        ? mainSubject(reading, people, sentence, at + 1, sentence.to)
        : null);
    return subject ? { at, verb, subject, order: "shared" } : null;
  }
  // Inverted: “…,” said Trump — directly after a quotation, or at the head of a clause.
  const previous = skipBackAdverbs(reading, at - 1, sentence.from);
  const isAfterQuote = previous >= sentence.from && isQuoteBefore(reading, previous, sentence.from);
  if (
    (isAfterQuote || (at === sentence.from && sentence.from > 0 && tokens[at - 1]?.kind === "quote")) &&
    (verb.forms.includes("past") || verb.forms.includes("third"))
  ) {
    const subject = phraseStartingAt(reading, people, skipAdverbs(reading, at + 1, sentence.to), sentence.to);
    if (subject && subject.kind !== "relative" && !isObject(reading, subject))
      return { at, verb, subject, order: "inverted" };
    if (isAfterQuote && subject) return null;
  }
  if (
    before &&
    (DETERMINERS.has(before.lower) ||
      (before.kind === "clitic" && !/^'(?:d|ll|ve)$/.test(before.lower) && verb.base !== "say"))
  )
    return null;
  if (
    verb.forms.length === 1 &&
    verb.forms[0] === "present" &&
    before?.kind === "word" &&
    PREPOSITIONS.has(before.lower)
  )
    return null;
  return subjectFirst(reading, people, sentence, at, verb, earlier);
}

function subjectFirst(
  reading: Reading,
  people: People,
  sentence: Sentence,
  at: number,
  verb: SpeechVerb,
  earlier: readonly CueLink[],
): CueLink | null {
  const { tokens } = reading;
  if (isPassive(reading, sentence, at, verb)) return null;
  let left = skipBackAdverbs(reading, at - 1, sentence.from);
  let token = tokens[left];
  if (left < sentence.from || !token) return null;
  if (token.kind === "punct" && /^[,—–)-]+$/.test(token.text)) {
    const subject = beforeParenthesis(reading, people, sentence, left);
    if (subject) return { at, verb, subject, order: "subject-first" };
    const shared = earlier.at(-1)?.subject ?? mainSubject(reading, people, sentence, sentence.from, at);
    return shared ? { at, verb, subject: shared, order: "shared" } : null;
  }
  if (CONJUNCTIONS.has(token.lower)) {
    const shared = earlier.at(-1)?.subject ?? mainSubject(reading, people, sentence, sentence.from, at);
    return shared ? { at, verb, subject: shared, order: "shared" } : null;
  }
  if (RELATIVES.has(token.lower) && token.lower !== "that") {
    const comma = tokens[left - 1]?.text === "," ? left - 2 : left - 1;
    const antecedent = phraseEndingAt(reading, people, comma, sentence.from);
    return antecedent ? { at, verb, subject: antecedent, order: "subject-first" } : null;
  }
  if (token.lower === "that") {
    left--;
    token = tokens[left];
  }
  if (!token) return null;
  const phrase = phraseEndingAt(reading, people, left, sentence.from);
  if (!phrase) {
    const shared = earlier.at(-1)?.subject ?? mainSubject(reading, people, sentence, sentence.from, at);
    return shared ? { at, verb, subject: shared, order: "shared" } : null;
  }
  if (phrase.kind === "description") {
    // "a man who attended the rally said": the clause between belongs to the man.
    const whole = beforeRelative(reading, people, sentence, phrase, at);
    if (whole) return { at, verb, subject: whole, order: "subject-first" };
  }
  return { at, verb, subject: phrase, order: "subject-first" };
}

function beforeRelative(
  reading: Reading,
  people: People,
  sentence: Sentence,
  phrase: Phrase,
  at: number,
): Phrase | null {
  const head = reading.tokens[phrase.head]?.lower ?? "";
  if (isHumanNoun(head)) return null;
  for (let i = phrase.from - 1; i >= sentence.from && i > at - 30; i--) {
    const token = reading.tokens[i];
    if (!token || token.kind === "quote" || /^[;:]$/.test(token.text)) return null;
    if (token.lower !== "who") continue;
    const end = reading.tokens[i - 1]?.text === "," ? i - 2 : i - 1;
    return phraseEndingAt(reading, people, end, sentence.from);
  }
  return null;
}

/** The subject before an inserted clause: in "Tad Devine, Sanders’ senior adviser, said" Tad Devine. */
function beforeParenthesis(
  reading: Reading,
  people: People,
  sentence: Sentence,
  comma: number,
): Phrase | null {
  const { tokens } = reading;
  let best: Phrase | null = null;
  const closing = tokens[comma]?.text;
  for (let at = comma - 1; at > sentence.from && at > comma - 60; at--) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "quote" && at < comma - 1 && tokens[at + 1]?.text !== ",") break;
    const isBreak =
      closing === ")" ? token.text === "(" : token.kind === "punct" && /^(?:,|—|–|--?|\()$/.test(token.text);
    if (!isBreak) continue;
    const phrase = phraseEndingAt(reading, people, at - 1, sentence.from);
    if (!phrase) continue;
    const head = tokens[phrase.head]?.lower ?? "";
    if (phrase.kind === "description" && !isHumanNoun(head)) continue;
    const before = tokens[phrase.from - 1];
    if (phrase.from > sentence.from && before && PREPOSITIONS.has(before.lower)) continue;
    if (!best || (best.kind === "description" && phrase.kind === "name")) best = phrase;
    if (best.kind === "name") break;
    if (before?.text !== ",") break;
  }
  return best;
}

/** "was called “a joke”": nobody in the sentence says it (unless "by" names one, which is read elsewhere). */
function isPassive(reading: Reading, sentence: Sentence, at: number, verb: SpeechVerb): boolean {
  if (!verb.forms.includes("participle") || verb.base === "say") return false;
  for (let i = at - 1; i >= sentence.from && i > at - 5; i--) {
    const lower = reading.tokens[i]?.lower ?? "";
    if (/^(?:is|are|was|were|be|been|being|'s|get|got|gets)$/.test(lower)) {
      return !(lower === "'s" && /^[A-Z]/.test(reading.tokens[i - 1]?.text ?? ""));
    }
    if (!AUXILIARIES.has(lower) && !lower.endsWith("ly")) return false;
  }
  return false;
}

function isObject(reading: Reading, subject: Phrase): boolean {
  return /^(?:him|her|them|me|us|it)$/.test(reading.tokens[subject.head]?.lower ?? "");
}

function isQuoteBefore(reading: Reading, at: number, from: number): boolean {
  let i = at;
  while (
    i >= from &&
    reading.tokens[i]?.kind === "punct" &&
    /^(?:,|—|–|--?)$/.test(reading.tokens[i]?.text ?? "")
  )
    i--;
  return i >= from && reading.tokens[i]?.kind === "quote";
}

function isOpeningParticiple(sentence: Sentence, at: number): boolean {
  return at - sentence.from <= 1;
}

function skipBackAdverbs(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at >= limit) {
    const token = reading.tokens[at];
    if (!token) break;
    if (token.kind === "clitic" && /^'(?:d|ll|ve)$/.test(token.lower)) at--;
    else if (
      token.kind === "word" &&
      (AUXILIARIES.has(token.lower) || (token.lower.endsWith("ly") && !token.isCapital))
    )
      at--;
    else break;
  }
  return at;
}

export function skipAdverbs(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const token = reading.tokens[at];
    if (
      token?.kind === "word" &&
      (AUXILIARIES.has(token.lower) || (token.lower.endsWith("ly") && !token.isCapital))
    )
      at++;
    else break;
  }
  return at;
}
