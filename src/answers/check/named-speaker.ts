import { DETERMINERS } from "../../english/function-words.ts";
import {
  ASIDE_OPENINGS,
  BEFORE_NAMES_IN_MESSAGES as BEFORE_NAME,
  BETWEEN_NAME_AND_VERB as BETWEEN,
  BY_SOMEBODY,
  NAMELESS_LABELS as LABELS,
  PARTICLES_IN_MESSAGES as PARTICLES,
  PASSING_ON,
  PRONOUNS_IN_MESSAGES as PRONOUNS,
  SAYING_IN_MESSAGES as SAYING,
} from "../../english/message-words.ts";
import { KIN, OTHERS_BY_NAME, PERSON_NOUNS } from "../../english/nouns.ts";
import { splitSentences } from "../../text/sentences.ts";
import { type Span, sliceOf, trimSpan } from "../../text/span.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import type { KnownNames } from "./known-names.ts";
import { strangerEndingAt, strangerFrom } from "./stranger-names.ts";

const LONGEST_NAME = 6;

/** Most words before a colon that name the speaker: "Zelensky in his talk to the press on Monday:". */
const LONGEST_LABEL = 10;

/** Most words after the name of a signature: "— Zelensky, 17 November 2024, Kyiv". */
const LONGEST_REST = 4;

/**
 * The name beside quoted words in a message, as a span of the message; null if there is none.
 *
 * `before` and `after` are the parts of the message that may contain the name.
 *
 * @example "as Starmer said, “…”", "“…” — Zelensky", "Zelensky: “…”", "“…,” said Mr Putin"
 */
export function namedSpeaker(text: string, before: Span, after: Span, names: KnownNames): Span | null {
  const valid = (span: Span | null) => (span && names.isName(sliceOf(text, span)) ? span : null);
  return (
    valid(signatureAfter(text, after)) ??
    nameBehindPreposition(text, after, true, names) ??
    nameInFront(text, before, names) ??
    nameBehindPreposition(text, before, false, names) ??
    nameByVerb(text, after, "first", names) ??
    nameBehindPreposition(text, after, false, names) ??
    bareName(text, before, names) ??
    nameRightAfter(text, after, names) ??
    nameBelow(text, after, names) ??
    strangerAlone(text, after, names)
  );
}

/** "as Starmer said", "Zelensky:"; a label comes before a verb of an earlier sentence: "Starmer said no. Biden: “…”". */
function nameInFront(text: string, before: Span, names: KnownNames): Span | null {
  const byVerb = nameByVerb(text, before, "last", names);
  const label = labelOf(text, before, names);
  if (!byVerb || !label) return byVerb ?? label;
  const between = { start: byVerb.start, end: label.end };
  const isLater = splitSentences(text, between).length > 1 || sliceOf(text, between).includes("\n");
  return isLater ? label : byVerb;
}

/**
 * “…” *Bo Lanz*, owner of the dam: a full name right after the words, and nothing else but a role. Known speakers are
 * compared wherever a message names them.
 */
