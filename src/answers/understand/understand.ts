import { REQUEST_WORDS } from "../../english/requests/request-phrases.ts";
import { mendSlips } from "../../search/question/mend-slips.ts";
import { type Span, sliceOf, trimSpan } from "../../text/span.ts";
import { libraryRoute } from "./library-route.ts";
import { newsRoute } from "./news-route.ts";
import { openPronoun } from "./open-pronoun.ts";
import { type FoundPeriod, periodAtEnd, periodBefore } from "./period.ts";
import { isSmallTalk, isThanks, requestSpan } from "./politeness.ts";
import { quotesRoute } from "./quotes-route.ts";
import type { Request } from "./request.ts";
import { summaryRoute } from "./summary-route.ts";
import type { TypedRequest } from "./typed-request.ts";
import { findMarked, foldTyped } from "./typed-text.ts";
import { whoSaidRoute } from "./who-said-route.ts";

/** Longest request in which patterns are looked for; a longer message is a text, and asked as it is. */
const MAX_LENGTH = 2000;

/**
 * In the order in which they are tried: "summarise what X said about Y" asks for quotations, so quotations come
 * before summaries; "what did X say about “Y”" has marks, so they also come before who-said.
 */
const ROUTES: readonly ((request: TypedRequest) => Request | null)[] = [
  libraryRoute,
  request => newsRoute(request),
  quotesRoute,
  summaryRoute,
  whoSaidRoute,
];

const QUESTION =
  /\?|^(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|whether|if)\b/;

export interface UnderstandOptions {
  readonly isSpeaker?: (name: string) => boolean;
}

/**
 * What a member asks for in a mention or a direct message.
 *
 * Total: any words give a request, and unclear ones are asked as they are. `today` (`YYYY-MM-DD`) decides which
 * January is meant. The caller says whether a name is a speaker's, which is needed only if nothing else decides
 * ("Starmer on missiles").
 *
 * @example understand("hey, who said “the missiles will speak for themselves”?", today).kind // "who-said"
 * @example understand("who said no to the deal?", today).kind // "ask"
 */
export function understand(
  typed: string,
  today: string,
  { isSpeaker = () => false }: UnderstandOptions = {},
): Request {
  const folded = foldTyped(typed);
  if (isThanks(folded)) return { kind: "thanks" };
  const span = requestSpan(folded);
  const text = foldTyped(sliceOf(typed, span));
  if (!/[\p{L}\p{N}]/u.test(text) || isSmallTalk(folded) || isSmallTalk(text)) return { kind: "help" };
  const asTyped = sliceOf(typed, span);
  const mended = mendSlips(asTyped);
  const isMended = mended.text !== asTyped;
  if (text.length <= MAX_LENGTH) {
    const route = (words: string, typedAt: (at: number) => number): Request | null => {
      const inTyped = ({ start, end }: Span) => ({
        start: span.start + typedAt(start),
        end: span.start + typedAt(end),
      });
      const isNamed = (name: Span) => isSpeaker(sliceOf(typed, inTyped(name)));
      const request = { text: words, marked: findMarked(words), isSpeaker: isNamed };
      const found =
        withinPeriod(request, today) ??
        newsOfPeriod(request, today) ??
        aroundPeriod(request, today) ??
        firstOf(ROUTES, request);
      return found && withPronoun(moveSpans(withoutPeriod(found, request, today), inTyped), typed);
    };
    const found = route(text, at => at) ?? (isMended ? route(foldTyped(mended.text), mended.typedAt) : null);
    if (found) return found;
  }
  const pronoun = openPronoun(typed, { isSpeaker });
  return {
    kind: "ask",
    question: trimSpan(typed, span),
    isClear: QUESTION.test(foldTyped(mended.text)),
    pronoun,
  };
}

/** A person's words asked for with "his": the reply says that nobody is named. */
function withPronoun(request: Request, typed: string): Request {
  if (request.kind !== "quotes" || request.speaker !== null) return request;
  return { ...request, pronoun: openPronoun(typed, { isSpeaker: () => false }) };
}

function firstOf(routes: typeof ROUTES, request: TypedRequest): Request | null {
  for (const route of routes) {
    const found = route(request);
    if (found) return found;
  }
  return null;
}

