import { TITLES } from "../../../english/people/titles.ts";
import { isOverlapping, isWithin, type Span, sliceOf, trimSpan } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import type { Claim } from "./claim.ts";
import { rolesOf } from "./claimed-role.ts";
import type { KnownNames } from "./known-names.ts";
import { RELATIVE } from "./name-at-word.ts";
import { openingName, personOf, wholeSignature } from "./named-speaker.ts";
import { saidBeside } from "./said-beside.ts";
import { labelOf } from "./speaker-label.ts";
import { speakerOfLine } from "./speaker-of-line.ts";
import { endWithSpokesNoun } from "./spokespeople-in-text.ts";
import { withoutChatter } from "./without-chatter.ts";

/** Lines of a message without marks that hold the words of one claim, and whose they are. */
interface Lines extends Span, Pick<Claim, "words" | "asTyped" | "speaker" | "named"> {}

/** The claims of a message without marks. Lines of one speaker are one; a line that names its speaker begins another. */
export function unmarkedClaims(text: string, lines: readonly Span[], names: KnownNames): Claim[] {
  const found: Lines[] = [];
  for (const line of withLabels(text, lines, names)) {
    const previous = found.at(-1);
    const more = previous && withLine(text, previous, line, names);
    if (more) {
      found[found.length - 1] = more;
      continue;
    }
    const read = readLine(text, line, names);
    if (!read) continue;
    if (previous && !previous.speaker && !read.speaker) found[found.length - 1] = joined(previous, read);
    else found.push(read);
  }
  return found.map(each => toClaim(text, each));
}

/** Each line, with the one above it if that is only a name and a colon: its words are those below. */
function withLabels(text: string, lines: readonly Span[], names: KnownNames): Span[] {
  const joined: Span[] = [];
  let label: Span | null = null;
  for (const line of lines) {
    const isLabel = line !== lines.at(-1) && labelOf(text, line, names) !== null;
    // "Mayor of Tarn:" above "Ann Roe: …" is no label of those words.
    const isOwn = label === null || isLabel || speakerOfLine(text, line, names) !== null;
    if (label && isOwn) joined.push(label);
    if (isLabel) label = line;
    else {
      joined.push({ start: (isOwn ? null : label)?.start ?? line.start, end: line.end });
      label = null;
    }
  }
  return joined;
}

/** The lines above with one that only signs or tags their words; null if it is neither. */
function withLine(text: string, above: Lines, line: Span, names: KnownNames): Lines | null {
  const signature = above.speaker
    ? null
    : (wholeSignature(text, line, names) ?? bareLine(text, line, names) ?? describedLine(text, line, names));
  if (signature) return { ...above, end: line.end, speaker: personOf(text, signature, names) };
  if (!isOnlyTags(text, line)) return null;
  const tagged = names.peopleIn(text, []).filter(name => isWithin(name, line));
  return { ...above, end: line.end, named: [...above.named, ...tagged] };
}

function joined(above: Lines, line: Lines): Lines {
  const { start } = above.words;
  return {
    ...above,
    end: line.end,
    words: { start, end: line.words.end },
    asTyped: line.asTyped && { start, end: line.asTyped.end },
    named: [...above.named, ...line.named],
  };
}

function toClaim(text: string, { start, end, words, asTyped, speaker: name, named }: Lines): Claim {
  const speaker = name && { start: name.start, end: endWithSpokesNoun(text, name.end) };
  const outside = { before: { start, end: words.start }, after: { start: words.end, end } };
  return {
    words,
    asTyped,
    speaker,
    named,
    beside: saidBeside(text, { ...outside, names: speaker ? [speaker, ...named] : named }),
    roles: rolesOf(text, speaker, named, outside),
    isTurned: false,
    isMarked: false,
  };
}

/** A line with only a known name, below the words. */
function bareLine(text: string, line: Span, names: KnownNames): Span | null {
  const span = trimSpan(text, line);
  return names.isKnown(sliceOf(text, span).replace(/[#@()"“”.,!:]/gu, "")) ? span : null;
}

/** The name of somebody in articles and what they are: "Ann Roe, midwife". */
function describedLine(text: string, line: Span, names: KnownNames): Span | null {
  const name = openingName(text, line);
  if (!name || !(names.isKnown(sliceOf(text, name)) || names.isMeant(sliceOf(text, name)))) return null;
  const rest = wordsOf(text, { start: name.end, end: line.end });
  return rest.some(({ form }) => RELATIVE.has(form) || TITLES.has(form)) ? name : null;
}

/** "#putin #kyiv" */
function isOnlyTags(text: string, line: Span): boolean {
  return /^\s*(?:#[\p{L}\p{N}_]+\s*)+$/u.test(sliceOf(text, line));
}

function readLine(text: string, line: Span, names: KnownNames): Lines | null {
  const all = wordsOf(text, line);
  if (all.length === 0) return null;
  const core = withoutChatter(text, line);
  const found = speakerOfLine(text, core, names);
  const words =
    found?.words ?? trimSpan(text, { start: wordsOf(text, core)[0]?.start ?? core.start, end: core.end });
  const speaker = found?.speaker ?? null;
  const whole = { start: found ? words.start : (all[0]?.start ?? line.start), end: line.end };
  const isCut =
    wordsOf(text, whole).length > wordsOf(text, words).length && (!found || words.end === core.end);
  return {
    ...line,
    words,
    asTyped: isCut ? trimSpan(text, whole) : null,
    speaker,
    named: peopleBeside(text, line, speaker ? [words, speaker] : [words], names),
  };
}

/** Looking people up takes long, so only lines that have more than the words and their speaker are searched. */
function peopleBeside(text: string, line: Span, known: readonly Span[], names: KnownNames): Span[] {
  const isKnown = (span: Span) => known.some(other => isOverlapping(span, other));
  if (wordsOf(text, line).every(isKnown)) return [];
  const outside = [{ start: 0, end: line.start }, ...known];
  return names
    .peopleIn(text.slice(0, line.end), outside)
    .filter(name => isWithin(name, line) && !isKnown(name));
}
