import { FUNCTION_WORDS } from "../../english/function-words.ts";
import { SAYING_IN_MESSAGES as SAYING } from "../../english/message-words.ts";
import { findStretches } from "../../quotes/reading/stretches.ts";
import { splitLines } from "../../text/paragraphs.ts";
import { isOverlapping, isWithin, type Span, sliceOf, trimSpan } from "../../text/span.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import { turnsWords } from "./around-words.ts";
import type { KnownNames } from "./known-names.ts";
import { blockQuotes, maskMessage } from "./mask-message.ts";
import { nameEndingAt } from "./name-at-word.ts";
import { namedSpeaker, wholeSignature } from "./named-speaker.ts";
import { labelOf } from "./speaker-label.ts";
import { suppliedSubject } from "./supplied-subject.ts";

/** Words in a message that may be somebody's, and whose the message says they are. */
export interface Claim {
  /** Span of the words in the message, without marks. */
  readonly words: Span;
  /** Span of the name that the message gives as the speaker's; null if it gives none. */
  readonly speaker: Span | null;
  /** Known people named in the message beside the words, in order: the speaker, the listener, somebody praised. */
  readonly named: readonly Span[];
  /** What the message says that the words are about, as comparison forms; see `suppliedSubject`. */
  readonly subject: readonly string[];
  /** The message's own words may turn the marked ones: “we must stand firm” against the farmers. */
  readonly isContinued: boolean;
  /** The message shows the words as a quotation. If it doesn't, there may be chatter around them. */
  readonly isMarked: boolean;
}

/** If the message has a claim of this many words, shorter marked pieces are irony or titles. */
const FEWEST_WORDS = 3;

/** A line below the words may be the speaker if it has no more words than this. */
const LONGEST_SIGNATURE = 8;

/** The position of a marked piece: its words, and its words with their marks. */
interface Quoted {
  readonly words: Span;
  readonly outer: Span;
}

/**
 * Finds the quoted words in a message and who they are said to be from.
 *
 * Pieces in marks if there are any; otherwise what Discord displays as block quotes; otherwise the whole message
 * without the words that name the speaker. Markup, links, emoji, code and the lines that replies and forwards add are
 * skipped.
 *
 * @example findClaims("as Starmer said, “we need to double down” lol", names) // we need to double down; Starmer
 */
export function findClaims(message: string, names: KnownNames): Claim[] {
  const text = withUsualMarks(maskMessage(message));
  const lines = splitLines(text).filter(line => line.end > line.start);
  const marked = markedStretches(text, lines);
  const quoted = marked.length > 0 ? marked : drawnQuotes(message, text);
  if (quoted.length > 0) return attributeAll(text, lines, quoted, names);
  return unmarkedClaims(text, lines, names);
}