/** "this week's headlines": news and nothing else, so that the words around it need no place. */
function newsOfPeriod({ text }: TypedRequest, today: string): Request | null {
  const period = periodBefore(text, today);
  if (!period) return null;
  const found = newsRoute({ text: period.rest, marked: null, isSpeaker: () => false }, { isTimed: true });
  return found?.kind === "latest" && found.about === null
    ? { ...found, since: period.since, until: period.until }
    : null;
}

/** "… since January": the request before it, if that can be limited to a period. */
function withinPeriod(request: TypedRequest, today: string): Request | null {
  const period = periodOf(request, request.text.length, today);
  if (!period) return null;
  const text = request.text.slice(0, period.start);
  const found = firstOf([libraryRoute, timed => newsRoute(timed, { isTimed: true }), quotesRoute], {
    ...request,
    text,
  });
  switch (found?.kind) {
    case "quotes":
    case "articles":
    case "latest":
    case "timeline":
      return { ...found, since: period.since, until: period.until };
    default:
      return null;
  }
}

/** Before these a period may end that stands in the middle of a request. */
const BEFORE_TOPIC = new RegExp(` (?=(?:${REQUEST_WORDS.about}) )`, "g");

/** "news from last week about the bridge": the request without its period, if its topic follows. */
function aroundPeriod(request: TypedRequest, today: string): Request | null {
  for (const { index } of request.text.matchAll(BEFORE_TOPIC)) {
    const period = periodOf(request, index, today);
    if (!period || period.start === 0) continue;
    const inRequest = ({ start, end }: Span) => {
      const by = index - period.start;
      return { start: start < period.start ? start : start + by, end: end <= period.start ? end : end + by };
    };
    const found = firstOf([timed => newsRoute(timed, { isTimed: true }), quotesRoute], {
      text: request.text.slice(0, period.start) + request.text.slice(index),
      marked: null,
      isSpeaker: name => request.isSpeaker(inRequest(name)),
    });
    if (found?.kind !== "latest" && found?.kind !== "quotes") continue;
    if (found.about === null || found.about.start < period.start) continue;
    return moveSpans({ ...found, since: period.since, until: period.until }, inRequest);
  }
  return null;
}

/** The same with the period in the middle: "quotes by Horvat since 2024 about the bridge". */
function withoutPeriod(found: Request, request: TypedRequest, today: string): Request {
  if (found.kind !== "quotes" || found.since !== null || found.until !== null) return found;
  for (const name of ["speaker", "about"] as const) {
    const span = found[name];
    const period = span && periodOf(request, span.end, today);
    if (!period || period.start <= span.start) continue;
    return {
      ...found,
      [name]: trimSpan(request.text, { start: span.start, end: period.start }),
      since: period.since,
      until: period.until,
    };
  }
  return found;
}

function periodOf({ text, isSpeaker }: TypedRequest, end: number, today: string): FoundPeriod | null {
  const period = periodAtEnd(text.slice(0, end), today);
  // "quotes from May": Theresa, if she is quoted. Nobody is quoted "since" or "in" a person.
  const isFrom = period && text.startsWith(" from ", period.start);
  return isFrom && period.named.some(name => isSpeaker(name)) ? null : period;
}

/** The routes' spans are in the request; the caller's are in what was typed. */
function moveSpans(request: Request, inTyped: (span: Span) => Span): Request {
  const move = <S extends Span | null>(span: S) => (span === null ? span : inTyped(span));
  switch (request.kind) {
    case "ask":
      return {
        ...request,
        question: move(request.question),
        pronoun: request.pronoun && { ...request.pronoun, ...inTyped(request.pronoun) },
      };
    case "who-said":
      return { ...request, words: move(request.words), speaker: move(request.speaker) };
    case "quotes":
    case "timeline":
      return { ...request, speaker: move(request.speaker), about: move(request.about) };
    case "latest":
      return { ...request, about: move(request.about) };
    case "compare":
      return {
        ...request,
        speaker: move(request.speaker),
        other: move(request.other),
        about: move(request.about),
      };
    case "summary":
    case "published":
    case "author":
      return { ...request, article: move(request.article) };
    case "articles":
    case "speakers":
      return { ...request, search: move(request.search) };
    case "help":
    case "thanks":
    case "other-message":
    case "privacy":
      return request;
  }
}
