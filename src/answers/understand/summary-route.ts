import { SMALL_NUMBERS } from "../../english/numbers.ts";
import { SUMMARY_WORDS } from "../../english/summary-words.ts";
import type { Span } from "../../text/span.ts";
import { editDistance } from "../../text/typing-errors.ts";
import type { Request } from "./request.ts";
import { groupsOf, type TypedRequest } from "./typed-request.ts";
import { bareSpan } from "./typed-text.ts";

const NUMBERS: readonly string[] = Object.keys(SMALL_NUMBERS).slice(1, 11);
const NUMBER = `${NUMBERS.join("|")}|\\d{1,3}`;

const { sizes, parts, counted, making, telling, retelling, gists, briefly, before, which, article, naming } =
  SUMMARY_WORDS;

/** "the article", "this story", "the library article". */
const THE_ARTICLE = `(?:${which}) (?:[^ ?]{1,30} ){0,3}?(?:${article})`;
/** "the bridge saga". */
const THE_CASE = `(?:${which}) (?:[^ ?]{1,30} ){0,3}?(?:${article}|${SUMMARY_WORDS.case})`;
/** "the bridge one". */
const THAT_ONE = `(?:${which}) (?:[^ ?]{1,30} ){1,3}?one`;
const ADJECTIVES = `(?:(?:${NUMBER})[ -](?:${parts}) |(?:${sizes}) )*`;

