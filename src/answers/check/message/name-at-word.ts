import { WEEKDAYS } from "../../../english/grammar/calendar.ts";
import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import {
  BEFORE_NAMES_IN_MESSAGES as BEFORE_NAME,
  NAMELESS_LABELS as LABELS,
  PARTICLES_IN_MESSAGES as PARTICLES,
  PRONOUNS_IN_MESSAGES as PRONOUNS,
  SAYING_IN_MESSAGES as SAYING,
} from "../../../english/messages/message-words.ts";
import { BODIES_WITH_FIELDS, CONTINUED_BY_FOR } from "../../../english/people/institutions.ts";
import { KIN, OTHERS_BY_NAME, PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { HONORIFICS, OFFICES } from "../../../english/people/titles.ts";
import { isOwner } from "../../../text/owner.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import { CAPITAL, FIELD } from "../../field-of-body.ts";
import type { KnownNames } from "./known-names.ts";
import { strangerEndingAt, strangerFrom } from "./stranger-names.ts";

/** Most words of one name. */
export const LONGEST_NAME = 6;

/** A person (or body) that a name only describes: "Starmer’s son", "a spokesman for Starmer". */
export const RELATIVE: ReadonlySet<string> = new Set([...PERSON_NOUNS, ...KIN, ...OTHERS_BY_NAME]);

/** The name that ends at a word: capitalised, or a known one in any letter case. */
export function nameEndingAt(
  text: string,
  words: readonly Word[],
  to: number,
  names: KnownNames,
): Span | null {
  return (
    described(text, words, to, names) ??
    properEndingAt(text, words, to, names) ??
    knownEndingAt(text, words, to, names) ??
    strangerEndingAt(text, words, to)
  );
}

export function described(text: string, words: readonly Word[], to: number, names: KnownNames): Span | null {
  const last = words[to];
  if (!last) return null;
  if (RELATIVE.has(last.form)) {
    const owner = words[to - 1];
    const name = owner && isOwner(text, owner) && nameEndingAt(text, words, to - 1, names);
    if (name) return { start: name.start, end: last.end };
  }
  const name = properEndingAt(text, words, to, names) ?? knownEndingAt(text, words, to, names);
  const at = name ? words.findIndex(({ start }) => start >= name.start) : -1;
  // "a spokeswoman for the Home Office"
  const linkAt = words[at - 1]?.form === "the" ? at - 2 : at - 1;
  const [noun, link] = [words[linkAt - 1], words[linkAt]];
  if (!name || !link || !noun || !/^(?:for|of|to)$/.test(link.form) || !RELATIVE.has(noun.form)) return null;
  return { start: noun.start, end: name.end };
}

function knownEndingAt(text: string, words: readonly Word[], to: number, names: KnownNames): Span | null {
  const last = words[to];
  if (!last || (PRONOUNS.has(last.form) && last.form !== "who")) return null;
  for (let from = Math.max(0, to - LONGEST_NAME + 1); from <= to; from++) {
    const first = words[from];
    const phrase = first && text.slice(first.start, last.end);
    // "sand said", "dr sand said", "remember when sand said", not "the sand said to be rare"; "sand" alone in "in Lund, sand said".
    const before = words[from - 1]?.form;
    const isOpening =
      before === undefined || (BEFORE_NAME.has(before) && !DETERMINERS.has(before)) || isTitle(before);
    if (!first || !phrase || /[,;:!?\n]|['’]s\s/iu.test(phrase)) continue;
    if (names.isMeant(phrase) || (isOpening && names.isKnown(phrase)))
      return asNamed(text, { start: first.start, end: last.end });
  }
  return null;
}

/** "dr", "senator" */
function isTitle(form: string): boolean {
  return HONORIFICS.has(form) || OFFICES.has(form);
}

function properEndingAt(text: string, words: readonly Word[], to: number, names: KnownNames): Span | null {
  let from = to;
  while (from >= 0 && to - from < LONGEST_NAME) {
    const word = words[from];
    if (!word) break;
    const isInName = isCapital(text, word) || (PARTICLES.has(word.form) && from < to);
    if (!isInName || PRONOUNS.has(word.form) || (BEFORE_NAME.has(word.form) && !PARTICLES.has(word.form)))
      break;
    const next = words[from + 1];
    if (from < to && next && !isJoint(text.slice(word.end, next.start))) break;
    from--;
  }
  while (from < to && PARTICLES.has(words[from + 1]?.form ?? "") && !isCapital(text, words[from + 1])) from++;
  const first = words[from + 1];
  const last = words[to];
  if (!first || !last || from >= to || LABELS.has(first.form)) return null;
  const before = text.slice(Math.max(0, first.start - LONGEST_BODY), first.start);
  const start = first.start - (BODY_IN_FRONT.exec(before)?.[0].length ?? 0);
  const name = asNamed(text, { start, end: last.end });
  return names.isName(sliceOf(text, name)) ? name : null;
}

/** How far in front of its last words a body's name may begin. */
const LONGEST_BODY = 120;

const BODY_NOUNS = [...BODIES_WITH_FIELDS, ...CONTINUED_BY_FOR];
const BODY_NOUN = `(?:${BODY_NOUNS.map(noun => noun.charAt(0).toUpperCase() + noun.slice(1)).join("|")})`;
/** "Tarn Centre", and no article in front of it */
const BODY = `(?<![\\p{L}’'])(?:(?!(?:The|An?) )${CAPITAL} ){0,4}${BODY_NOUN}`;
/** "Department for " in front of "Transport", "Department for Work and " in front of "Pensions" */
const BODY_IN_FRONT = new RegExp(`${BODY} (?:for|of) (?:the )?(?:${CAPITAL} (?:(?:and|of|&) )?){0,4}$`, "u");
/** "Department for Transport", where the name alone would end with the noun. */
const BODY_FROM = new RegExp(`^${BODY}${FIELD}`, "u");

/** The name that begins at an offset. Needs capitals or an @, unless `isPlain` allows one word in lower case. */
export function nameFrom(text: string, start: number, end: number, isAlone: boolean): Span | null {
  const words = wordsOf(text, { start, end: Math.min(end, start + 120) });
  let to = -1;
  for (const [at, word] of words.entries()) {
    const previous = words[at - 1];
    if (previous && !isJoint(text.slice(previous.end, word.start))) break;
    const isHandleGoingOn = previous !== undefined && text.slice(previous.end, word.start) === "_";
    const isInName = isCapital(text, word) || isHandleGoingOn || (at > 0 && PARTICLES.has(word.form));
    if (at === 0 && LABELS.has(word.form)) return null;
    if (!isInName || PRONOUNS.has(word.form) || at >= LONGEST_NAME) break;
    if (at === 0 && word.form === "the") continue;
    if (isCapital(text, word) || isHandleGoingOn) to = at;
  }
  const first = words[0];
  const last = words[to];
  if (!first || first.start - start > 3) return null;
  if (last) {
    const body = BODY_FROM.exec(text.slice(first.start, end));
    return asNamed(text, {
      start: first.start,
      end: Math.max(last.end, first.start + (body?.[0].length ?? 0)),
    });
  }
  const isSmallName = isAlone && words.length <= 3 && !words.some(({ form }) => isNoNameWord(form));
  const end2 = words.at(-1)?.end ?? 0;
  return isSmallName && text.slice(end2, end).trim() === "" ? { start: first.start, end: end2 } : null;
}

/** A label, a verb or "in", which no name in small letters has in it. */
function isNoNameWord(form: string): boolean {
  return LABELS.has(form) || SAYING.has(form) || (FUNCTION_WORDS.has(form) && !PARTICLES.has(form));
}

/** The name at the beginning of a part, whether articles have it or not. */
export function anyNameFrom(text: string, part: Span, names: KnownNames): Span | null {
  const name = nameFrom(text, part.start, part.end, false);
  if (name && names.isName(sliceOf(text, name))) return name;
  const stranger = strangerFrom(text, part);
  return stranger && stranger.start - part.start <= 3 ? stranger : null;
}

export function isCapital(text: string, word: Word | undefined): boolean {
  if (!word) return false;
  return startsWithCapital(text, word) || text.charAt(word.start - 1) === "@";
}

/** Between two words of one name: a space, an initial's full stop or a hyphen, never a comma or a line end. */
function isJoint(between: string): boolean {
  return /^(?:\.?[ \u00a0]{1,2}@?|-|_|['’]|\.)$/u.test(between);
}

/** When somebody spoke, with capitals before the name: "On Thursday Ann Roe", "Yesterday Ann Roe". */
const DAY_IN_FRONT = new RegExp(
  `^(?:(?:on|last|this) )?(?:${[...WEEKDAYS, "today", "yesterday", "tonight"].join("|")}) (?=\\S)`,
  "iu",
);

/** Including the @ of a handle, without a day in front and a possessive 's. */
function asNamed(text: string, { start: from, end }: Span): Span {
  const start = from + (DAY_IN_FRONT.exec(text.slice(from, end))?.[0].length ?? 0);
  return {
    start: text.charAt(start - 1) === "@" ? start - 1 : start,
    end: isOwner(text, { start, end }) ? end - 2 : end,
  };
}
