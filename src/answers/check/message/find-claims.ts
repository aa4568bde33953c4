import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { findStretches } from "../../../quotes/reading/stretches.ts";
import { splitLines } from "../../../text/paragraphs.ts";
import { isOverlapping, isWithin, type Span, sliceOf, trimSpan } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import { turnsWords } from "./around-words.ts";
import type { Claim } from "./claim.ts";
import { rolesOf } from "./claimed-role.ts";
import type { KnownNames } from "./known-names.ts";
import { blockQuotes, maskMessage } from "./mask-message.ts";
import { isSignature, LONGEST_SIGNATURE, namedSpeaker } from "./named-speaker.ts";
import { isInRoleOf } from "./person-behind-role.ts";
import { placesOfRoles } from "./place-of-role.ts";
import { saidBeside } from "./said-beside.ts";
import { endWithSpokesNoun } from "./spokespeople-in-text.ts";
import { unmarkedClaims } from "./unmarked-claims.ts";

/** If the message has a claim of this many words, shorter marked pieces are irony or titles. */
const FEWEST_WORDS = 3;

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
  const quoted = marked.length > 0 ? marked : drawnQuotes(message, text, lines, names);
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

/** What Discord shows as a block quote, without a last line that signs it. */
function drawnQuotes(message: string, text: string, lines: readonly Span[], names: KnownNames): Quoted[] {
  return blockQuotes(message).flatMap(block => {
    const own = lines.filter(line => isOverlapping(line, block));
    const last = own.length > 1 ? own.at(-1) : undefined;
    const end = last && isSignature(text, last, names) ? last.start : block.end;
    const words = trimSpan(text, { start: block.start, end });
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
  // "a Telmast spokeswoman said": not Telmast
  const named = names
    .peopleIn(text, outside)
    .map(({ start, end }) => ({ start, end: endWithSpokesNoun(text, end) }));
  const further = beyondLines(text, lines, quoted);
  const isDoubted = hasDoubtedRole(text, outside);
  for (const [i, { words, outer }] of quoted.entries()) {
    const { before, after } = surroundings(text, lines, outer, quoted[i - 1]?.outer, quoted[i + 1]?.outer);
    const previous = claims.at(-1);
    // “A,” Starmer said. “B.”: the second piece has the same speaker as the first.
    const isGoingOn = previous && lines.some(line => isWithin(previous.words, line) && isWithin(words, line));
    const own = namedSpeaker(text, before, after, names);
    // With one claim the whole message is about it; otherwise the text between it and its neighbours.
    const near = named
      .filter(name => quoted.length === 1 || isWithin(name, before) || isWithin(name, after))
      .filter(name => own === null || !isOverlapping(name, own));
    const places = own === null ? placesOfRoles(text, [before, after], names) : [];
    const others = near.filter(name => !places.some(place => isOverlapping(name, place)));
    const owners = others.filter(name => own !== null && isInRoleOf(text, name, own));
    const beside = others.filter(name => !owners.includes(name));
    const isFollowing = own === null && beside.length === 0 && isGoingOn;
    const all = own ? [own, ...beside] : beside;
    claims.push({
      words,
      asTyped: null,
      speaker: isFollowing ? previous.speaker : own,
      named: isFollowing ? previous.named : beside,
      beside: saidBeside(text, {
        ...(quoted.length === 1 ? around(text, outer) : { before, after, further }),
        names: quoted.length === 1 ? all : [...all, ...named],
        // "Hollin & Sons chief executive Ada Brun": a firm's name, and not Hollin
        owners: owners.filter(({ end }) => !text.startsWith(" & ", end)),
        places: others.length === 0 ? places : [],
      }),
      roles: isFollowing ? [] : rolesOf(text, own, all, { before, after }),
      isTurned: turnsWords(text, { outer, before, after, names: all }) || isDoubted,
      isMarked: true,
    });
  }
  return claims;
}

/** What somebody is, alone in marks that are no quotation: the “doctor” Roe. */
const DOUBTED_ROLE = /["“„«'‘](\p{Ll}[\p{L}-]+)(?: (\p{Ll}[\p{L}-]+))?["”“»'’]/gu;

function hasDoubtedRole(text: string, quoted: readonly Span[]): boolean {
  return [...text.matchAll(DOUBTED_ROLE)].some(({ 0: marked, 1: first, 2: second, index }) => {
    const isQuoted = quoted.some(span => isOverlapping(span, { start: index, end: index + marked.length }));
    return !isQuoted && PERSON_NOUNS.has(second ?? first ?? "");
  });
}

/** The lines of a message above all that is quoted, and below it. */
function beyondLines(text: string, lines: readonly Span[], quoted: readonly Quoted[]): Span[] {
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (!first || !last) return [];
  const top = lines.find(line => isOverlapping(line, first.outer))?.start ?? 0;
  const end = lines.findLast(line => isOverlapping(line, last.outer))?.end ?? text.length;
  return [
    { start: 0, end: top },
    { start: end, end: text.length },
  ];
}

/** All of the message before and after the words. */
function around(text: string, outer: Span): { before: Span; after: Span } {
  return { before: { start: 0, end: outer.start }, after: { start: outer.end, end: text.length } };
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
