import { articlesNamed, listArticles } from "../answers/articles.ts";
import { ask } from "../answers/ask/ask.ts";
import type { Library } from "../answers/library.ts";
import { listSpeakers } from "../answers/speakers/speakers.ts";
import { compareSpeakers } from "../answers/story/compare.ts";
import { listLatest } from "../answers/story/latest.ts";
import { listTimeline } from "../answers/story/timeline.ts";
import { summarise } from "../answers/summary/summarise.ts";
import { mayQuote } from "../answers/understand/may-quote.ts";
import { namelessWord, pointedOut } from "../answers/understand/open-pronoun.ts";
import type { Request } from "../answers/understand/request.ts";
import { type Understood, understandIn } from "../answers/understand/understand-in.ts";
import type { Article } from "../articles/article.ts";
import type { SearchFilter } from "../search/search-index.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { english } from "../wording/english/english.ts";
import { answerAskedFor, answerQuoting } from "./answer-who-said.ts";
import { usageInWords } from "./arguments.ts";
import { libraryAsOf } from "./as-of.ts";
import * as json from "./json.ts";
import type { Printable } from "./printable.ts";
import * as text from "./text.ts";

export interface AskCall {
  readonly words: string;
  readonly filter: SearchFilter;
  /** Date of asking, `YYYY-MM-DD`. */
  readonly asked: string;
  /** The same if it was given: news, timelines and lists are as of that day. */
  readonly asOf: string | undefined;
}

/**
 * The verb `ask`: a question, or anything else the words ask for ("tldr?", "what happened last week"), read as
 * Discord reads it. The JSON of another kind has the kind in addition to what the verb of that kind prints.
 */
export async function answerAsk(
  library: Library,
  { words: typed, filter, asked, asOf }: AskCall,
): Promise<Printable> {
  const understood = await understandIn(library, typed, asked);
  const { request, words, mended } = understood;
  const verdict = filter.article === undefined ? await answerQuotation(library, understood) : null;
  if (verdict) return verdict;
  const other = await answerRequest(library, words, request, filter, asOf);
  if (other) return other;
  const answer = await ask(library, mended, { filter, asked });
  const isAboutWords = request.kind === "ask" || request.kind === "quotes";
  const pronoun = isAboutWords ? pointedOut(namelessWord(words, request.pronoun), answer) : null;
  return {
    json: { ...json.jsonOfAsk(answer), ...(pronoun === null ? {} : { pronoun: pronoun.word }) },
    text: () => text.textOfAsk(answer, { ...periodIn(filter), pronoun }),
  };
}

/** The verdict on words that are asked about, or that quote somebody though nothing is asked. */
async function answerQuotation(library: Library, understood: Understood): Promise<Printable | null> {
  const { request, typed, words } = understood;
  if (request.kind !== "who-said") {
    const may = mayQuote(understood);
    return may && answerQuoting(library, typed, { isPosted: may === "posted" });
  }
  const { isMarked } = request;
  const speaker = request.speaker && sliceOf(words, request.speaker);
  return answerAskedFor(library, { message: typed, words: sliceOf(words, request.words), isMarked, speaker });
}

/** There are no other messages here, and no server. */
const NOT_ABOUT_ARTICLES = {
  "other-message": 'Give the words themselves: who-said "<words>".',
  privacy: "This reads the articles on this machine. It sends nothing, and keeps nothing of what you type.",
} as const;

/** Null for what is answered as a question. For a single article, its summary, date and author are available. */
async function answerRequest(
  library: Library,
  words: string,
  request: Request,
  { article: key, since, until }: SearchFilter,
  asOf: AskCall["asOf"],
): Promise<Printable | null> {
  const article = key === undefined ? undefined : library.byKey(key)?.article;
  const named = (span: Span | null) =>
    article ? [article] : articlesNamed(library, span && sliceOf(words, span));
  if (request.kind === "help") return { json: { kind: "help" }, text: usageInWords };
  if (request.kind === "thanks") return { json: { kind: "thanks" }, text: () => english.notices.welcome };
  if (request.kind === "other-message" || request.kind === "privacy") {
    const { kind } = request;
    return { json: { kind }, text: () => NOT_ABOUT_ARTICLES[kind] };
  }
  const within = { since, until };
  if (request.kind === "summary") return answerSummary(library, named(request.article), request);
  if (request.kind === "published" || request.kind === "author") {
    return answerAbout(named(request.article), request.kind);
  }
  return article ? null : answerOfLibrary(libraryAsOf(library, asOf), words, limited(request, within));
}

