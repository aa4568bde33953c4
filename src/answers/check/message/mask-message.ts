import { maskMarkup } from "./mask-markup.ts";

/** A line's beginning that Discord displays as a block quote, a heading or small print. */
const LINE_START = /^[ \t]{0,8}(?:>>>|>|#{1,3}|-#)(?=[ \t])/dgmu;

const EMPHASIS = /\*{1,3}|_{2,3}|~~|\|\||(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|`{1,3}/gu;

/** Lines that email programs and forwarding put before somebody else's words. */
const HEADED = `(?:${["from", "to", "cc", "sent", "date", "subject", "via"].join("|")})[ \\t]?:[^\\n]{0,300}`;
const FORWARDED = `(?:${["(?:begin )?forwarded(?: message)?", "original message"].join("|")})[ \\t:*_-]{0,20}`;
const ANSWERED = "on [^\\n]{1,200} wrote:";
const EDITED = "\\(edited\\)";
const WRAPPER = new RegExp(
  `^[ \\t>*_-]{0,20}(?:${[FORWARDED, HEADED, ANSWERED, EDITED].join("|")})[ \\t]*$`,
  "gimu",
);

/** "RT @name:" and "Fwd:": the message follows. */
const FORWARD = /^[ \t]{0,8}(?:rt(?=[ \t]{1,3}@)|(?:fwd?|fw|re)[ \t]?:)/gimu;

/**
 * Blanks out everything in a message except its words: markup, emphasis, line prefixes, what replies and forwards
 * add, and code blocks, unless the message contains nothing else. Every character keeps its position.
 */
export function maskMessage(message: string): string {
  const withoutCode = blank(message, /```[\s\S]*?(?:```|$)/g);
  const isOnlyCode = !/[\p{L}\p{N}]/u.test(withoutCode);
  const words = maskMarkup(isOnlyCode ? blank(message, /```(?:[a-z]{1,12}\n)?/g) : withoutCode);
  return [WRAPPER, FORWARD, LINE_START, EMPHASIS].reduce(blank, words);
}

/**
 * Spans of the parts of a message that Discord displays as block quotes: lines after ">", everything after ">>>".
 */
export function blockQuotes(message: string): { readonly start: number; readonly end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  let at = 0;
  let isOpen = false;
  let isRest = false;
  for (const line of message.split("\n")) {
    const mark = /^[ \t]{0,8}>(>>)?[ \t]/.exec(line);
    const end = at + line.length;
    const open = blocks.at(-1);
    if (isRest || (isOpen && mark)) {
      if (open) open.end = end;
    } else if (mark) blocks.push({ start: at + mark[0].length, end });
    isOpen = mark !== null;
    isRest ||= mark?.[1] !== undefined;
    at = end + 1;
  }
  return blocks;
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, match => match.replace(/[^\n]/gu, piece => " ".repeat(piece.length)));
}
