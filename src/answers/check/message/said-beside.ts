import { FUNCTION_WORDS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import {
  BEFORE_NAMES_IN_MESSAGES,
  BETWEEN_NAME_AND_VERB,
  BY_SOMEBODY,
  CHATTER,
  HARMLESS_AFTER_WORDS,
  JUDGES_PEOPLE,
  LONG_TIMES,
  MORE_THAN_SAID,
  NAMELESS_LABELS,
  NO_NAMES_IN_MESSAGES,
  PARTY_LETTERS,
  PLAIN_SAYING_IN_MESSAGES,
  PRAISING_WORDS,
  REASONS_IN_MESSAGES,
  REMARKS_ON_WORDS,
  SAYING_IN_MESSAGES,
  SORTS_WORDS,
  SUBJECT_OPENINGS,
  TIMES_IN_MESSAGES,
} from "../../../english/messages/message-words.ts";
import { HARMLESS_BEFORE_PARTICIPLES, SUPPOSING_A_DEED } from "../../../english/messages/told-words.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { HONORIFICS, TITLES } from "../../../english/people/titles.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { withoutOwner } from "../../../text/owner.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import { attributeAt, isBeforeFirstName, isParticiple } from "./attribute-beside.ts";
import { type Body, bodiesAt, bodiesBehind, bodiesInFront, bodiesSpokenFor, bodyOf } from "./body-beside.ts";
import { circumstanceAt, isInDescription } from "./circumstance-beside.ts";
import { deedWords } from "./deed-words.ts";
import { type Deed, type DeedPlace, deedsBehind, deedsInFront } from "./deeds-beside.ts";
import { describes, isExclaimed, isVerbBehind } from "./describes-speaker.ts";
import { wordsOfTag } from "./known-names.ts";
import { isHeadOf, isListener, type Listener, listenersAmong } from "./listeners-beside.ts";
import { isNamed, isOfOffice } from "./message-word.ts";
import {
  isMonthThen,
  isNumberOfDate,
  type Lately,
  latelyAt,
  type TimeBeside,
  timeOf,
} from "./time-beside.ts";
import { isInFixedPhrase, type Topic, topicOpening, topicsBehind } from "./topics-beside.ts";
import { type Direction, directionsIn } from "./turned-direction.ts";

/** Something that a message says beside the words, and that the article must have too. */
export type SaidBeside =
  /** Near the words: what happened, in a message that names nobody. */
  | { readonly kind: "word"; readonly form: string }
  | Topic
  | Deed
  | Body
  /** In the sentences around the words or as the publisher. */
  | Listener
  /** Beside the words, or where the article names the speaker: what somebody is. */
  | { readonly kind: "described"; readonly form: string }
  /**
   * The same, but not of somebody else: what the speaker is, did or suffered, where and when that was, or a remark apart from
   * the name: "*Arrested*: Ann Roe said".
   */
  | {
      readonly kind: "told";
      readonly form: string;
      readonly where: "name" | "attribute" | "modifier" | "event" | "circumstance" | "remark";
      /** Typed like a name: a body's, perhaps. */
      readonly isCapital: boolean;
      /** Of where and when the words were said, and not only of who said them: "Roe, *in Lund*", not "Roe, a nurse *in Lund*". */
      readonly isOfSpeaking?: boolean;
      /** Part of what is compared with the speaker's name: "*Jailed* Ann Roe". */
      readonly isInName?: boolean;
    }
  /** Nothing older in the sentences of the words: "*yesterday*". */
  | Lately
  /** Not on the other side in the sentences around the words or those that name the speaker: "after the vote". */
  | Direction
  /** In that of the words or one that names the speaker: whose lawyer or spokesman somebody is. */
  | { readonly kind: "owner"; readonly form: string }
  /** In the sentence of the words or of their cue: a verb that says more than "said". */
  | { readonly kind: "manner"; readonly form: string }
  /** A topic, somebody's or something's name, or harmless: each word of "#CrookedRoe", which `form` has in one. */
  | { readonly kind: "tag"; readonly form: string; readonly words: readonly string[] }
  | TimeBeside;

/** Words that add nothing to what is quoted: plain verbs of saying, time, what words are called, and chatter. */
const HARMLESS: readonly { has(form: string): boolean }[] = [
  BEFORE_NAMES_IN_MESSAGES,
  BETWEEN_NAME_AND_VERB,
  BY_SOMEBODY,
  CHATTER,
  FUNCTION_WORDS,
  HARMLESS_AFTER_WORDS,
  NAMELESS_LABELS,
  NO_NAMES_IN_MESSAGES,
  PLAIN_SAYING_IN_MESSAGES,
  REMARKS_ON_WORDS,
  SORTS_WORDS,
  TIMES_IN_MESSAGES,
];

/** Those that add nothing to what the words are about either: "closing" is harmless in "closing words", not in "on closing the gate". */
const HARMLESS_IN_TOPICS: readonly { has(form: string): boolean }[] = [
  BEFORE_NAMES_IN_MESSAGES,
  BETWEEN_NAME_AND_VERB,
  FUNCTION_WORDS,
  PLAIN_SAYING_IN_MESSAGES,
  TIMES_IN_MESSAGES,
];

/** Where quoted words stand in a message, and the names beside them. */
interface Around {
  readonly before: Span;
  readonly after: Span;
  /** What the message says above and below all of its quotations. */
  readonly further?: readonly Span[];
  readonly names: readonly Span[];
  /** Names in what the speaker is: "*Lind*'s lawyer". */
  readonly owners?: readonly Span[];
  /** Where somebody without a name belongs: "a midwife at *Kingsholme*". */
  readonly places?: readonly Span[];
}

/**
 * What a message says around the words that the article must say too. Harmless is what is on a list; everything else counts.
 *
 * @example saidBeside("When asked about Berlin, Zelensky said: “…”", around) // the word "berlin"
 */
export function saidBeside(
  text: string,
  { before, after, further = [], names, owners = [], places = [] }: Around,
): SaidBeside[] {
  const parts = [before, after, ...further].map(part => wordsOf(text, part));
  const isAttributing = parts.some(words => saysWhose(words, names));
  const front = parts[0] ?? [];
  if (!isAttributing && !maySayWhose(text, before, front))
    return parts.flatMap(words => timesAndTagsIn(text, words, names));
  const named = [...names, ...owners];
  return [
    ...owners.flatMap(owner => wordsOf(text, owner).map(({ form }) => ({ kind: "owner", form }) as const)),
    ...parts.flatMap(words => {
      const bodies = [
        ...bodiesInFront(text, words, named),
        ...bodiesBehind(text, words, named),
        ...bodiesAt(words, places),
        ...bodiesSpokenFor(text, words, named),
      ];
      const beside = words.map((_, at) => {
        if (bodies.some(({ from, to }) => at >= from && at < to)) return null;
        return isPartOfName(words, at, named) ? inName(words, at, names) : besideOf(text, words, at, names);
      });
      // "Ann Roe speaks out: “…”" tells of nothing done.
      const deeds = [...deedsInFront(text, words, names[0]), ...deedsBehind(text, words, names[0])].filter(
        ({ verb, isClause }) => isClause || beside[verb],
      );
      return [
        ...directionsIn(words),
        ...supposedBehind(words, names[0]),
        ...bodies.map(place => bodyOf(text, words, place)),
        ...listenersAmong(text, words, names),
        ...deeds.map(place => deedOf(text, words, beside, place)),
        ...apartFromNames(text, words, withoutDeeds(beside, deeds), names.length > 0),
      ];
    }),
  ];
}

/** "Roe, who *may* be jailed", "Roe, *nearly* jailed", "Roe, *soon* to be jailed": the article must suppose it too. */
function supposedBehind(words: readonly Word[], name: Span | undefined): SaidBeside[] {
  return words.flatMap(({ start, form }, at) => {
    const next = words[at + 1];
    const isOfDeed = next && (/^(?:be|have|to)$/.test(next.form) || isParticiple(next.form));
    const isBehind = name !== undefined && start >= name.end;
    return isBehind && isOfDeed && SUPPOSING_A_DEED.has(form) ? [{ kind: "described", form }] : [];
  });
}

type OfDeed = Extract<SaidBeside, { kind: "word" | "told" | "described" | "year" | "month" | "weekday" }>;

/** Whether a word beside the words may belong to a deed: tags and manners are looked up by themselves. */
function isOfDeed(said: SaidBeside | null): said is OfDeed {
  return said !== null && OF_DEEDS.has(said.kind);
}

const OF_DEEDS: ReadonlySet<SaidBeside["kind"]> = new Set<OfDeed["kind"]>([
  "word",
  "told",
  "described",
  "year",
  "month",
  "weekday",
]);

function deedOf(
  text: string,
  words: readonly Word[],
  beside: readonly (SaidBeside | null)[],
  { verb, end, isPassive }: DeedPlace,
): Deed {
  const own = deedWords(text, words.slice(verb + 1, end), { isPassive });
  // What a preposition says is in the words behind it.
  const others = own.filter(
    ({ form }, at) => isOfDeed(beside[verb + 1 + at] ?? null) && !PREPOSITIONS.has(form),
  );
  return { kind: "deed", form: words[verb]?.form ?? "", isPassive, others };
}

function withoutDeeds(
  beside: readonly (SaidBeside | null)[],
  deeds: readonly DeedPlace[],
): (SaidBeside | null)[] {
  return beside.map((said, at) => {
    const isIn = deeds.some(({ verb, end }) => at >= verb && at < end);
    return isIn && (isOfDeed(said) || said?.kind === "lately" || deeds.some(({ verb }) => verb === at))
      ? null
      : said;
  });
}

/** The words of each topic together, and in a message that names somebody every other word as a remark on them. */
function apartFromNames(
  text: string,
  words: readonly Word[],
  beside: readonly (SaidBeside | null)[],
  hasNames: boolean,
): SaidBeside[] {
  const topics = new Map<number, { at: number; form: string }[]>();
  const others = words.flatMap((word, at): SaidBeside[] => {
    const each = beside[at];
    if (each?.kind !== "word") return each ? [each] : [];
    const opening = topicOpening(text, words, at);
    if (opening < 0) {
      // "*Arrested*: Ann Roe said", not "The road is *closed*."
      const isAlone = !isJoinedToNext(text, words, at - 1) && !isJoinedToNext(text, words, at);
      const where = isAlone && isParticiple(each.form) ? "attribute" : "remark";
      const isCapital = startsWithCapital(text, word);
      return hasNames ? [{ kind: "told", form: each.form, where, isCapital }] : [each];
    }
    topics.set(opening, [...(topics.get(opening) ?? []), { at, form: each.form }]);
    return [];
  });
  return [...others, ...[...topics].flatMap(([opening, own]) => topicsBehind(text, words, opening, own))];
}

function timesAndTagsIn(text: string, words: readonly Word[], names: readonly Span[]): SaidBeside[] {
  return words.flatMap((word, at) =>
    isNamed(word, names) ? [] : (tagOf(text, word) ?? timeOf(text, words, at) ?? []),
  );
}

/** "#liar", "#CrookedRoe" */
function tagOf(text: string, { start, end, form }: Word): SaidBeside | null {
  if (text.charAt(start - 1) !== "#") return null;
  const words = wordsOf(wordsOfTag(text.slice(start, end))).map(word => word.form);
  return { kind: "tag", form, words };
}

/** What a word says beside the words; null if it is harmless. */
function besideOf(
  text: string,
  words: readonly Word[],
  at: number,
  names: readonly Span[],
): SaidBeside | null {
  const word = words[at];
  // What is left of an emoji is no word.
  if (!word || !/[\p{L}\p{N}]/u.test(word.form)) return null;
  const known = tagOf(text, word) ?? timeOf(text, words, at) ?? latelyAt(words, at);
  if (known) return known;
  const party = text.charAt(word.start - 1) === "(" ? PARTY_LETTERS.get(word.form) : undefined;
  if (party) return { kind: "described", form: party };
  const form = withoutOwner(text, word);
  const isLastWords = form === "words" && /^(?:last|final)$/.test(words[at - 1]?.form ?? "");
  const isPaper = startsWithCapital(text, word) && words[at - 1]?.end === word.start - 1;
  if ((MORE_THAN_SAID.has(form) && !isPaper) || isLastWords) return { kind: "manner", form };
  if (REASONS_IN_MESSAGES.has(form) || isLongPast(words, at)) return { kind: "manner", form };
  const isOfSpeaker = describes(text, words, at, names.slice(0, 1));
  const isJudging = isOfSpeaker && JUDGES_PEOPLE.has(form) && !isExclaimed(text, words, at, names);
  if (isJudging || isSoCalled(words, at)) return { kind: "told", form, where: "attribute", isCapital: false };
  // "*repeatedly* jailed Ann Roe"
  const isOfParticiple = isOfSpeaker && form.endsWith("ly") && isParticiple(words[at + 1]?.form ?? "");
  if (isOfParticiple && !HARMLESS_BEFORE_PARTICIPLES.has(form))
    return { kind: "told", form, where: "circumstance", isCapital: false };
  const harmless = isOfTopic(text, words, at) ? HARMLESS_IN_TOPICS : HARMLESS;
  if (harmless.some(list => list.has(form)) || isAddress(form) || isNumberOfDate(text, words, at))
    return null;
  if (isInFixedPhrase(words, at) || isOfOffice(text, words, at, names) || isPraise(text, words, at))
    return null;
  if (isListener(text, words, at))
    return {
      kind: "listener",
      form,
      isCapital: startsWithCapital(text, word),
      isHead: !startsWithCapital(text, word) && isHeadOf(text, words, at),
    };
  const where = names.length > 0 ? circumstanceAt(text, words, at) : null;
  const isCapital = startsWithCapital(text, word);
  if (where)
    return { kind: "told", form, where, isCapital, isOfSpeaking: !isInDescription(text, word, names) };
  const isRole = isRoleAt(text, word);
  if (isOfSpeaker && !isRole)
    return isVerbBehind(text, words, at, names)
      ? { kind: "manner", form }
      : { kind: "told", form, where: attributeAt(text, words, at, names), isCapital };
  // "*convict* lawyer Ann Roe": what kind of a lawyer she is.
  const isOfRole = isOfSpeaker && isJoinedToNext(text, words, at) && isRoleAt(text, words[at + 1]);
  if (isOfRole && isRole) return { kind: "told", form, where: "modifier", isCapital };
  return names.length > 0 && isRole && !isOfTopic(text, words, at)
    ? { kind: "described", form }
    : { kind: "word", form };
}

/** "*Fair play* to her"; not "on *fair play*" */
function isPraise(text: string, words: readonly Word[], at: number): boolean {
  const isOne = (first: number) =>
    PRAISING_WORDS.has(`${words[first]?.form} ${words[first + 1]?.form}`) &&
    isJoinedToNext(text, words, first);
  return !isOfTopic(text, words, at) && (isOne(at - 1) || isOne(at));
}

function isRoleAt(text: string, word: Word | undefined): boolean {
  if (!word) return false;
  return (PERSON_NOUNS.has(word.form) || TITLES.has(word.form)) && !isOfFirm(text, word);
}

/** "Hollin & *Daughter*" */
function isOfFirm(text: string, word: Word): boolean {
  return startsWithCapital(text, word) && /& $/.test(text.slice(Math.max(0, word.start - 2), word.start));
}

/** "a *so-called* nurse" */
function isSoCalled(words: readonly Word[], at: number): boolean {
  return words[at]?.form === "called" && words[at - 1]?.form === "so";
}

/** "last *year*", "two *years* ago" */
function isLongPast(words: readonly Word[], at: number): boolean {
  return (
    LONG_TIMES.has(words[at]?.form ?? "") && (words[at + 1]?.form === "ago" || words[at - 1]?.form === "last")
  );
}

/** "Mr", "Dr", "Sir": compared with the speaker's name. */
function isAddress(form: string): boolean {
  return HONORIFICS.has(form) && !PERSON_NOUNS.has(form);
}

/** Whether a word is part of what was asked about: "about the *ferries*, Roe said". */
function isOfTopic(text: string, words: readonly Word[], at: number): boolean {
  return topicOpening(text, words, at) >= 0;
}

function saysWhose(words: readonly Word[], names: readonly Span[]): boolean {
  return words.some(
    word =>
      SAYING_IN_MESSAGES.has(word.form) ||
      MORE_THAN_SAID.has(word.form) ||
      PERSON_NOUNS.has(word.form) ||
      isNamed(word, names),
  );
}

/** "dr sand about the earthquake:", though "sand" is no name where it is an everyday word; not "Let that sink in:". */
function maySayWhose(text: string, part: Span, all: readonly Word[]): boolean {
  const words = isAddress(all[0]?.form ?? "") ? all.slice(1) : all;
  const [first] = words;
  if (!first || !/:[\s"“«„‘']*$/u.test(sliceOf(text, part))) return false;
  const isPlain = HARMLESS.some(list => list.has(first.form));
  const isSmall = /^\p{Ll}/u.test(text.slice(first.start, first.end));
  return isSmall && !isPlain && [1, 2].some(at => SUBJECT_OPENINGS.has(words[at]?.form ?? ""));
}

/** "*Jailed* Ann Roe", typed like one name. */
function inName(words: readonly Word[], at: number, names: readonly Span[]): SaidBeside | null {
  const form = words[at]?.form ?? "";
  return isBeforeFirstName(words, at, names)
    ? { kind: "told", form, where: "attribute", isCapital: true, isInName: true }
    : null;
}

/** Not the month in "Back in October Ann Roe said". */
function isPartOfName(words: readonly Word[], at: number, names: readonly Span[]): boolean {
  return !isMonthThen(words, at) && (isNamed(words[at], names) || isFirstName(words, at, names));
}

function isFirstName(words: readonly Word[], at: number, names: readonly Span[]): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const isJoined = word !== undefined && next?.start === word.end + 1;
  return isJoined && FIRST_NAMES.has(word.form) && isNamed(next, names);
}
