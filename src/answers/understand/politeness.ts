import { CHAT_AFTER_QUESTIONS, CHAT_BEFORE_REQUESTS } from "../../english/requests/chat-around-questions.ts";
import {
  COURTESIES_BEFORE,
  COURTESY_WORDS,
  GREETINGS_BEFORE,
  SMALL_TALK_PHRASES,
  SMALL_TALK_WORDS,
  THANKS_PHRASES,
} from "../../english/requests/courtesies.ts";
import type { Span } from "../../text/span.ts";
import { phraseBefore, phrasePattern } from "./phrase.ts";

const MARKS = "[\\s,;:.!…-]";
/** Not a hyphen inside a word: "so-called" is not a greeting. */
const AFTER_GREETING = "[\\s,;:.!…]|-(?!\\p{L})|$";

/** Before the request: mentions, greetings, and asking permission to ask. Each anchored, tried in turn. */
const BEFORE: readonly RegExp[] = [
  new RegExp(CHAT_BEFORE_REQUESTS, "u"),
  new RegExp(`^${MARKS}+`),
  /^<@!?\d{1,20}>/,
  ...GREETINGS_BEFORE.map(phrase => phraseBefore(phrase, COURTESY_WORDS, AFTER_GREETING)),
  /^(?:bot|verbatim)(?=[,;:!])/,
  ...COURTESIES_BEFORE.map(phrase => phraseBefore(phrase, COURTESY_WORDS, " ")),
];

const AFTER: readonly RegExp[] = [
  new RegExp(CHAT_AFTER_QUESTIONS, "u"),
  /[\s,;:!…-]+$/,
  /<@!?\d{1,20}>$/,
  // After punctuation or a space.
  new RegExp(`(?<=[\\s,;:.!?…-])(?:${COURTESY_WORDS.after})[.!?]*$`),
];

const THANKS = THANKS_PHRASES.map(phrase => phrasePattern(phrase, SMALL_TALK_WORDS));
const SMALL_TALK = SMALL_TALK_PHRASES.map(phrase => phrasePattern(phrase, SMALL_TALK_WORDS));

/** Whether folded words only say thank you, possibly mentioning the bot: "thanks a lot!" */
export function isThanks(folded: string): boolean {
  return isAnyOf(folded, THANKS);
}

/** Whether they are said to the bot itself and ask nothing of the articles: "shut up", "are you a robot?" */
export function isSmallTalk(folded: string): boolean {
  return isAnyOf(folded, SMALL_TALK);
}

/** Longest message that is compared with the phrases: none of them is longer. */
const MAX_SMALL_TALK = 100;

function isAnyOf(folded: string, phrases: readonly RegExp[]): boolean {
  const words = folded
    .replace(/<@!?\d{1,20}>/g, " ")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
  return words.length <= MAX_SMALL_TALK && phrases.some(phrase => phrase.test(words));
}

/** The request itself: the folded text without greeting, mention and thanks around it. */
export function requestSpan(folded: string): Span {
  let [start, end] = [0, folded.length];
  for (let found = true; found; ) {
    found = false;
    for (const pattern of BEFORE) {
      const length = pattern.exec(folded.slice(start, Math.min(end, start + 120)))?.[0].length ?? 0;
      if (length === 0) continue;
      start += length;
      found = true;
    }
  }
  for (let found = true; found; ) {
    found = false;
    for (const pattern of AFTER) {
      // Only the last part is searched, so that a pattern tried at every position stays cheap.
      const from = Math.max(start, end - 60);
      const length = pattern.exec(folded.slice(from, end))?.[0].length ?? 0;
      if (length === 0) continue;
      end -= length;
      found = true;
    }
  }
  return { start, end: Math.max(start, end) };
}
