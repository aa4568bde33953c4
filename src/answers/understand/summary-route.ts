import {
  LENGTH_NUMBERS,
  SUMMARY_NOUNS,
  SUMMARY_PARTS,
  SUMMARY_PHRASES,
  SUMMARY_VERBS,
  SUMMARY_WORDS,
} from "../../english/requests/summary-words.ts";
import type { Span } from "../../text/span.ts";
import { editDistance } from "../../text/typing-errors.ts";
import { phraseBetween } from "./phrase.ts";
import type { Request } from "./request.ts";
import { groupsOf, type TypedRequest } from "./typed-request.ts";
import { bareSpan } from "./typed-text.ts";

const { number: NUMBER, counted } = SUMMARY_WORDS;
const { which, article, before, naming, unnamed, measured, short, long } = SUMMARY_PARTS;

const PATTERNS: readonly RegExp[] = SUMMARY_PHRASES.map(phrase =>
  phraseBetween(phrase, SUMMARY_WORDS, "", ""),
);

/** Words that introduce the article's name, or replace it. */
const BEFORE_NAME = new RegExp(
  `^(?:(?:${before}) )?(?:(?:${which})(?: |$))*(?:(?:${article})(?: (?:${naming}))?(?: |$))?`,
);
const UNNAMED = new RegExp(`^(?:${unnamed})?$`);

const COUNTED = `(?:about )?(?<number>${NUMBER})[ -](?<unit>${counted})`;
const IN_SENTENCES = [
  new RegExp(`(?: in(?:to)?|,) ${COUNTED}$`),
  new RegExp(
    ` in (?:(?<number>${NUMBER})|(?:a few|short|brief)(?: (?:${counted}))?|(?:more |full )?detail|(?:a|one) paragraph)$`,
  ),
];

/** "a two-sentence summary". */
const BEFORE_NOUN = new RegExp(`\\b${COUNTED} (?:${measured})`);

const SHORT = new RegExp(`\\b(?:${short})\\b`);
const LONG = new RegExp(`\\b(?:${long})\\b`);

/** How many words count as one sentence if the length is given in words. */
const WORDS_OF_SENTENCE = 20;

/** "summarise …", "tl;dr …", "give me a short summary of …". */
export function summaryRoute({ text }: TypedRequest): Request | null {
  const asked = text.replace(/[ ?.!]{1,20}$/, "");
  for (const pattern of PATTERNS) {
    const groups = groupsOf(asked, pattern);
    if (!groups) continue;
    if ("verb" in groups && !isMisspelt(wordAt(text, groups.verb), SUMMARY_VERBS)) continue;
    if ("noun" in groups && !isMisspelt(wordAt(text, groups.noun), SUMMARY_NOUNS)) continue;
    return { kind: "summary", article: nameAt(text, groups.article), length: lengthOf(text) };
  }
  return null;
}

function nameAt(text: string, span: Span | null | undefined): Span | null {
  if (!span) return null;
  const typed = text.slice(span.start, span.end);
  const end = span.start + (sizeAfter(typed)?.index ?? typed.length);
  const start = span.start + (BEFORE_NAME.exec(text.slice(span.start, end))?.[0].length ?? 0);
  const isNamed = !UNNAMED.test(text.slice(start, end).trim());
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
    const count = /^\d/.test(number) ? Number(number) : LENGTH_NUMBERS.indexOf(number) + 1;
    const sentences = unit?.startsWith("word") ? count / WORDS_OF_SENTENCE : count;
    return sentences <= 3 ? "short" : sentences <= 5 ? "medium" : "long";
  }
  if (tail) return tail[0].endsWith("detail") ? "long" : "short";
  if (SHORT.test(head)) return "short";
  return LONG.test(head) ? "long" : null;
}

function wordAt(text: string, span: Span | null | undefined): string {
  return span ? text.slice(span.start, span.end) : "";
}

function isMisspelt(word: string, words: readonly string[]): boolean {
  // A word of nine letters may have two wrong: "sumerise"; "summary" only one.
  return words.some(right => word[0] === right[0] && editDistance(word, right) <= (right.length > 7 ? 2 : 1));
}