/** ‹A› – marks usually nested in others – as “A”, in a message without others. */
function withUsualMarks(text: string): string {
  return /["“”„«»「」『』]/u.test(text) ? text : text.replaceAll("‹", "“").replaceAll("›", "”");
}

function markedStretches(text: string, lines: readonly Span[]): Quoted[] {
  const paragraphs = lines.map(line => ({ ...line, role: "body" as const }));
  const stretches = findStretches({ text, paragraphs })
    .map(({ start, end, outer }) => ({ words: { start, end }, outer }))
    .filter(({ words }) => wordsOf(text, words).length > 0);
  const isLong = ({ words }: Quoted) => wordsOf(text, words).length >= FEWEST_WORDS;
  // “We need,” he said, “to double down”: punctuation inside the marks shows that the words continue.
  const isBrokenOff = ({ words }: Quoted) => /[,.!?…]/u.test(text.slice(words.end - 1, words.end));
  return stretches.some(isLong)
    ? stretches.filter(stretch => isLong(stretch) || isBrokenOff(stretch))
    : stretches;
}

function drawnQuotes(message: string, text: string): Quoted[] {
  return blockQuotes(message).flatMap(block => {
    const words = trimSpan(text, block);
    return wordsOf(text, words).length === 0 ? [] : [{ words, outer: words }];
  });
}

function attributeAll(
  text: string,
  lines: readonly Span[],
  quoted: readonly Quoted[],
  names: KnownNames,
): Claim[] {
  const claims: Claim[] = [];
  const outside = quoted.map(({ outer }) => outer);
  const named = names.peopleIn(text, outside);
  for (const [i, { words, outer }] of quoted.entries()) {
    const { before, after } = surroundings(text, lines, outer, quoted[i - 1]?.outer, quoted[i + 1]?.outer);
    const previous = claims.at(-1);
    // “A,” Starmer said. “B.”: the second piece has the same speaker as the first.
    const isGoingOn = previous && lines.some(line => isWithin(previous.words, line) && isWithin(words, line));
    const own = namedSpeaker(text, before, after, names);
    // With one claim the whole message is about it; otherwise the text between it and its neighbours.
    const beside = named
      .filter(name => quoted.length === 1 || isWithin(name, before) || isWithin(name, after))
      .filter(name => own === null || !isOverlapping(name, own));
    const isFollowing = own === null && beside.length === 0 && isGoingOn;
    const all = own ? [own, ...beside] : beside;
    claims.push({
      words,
      speaker: isFollowing ? previous.speaker : own,
      named: isFollowing ? previous.named : beside,
      subject: suppliedSubject(text, { before, after, names: all }),
      isContinued: turnsWords(text, { outer, before, after, names: all }),
      isMarked: true,
    });
  }
  return claims;
}

/** The parts of the message in which the words' speaker may be named. */
function surroundings(
  text: string,
  lines: readonly Span[],
  outer: Span,
  previous: Span | undefined,
  next: Span | undefined,
): { before: Span; after: Span } {
  const first = lines.findIndex(line => isOverlapping(line, outer));
  const last = lines.findLastIndex(line => isOverlapping(line, outer));
  let from = lines[first]?.start ?? outer.start;
  const above = lines[first - 1];
  // "Zelensky:" may be on the line above.
  if (from >= outer.start && above && /[:,]$/u.test(sliceOf(text, above))) from = above.start;
  let to = lines[last]?.end ?? outer.end;
  const below = lines[last + 1];
  if (sliceOf(text, { start: outer.end, end: to }).trim() === "" && below) {
    // "— Zelensky", or only a name, may be on the line below.
    if (wordsOf(text, below).length <= LONGEST_SIGNATURE) to = below.end;
  }
  return {
    before: { start: Math.max(from, previous?.end ?? 0), end: outer.start },
    after: { start: outer.end, end: Math.min(to, next?.start ?? to) },
  };
}

/** Lines of one speaker are one claim; a line that names its speaker begins another. */
function unmarkedClaims(text: string, lines: readonly Span[], names: KnownNames): Claim[] {
  const claims: Claim[] = [];
  for (const line of lines) {
    const previous = claims.at(-1);
    const signature = wholeSignature(text, line, names) ?? bareLine(text, line, names);
    if (previous && signature && !previous.speaker) {
      claims[claims.length - 1] = { ...previous, speaker: signature };
      continue;
    }
    const claim = unmarkedClaim(text, line, names);
    if (!claim) continue;
    if (previous && !previous.speaker && !claim.speaker) {
      claims[claims.length - 1] = {
        ...previous,
        words: { start: previous.words.start, end: claim.words.end },
        named: [...previous.named, ...claim.named],
      };
    } else claims.push(claim);
  }
  return claims;
}

/** A line with only a known name, below the words. */
function bareLine(text: string, line: Span, names: KnownNames): Span | null {
  const span = trimSpan(text, line);
  return names.isKnown(sliceOf(text, span).replace(/[#@()"“”.,!:]/gu, "")) ? span : null;
}

function unmarkedClaim(text: string, line: Span, names: KnownNames): Claim | null {
  const words = wordsOf(text, line);
  if (words.length === 0) return null;
  const whole = { start: words[0]?.start ?? line.start, end: line.end };
  const found =
    labelled(text, line, names) ??
    dashed(text, line, names) ??
    signed(text, line, names) ??
    passive(text, line, names) ??
    saidBehind(text, words, names) ??
    spoken(text, line, words, names) ??
    trailing(text, words, names);
  const plain = { named: [], subject: [], isContinued: false, isMarked: false };
  if (!found || wordsOf(text, found.words).length === 0)
    return { ...plain, words: trimSpan(text, whole), speaker: null };
  const before = { start: line.start, end: found.words.start };
  const after = { start: found.words.end, end: line.end };
  const subject = suppliedSubject(text, { before, after, names: found.speaker ? [found.speaker] : [] });
  return { ...plain, ...found, subject };
}

type Found = Pick<Claim, "words" | "speaker">;

/** "Zelensky: the missiles will speak for themselves" */
function labelled(text: string, line: Span, names: KnownNames): Found | null {
  const colon = text.indexOf(":", line.start);
  if (colon < 0 || colon >= line.end) return null;
  const speaker = labelOf(text, { start: line.start, end: colon + 1 }, names);
  return speaker && { words: trimSpan(text, { start: colon + 1, end: line.end }), speaker };
}

/** "zelensky - the missiles will speak for themselves": a known name and a dash open the line. */
function dashed(text: string, line: Span, names: KnownNames): Found | null {
  const dash = /^[^\n]{2,40}? (?:[-–—]{1,2}) /u.exec(sliceOf(text, line));
  if (!dash) return null;
  const end = line.start + dash[0].length;
  const speaker = trimSpan(text, { start: line.start, end: line.start + dash[0].search(/ [-–—]{1,2} $/u) });
  return names.isKnown(sliceOf(text, speaker)) && names.isMeant(sliceOf(text, speaker))
    ? { words: trimSpan(text, { start: end, end: line.end }), speaker }
    : null;
}

/** How many words may come before the name: "omg did Keir Starmer really say …". */
const LEAD = 3;

/** "did Starmer really say we need to double down?", "as Starmer said, we need to double down" */
function spoken(text: string, line: Span, words: readonly Word[], names: KnownNames): Found | null {
  const at = words.findIndex(({ form }) => SAYING.has(form));
  if (at < 0) return null;
  let to = at;
  let speaker: Span | null = null;
  while (to > 0 && !speaker && at - to < LEAD) {
    to--;
    speaker = nameEndingAt(text, words, to, names);
  }
  const opening = openingOf(words);
  const isAsked = opening > 0 || /^(?:who|did|has|does|didnt)$/.test(words[0]?.form ?? "");
  if (speaker) {
    const lead = words.filter(({ end }) => end <= (speaker?.start ?? 0)).length - opening;
    if (lead > LEAD) return null;
  } else if (!isAsked || at > LEAD + 1) return null;
  const from = words[at + 1]?.form === "that" ? at + 2 : at + 1;
  const start = words[from]?.start;
  if (start === undefined) return null;
  // The question is whether it was said, even if what was said isn't a question.
  const end = isAsked ? (words.at(-1)?.end ?? line.end) : line.end;
  return { words: trimSpan(text, { start, end }), speaker };
}

/** How many words "is it true that" has at the beginning of a message, if it begins like that. */
function openingOf(words: readonly Word[]): number {
  const first = words
    .slice(0, LONGEST_OPENING)
    .map(({ form }) => form)
    .join(" ");
  return WHETHER_IT_IS.exec(first)?.[0].trim().split(" ").length ?? 0;
}

/** Words of the longest such opening: "wait is it really a fact that". */
const LONGEST_OPENING = 7;
const WHETHER_IT_IS =
  /^(?:(?:so|wait|hey|omg) )?is it (?:really |actually )?(?:true|real|right|correct|confirmed|known|a fact)(?: that)? /u;

/** "the missiles will speak for themselves — Zelensky" */
function signed(text: string, line: Span, names: KnownNames): Found | null {
  const part = sliceOf(text, line);
  const dash = Math.max(...DASHES.map(mark => part.lastIndexOf(mark)));
  if (dash <= 0) return null;
  const after = { start: line.start + dash, end: line.end };
  const speaker = wholeSignature(text, after, names);
  return speaker && { words: trimSpan(text, { start: line.start, end: line.start + dash }), speaker };
}

/** How many words may follow the name: "says ann roe about her voice". */
const LONGEST_AFTER = 4;

/** "the bridge is open again, ann roe said", "…, says roe about it": after a comma, a known name and the verb. */
function saidBehind(text: string, words: readonly Word[], names: KnownNames): Found | null {
  for (let at = words.length - 1; at >= BEFORE_TRAILING; at--) {
    const [word, previous] = [words[at], words[at - 1]];
    if (!word || !previous || !/[,.!?]["”’]?\s/u.test(text.slice(previous.end, word.start))) continue;
    const tail = words.slice(at);
    const verb = tail.findIndex(({ form }) => SAYING.has(form));
    const isInverted = verb === 0;
    const [name] = names.namedIn(text.slice(0, tail.at(-1)?.end), [{ start: 0, end: word.start }]);
    const nameFirst = tail.findIndex(({ start }) => start === name?.start);
    const nameLast = tail.findLastIndex(({ start }) => name !== undefined && start < name.end);
    const isRight = isInverted ? nameFirst === 1 : nameFirst === 0 && verb === nameLast + 1;
    const isLast = tail.length - 1 - Math.max(verb, nameLast) <= LONGEST_AFTER;
    if (verb < 0 || !name || !isRight || !isLast) return null;
    return { words: { start: words[0]?.start ?? 0, end: previous.end }, speaker: name };
  }
  return null;
}

/** Fewest words before a name that only follows them: with fewer, it may belong to them. */
const BEFORE_TRAILING = 5;
const LONGEST_TRAILING = 4;

/** "the missiles will speak for themselves volodymyr zelensky": a known full name ends the line. */
function trailing(text: string, words: readonly Word[], names: KnownNames): Found | null {
  const last = words.at(-1);
  const at = words.findIndex(
    ({ start }, i) =>
      last !== undefined &&
      i >= Math.max(BEFORE_TRAILING, words.length - LONGEST_TRAILING) &&
      i < words.length - 1 &&
      names.isKnown(text.slice(start, last.end)),
  );
  const [first, before, name] = [words[0], words[at - 1], words[at]];
  if (!first || !last || !before || !name) return null;
  const isOfSentence = !/[.!?]/u.test(text.slice(before.end, name.start));
  if (isOfSentence && FUNCTION_WORDS.has(before.form)) return null;
  return {
    words: { start: first.start, end: before.end },
    speaker: { start: name.start, end: last.end },
  };
}

const DASHES = [" — ", " – ", " - ", " ~ ", " -- ", " ―", " —", " –", " -", " ~", " ("];

/** "the missiles will speak for themselves was said by Zelensky" */
function passive(text: string, line: Span, names: KnownNames): Found | null {
  const found = PASSIVE.exec(sliceOf(text, line));
  if (!found) return null;
  const start = line.start + found.index + found[0].length;
  const [speaker] = names.namedIn(text.slice(0, line.end), [{ start: 0, end: start }]);
  return speaker && speaker.start - start <= 4
    ? { words: trimSpan(text, { start: line.start, end: line.start + found.index }), speaker }
    : null;
}

const PASSIVE = /,? (?:(?:was|is|were|are) )?(?:said|spoken|written|tweeted|posted) by /u;