function nameRightAfter(text: string, after: Span, names: KnownNames): Span | null {
  const [first, second] = wordsOf(text, after);
  if (!first || !second || !/^[\s.,;"”’»)]{0,4}$/u.test(text.slice(after.start, first.start))) return null;
  const name = nameFrom(text, first.start, after.end, false);
  if (!name || name.end < second.end) return null;
  const rest = sliceOf(text, { start: name.end, end: after.end }).trim();
  const isAlone = /^(?:$|,\s+\p{Ll}|[.!…)]{1,3}$)/u.test(rest);
  return isAlone && names.isName(sliceOf(text, name)) && !names.isKnown(sliceOf(text, name)) ? name : null;
}

/** “…” *netanyahu*, on the same line or the next: a name that no article has, and nothing else. */
function strangerAlone(text: string, after: Span, names: KnownNames): Span | null {
  const name = strangerFrom(text, after);
  if (!name || names.isKnown(sliceOf(text, name))) return null;
  const isRight = /^[\s.,;"”’»)(—–~-]{0,6}$/u.test(text.slice(after.start, name.start));
  return isRight && wordsOf(text, { start: name.end, end: after.end }).length === 0 ? name : null;
}

/** "Name" alone after the words, on its own line. */
function nameBelow(text: string, after: Span, names: KnownNames): Span | null {
  const words = wordsOf(text, after);
  const [first] = words;
  if (!first || words.length > LONGEST_NAME || !text.slice(after.start, first.start).includes("\n"))
    return null;
  const name = nameFrom(text, first.start, after.end, false);
  return name && names.isName(sliceOf(text, name)) ? name : null;
}

/** "— Name", "(Name)", "~ Name" right after the words. */
function signatureAfter(text: string, after: Span): Span | null {
  const mark = /^[\s.,;"”’»]{0,6}(?:[—–―~]{1,2}|-{1,2}|\((?=@?\p{L}))[ \t]{0,3}/u.exec(sliceOf(text, after));
  return mark ? nameFrom(text, after.start + mark[0].length, after.end, true) : null;
}

/** A signature followed only by a date or a place: anything more is a sentence with a dash. */
export function wholeSignature(text: string, after: Span, names: KnownNames): Span | null {
  const signature = signatureAfter(text, after);
  const speaker =
    signature && names.isName(sliceOf(text, signature)) ? signature : knownInBrackets(text, after, names);
  const rest = speaker ? wordsOf(text, { start: speaker.end, end: after.end }).length : 0;
  return rest > LONGEST_REST ? null : speaker;
}

/** "(ann roe, fisherman)": a known name in small letters opens brackets. */
function knownInBrackets(text: string, after: Span, names: KnownNames): Span | null {
  const open = /^[\s.,;"”’»]{0,6}\(/u.exec(sliceOf(text, after));
  if (!open) return null;
  const start = after.start + open[0].length;
  const [known] = names.namedIn(text.slice(0, after.end), [{ start: 0, end: start }]);
  return known?.start === start ? known : null;
}

/** "Name:" and "Name (@handle):" as the only text before the words. */
export function labelOf(text: string, before: Span, names: KnownNames): Span | null {
  const colon = /:[\s"“«„‘']{0,6}$/u.exec(sliceOf(text, before));
  if (!colon) return null;
  const end = before.start + colon.index;
  const lead = sliceOf(text, { start: before.start, end });
  const withRole = nameWithRole(text, { start: before.start, end }, names);
  if (withRole) return withRole;
  // "BREAKING: Putin to Starmer:", "yesterday, Putin:", "lol. Putin:"
  const cut = Math.max(
    lead.lastIndexOf(":"),
    lead.lastIndexOf(","),
    lead.lastIndexOf("\n"),
    lead.lastIndexOf(". "),
  );
  for (const from of [before.start + cut + 1, before.start]) {
    const part = trimSpan(text, { start: from, end });
    const all = wordsOf(text, part);
    const words = withoutPassingOn(all);
    const start = words === all ? part.start : (words[0]?.start ?? end);
    if (words.length > LONGEST_LABEL) return null;
    const owned = described(text, words, words.length - 1, names);
    if (owned) return owned;
    const ofBody = memberNamed(text, words, names);
    if (ofBody) return ofBody;
    const name = nameFrom(text, start, end, true);
    if (name && names.isName(sliceOf(text, name))) return name;
    // Typed in lower case: "starmer: …".
    const [known] = names.namedIn(text.slice(0, end), [{ start: 0, end: start }]);
    if (known && known.start - start <= 1) return known;
    if (known && known.end === end && endsWithRole(words.filter(word => word.end <= known.start)))
      return known;
    const stranger = strangerLabel(text, words, start);
    if (stranger) return stranger;
  }
  return null;
}

/** "Roe, quoting Lee:" */
function withoutPassingOn(words: Word[]): Word[] {
  return PASSING_ON.has(words[0]?.form ?? "") ? words.slice(1) : words;
}

/** "netanyahu:", "netanyahu's famous line:" */
function strangerLabel(text: string, words: readonly Word[], start: number): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  const opening =
    first && last && first.start - start <= 1 && strangerFrom(text, { start: first.start, end: last.end });
  if (opening && words.length <= LONGEST_NAME && !/['’]s$/iu.test(sliceOf(text, first))) return opening;
  const isSaid = words.some(({ form }) => SAYING.has(form));
  const whole = isSaid ? null : strangerEndingAt(text, words, words.length - 1);
  if (whole) return whole;
  const owner = words.findIndex(({ start, end }) => /['’]s$/iu.test(text.slice(start, end)));
  const isOwned = owner >= 0 && words.slice(owner + 1).some(({ form }) => BY_SOMEBODY.has(form));
  return isOwned ? strangerEndingAt(text, words, owner) : null;
}

/** "Tarn Rovers' team manager Ann Roe:": the name after what somebody is of a body, and not the body. */
function memberNamed(text: string, words: readonly Word[], names: KnownNames): Span | null {
  const owner = words.findLastIndex(({ start, end }) => /['’]s?$/u.test(text.slice(start, end)));
  const role = words.findLastIndex(({ form }) => PERSON_NOUNS.has(form));
  if (owner < 0 || role <= owner || role === words.length - 1) return null;
  const name = nameEndingAt(text, words.slice(role + 1), words.length - role - 2, names);
  return name && name.start === words[role + 1]?.start ? name : null;
}

/** "Ann Roe, mayor of Tarn:", "ann roe, 81:": a name, and after a comma only an age or what the person is. */
function nameWithRole(text: string, lead: Span, names: KnownNames): Span | null {
  const part = sliceOf(text, lead);
  const comma = part.lastIndexOf(",");
  if (comma < 0) return null;
  const role = part.slice(comma + 1).trim();
  const words = wordsOf(role);
  const isRole = /^\p{Ll}/u.test(role) && words.slice(0, LONGEST_ROLE).some(({ form }) => RELATIVE.has(form));
  if (
    !isRole &&
    !opensAside(text, wordsOf(text, { start: lead.start + comma + 1, end: lead.end })[0]) &&
    !/^\d{1,3}$/.test(role)
  )
    return null;
  const before = wordsOf(text, { start: lead.start, end: lead.start + comma });
  return nameEndingAt(text, before, before.length - 1, names);
}

/** Whether a word begins what a name's owner was doing: ", speaking on Monday", ", asked about Lee". */
function opensAside(text: string, word: Word | undefined): boolean {
  if (!word || isCapital(text, word) || PASSING_ON.has(word.form)) return false;
  return ASIDE_OPENINGS.has(word.form) || /\p{L}{2}ing$/u.test(word.form);
}

/** "race director roe": what somebody is, in small letters, right before a known name. */
function endsWithRole(words: readonly Word[]): boolean {
  const last = words.at(-1);
  const isSaid = words.some(({ form }) => SAYING.has(form) || PRONOUNS.has(form));
  return last !== undefined && words.length <= LONGEST_ROLE && !isSaid && PERSON_NOUNS.has(last.form);
}

function nameByVerb(text: string, part: Span, which: "first" | "last", names: KnownNames): Span | null {
  const words = wordsOf(text, part);
  const verbs = words.flatMap(({ form }, at) => (SAYING.has(form) ? [at] : []));
  const ordered = which === "last" ? verbs.reverse() : verbs.slice(0, 1);
  for (const at of ordered) {
    // After the words, the verb is near them or belongs to something else.
    if (which === "first" && at > LONGEST_NAME) return null;
    const isInverted = which === "first" && at <= 1;
    const found =
      nameUpTo(text, words, at, names) ??
      (isInverted ? anyNameFrom(text, { start: words[at]?.end ?? 0, end: part.end }, names) : null);
    if (found) return found;
  }
  return null;
}

/** The name that ends before the word at `at`, skipping adverbs between them. */
function nameUpTo(text: string, words: readonly Word[], at: number, names: KnownNames): Span | null {
  let to = at - 1;
  while (to >= 0 && BETWEEN.has(words[to]?.form ?? "")) to--;
  return nameEndingAt(text, words, beforeAside(text, words, to, at), names);
}

/** "Roe, asked about Lee, said": the number of the word before an aside that ends at `to`; without one, `to` itself. */
function beforeAside(text: string, words: readonly Word[], to: number, verb: number): number {
  const commaAfter = (at: number) => text.slice(words[at]?.end, words[at + 1]?.start).includes(",");
  if (to + 1 > verb || !commaAfter(to)) return to;
  let from = to;
  while (from > 0 && !commaAfter(from - 1)) from--;
  return from > 0 && opensAside(text, words[from]) ? from - 1 : to;
}

/** A person (or body) that a name only describes: "Starmer’s son", "a spokesman for Starmer". */
const RELATIVE: ReadonlySet<string> = new Set([...PERSON_NOUNS, ...KIN, ...OTHERS_BY_NAME]);

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

function described(text: string, words: readonly Word[], to: number, names: KnownNames): Span | null {
  const last = words[to];
  if (!last) return null;
  if (RELATIVE.has(last.form)) {
    const owner = words[to - 1];
    const name =
      owner &&
      /['’]s$/iu.test(text.slice(owner.start, owner.end)) &&
      nameEndingAt(text, words, to - 1, names);
    return name ? { start: name.start, end: last.end } : null;
  }
  const name = properEndingAt(text, words, to, names) ?? knownEndingAt(text, words, to, names);
  const at = name ? words.findIndex(({ start }) => start >= name.start) : -1;
  const link = words[at - 1];
  const noun = words[at - 2];
  if (!name || !link || !noun || !/^(?:for|of|to)$/.test(link.form) || !RELATIVE.has(noun.form)) return null;
  return { start: noun.start, end: name.end };
}

function knownEndingAt(text: string, words: readonly Word[], to: number, names: KnownNames): Span | null {
  const last = words[to];
  if (!last || (PRONOUNS.has(last.form) && last.form !== "who")) return null;
  for (let from = Math.max(0, to - LONGEST_NAME + 1); from <= to; from++) {
    const first = words[from];
    const phrase = first && text.slice(first.start, last.end);
    // "sand said", "remember when sand said", but not "the sand said to be rare".
    const before = words[from - 1]?.form;
    const isOpening = before === undefined || (BEFORE_NAME.has(before) && !DETERMINERS.has(before));
    if (first && phrase && (names.isMeant(phrase) || (isOpening && names.isKnown(phrase))))
      return asNamed(text, { start: first.start, end: last.end });
  }
  return null;
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
  const name = asNamed(text, { start: first.start, end: last.end });
  return names.isName(sliceOf(text, name)) ? name : null;
}

/** The name that begins at an offset. Needs capitals or an @, unless `isPlain` allows one word in lower case. */
function nameFrom(text: string, start: number, end: number, isAlone: boolean): Span | null {
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
  if (last) return asNamed(text, { start: first.start, end: last.end });
  const isSmallName =
    isAlone && words.length <= 3 && !words.some(({ form }) => LABELS.has(form) || SAYING.has(form));
  const end2 = words.at(-1)?.end ?? 0;
  return isSmallName && text.slice(end2, end).trim() === "" ? { start: first.start, end: end2 } : null;
}

/** The name at the beginning of a part, whether articles have it or not. */
function anyNameFrom(text: string, part: Span, names: KnownNames): Span | null {
  const name = nameFrom(text, part.start, part.end, false);
  if (name && names.isName(sliceOf(text, name))) return name;
  const stranger = strangerFrom(text, part);
  return stranger && stranger.start - part.start <= 3 ? stranger : null;
}

/** How many words of a role may come before the name. */
const LONGEST_ROLE = 4;

/** "according to Name", "per Name", "a quote from Name". */
function nameBehindPreposition(text: string, part: Span, isFirst: boolean, names: KnownNames): Span | null {
  const words = wordsOf(text, part);
  for (const [at, { form, end }] of words.entries()) {
    const previous = words[at - 1]?.form;
    const isOne =
      (form === "to" && previous === "according") ||
      form === "per" ||
      ((form === "from" || form === "by") &&
        (BY_SOMEBODY.has(previous ?? "") || SAYING.has(previous ?? "") || at === 0));
    if (isFirst && at > 1) return null;
    if (isOne) {
      // "by owner Bert Lunz", "by the owner, Bert Lunz"
      const role = words
        .slice(at + 1, at + 1 + LONGEST_ROLE)
        .findIndex(({ form: word }) => !DETERMINERS.has(word) && !PERSON_NOUNS.has(word));
      const start = role > 0 ? (words[at + role]?.end ?? end) : end;
      const name = anyNameFrom(text, { start, end: part.end }, names);
      if (name) return name;
    }
  }
  return null;
}

/** Only a name before the words: "Keir Starmer “…”". */
function bareName(text: string, before: Span, names: KnownNames): Span | null {
  const words = wordsOf(text, before);
  const name = nameEndingAt(text, words, words.length - 1, names);
  return name && words.every(word => word.start >= name.start) ? name : null;
}

function isCapital(text: string, word: Word | undefined): boolean {
  if (!word) return false;
  return /^\p{Lu}/u.test(text.slice(word.start, word.start + 2)) || text.charAt(word.start - 1) === "@";
}

/** Between two words of one name: a space, an initial's full stop or a hyphen, never a comma or a line end. */
function isJoint(between: string): boolean {
  return /^(?:\.?[ \u00a0]{1,2}@?|-|_|['’]|\.)$/u.test(between);
}

/** Including the @ of a handle, without a possessive 's. */
function asNamed(text: string, { start, end }: Span): Span {
  return {
    start: text.charAt(start - 1) === "@" ? start - 1 : start,
    end: /['’]s$/u.test(text.slice(end - 2, end)) ? end - 2 : end,
  };
}
