import { paragraphOf } from "../../articles/article.ts";
import { CALENDAR, WEEKDAYS } from "../../english/calendar.ts";
import { FIRST_NAMES } from "../../english/first-names.ts";
import { HARMLESS_ADVERBS, LEAD_NOUNS } from "../../english/framing-words.ts";
import { FUNCTION_WORDS } from "../../english/function-words.ts";
import {
  BEFORE_NAMES_IN_MESSAGES,
  BETWEEN_NAME_AND_VERB,
  BY_SOMEBODY,
  CHATTER,
  CIRCUMSTANCE_OPENINGS,
  HARMLESS_AFTER_WORDS,
  MORE_THAN_SAID,
  NAMELESS_LABELS,
  NO_NAMES_IN_MESSAGES,
  OCCASIONS_OF_WORDS,
  SAYING_IN_MESSAGES,
  SORTS_WORDS,
  SUBJECT_OPENINGS,
} from "../../english/message-words.ts";
import { PERSON_NOUNS } from "../../english/nouns.ts";
import { HONORIFICS, TITLES } from "../../english/titles.ts";
import type { WordIndex } from "../../search/index/word-index.ts";
import { isOverlapping, type Span, sliceOf } from "../../text/span.ts";
import { type Word, wordForm, wordsOf } from "../../text/words.ts";
import type { Match } from "../answer.ts";

/** Words that name no subject: when, where and how somebody spoke, and chatter. */
const NO_SUBJECT: readonly { has(form: string): boolean }[] = [
  CALENDAR,
  CHATTER,
  FUNCTION_WORDS,
  HARMLESS_ADVERBS,
  HARMLESS_AFTER_WORDS,
  LEAD_NOUNS,
  OCCASIONS_OF_WORDS,
  PERSON_NOUNS,
  SAYING_IN_MESSAGES,
];

/** In front of the words these add nothing either: who speaks, and what kind of words they are. */
const NOTHING_ADDED: readonly { has(form: string): boolean }[] = [
  ...NO_SUBJECT,
  BEFORE_NAMES_IN_MESSAGES,
  BETWEEN_NAME_AND_VERB,
  BY_SOMEBODY,
  HONORIFICS,
  NAMELESS_LABELS,
  NO_NAMES_IN_MESSAGES,
  SORTS_WORDS,
  TITLES,
];

/** Most words between an opening and the end of the subject that it begins. */
const LONGEST_SUBJECT = 8;

/** How many paragraphs before the words, and after them, may name what they are about. */
const REACH_BEFORE = 3;
const REACH_AFTER = 1;

/** A year in which a message says that somebody spoke: "Roe in 2014". */
const YEAR = /^(?:19|20)\d\d$/;

interface Around {
  readonly before: Span;
  readonly after: Span;
  readonly names: readonly Span[];
}

/**
 * What a message says around the words that the article must say too, as comparison forms: in front anything but who
 * spoke and how, behind what the words are about or followed, and on both sides the year.
 *
 * @example "When asked about Berlin, Zelensky said: “…”" // berlin
 */
