import { QUESTION_WORDS } from "../../english/questions/question-words.ts";
import {
  AUTHOR_PHRASES,
  COMPARE_PHRASES,
  COUNTED_ARTICLES,
  LATEST_PHRASES,
  NEWEST_ARTICLE,
  PUBLISHED_PHRASES,
  REQUEST_WORDS,
  TIMELINE_PHRASES,
  TOPIC_LATEST_PHRASES,
} from "../../english/requests/request-phrases.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { ANY_TIME } from "./period.ts";
import { phrasePattern } from "./phrase.ts";
import type { Request } from "./request.ts";
import { groupsOf, speakerAt, type TypedRequest } from "./typed-request.ts";
import { quotes } from "./typed-text.ts";

type Groups = Readonly<Record<string, Span | null>>;

interface Row {
  readonly pattern: RegExp;
  readonly isTimed: boolean;
  readonly request: (groups: Groups, typed: TypedRequest) => Request | null;
}

const NEWEST = phrasePattern(NEWEST_ARTICLE, REQUEST_WORDS);
const COUNTED = phrasePattern(COUNTED_ARTICLES, REQUEST_WORDS);

/** How a question begins, or a request of its own: "is there news", "any news". */
const OPENS_REQUEST = new RegExp(
  `^(?:${[...QUESTION_WORDS].join("|")}|whats|wheres|hows|any|got|heard|good|bad|fake|no|the|${REQUEST_WORDS.want}|${REQUEST_WORDS.newest})\\b`,
  "u",
);

/** In the order in which they are tried. */
const ROWS: readonly Row[] = [
  ...rowsOf(COMPARE_PHRASES, comparison),
  ...rowsOf(PUBLISHED_PHRASES, ofArticle("published")),
  ...rowsOf(AUTHOR_PHRASES, ofArticle("author")),
  ...rowsOf(TIMELINE_PHRASES, timeline),
  ...rowsOf(TOPIC_LATEST_PHRASES, ofTopic),
  ...LATEST_PHRASES.flatMap(({ phrase, isTimed = false }) =>
    rowsOf([phrase], ({ about = null }) => ({ kind: "latest", about, ...ANY_TIME }), isTimed),
  ),
];

function rowsOf(phrases: readonly string[], request: Row["request"], isTimed = false): Row[] {
  return phrases.map(phrase => ({ pattern: phrasePattern(phrase, REQUEST_WORDS), isTimed, request }));
}

/**
 * News, a timeline, a comparison of two people, or what a citation says about an article.
 *
 * `isTimed`: a period after the words was cut off: "what happened last week" asks for news, and "what happened" for
 * an explanation.
 */
export function newsRoute(request: TypedRequest, { isTimed = false } = {}): Request | null {
  for (const row of ROWS) {
    if (row.isTimed && !isTimed) continue;
    const groups = groupsOf(request.text, row.pattern);
    const found = groups && row.request(groups, request);
    if (found) return found;
  }
  return null;
}

/** Most words of a topic in front of "latest". */
const MOST_TOPIC_WORDS = 4;

/** "bridge latest": a few words that neither ask nor want anything. */
function ofTopic({ topic = null }: Groups, { text }: TypedRequest): Request | null {
  const named = topic && text.slice(topic.start, topic.end);
  if (!topic || named === null || OPENS_REQUEST.test(named)) return null;
  return named.split(" ").length > MOST_TOPIC_WORDS ? null : { kind: "latest", about: topic, ...ANY_TIME };
}

/** What a citation says about an article, or the citations of the newest ones. */
function ofArticle(kind: "published" | "author"): Row["request"] {
  return ({ article = null }, { text }) => {
    const name = article && text.slice(article.start, article.end);
    if (name === null) return { kind, article };
    if (COUNTED.test(name)) return null;
    const newest = groupsOf(name, NEWEST);
    if (!article || !newest) return { kind, article };
    const { about = null } = newest;
    const inText = about && { start: article.start + about.start, end: article.start + about.end };
    return { kind: "latest", about: inText, ...ANY_TIME };
  };
}

function timeline({ about = null, speaker = null }: Groups, { text }: TypedRequest): Request | null {
  const by = speakerAt(text, speaker);
  return about === null && by === null
    ? null
    : { kind: "timeline", about, speaker: by === "nobody" ? null : by, ...ANY_TIME };
}

/** "what does the panel hold against Roe" sets nobody against anybody. */
const ASKING =
  /^(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|do|does|did|has|have|had|can|will)\b/;

/** Words of the name of somebody who isn't quoted. */
const MOST_NAMES = 3;

/** Two names, or two people in the library: "compare the two plans" compares nobody's words, and “we are against tolls” neither. */
function comparison(
  { speaker = null, other = null, about = null }: Groups,
  typed: TypedRequest,
): Request | null {
  if (quotes(typed.text, typed.marked)) return null;
  const asks = speaker && ASKING.test(typed.text.slice(speaker.start, speaker.end));
  const [one, two] = asks ? [null, null] : [speakerAt(typed.text, speaker), speakerAt(typed.text, other)];
  if (one === null || two === null || one === "nobody" || two === "nobody") return null;
  const [isOne, isTwo] = [typed.isSpeaker(one), typed.isSpeaker(two)];
  // Somebody who isn't quoted has a name all the same: nobody compares "we must stand firm" with Ada Brun.
  const unknown = isOne ? two : one;
  if ((!isOne || !isTwo) && sliceOf(typed.text, unknown).split(" ").length > MOST_NAMES) return null;
  if (!isOne && !isTwo) return null;
  return { kind: "compare", speaker: one, other: two, about };
}
