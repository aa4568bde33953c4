import { ADVERBIAL_TIMES, CALENDAR, TIME_NOUNS } from "../../english/calendar.ts";
import {
  AUXILIARIES,
  BEFORE_NON_FINITE,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  NOUNS_IN_LY,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
  RELATIVES,
} from "../../english/function-words.ts";
import { DOCUMENT_NOUNS, PLURALS } from "../../english/nouns.ts";
import { CONTRACTING_PRONOUNS, OBJECT_PRONOUNS, SINGULAR_PRONOUNS } from "../../english/pronouns.ts";
import { ASPECT_VERBS, INVERTS, type SpeechVerb, TAKES_NO_PERSON } from "../../english/speech-verbs.ts";
import type { People } from "../people/people.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { beforeParenthesis } from "./inserted-clauses.ts";
import { mainSubject } from "./main-subject.ts";
import { isHumanNoun, isStop, type Phrase, phraseEndingAt, phraseStartingAt } from "./phrases.ts";

/** A word of saying in a sentence with the phrase that is its subject. Token numbers. */
export interface CueLink {
  readonly at: number;
  readonly verb: SpeechVerb;
  readonly subject: Phrase;
  /** inverted: "said Trump"; shared: the subject of an earlier verb ("…, adding"); agent: "called “…” by critics". */
  readonly order: "subject-first" | "inverted" | "shared" | "according" | "agent";
  /** Ends its sentence after a comma: "…, Mr. Turry said." */
  readonly isTrailing: boolean;
}

type Link = Omit<CueLink, "isTrailing">;

function isTrailing(reading: Reading, sentence: Sentence, { order, subject, at }: Link): boolean {
  const before = reading.tokens[subject.from - 1];
  const isApart = before?.text === "," || before?.kind === "quote";
  return order === "subject-first" && isApart && subject.from > sentence.from && sentence.to - at <= 4;
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
      if (subject) cues.push({ at, verb: ACCORDING, subject, order: "according", isTrailing: false });
      continue;
    }
    if ((token.isCapital && at > sentence.from && !sentence.isTitleCase) || people.nameAt[at]) continue;
    const verb = token.verb;
    const link = verb
      ? linkOf(reading, people, sentence, at, verb, cues)
      : reading.without.has("unknown-verbs")
        ? null
        : unknownVerb(reading, people, sentence, at);
    if (link) cues.push({ ...link, isTrailing: isTrailing(reading, sentence, link) });
  }
  return cues;
}

const ACCORDING: SpeechVerb = { base: "according to", strength: "strong", forms: ["present"] };

/** “…,” Trump thundered; “…,” thundered Trump: after marked words any verb is one of saying. */
function unknownVerb(reading: Reading, people: People, sentence: Sentence, at: number): Link | null {
  const { tokens } = reading;
  const token = tokens[at];
  const last = token?.lower.at(-1);
  if (!token || token.isCapital || (last !== "d" && last !== "s")) return null;
  if (!/[^e]ed$|[^s]s$/.test(token.lower) || isStop(token.lower)) return null;
  const verb: SpeechVerb = { base: token.lower, strength: "strong", forms: ["past"] };
  if (endsSpeech(reading, at - 1)) {
    const name = people.nameAt[at + 1];
    if (!token.lower.endsWith("ed") || name?.from !== at + 1) return null;
    const subject = phraseStartingAt(reading, people, at + 1, sentence.to);
    return subject?.kind === "name" ? { at, verb, subject, order: "inverted" } : null;
  }
  const subject = phraseEndingAt(reading, people, at - 1, sentence.from);
  if (!subject || (subject.kind !== "name" && subject.kind !== "pronoun")) return null;
  return endsSpeech(reading, subject.from - 1) ? { at, verb, subject, order: "subject-first" } : null;
}

