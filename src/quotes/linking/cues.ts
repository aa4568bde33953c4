import { TIME_NOUNS } from "../../english/grammar/calendar.ts";
import {
  BEFORE_NON_FINITE,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
} from "../../english/grammar/function-words.ts";
import { OBJECT_PRONOUNS, SINGULAR_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { DOCUMENT_NOUNS, PLURALS } from "../../english/people/nouns.ts";
import { FINITE_AUXILIARIES } from "../../english/speech/reporting.ts";
import {
  ASPECT_VERBS,
  INVERTS,
  type SpeechVerb,
  TAKES_NO_PERSON,
  VERBS_THAT_ARE_NOUNS,
} from "../../english/speech/speech-verbs.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import { stretchOf } from "../reading/reading.ts";
import { accordingTo, putIt } from "./according.ts";
import { beforePast, isContracted, skipAdverbs, skipBackAdverbs } from "./adverbs.ts";
import { withNameBefore } from "./appositions.ts";
import { calledBefore } from "./called-persons.ts";
import type { CueLink, UnplacedCue } from "./cue-link.ts";
import { beforeParenthesis, beforeRelativeClause } from "./inserted-clauses.ts";
import { lastMark } from "./last-mark.ts";
import { mainSubject } from "./main-subject.ts";
import { isAdjective, isClaimOfMoney, isNoun } from "./nouns-like-verbs.ts";
import { continuingSubject, isPerceived, isSender, leftWithName, madeToSay } from "./participle-subjects.ts";
import { agentOf, isHeldToBe, isPassive, isPassiveAfterName, isPredicate, isSomebody } from "./passives.ts";
import type { Phrase } from "./phrase.ts";
import { phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import { passivelyQuoted, quotedBy, quotedWithColon } from "./quoted-persons.ts";
import { withIssuer } from "./report-issuers.ts";
import type { Scene } from "./scene.ts";
import { clauseSubject, isJoinedSetting, lastMain } from "./shared-subject.ts";
import { endsSpeech, unknownVerb } from "./unknown-verbs.ts";
import { verbWithThat } from "./verb-with-that.ts";
import { wholeSubject } from "./whole-subject.ts";

function cueOf(scene: Scene, link: UnplacedCue): CueLink {
  const { at, verb, subject, order } = link;
  return { at, verb, subject, order, isTrailing: isTrailing(scene, link) };
}

function isTrailing(scene: Scene, { order, subject, at }: UnplacedCue): boolean {
  const before = scene.tokens[subject.from - 1];
  const isApart = before?.text === "," || before?.kind === "quote";
  return (
    order === "subject-first" && isApart && subject.from > scene.sentence.from && scene.sentence.to - at <= 4
  );
}

/** The cues of a sentence in order, each with its subject. Verbs whose subject is not found are left out. */
export function findCues(scene: Scene): CueLink[] {
  const { tokens, sentence } = scene;
  const cues: CueLink[] = [];
  // Marked words before a cue may end the sentence before: “It is over?” Smith pressed.
  let isMarked = isQuote(tokens, sentence.from - 1) || isQuote(tokens, sentence.from - 2);
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind === "quote") isMarked = true;
    else if (token?.is.cue) readCue(scene, at, isMarked, cues);
  }
  return cues;
}

function isQuote(tokens: Scene["tokens"], at: number): boolean {
  return at >= 0 && tokens[at]?.kind === "quote";
}

/** Appends the cues at a word that may be one. `isMarked`: whether marked words come before it. */
function readCue(scene: Scene, at: number, isMarked: boolean, cues: CueLink[]): void {
  const { tokens, sentence, people } = scene;
  const token = tokens[at];
  if (!token) return;
  const source = accordingTo(scene, at);
  if (source) cues.push({ at, verb: ACCORDING, subject: source, order: "according", isTrailing: false });
  if (source || token.lower === "according") return;
  if ((token.isCapital && at > sentence.from && !sentence.isTitleCase) || people.nameAt[at]) return;
  const verb = putIt(scene, at) ?? token.verb ?? verbWithThat(scene, at);
  if (!verb) {
    const link = isMarked || isQuote(tokens, at + 2) ? unknownVerb(scene, at) : null;
    if (link) cues.push(cueOf(scene, link));
    return;
  }
  const link = linkOf(scene, at, verb, cues);
  if (!link) return;
  const whose = quotedWithColon(scene, at, verb);
  if (whose) cues.push({ at, verb, subject: whose, order: "quoted", isTrailing: false });
  else cues.push(withIssuer(scene, cueOf(scene, link)));
  const quoted = whose ? null : quotedBy(scene, at, verb);
  if (quoted) cues.push({ at, verb, subject: quoted, order: "quoted", isTrailing: false });
}