/** The options' days come before those in the words. */
function limited(request: Request, { since, until }: Pick<SearchFilter, "since" | "until">): Request {
  switch (request.kind) {
    case "latest":
    case "timeline":
    case "articles":
      return { ...request, since: since ?? request.since, until: until ?? request.until };
    default:
      return request;
  }
}

/** Asks back which article is meant if it may be several. */
function answerSummary(
  library: Library,
  meant: readonly Article[],
  { length }: Extract<Request, { kind: "summary" }>,
): Printable | null {
  const [only, ...others] = meant;
  if (!only) return null;
  const analysed = others.length === 0 ? library.byKey(only.key) : undefined;
  if (!analysed) {
    return {
      json: withKind("which-article", json.jsonOfArticles(meant)),
      text: () => text.textOfWhichArticle(meant),
    };
  }
  const summary = summarise(analysed, length ?? "medium");
  return {
    json: withKind("summary", json.jsonOfSummary(summary)),
    text: () => text.textOfSummary(summary),
  };
}

function answerAbout(meant: readonly Article[], kind: "published" | "author"): Printable | null {
  if (meant.length === 0) return null;
  const articles = kind === "author" ? json.jsonOfAuthors(meant) : json.jsonOfArticles(meant);
  return { json: withKind(kind, articles), text: () => text.textOfAbout(meant, kind) };
}

/** Requests about the library as a whole. */
async function answerOfLibrary(library: Library, words: string, request: Request): Promise<Printable | null> {
  const part = (span: Span | null) => (span ? sliceOf(words, span) : undefined);
  switch (request.kind) {
    case "latest":
    case "timeline":
    case "compare":
      return answerStory(library, words, request);
    case "articles": {
      const articles = listArticles(library, { search: part(request.search), ...daysIn(request) });
      return {
        json: withKind("articles", json.jsonOfArticles(articles)),
        text: () => text.textOfArticles(articles),
      };
    }
    case "speakers": {
      const speakers = listSpeakers(library, part(request.search));
      return {
        json: withKind("speakers", json.jsonOfSpeakers(speakers)),
        text: () => text.textOfSpeakers(speakers),
      };
    }
    default:
      return null;
  }
}

function answerStory(
  library: Library,
  words: string,
  request: Extract<Request, { kind: "latest" | "timeline" | "compare" }>,
): Printable {
  const part = (span: Span | null) => (span ? sliceOf(words, span) : undefined);
  switch (request.kind) {
    case "latest": {
      const latest = listLatest(library, { about: part(request.about), ...daysIn(request) });
      return {
        json: withKind("latest", json.jsonOfStory(latest)),
        text: () => text.textOfLatest(latest, periodIn(request)),
      };
    }
    case "timeline": {
      const timeline = listTimeline(library, {
        about: part(request.about ?? request.speaker) ?? "",
        speaker: request.about ? part(request.speaker) : undefined,
        ...daysIn(request),
      });
      return {
        json: withKind("timeline", json.jsonOfStory(timeline)),
        text: () => text.textOfTimeline(timeline, periodIn(request)),
      };
    }
    case "compare": {
      const names = [sliceOf(words, request.speaker), sliceOf(words, request.other)] as const;
      const comparison = compareSpeakers(library, {
        speaker: names[0],
        other: names[1],
        about: part(request.about),
      });
      return {
        json: withKind("compare", json.jsonOfComparison(comparison)),
        text: () => text.textOfComparison(comparison, names),
      };
    }
  }
}

const withKind = (kind: string, fields: object) => ({ kind, ...fields });

function daysIn({ since, until }: { readonly since: string | null; readonly until: string | null }) {
  return { since: since ?? undefined, until: until ?? undefined };
}

function periodIn({ since, until }: { readonly since?: unknown; readonly until?: unknown }) {
  return { hasPeriod: Boolean(since ?? until) };
}