/** Whether a quotation that expects a speaker ends at a token: “…,” or “…?” */
function endsSpeech(reading: Reading, at: number): boolean {
  const { tokens, stretches, article } = reading;
  const token = tokens[at];
  const hasComma = token?.text === "," || token?.text === "—" || token?.text === "–";
  const quote = hasComma ? tokens[at - 1] : token;
  const stretch = quote?.kind === "quote" ? stretches[quote.stretch] : undefined;
  return (
    stretch !== undefined && (hasComma || /[,?!—–-]$/.test(article.text.slice(stretch.end - 1, stretch.end)))
  );
}

function linkOf(
  reading: Reading,
  people: People,
  sentence: Sentence,
  at: number,
  verb: SpeechVerb,
  earlier: readonly CueLink[],
): Link | null {
  const { tokens } = reading;
  const before = tokens[at - 1];
  if (verb.forms.includes("ing") || BEFORE_NON_FINITE.has(before?.lower ?? "")) {
    return participle(reading, people, sentence, at, verb, earlier);
  }
  // Inverted: “…,” said Trump — directly after a quotation, or after any comma with verbs that take no person.
  const previous = skipBackAdverbs(reading, at - 1, sentence.from);
  const isPast = verb.forms.includes("past") || verb.forms.includes("third");
  // “Scandal,” thanked Obama: a name behind other verbs is whom they are done to.
  const takesNoPerson = verb.strength === "strong" || INVERTS.has(verb.base);
  const isAfterQuote =
    (takesNoPerson && isQuoteBefore(reading, previous, sentence.from)) ||
    // "Said Dorothy Poynter, …: “…”"
    (at === sentence.from && people.nameAt[at + 1]?.from === at + 1);
  const isAfterComma =
    tokens[previous]?.text === "," && TAKES_NO_PERSON.has(verb.base) && hasQuote(reading, sentence.from, at);
  if (isPast && (isAfterQuote || isAfterComma)) {
    const subject = phraseStartingAt(reading, people, skipAdverbs(reading, at + 1, sentence.to), sentence.to);
    if (
      subject &&
      !isObject(reading, subject) &&
      (isAfterQuote || (subject.kind === "name" && endsClause(reading, subject.to, sentence)))
    ) {
      const isSpeaker = accepts(reading, subject, verb) || (isAfterQuote && isDefinite(reading, subject));
      if (isSpeaker && !(subject.kind === "pronoun" && !isAfterQuote))
        return { at, verb, subject, order: "inverted" };
    }
  }
  if (
    before &&
    (DETERMINERS.has(before.lower) ||
      (before.kind === "clitic" && !/^'(?:d|ll|ve)$/.test(before.lower) && verb.base !== "say"))
  ) {
    return null;
  }
  return subjectFirst(reading, people, sentence, at, verb, earlier);
}

/** "…, adding", "went on to say": the subject of the clause, or of the verb before. */
function participle(
  reading: Reading,
  people: People,
  sentence: Sentence,
  at: number,
  verb: SpeechVerb,
  earlier: readonly CueLink[],
): Link | null {
  const { tokens } = reading;
  const before = tokens[at - 1];
  const isOwned = before?.kind === "clitic" && !isContracted(before, tokens[at - 2]?.lower ?? "");
  if (before && (DETERMINERS.has(before.lower) || isOwned)) return null;
  if (before?.lower === "as") {
    // "wrongly quoted Mr Banti as saying"
    const quoted = phraseEndingAt(reading, people, at - 2, sentence.from);
    if (quoted?.kind === "name") return { at, verb, subject: quoted, order: "subject-first" };
  }
  if (verb.forms.includes("ing")) {
    // "with Cruz promising", "kept asking": the subject stands right before it.
    const left = skipBackAdverbs(reading, at - 1, sentence.from);
    const kept = ASPECT_VERBS.has(tokens[left]?.lower ?? "")
      ? skipBackAdverbs(reading, left - 1, sentence.from)
      : left;
    const own = phraseEndingAt(reading, people, kept, sentence.from);
    const isWith = own !== null && tokens[own.from - 1]?.lower === "with";
    const isPersons =
      own?.kind === "description" &&
      own.to === kept + 1 &&
      (isHumanNoun(tokens[own.head]?.lower ?? "") || DOCUMENT_NOUNS.has(tokens[own.head]?.lower ?? ""));
    if (isPersons && own) return { at, verb, subject: own, order: "subject-first" };
    if (
      (own && (isWith || kept < at - 1) && own.kind !== "description") ||
      (own && isWith && isHumanNoun(tokens[own.head]?.lower ?? ""))
    ) {
      return { at, verb, subject: own, order: "subject-first" };
    }
  }
  const isOpening = at - sentence.from <= 1;
  const subject =
    earlier.findLast(cue => cue.order !== "according")?.subject ??
    mainSubject(reading, people, sentence, isOpening ? at + 1 : sentence.from, isOpening ? sentence.to : at);
  return subject ? { at, verb, subject, order: "shared" } : null;
}

/** “Places, dear,” murmurs the ghost: right after marked words any noun with an article speaks. */
function isDefinite(reading: Reading, { from, head }: Phrase): boolean {
  const first = reading.tokens[from];
  return (
    first !== undefined && DETERMINERS.has(first.lower) && !TIME_NOUNS.has(reading.tokens[head]?.lower ?? "")
  );
}

function hasQuote(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.tokens[at]?.kind === "quote") return true;
  return false;
}

/** A tail's name ends the clause: in ", said Fiorina “was involved”" Fiorina is spoken of. */
function endsClause(reading: Reading, at: number, sentence: Sentence): boolean {
  const next = reading.tokens[at];
  return (
    at >= sentence.to ||
    !next ||
    /^[,.;:()—–-]+$/.test(next.text) ||
    PREPOSITIONS.has(next.lower) ||
    next.lower === "who"
  );
}

/** Whether a phrase can be what a verb says: things and times don't speak, but "said" makes most nouns speakers. */
function accepts(reading: Reading, phrase: Phrase, verb: SpeechVerb): boolean {
  if (phrase.kind !== "description") {
    const isPlural =
      phrase.kind !== "name" && !SINGULAR_PRONOUNS.has(reading.tokens[phrase.head]?.lower ?? "");
    return (
      !isBare(verb) ||
      isPlural ||
      (phrase.kind === "name" && /s$/.test(reading.tokens[phrase.head]?.lower ?? ""))
    );
  }
  const { tokens } = reading;
  const head = tokens[phrase.head]?.lower ?? "";
  const first = tokens[phrase.from];
  if (isBare(verb) && !(head.endsWith("s") || PLURALS.has(head))) return false;
  if (isHumanNoun(head) || DOCUMENT_NOUNS.has(head) || DOCUMENT_NOUNS.has(head.replace(/s$/, "")))
    return true;
  if (TIME_NOUNS.has(head) || !verb.forms.includes("past") || verb.strength === "weak") return false;
  return first !== undefined && (DETERMINERS.has(first.lower) || first.isCapital || first.kind === "number");
}

/** A form like "say" or "claim", which is as often a noun or an infinitive. */
function isBare(verb: SpeechVerb): boolean {
  return !verb.forms.includes("past") && !verb.forms.includes("third");
}

function subjectFirst(
  reading: Reading,
  people: People,
  sentence: Sentence,
  at: number,
  verb: SpeechVerb,
  earlier: readonly CueLink[],
): Link | null {
  const { tokens } = reading;
  if (isPassive(reading, sentence, at, verb)) {
    // "was warned by Moult"
    const agent =
      tokens[at + 1]?.lower === "by" ? phraseStartingAt(reading, people, at + 2, sentence.to) : null;
    return agent && accepts(reading, agent, verb) ? { at, verb, subject: agent, order: "agent" } : null;
  }
  const left = skipBackAdverbs(reading, at - 1, sentence.from);
  const token = tokens[left];
  if (left < sentence.from || !token) return null;
  // "would say only that": after a modal the bare form is a verb for sure.
  const isModal = tokens.slice(left + 1, at).some(({ lower }) => MODALS.has(lower));
  const finite: SpeechVerb = isModal ? { ...verb, forms: ["past"] } : verb;
  const first = (subject: Phrase | null): Link | null =>
    subject && accepts(reading, subject, finite) ? { at, verb, subject, order: "subject-first" } : null;
  if (token.kind === "punct" && /^[,—–)-]+$/.test(token.text)) {
    return first(beforeParenthesis(reading, people, sentence, left)) ?? shared();
  }
  if (RELATIVES.has(token.lower) && token.lower !== "that") {
    return first(
      phraseEndingAt(reading, people, tokens[left - 1]?.text === "," ? left - 2 : left - 1, sentence.from),
    );
  }
  const phrase = phraseEndingAt(reading, people, token.lower === "that" ? left - 1 : left, sentence.from);
  if (!phrase) return shared();
  // "a man who attended the rally said": the clause between belongs to the man.
  const whole = phrase.kind === "description" ? beforeRelative(reading, people, sentence, phrase, at) : null;
  return first(whole ?? phrase) ?? (CONJUNCTIONS.has(token.lower) ? shared() : null);

  function shared(): Link | null {
    if (isBare(verb)) return null;
    const subject = earlier.at(-1)?.subject ?? mainSubject(reading, people, sentence, sentence.from, at);
    return subject && accepts(reading, subject, verb) ? { at, verb, subject, order: "shared" } : null;
  }
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

/** "was called “a joke”": nobody in the sentence says it (unless "by" names one, which is read elsewhere). */
function isPassive(reading: Reading, sentence: Sentence, at: number, verb: SpeechVerb): boolean {
  if (!verb.forms.includes("participle") || verb.base === "say") return false;
  for (let i = at - 1; i >= sentence.from && i > at - 5; i--) {
    const lower = reading.tokens[i]?.lower ?? "";
    if (lower === "'s" || PASSIVE_AUXILIARIES.has(lower)) {
      return !(lower === "'s" && /^[A-Z]/.test(reading.tokens[i - 1]?.text ?? ""));
    }
    if (!AUXILIARIES.has(lower) && !lower.endsWith("ly")) return false;
  }
  return false;
}

function isObject(reading: Reading, subject: Phrase): boolean {
  return OBJECT_PRONOUNS.has(reading.tokens[subject.head]?.lower ?? "");
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

function skipBackAdverbs(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  let at = from;
  while (at >= limit) {
    const token = tokens[at];
    if (!token) break;
    const previous = tokens[at - 1]?.lower ?? "";
    if (token.kind === "clitic" && (/^'(?:d|ll|ve)$/.test(token.lower) || isContracted(token, previous)))
      at--;
    else if (token.kind === "word" && isAdverb(token)) at--;
    else if (
      ADVERBIAL_TIMES.has(token.lower) &&
      /^(?:this|last|next|that)$/.test(previous) &&
      !PREPOSITIONS.has(tokens[at - 2]?.lower ?? "")
    )
      at -= 2;
    else if (ADVERBIAL_TIMES.has(token.lower) && CALENDAR.has(previous)) at--;
    else if (token.lower === "on" && CALENDAR.has(tokens[at + 1]?.lower ?? "")) at--;
    else break;
  }
  return at;
}

/** "he’s predicting": is, not an owner's mark. */
function isContracted(token: Token | undefined, before: string): boolean {
  return token?.kind === "clitic" && CONTRACTING_PRONOUNS.has(before);
}

function isAdverb(token: Token): boolean {
  return (
    AUXILIARIES.has(token.lower) ||
    (token.lower.endsWith("ly") && !token.isCapital && !NOUNS_IN_LY.has(token.lower))
  );
}

function skipAdverbs(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const token = reading.tokens[at];
    if (token?.kind !== "word" || !isAdverb(token)) break;
    at++;
  }
  return at;
}