/** Phrases that ask for a summary, up to the article. The first word may be misspelt. */
const PATTERNS: readonly RegExp[] = [
  /^(?<verb>\p{L}{5,12})(?<article> .*)?$/dsu,
  new RegExp(
    `^(?:just )?(?:(?:${making}) )?(?:me |us )?(?<size>${ADJECTIVES})(?<noun>\\p{L}{5,10})(?:,? (?:pls|plz|please))?(?: ?:(?<named> .*)| (?:of|for|on|about)(?<article> .*)?)?$`,
    "dsu",
  ),
  /^(?:sum|wrap) (?<it>it|this|that)? ?up(?<article> .*)?$/ds,
  /^(?:sum|boil)(?<article> .{1,60}?) (?:up|down)(?: for (?:me|us))?$/ds,
  new RegExp(`^(?:${making}) (?:me |us )?(?:an? )?tl;?dr(?: (?:of|for|on|about))?(?<article> .*)?$`, "ds"),
  new RegExp(
    `^(?:(?:${telling})(?: me| us)?)?(?<article> ?${THE_CASE}) (?:${briefly}|briefly|in (?:${NUMBER}) (?:${counted}))$`,
    "ds",
  ),
  new RegExp(`^(?:${briefly}),? what(?:'s|s| is)(?<article> ${THE_CASE})$`, "ds"),
  /^(?:tl ?;? ?dr|tldr|tl,dr|too long,? didn'?t read)(?: (?:of|for|on|about))?(?<article>[ :,-].*)?$/ds,
  new RegExp(
    `^(?:(?:just )?(?:${making}) (?:me |us )?|what(?:'s|s| is| are) )the (?:${gists})(?: (?:of|in|from)(?<article> .*)?)?$`,
    "ds",
  ),
  new RegExp(`^(?:the )?(?:${gists})(?: (?:of|from|on)(?<article> .*))?$`, "ds"),
  new RegExp(`^(?:${retelling})(?<article> ${THE_ARTICLE}(?: in(?:to)? .*)?)$`, "ds"),
  new RegExp(
    `^what(?:'s|s| is| are)(?<article> (?:${THE_ARTICLE}|${THAT_ONE})(?: (?:about|on) [^?]{1,60}?)?) (?:all )?about(?: (?:${briefly}))?$`,
    "ds",
  ),
  new RegExp(`^(?:${briefly},? )?what does(?<article> ${THE_ARTICLE}) say(?: (?:${briefly}))?$`, "ds"),
  new RegExp(`^(?:${briefly})$`, "ds"),
  /^brief (?:me|us) (?:on|about)(?<article> .*)$/ds,
  /^boil (?:it |this |that )?down(?<article> .*)?$/ds,
];

const VERBS = ["summarise", "summarize", "summarising", "summarizing"];
const NOUNS = ["summary", "summaries", "recap", "digest", "overview", "roundup", "rundown", "outline"];

/** Words that introduce the article's name, or replace it. */
const BEFORE_NAME = new RegExp(
  `^(?:(?:${before}) )?(?:(?:${which})(?: |$))*(?:(?:${article})(?: (?:${naming}))?(?: |$))?`,
);

const COUNTED = `(?:about )?(?<number>${NUMBER})[ -](?<unit>${counted})`;
const IN_SENTENCES = [
  new RegExp(`(?: in(?:to)?|,) ${COUNTED}$`),
  new RegExp(
    ` in (?:(?<number>${NUMBER})|(?:a few|short|brief)(?: (?:${counted}))?|(?:more |full )?detail|(?:a|one) paragraph)$`,
  ),
];

/** "a two-sentence summary". */
const BEFORE_NOUN = new RegExp(`\\b${COUNTED} (?:summar|recap|digest|overview|round)`);

/** How many words count as one sentence if the length is given in words. */
const WORDS_OF_SENTENCE = 20;

/** "summarise …", "tl;dr …", "give me a short summary of …". */
export function summaryRoute({ text }: TypedRequest): Request | null {
  const asked = text.replace(/[ ?.!]{1,20}$/, "");
  for (const pattern of PATTERNS) {
    const groups = groupsOf(asked, pattern);
    if (!groups) continue;
    if ("verb" in groups && !isMisspelt(wordAt(text, groups.verb), VERBS)) continue;
    if ("noun" in groups && !isMisspelt(wordAt(text, groups.noun), NOUNS)) continue;
    return { kind: "summary", article: nameAt(text, groups.article ?? groups.named), length: lengthOf(text) };
  }
  return null;
}

function nameAt(text: string, span: Span | null | undefined): Span | null {
  if (!span) return null;
  const typed = text.slice(span.start, span.end);
  const end = span.start + (sizeAfter(typed)?.index ?? typed.length);
  const start = span.start + (BEFORE_NAME.exec(text.slice(span.start, end))?.[0].length ?? 0);
  const isNamed = !/^(?:it|this|that|them|all|everything|please|up)?$/.test(text.slice(start, end).trim());
  return isNamed ? bareSpan(text, { start, end }) : null;
}

/** "… in 2 sentences", "…, 5 lines", "… in detail" at the very end. */
function sizeAfter(typed: string): RegExpExecArray | null {
  for (const pattern of IN_SENTENCES) {
    const match = pattern.exec(typed);
    if (match) return match;
  }
  return null;
}

function lengthOf(text: string): "short" | "medium" | "long" | null {
  const head = text.slice(0, 60);
  const tail = sizeAfter(text.replace(/[ ?.!]{1,100}$/, ""));
  const { number, unit } = (tail ?? BEFORE_NOUN.exec(head))?.groups ?? {};
  if (number !== undefined) {
    const count = /^\d/.test(number) ? Number(number) : NUMBERS.indexOf(number) + 1;
    const sentences = unit?.startsWith("word") ? count / WORDS_OF_SENTENCE : count;
    return sentences <= 3 ? "short" : sentences <= 5 ? "medium" : "long";
  }
  if (tail) return tail[0].endsWith("detail") ? "long" : "short";
  if (/\b(?:short|brief|quick|briefly|quickly|nutshell|tl ?;? ?dr|too long,? didn'?t read)\b/.test(head))
    return "short";
  return /\b(?:long|longer|full|fuller|detailed)\b/.test(head) ? "long" : null;
}

function wordAt(text: string, span: Span | null | undefined): string {
  return span ? text.slice(span.start, span.end) : "";
}

function isMisspelt(word: string, words: readonly string[]): boolean {
  // A word of nine letters may have two wrong: "sumerise"; "summary" only one.
  return words.some(right => word[0] === right[0] && editDistance(word, right) <= (right.length > 7 ? 2 : 1));
}
