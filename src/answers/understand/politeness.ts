import { COURTESIES_BEFORE, COURTESY_WORDS, GREETINGS_BEFORE } from "../../english/courtesies.ts";
import type { Span } from "../../text/span.ts";
import { phraseBefore } from "./phrase.ts";

const MARKS = "[\\s,;:.!…-]";
/** Not a hyphen inside a word: "so-called" is not a greeting. */
const AFTER_GREETING = "[\\s,;:.!…]|-(?!\\p{L})|$";

/** Before the request: mentions, greetings, and asking permission to ask. Each anchored, tried in turn. */
const BEFORE: readonly RegExp[] = [
  new RegExp(`^${MARKS}+`),
  /^<@!?\d{1,20}>/,
  ...GREETINGS_BEFORE.map(phrase => phraseBefore(phrase, COURTESY_WORDS, AFTER_GREETING)),
  /^(?:bot|verbatim)(?=[,;:!])/,
  ...COURTESIES_BEFORE.map(phrase => phraseBefore(phrase, COURTESY_WORDS, " ")),
];

const AFTER: readonly RegExp[] = [
  /[\s,;:!…-]+$/,
  /<@!?\d{1,20}>$/,
  // After punctuation or a space.
  new RegExp(`(?<=[\\s,;:.!?…-])(?:${COURTESY_WORDS.after})[.!?]*$`),
];

const THANKS =
  /^(?:many |ok |okay |great |perfect |lovely )?(?:thanks|thank you|thank u|thx|ty|cheers|ta|much appreciated)\b/;
const REST_OF_THANKS =
  /^(?: (?:a lot|a bunch|so much|very much|again|bot|verbatim|mate|all|everyone|for (?:that|this|it|your help|the help)))*$/;

/** Whether folded words only say thank you, possibly mentioning the bot: "thanks a lot!" */
export function isThanks(folded: string): boolean {
  const words = folded
    .replace(/<@!?\d{1,20}>/g, " ")
    .replace(/[\s,;:.!…-]+/g, " ")
    .trim();
  const thanks = THANKS.exec(words)?.[0];
  return thanks !== undefined && REST_OF_THANKS.test(words.slice(thanks.length));
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