export function suppliedSubject(text: string, { before, after, names }: Around): string[] {
  const front = before.start + (/[.!?…\n](?=[^.!?…\n]*$)/u.exec(sliceOf(text, before))?.index ?? -1) + 1;
  // “…” (Roe, on trial for arson)
  const opening = after.start + (/^[\s.,;"”’»(—–-]+/u.exec(sliceOf(text, after))?.[0].length ?? 0);
  const rest = { start: opening, end: after.end };
  const behind = opening + (/[.!?…\n()]/u.exec(sliceOf(text, rest))?.index ?? after.end - opening);
  const line = after.start + (/\n(?=.*\p{L})/u.exec(sliceOf(text, after))?.index ?? after.end - after.start);
  return [
    ...timesIn(text, { start: front, end: before.end }),
    ...timesIn(text, { start: after.start, end: line }),
    ...addedIn(text, { start: front, end: before.end }, names),
    ...subjectIn(text, { start: after.start, end: behind }, names),
    ...verbsIn(text, { start: front, end: before.end }, names),
    ...verbsIn(text, { start: after.start, end: behind }, names),
  ];
}

/** Years and weekdays; not "glazer since 1994". */
function timesIn(text: string, part: Span): string[] {
  const forms = wordsOf(text, part).map(({ form }) => form);
  return forms.filter(
    (form, at) => (YEAR.test(form) && forms[at - 1] !== "since") || WEEKDAY_NUMBERS.has(form),
  );
}

/** The numbers of the weekdays, from Monday at 0. */
const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(WEEKDAYS.map((day, at) => [day, at]));

/** "Roe *joked*", "Roe *tweeted*": more than that the words were said. */
function verbsIn(text: string, part: Span, names: readonly Span[]): string[] {
  const words = wordsOf(text, part);
  if (!words.some(word => isNamed(word, names))) return [];
  return words.filter(word => MORE_THAN_SAID.has(word.form) && !isNamed(word, names)).map(({ form }) => form);
}

/** "Roe *admits defeat*:", "Roe, *drunk*:", "Roe on the *war*:" */
function addedIn(text: string, part: Span, names: readonly Span[]): string[] {
  const words = wordsOf(text, part);
  if (!saysWhose(words, names) && !maySayWhose(text, part, words)) return [];
  return words.flatMap((word, at) => {
    const form = withoutOwner(text, word);
    const isPlain = NOTHING_ADDED.some(list => list.has(form)) || /^\p{N}/u.test(form);
    const isFirstName = FIRST_NAMES.has(form) && isNamed(words[at + 1], names);
    return isPlain || isFirstName || isNamed(word, names) || isAddressed(text, words, at) ? [] : [form];
  });
}

/** "sand about the earthquake:", though "sand" is no name where it is an everyday word; not "Let that sink in:". */
function maySayWhose(text: string, part: Span, words: readonly Word[]): boolean {
  const [first] = words;
  if (!first || !/:[\s"“«„‘']*$/u.test(sliceOf(text, part))) return false;
  const isPlain = NOTHING_ADDED.some(list => list.has(first.form));
  const isSmall = /^\p{Ll}/u.test(text.slice(first.start, first.end));
  return isSmall && !isPlain && [1, 2].some(at => opensSubject(words, at, []));
}

/** "told the *Courier*" */
function isAddressed(text: string, words: readonly Word[], at: number): boolean {
  const [word, previous, before] = [words[at], words[at - 1], words[at - 2]];
  const isCapital = word !== undefined && /^\p{Lu}/u.test(text.slice(word.start));
  const verb = previous?.form === "the" ? before : previous;
  return isCapital && verb !== undefined && SAYING_IN_MESSAGES.has(verb.form);
}

function saysWhose(words: readonly Word[], names: readonly Span[]): boolean {
  return words.some(word => SAYING_IN_MESSAGES.has(word.form) || isNamed(word, names));
}

function subjectIn(text: string, part: Span, names: readonly Span[]): string[] {
  const words = wordsOf(text, part);
  if (!saysWhose(words, names)) return [];
  const found: string[] = [];
  for (const [at, word] of words.entries()) {
    const isDoing =
      at > 0 && /..ing$/u.test(word.form) && text.slice(words[at - 1]?.end, word.start) === ", ";
    if (!isDoing && !opensSubject(words, at, names)) continue;
    const from = isDoing ? at : at + 1;
    for (const next of words.slice(from, from + LONGEST_SUBJECT)) {
      if (/[,:;()—–]/u.test(text.slice(word.end, next.start)) || isNamed(next, names)) break;
      const form = withoutOwner(text, next);
      if (SAYING_IN_MESSAGES.has(form) && form !== "post" && form !== "claims") break;
      if (!NO_SUBJECT.some(list => list.has(form)) && !/^\p{N}/u.test(form)) found.push(form);
    }
  }
  return found;
}

/** "about the war", "under arrest"; "of" only after a verb or at the beginning; "after the war" in front of a name. */
function opensSubject(words: readonly Word[], at: number, names: readonly Span[]): boolean {
  const [form, previous] = [words[at]?.form ?? "", words[at - 1]];
  if (SUBJECT_OPENINGS.has(form) || CIRCUMSTANCE_OPENINGS.has(form)) return true;
  const isAfterVerb = previous === undefined || SAYING_IN_MESSAGES.has(previous.form);
  return form === "of" && isAfterVerb && !isNamed(words[at + 1], names);
}

function isNamed(word: Word | undefined, names: readonly Span[]): boolean {
  return word !== undefined && names.some(name => isOverlapping(name, word));
}

function withoutOwner(text: string, { start, end, form }: Word): string {
  return /['’]s$/iu.test(text.slice(start, end)) ? wordForm(text.slice(start, end - 2)) : form;
}

/** Whether an article is of a year, or of the January after it. */
function isOfYear({ date }: Match["article"], year: string): boolean {
  const [of, month] = date?.split("-") ?? [];
  return of === year || (month === "01" && Number(of) - 1 === Number(year));
}

/** Whether an article is of a weekday, or of the day after it; without a date it may be. */
function isOfWeekday({ date }: Match["article"], weekday: number): boolean {
  if (date === null) return true;
  const published = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return published === weekday || published === (weekday + 1) % 7;
}

/**
 * Whether an article names all of a supplied subject near a match, in any inflection, or in its title; a year or a weekday
 * may also be its own, and for a verb there may be another of its kind.
 */
export function isAbout(
  { article, paragraph, paragraphs }: Match,
  subject: readonly string[],
  index: WordIndex,
): boolean {
  const from = Math.max(1, paragraph - REACH_BEFORE);
  const to = Math.min(article.paragraphs.length, Math.max(paragraph, ...paragraphs) + REACH_AFTER);
  const span = { start: paragraphOf(article, from).start, end: paragraphOf(article, to).end };
  const near = [...wordsOf(article.text, span), ...wordsOf(article.title)].map(({ form }) => form);
  const stems = new Set(near.map(form => index.stemOf(form)));
  const forms = new Set<string>(near);
  return subject.every(form => {
    const stem = index.stemOf(form);
    if (YEAR.test(form) && isOfYear(article, form)) return true;
    const weekday = WEEKDAY_NUMBERS.get(form);
    if (weekday !== undefined && isOfWeekday(article, weekday)) return true;
    const others = MORE_THAN_SAID.get(form);
    if (others) return near.some(said => others.has(said));
    return forms.has(form) || forms.has(`${form}s`) || (stem !== undefined && stems.has(stem));
  });
}
