import { MONTHS, WEEKDAYS } from "../../english/grammar/calendar.ts";
import {
  NAMED_QUOTATION_PHRASES,
  QUOTATION_PHRASES,
  REQUEST_WORDS,
} from "../../english/requests/request-phrases.ts";
import type { Span } from "../../text/span.ts";
import { ANY_TIME } from "./period.ts";
import { phrasePattern } from "./phrase.ts";
import type { Request } from "./request.ts";
import { askWithHint, groupsOf, isNoOnePerson, speakerAt, type TypedRequest } from "./typed-request.ts";
import { quotes } from "./typed-text.ts";

/** In order; `speaker` and `about` name what they capture. */
const PATTERNS: readonly RegExp[] = QUOTATION_PHRASES.map(phrase => phrasePattern(phrase, REQUEST_WORDS));

/** "what that has said": a name can't begin like this. */
const BEGINS_NO_NAME = /^(?:has|is|was|did|does|do|have|had|will|would|can)\b/;

const ALL_QUOTES = phrasePattern("[<list>]* [direct] (quotes|quotations) [<held>]", REQUEST_WORDS);

const OF_KNOWN: readonly RegExp[] = NAMED_QUOTATION_PHRASES.map(phrase =>
  phrasePattern(phrase, REQUEST_WORDS),
);

// "at the G20", "when asked": these ask about an occasion, which /quotes has no option for.
const NO_TOPIC = new RegExp(
  `^(?:${WEEKDAYS.join("|")}|\\d{1,2}(?:st|nd|rd|th)? |may \\d|${MONTHS.filter(month => month !== "may").join("|")})`,
);

// "quotes about the bridge not by Horvat": the topic ends with an exclusion.
const EXCEPTION = / (?:not|except|excluding|other than|apart from|but not)(?: (?:by|from|of) .*)?$| except /s;

const NEGATED =
  /^(?:what|who|whom)(?: else)? (?:did|do|does|has|have|had)n'?t .{0,80}?\b(?:say|said|comment|commented)\b/s;

/**
 * "what did X say about Y?", "quotes by X on Y", and "X on Y" where X is known to be a speaker. “X on Y: “…””, with
 * somebody's words, is a quotation to check.
 */
export function quotesRoute(request: TypedRequest): Request | null {
  const { text } = request;
  if (quotesSomebody(request)) return null;
  if (ALL_QUOTES.test(text))
    return { kind: "quotes", speaker: null, about: null, pronoun: null, ...ANY_TIME };
  if (NEGATED.test(text)) return askWithHint(text);
  for (const pattern of PATTERNS) {
    const groups = groupsOf(text, pattern);
    if (!groups) continue;
    const { speaker = null, about = null } = groups;
    if (speaker && BEGINS_NO_NAME.test(text.slice(speaker.start, speaker.end))) continue;
    if (about && NO_TOPIC.test(text.slice(about.start, about.end))) return null;
    if (isNoOnePerson(request, speaker) || (about && EXCEPTION.test(text.slice(about.start, about.end)))) {
      return askWithHint(text);
    }
    const by = speakerAt(text, speaker);
    // "what did the article say about Y" and "what do you know about Y" are questions.
    if (speaker && by === null) continue;
    if (by === "nobody" ? !about || isListener(text, speaker) : !by && !about) continue;
    return { kind: "quotes", speaker: by === "nobody" ? null : by, about, pronoun: null, ...ANY_TIME };
  }
  return namedSpeaker(request);
}

/** Words between marks are asked about only directly after "on" or "about": quotes by X about “Y”. */
function quotesSomebody({ text, marked }: TypedRequest): boolean {
  return quotes(text, marked) && !TOPIC_NEXT.test(text.slice(0, marked.whole.start));
}

const TOPIC_NEXT = new RegExp(`(?:^| )(?:${REQUEST_WORDS.on}) (?:the words )?$`);

/** "Ann Roe on the toll: we will not pay it": what comes after a topic as somebody's words. */
const SAYS = /: ?\S+(?: \S+){2}/;

/** A name and nothing else. Longer words that end in one are signed with it: "We will not pay, Ann Roe". */
const NAME_ALONE = /^(?<speaker>(?:\S{1,20} ){0,5}\S{1,20})$/ds;

function namedSpeaker({ text, isSpeaker }: TypedRequest): Request | null {
  const whole = groupsOf(text, NAME_ALONE)?.speaker;
  if (whole && isSpeaker(whole))
    return { kind: "quotes", speaker: whole, about: null, pronoun: null, ...ANY_TIME };
  for (const pattern of OF_KNOWN) {
    const { speaker, about = null } = groupsOf(text, pattern) ?? {};
    if (about && SAYS.test(text.slice(about.start, about.end))) continue;
    if (speaker && isSpeaker(speaker)) return { kind: "quotes", speaker, about, pronoun: null, ...ANY_TIME };
  }
  return null;
}

/** The asker and the bot are not quoted in articles. */
function isListener(text: string, speaker: Span | null): boolean {
  return speaker !== null && /^(?:i|you|we|it)$/.test(text.slice(speaker.start, speaker.end));
}
