import type { Span } from "../../text/span.ts";

/** Before the request: mentions, greetings, and asking whether one may ask. Each anchored, tried in turn. */
const BEFORE: readonly RegExp[] = [
  /^[\s,;:.!…-]+/,
  /^<@!?\d{1,20}>/,
  /^(?:hey|hi|hiya|hello|yo|ok|okay|so|well|um|uh|hmm|right|alright|also|and|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|bot|verbatim))?(?=[\s,;:.!…-]|$)/,
  /^(?:please|pls|plz|kindly|thanks|thank you|sorry|excuse me|quick question|just wondering|i was wondering|i wonder)(?=[\s,;:.!…-]|$)/,
  /^(?:bot|verbatim)(?=[,;:!])/,
  /^(?:can|could|would|will) (?:you|u|anyone|someone|somebody)(?: (?:please|pls|kindly|possibly))?(?: (?:tell|show|find|give|get|remind|list|send)(?: (?:me|us)(?: (?:again|please))?)?)?(?= )/,
  /^(?:tell|show|find|give|get|remind|send)(?: me| us)(?: again| please)?(?= )/,
  /^(?:do (?:you|u)|does (?:anyone|anybody)) (?:know|remember|happen to know)(?= )/,
  /^(?:i|we)(?:'d| would)? (?:want|need|like|love)(?: to)?(?: (?:know|see|find out|hear|read|get|have|understand))?(?= )/,
  /^(?:i'm|im|i am|we're|we are) (?:looking for|trying to find(?: out)?|interested in)(?= )/,
  /^(?:is it possible to|can i|could i|may i|can we|let me)(?: please)?(?: (?:have|get|see|know|ask))?(?= )/,
  /^(?:any idea|any chance|any clue)(?= )/,
];

const AFTER: readonly RegExp[] = [
  /[\s,;:!…-]+$/,
  /<@!?\d{1,20}>$/,
  /(?<=[\s,;:.!?…-])(?:please|pls|plz|thanks|thank you|thx|cheers|ta|for me|for us|mate|then|bot|verbatim)[.!?]*$/,
];

/** The request itself: what is left of the folded text without greeting, mention and thanks around it. */
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
      // Look at the last stretch only, so that a pattern which is sought from every place stays cheap.
      const from = Math.max(start, end - 60);
      const length = pattern.exec(folded.slice(from, end))?.[0].length ?? 0;
      if (length === 0) continue;
      end -= length;
      found = true;
    }
  }
  return { start, end: Math.max(start, end) };
}
