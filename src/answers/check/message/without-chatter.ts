import { CALENDAR } from "../../../english/grammar/calendar.ts";
import { FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { CHATTER, NAMELESS_LABELS, NO_NAMES_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { COMMON_WORDS } from "../../../english/vocabulary/common-words.ts";
import { type Span, trimSpan } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";

/** With fewer words left nothing is taken away: the message may be nothing else. */
const FEWEST_LEFT = 3;

/** Longest label that names nobody: "true or false:". */
const LONGEST_LABEL = 4;

const EMOJI = String.raw`(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200d\ufe0f\u20e3\s])`;
const EMOJI_BEHIND = new RegExp(`${EMOJI}{1,40}$`, "u");
const EMOJI_IN_FRONT = new RegExp(`^${EMOJI}{1,40}`, "u");
const TAG_BEHIND = /#[\p{L}\p{N}_]+\s*$/u;
const TAGS_IN_FRONT = /^(?:#[\p{L}\p{N}_]+\s{1,4}){2,}/u;
const BRACKETS_BEHIND = /[([][\p{L}\p{N} .,/-]{1,30}[)\]]$/u;
const LABEL_IN_FRONT = /^\/?[\p{L}’' ]{2,40}:\s/u;

/** How much of a line's beginning and end is looked at at once, and how often. */
const LOOKED_AT = 100;
const MOST_CUTS = 20;

/**
 * A line without what only decorates its words: emoji, tags, a year in brackets, "lol", "fake:".
 *
 * @example "fake: we must stand firm lol #tarn" // we must stand firm
 */
export function withoutChatter(text: string, line: Span): Span {
  let left = trimSpan(text, line);
  for (let cuts = 0; cuts < MOST_CUTS; cuts++) {
    const next = trimSpan(text, cutOnce(text, left));
    const isSame = next.start === left.start && next.end === left.end;
    if (isSame || wordsOf(text, next).length < FEWEST_LEFT) break;
    left = next;
  }
  return left;
}

function cutOnce(text: string, { start, end }: Span): Span {
  const opening = text.slice(start, Math.min(end, start + LOOKED_AT));
  const closing = text.slice(Math.max(start, end - LOOKED_AT), end);
  const behind = EMOJI_BEHIND.exec(closing) ?? TAG_BEHIND.exec(closing) ?? datesBehind(closing);
  if (behind) return { start, end: end - behind[0].length };
  const front = EMOJI_IN_FRONT.exec(opening) ?? TAGS_IN_FRONT.exec(opening) ?? labelInFront(opening);
  if (front) return { start: start + front[0].length, end };
  const [first, second] = wordsOf(opening);
  const [previous, last] = wordsOf(closing).slice(-2);
  if (last && previous && isChatter(last.form) && !/[\p{L}\p{N}]/u.test(closing.slice(last.end))) {
    // A full stop ends the sentence of the words, a comma doesn't.
    const stop = /^[.!?…)\]]*/u.exec(closing.slice(previous.end, last.start))?.[0].length ?? 0;
    return { start, end: end - closing.length + previous.end + stop };
  }
  if (first && second && isChatter(first.form)) return { start: start + second.start, end };
  return { start, end };
}

/** "(2024)", "[12 May]" */
function datesBehind(part: string): RegExpExecArray | null {
  const found = BRACKETS_BEHIND.exec(part);
  const isDate = found && wordsOf(found[0]).every(({ form }) => /^\p{N}/u.test(form) || CALENDAR.has(form));
  return isDate ? found : null;
}

/** "fake:", "/fake:", "true or false:" */
function labelInFront(part: string): RegExpExecArray | null {
  const found = LABEL_IN_FRONT.exec(part);
  const words = found ? wordsOf(found[0]) : [];
  const isNameless = words.every(
    ({ form }) =>
      NAMELESS_LABELS.has(form) ||
      CHATTER.has(form) ||
      NO_NAMES_IN_MESSAGES.has(form) ||
      FUNCTION_WORDS.has(form),
  );
  return isNameless && words.length > 0 && words.length <= LONGEST_LABEL ? found : null;
}

/** Chatter that is no word of usual English. */
function isChatter(form: string): boolean {
  return CHATTER.has(form) && !COMMON_WORDS.has(form);
}
