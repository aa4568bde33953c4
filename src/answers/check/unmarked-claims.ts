import { isOverlapping, isWithin, type Span, sliceOf, trimSpan } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";
import type { Claim } from "./claim.ts";
import { rolesOf } from "./claimed-role.ts";
import type { KnownNames } from "./known-names.ts";
import { wholeSignature } from "./named-speaker.ts";
import { saidBeside } from "./said-beside.ts";
import { speakerOfLine } from "./speaker-of-line.ts";
import { withoutChatter } from "./without-chatter.ts";

/** The claims of a message without marks. Lines of one speaker are one; a line that names its speaker begins another. */
export function unmarkedClaims(text: string, lines: readonly Span[], names: KnownNames): Claim[] {
  const claims: Claim[] = [];
  for (const line of lines) {
    const previous = claims.at(-1);
    const signature = wholeSignature(text, line, names) ?? bareLine(text, line, names);
    if (previous && signature && !previous.speaker) {
      claims[claims.length - 1] = { ...previous, speaker: signature };
      continue;
    }
    if (previous && isOnlyTags(text, line)) {
      const tagged = names.peopleIn(text, []).filter(name => isWithin(name, line));
      claims[claims.length - 1] = { ...previous, named: [...previous.named, ...tagged] };
      continue;
    }
    const claim = claimOfLine(text, line, names);
    if (!claim) continue;
    if (previous && !previous.speaker && !claim.speaker) {
      const { start } = previous.words;
      claims[claims.length - 1] = {
        ...previous,
        words: { start, end: claim.words.end },
        asTyped: claim.asTyped && { start, end: claim.asTyped.end },
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

/** "#putin #kyiv" */
function isOnlyTags(text: string, line: Span): boolean {
  return /^\s*(?:#[\p{L}\p{N}_]+\s*)+$/u.test(sliceOf(text, line));
}

function claimOfLine(text: string, line: Span, names: KnownNames): Claim | null {
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
  const beside = peopleBeside(text, line, speaker ? [words, speaker] : [words], names);
  const outside = {
    before: { start: line.start, end: words.start },
    after: { start: words.end, end: line.end },
  };
  return {
    words,
    asTyped: isCut ? trimSpan(text, whole) : null,
    speaker,
    named: beside,
    beside: saidBeside(text, { ...outside, names: speaker ? [speaker, ...beside] : beside }),
    roles: rolesOf(text, speaker, beside, outside),
    isContinued: false,
    isMarked: false,
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