const ACCORDING: SpeechVerb = { base: "according to", strength: "strong", forms: ["present"] };

function linkOf(scene: Scene, at: number, verb: SpeechVerb, earlier: readonly CueLink[]): UnplacedCue | null {
  const { tokens } = scene;
  const before = tokens[at - 1];
  // "The bridge will continue to be": nothing is said.
  if (verb.base === "continue" && tokens[at + 1]?.lower === "to") return null;
  // "in said role", "a ruling is expected"; "can claim up to £50"
  if (isAdjective(tokens, at) || isClaimOfMoney(tokens, at, verb)) return null;
  if (verb.forms.includes("ing") && FINITE_AUXILIARIES.has(tokens[at + 1]?.lower ?? "")) return null;
  if (verb.forms.includes("ing") || BEFORE_NON_FINITE.has(before?.lower ?? "")) {
    return participle(scene, at, verb, earlier);
  }
  // Inverted: “…,” said Trump — directly after a quotation, or after any comma with verbs that take no person.
  const previous = skipBackAdverbs(scene, at - 1, scene.sentence.from);
  // "Bo Lee, a lawyer, said allowing fees was wrong": a clause follows, not a name.
  const isBeforeClause = /^\p{Ll}+ing$/u.test(tokens[at + 1]?.text ?? "");
  const isPast = verb.forms.includes("past") || verb.forms.includes("third");
  // “Scandal,” thanked Obama: after other verbs a name is the object.
  const takesNoPerson = verb.strength === "strong" || INVERTS.has(verb.base);
  const isAfterQuote =
    (takesNoPerson && isQuoteBefore(scene, previous, scene.sentence.from)) ||
    // "Said Dorothy Poynter, …: “…”"
    (at === scene.sentence.from && scene.people.nameAt[at + 1]?.from === at + 1);
  const isAfterComma =
    tokens[previous]?.text === "," && TAKES_NO_PERSON.has(verb.base) && hasQuoteNear(scene, at);
  // “…,” insist friends
  const isPlain = isBare(verb) && endsSpeech(scene, at - 1);
  if ((isPast || isPlain) && (isAfterQuote || (isAfterComma && !isBeforeClause))) {
    const subject = phraseStartingAt(scene, skipAdverbs(scene, at + 1, scene.sentence.to), scene.sentence.to);
    // “…,” said the mayor; in "Roe, citing “the cost”, said the mayor had" a clause follows.
    const isClause = FINITE_AUXILIARIES.has(tokens[subject?.to ?? at]?.lower ?? "");
    if (
      subject &&
      !isClause &&
      !isObject(scene, subject) &&
      (isAfterQuote || (subject.kind === "name" && endsClause(scene, subject.to)))
    ) {
      if (!isPast && (subject.kind !== "description" || subject.to > subject.head + 1)) return null;
      // "Hale, whom Roe called “a thief”, told reporters": they listen.
      const isListener = verb.base === "tell" && subject.kind === "description";
      const isSpeaker =
        !isListener && (accepts(scene, subject, verb) || (isAfterQuote && isDefinite(scene, subject)));
      if (isSpeaker && !(subject.kind === "pronoun" && !isAfterQuote))
        return { at, verb, subject, order: "inverted" };
    }
  }
  // "Some say", "Many argued"
  const isAlone =
    PLURALS.has(before?.lower ?? "") && !VERBS_THAT_ARE_NOUNS.has(verb.base) && opensClause(scene, at - 1);
  if (
    before &&
    ((DETERMINERS.has(before.lower) && !isAlone) ||
      (before.kind === "clitic" && !/^'(?:d|ll|ve)$/.test(before.lower) && verb.base !== "say"))
  ) {
    return null;
  }
  return subjectFirst(scene, at, verb, earlier);
}

/** "…, adding", "went on to say": the subject of the clause, or of the verb before. */
function participle(
  scene: Scene,
  at: number,
  verb: SpeechVerb,
  earlier: readonly CueLink[],
): UnplacedCue | null {
  const { tokens } = scene;
  const before = tokens[at - 1];
  const isOwned = before?.kind === "clitic" && !isContracted(before, tokens[at - 2]?.lower ?? "");
  if (isDoneAtHead(scene, at, verb)) return null;
  if (before && (DETERMINERS.has(before.lower) || isOwned)) return null;
  if (before?.lower === "as") {
    // "wrongly quoted Mr Banti as saying", "Mr Banti was quoted (by the Herald) as saying"
    const quoted = passivelyQuoted(scene, at - 1) ?? phraseEndingAt(scene, at - 2, scene.sentence.from);
    if (quoted && isSomebody(scene, quoted)) return { at, verb, subject: quoted, order: "quoted" };
  }
  if (verb.forms.includes("ing")) {
    // "with Cruz promising", "kept asking": the subject comes right before it.
    const left = skipBackAdverbs(scene, at - 1, scene.sentence.from);
    const kept = ASPECT_VERBS.has(tokens[left]?.lower ?? "")
      ? skipBackAdverbs(scene, left - 1, scene.sentence.from)
      : left;
    const own = leftWithName(scene, kept) ?? phraseEndingAt(scene, kept, scene.sentence.from);
    const isWith = own !== null && tokens[own.from - 1]?.lower === "with";
    const isPersons =
      own?.kind === "description" &&
      own.to === kept + 1 &&
      (isHumanNoun(tokens[own.head]?.lower ?? "") || DOCUMENT_NOUNS.has(tokens[own.head]?.lower ?? ""));
    if (own && (isPerceived(scene, own) || isSender(scene, own)))
      return { at, verb, subject: own, order: "subject-first" };
    // "made a pitch to voters, saying": they only listen.
    const isTold = /^(?:to|for|at|towards?)$/.test(tokens[(own?.from ?? 0) - 1]?.lower ?? "");
    if (isPersons && own && !isTold) return { at, verb, subject: own, order: "subject-first" };
    if (
      (own && (isWith || kept < at - 1) && own.kind !== "description") ||
      (own && isWith && isHumanNoun(tokens[own.head]?.lower ?? ""))
    ) {
      return { at, verb, subject: own, order: "subject-first" };
    }
  }
  const made = before?.lower === "to" ? madeToSay(scene, at - 1) : null;
  if (made) return { at, verb, subject: made, order: "subject-first" };
  const continuing = before?.lower === "to" ? continuingSubject(scene, at - 2) : null;
  if (continuing) return { at, verb, subject: continuing, order: "shared" };
  const subject =
    clauseSubject(scene, at, earlier) ??
    lastMain(scene, earlier)?.subject ??
    (isOpening(scene, at) ? subjectBehind(scene, at) : mainSubject(scene, scene.sentence.from, at)) ??
    earlier.at(-1)?.subject;
  return subject ? { at, verb, subject, order: "shared" } : null;
}

/** Whether a participle opens its sentence: "Calling", "While saying". */
export function isOpening({ sentence }: Scene, at: number): boolean {
  return at - sentence.from <= 1;
}

/** "Calling the plan “a joke”, Ann Roe left": after the comma; the words before it are the participle's object. */
function subjectBehind(scene: Scene, at: number): Phrase | null {
  const { tokens, sentence, reading } = scene;
  for (let comma = at + 1; comma < sentence.to; comma++) {
    const words = stretchOf(reading, tokens[comma]);
    const isEnd = tokens[comma]?.text === "," || (words && lastMark(reading, words) === ",");
    if (isEnd) return mainSubject(scene, comma + 1, sentence.to);
  }
  return mainSubject(scene, at + 1, sentence.to);
}

/** “Places, dear,” murmurs the ghost: right after marked words any noun with an article can speak. */
function isDefinite(scene: Scene, { from, head }: Phrase): boolean {
  const first = scene.tokens[from];
  return (
    first !== undefined && DETERMINERS.has(first.lower) && !TIME_NOUNS.has(scene.tokens[head]?.lower ?? "")
  );
}

function hasQuoteNear({ tokens, sentence }: Scene, at: number): boolean {
  const to = Math.min(sentence.to, at + NEAR);
  for (let i = Math.max(sentence.from, at - NEAR); i < to; i++) if (tokens[i]?.kind === "quote") return true;
  return false;
}

/** How many tokens around a cue are searched for marked words; longer sentences have none. */
const NEAR = 100;

/** A tail's name ends the clause: in ", said Fiorina “was involved”" Fiorina is the topic. */
function endsClause(scene: Scene, at: number): boolean {
  const next = scene.tokens[at];
  return (
    at >= scene.sentence.to ||
    !next ||
    /^[,.;:()—–-]+$/.test(next.text) ||
    PREPOSITIONS.has(next.lower) ||
    next.lower === "who"
  );
}

/**
 * Whether a phrase can be the subject of a verb: things and times don't speak, but "said" makes most nouns speakers.
 */
function accepts(scene: Scene, phrase: Phrase, verb: SpeechVerb): boolean {
  if (phrase.kind !== "description") {
    const isPlural = phrase.kind !== "name" && !SINGULAR_PRONOUNS.has(scene.tokens[phrase.head]?.lower ?? "");
    return (
      !isBare(verb) ||
      isPlural ||
      (phrase.kind === "name" &&
        (/s$/.test(scene.tokens[phrase.head]?.lower ?? "") || isOneOfTwo(scene, phrase)))
    );
  }
  const { tokens } = scene;
  const head = tokens[phrase.head]?.lower ?? "";
  const first = tokens[phrase.from];
  if (isBare(verb) && !(head.endsWith("s") || PLURALS.has(head))) return false;
  if (isHumanNoun(head) || DOCUMENT_NOUNS.has(head) || DOCUMENT_NOUNS.has(head.replace(/s$/, "")))
    return true;
  if (TIME_NOUNS.has(head) || !verb.forms.includes("past") || verb.strength === "weak") return false;
  return first !== undefined && (DETERMINERS.has(first.lower) || first.isCapital || first.kind === "number");
}

/** "Ann Roe and | Bo Lee say" */
function isOneOfTwo({ tokens, people }: Scene, { from }: Phrase): boolean {
  return tokens[from - 1]?.lower === "and" && people.nameAt[from - 2] !== undefined;
}

/** A form like "say" or "claim", which is as often a noun or an infinitive. */
function isBare(verb: SpeechVerb): boolean {
  return !verb.forms.includes("past") && !verb.forms.includes("third");
}

function subjectFirst(
  scene: Scene,
  at: number,
  verb: SpeechVerb,
  earlier: readonly CueLink[],
): UnplacedCue | null {
  const { tokens } = scene;
  if (isNoun(scene, at, verb)) return null;
  const agent = agentOf(scene, at, verb);
  if (agent && accepts(scene, agent, verb)) return { at, verb, subject: agent, order: "agent" };
  // "Ann Roe said by telephone" is no passive
  if (agent && verb.base !== "say") return null;
  if (isPassive(scene, at, verb) || isHeldToBe(scene, at)) return null;
  const left = skipBackAdverbs(scene, at - 1, scene.sentence.from);
  if (left < scene.sentence.from || !tokens[left]) return null;
  // "would say only that": after a modal the bare form is certainly a verb.
  const isModal = tokens.slice(left + 1, at).some(({ lower }) => MODALS.has(lower));
  const finite: SpeechVerb = isModal ? { base: verb.base, strength: verb.strength, forms: ["past"] } : verb;
  const { subject, mayShare } = subjectBefore(scene, beforePast(scene, left), at, verb);
  if (subject && (accepts(scene, subject, finite) || (isBare(verb) && isPerceived(scene, subject))))
    return { at, verb, subject, order: "subject-first" };
  return mayShare ? shared(scene, at, verb, earlier) : null;
}

/** The phrase before a verb that may be its subject; if it is not, the subject of an earlier verb may be shared. */
interface SubjectBefore {
  readonly subject: Phrase | null;
  readonly mayShare: boolean;
}

/** @param left the last token before the verb and its adverbs */
function subjectBefore(scene: Scene, left: number, at: number, verb: SpeechVerb): SubjectBefore {
  const { tokens, sentence } = scene;
  const { kind, text = "", lower = "" } = tokens[left] ?? {};
  if (kind === "punct" && /^[,—–)-]+$/.test(text)) {
    if (isPassiveAfterName(scene, left, at, verb)) return { subject: null, mayShare: false };
    return { subject: beforeParenthesis(scene, left), mayShare: true };
  }
  if (RELATIVES.has(lower) && lower !== "that") {
    const isApart = tokens[left - 1]?.text === ",";
    const subject = isApart ? beforeRelativeClause(scene, left - 1) : beforeNearClause(scene, left - 1);
    return { subject, mayShare: false };
  }
  const phrase =
    kind === "quote"
      ? calledBefore(scene, left)
      : phraseEndingAt(scene, lower === "that" ? left - 1 : left, sentence.from);
  if (!phrase || isJoinedSetting(scene, phrase) || isPredicate(scene, phrase, verb))
    return { subject: null, mayShare: true };
  // "a man who attended the rally said": the clause between belongs to "a man".
  const clause = phrase.kind === "description" ? beforeRelative(scene, phrase, at) : null;
  const subject = clause ?? withNameBefore(scene, wholeSubject(scene, phrase));
  return { subject, mayShare: CONJUNCTIONS.has(lower) };
}

/** "Ann Roe | who said", "a firm in Leeds | which said": a clause without a comma is about no place. */
function beforeNearClause(scene: Scene, end: number): Phrase | null {
  const phrase = phraseEndingAt(scene, end, scene.sentence.from);
  const person = phrase?.name && scene.people.personOf.get(phrase.name);
  return phrase && person && person.kind !== "person" ? wholeSubject(scene, phrase) : phrase;
}

/** "…, and called it “a joke”": the subject of the cue before, or of the sentence. */
function shared(scene: Scene, at: number, verb: SpeechVerb, earlier: readonly CueLink[]): UnplacedCue | null {
  if (isBare(verb) || isDoneAtHead(scene, at, verb)) return null;
  const subject =
    clauseSubject(scene, at, earlier) ??
    lastMain(scene, earlier)?.subject ??
    mainSubject(scene, scene.sentence.from, at) ??
    earlier.at(-1)?.subject;
  return subject && accepts(scene, subject, verb) ? { at, verb, subject, order: "shared" } : null;
}

/** "When asked “Is it over?”, Ann Roe said", "Called “a joke”, she left": done to whom the main clause is about. */
function isDoneAtHead(scene: Scene, at: number, verb: SpeechVerb): boolean {
  const isOnce = /^(?:when|if|once|while|although|though)$/.test(scene.tokens[at - 1]?.lower ?? "");
  const opening = isOnce ? at - 1 : at;
  return opening === scene.sentence.from && verb.forms.includes("participle");
}

function opensClause({ tokens, sentence }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  return at === sentence.from || before?.kind !== "word" || CONJUNCTIONS.has(before.lower);
}

function beforeRelative(scene: Scene, phrase: Phrase, at: number): Phrase | null {
  const head = scene.tokens[phrase.head]?.lower ?? "";
  if (isHumanNoun(head)) return null;
  for (let i = phrase.from - 1; i >= scene.sentence.from && i > at - 30; i--) {
    const token = scene.tokens[i];
    if (!token || token.kind === "quote" || /^[;:]$/.test(token.text)) return null;
    if (token.lower !== "who") continue;
    const end = scene.tokens[i - 1]?.text === "," ? i - 2 : i - 1;
    return phraseEndingAt(scene, end, scene.sentence.from);
  }
  return null;
}

function isObject(scene: Scene, subject: Phrase): boolean {
  return OBJECT_PRONOUNS.has(scene.tokens[subject.head]?.lower ?? "");
}

function isQuoteBefore(scene: Scene, at: number, from: number): boolean {
  let i = at;
  while (
    i >= from &&
    scene.tokens[i]?.kind === "punct" &&
    /^(?:,|—|–|--?)$/.test(scene.tokens[i]?.text ?? "")
  )
    i--;
  return i >= from && scene.tokens[i]?.kind === "quote";
}
