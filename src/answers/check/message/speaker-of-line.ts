import { FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { SAYING_IN_MESSAGES as SAYING } from "../../../english/messages/message-words.ts";
import { type Span, sliceOf, trimSpan } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import type { Claim } from "./claim.ts";
import type { KnownNames } from "./known-names.ts";
import { nameEndingAt } from "./name-at-word.ts";
import { personOf, wholeSignature } from "./named-speaker.ts";
import { labelOf } from "./speaker-label.ts";

/** The words of a line without marks, and whose the line says they are. */
type NamedWords = Pick<Claim, "words" | "speaker">;

interface Line {
  readonly text: string;
  readonly line: Span;
  readonly words: readonly Word[];
  readonly names: KnownNames;
}

interface Rule {
  /** A line that the rule reads, with the words in bold. */
  readonly example: string;
  readonly find: (line: Line) => NamedWords | null;
}

/** The ways in which a line without marks says whose its words are; the first that fits is taken. */
export const LINE_RULES = {
  label: {
    example: "Zelensky: **the missiles will speak for themselves**",
    find: ({ text, line, names }) => labelled(text, line, names),
  },
  dash: {
    example: "zelensky - **the missiles will speak for themselves**",
    find: ({ text, line, names }) => dashed(text, line, names),
  },
  signature: {
    example: "**the missiles will speak for themselves** — Zelensky",
    find: ({ text, line, names }) => signed(text, line, names),
  },
  passive: {
    example: "**the missiles will speak for themselves** was said by Zelensky",
    find: ({ text, line, names }) => passive(text, line, names),
  },
  "verb behind": {
    example: "**the missiles will speak for themselves**, says zelensky about it",
    find: ({ text, words, names }) => saidBehind(text, words, names),
  },
  "verb in front": {
    example: "did Zelensky really say **the missiles will speak for themselves**",
    find: ({ text, line, words, names }) => spoken(text, line, words, names),
  },
  "name behind": {
    example: "**the missiles will speak for themselves** volodymyr zelensky",
    find: ({ text, words, names }) => trailing(text, words, names),
  },
} as const satisfies Record<string, Rule>;

/** The words of a line and the name that it gives them; null if it gives none. */
export function speakerOfLine(text: string, line: Span, names: KnownNames): NamedWords | null {
  const words = wordsOf(text, line);
  for (const { find } of Object.values<Rule>(LINE_RULES)) {
    const found = find({ text, line, words, names });
    if (!found) continue;
    const { words: own, speaker } = found;
    if (wordsOf(text, own).length === 0) return null;
    return { words: own, speaker: speaker && personOf(text, speaker, names) };
  }
  return null;
}

/** "Zelensky: the missiles will speak for themselves" */
function labelled(text: string, line: Span, names: KnownNames): NamedWords | null {
  const colon = text.indexOf(":", line.start);
  if (colon < 0 || colon >= line.end) return null;
  const speaker = labelOf(text, { start: line.start, end: colon + 1 }, names);
  return speaker && { words: trimSpan(text, { start: colon + 1, end: line.end }), speaker };
}

/** "zelensky - the missiles will speak for themselves": a known name and a dash open the line. */
function dashed(text: string, line: Span, names: KnownNames): NamedWords | null {
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
function spoken(text: string, line: Span, words: readonly Word[], names: KnownNames): NamedWords | null {
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
  const line = words.map(({ form }) => form).join(" ");
  return WHETHER_IT_IS.exec(line)?.[0].trim().split(" ").length ?? 0;
}

const WHETHER_IT_IS =
  /^(?:(?:so|wait|hey|omg) )?is it (?:really |actually )?(?:true|real|right|correct|confirmed|known|a fact)(?: that)? /u;

/** "the missiles will speak for themselves — Zelensky" */
function signed(text: string, line: Span, names: KnownNames): NamedWords | null {
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
function saidBehind(text: string, words: readonly Word[], names: KnownNames): NamedWords | null {
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
function trailing(text: string, words: readonly Word[], names: KnownNames): NamedWords | null {
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
function passive(text: string, line: Span, names: KnownNames): NamedWords | null {
  const found = PASSIVE.exec(sliceOf(text, line));
  if (!found) return null;
  const start = line.start + found.index + found[0].length;
  const [speaker] = names.namedIn(text.slice(0, line.end), [{ start: 0, end: start }]);
  return speaker && speaker.start - start <= 4
    ? { words: trimSpan(text, { start: line.start, end: line.start + found.index }), speaker }
    : null;
}

const PASSIVE = /,? (?:(?:was|is|were|are) )?(?:said|spoken|written|tweeted|posted) by /u;
