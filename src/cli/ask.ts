import { findArticles, listArticles } from "../answers/articles.ts";
import { ask } from "../answers/ask/ask.ts";
import type { Library } from "../answers/library.ts";
import { listSpeakers } from "../answers/speakers.ts";
import { compareSpeakers } from "../answers/story/compare.ts";
import { listLatest } from "../answers/story/latest.ts";
import { listTimeline } from "../answers/story/timeline.ts";
import { summarise } from "../answers/summary/summarise.ts";
import type { Request } from "../answers/understand/request.ts";
import { understandIn } from "../answers/understand/understand-in.ts";
import type { SearchFilter } from "../search/search-index.ts";
import { type Span, sliceOf } from "../text/span.ts";
import * as json from "./json.ts";
import type { Printable } from "./printable.ts";
import * as text from "./text.ts";

export interface AskCall {
  readonly words: string;
  readonly filter: SearchFilter;
  /** Day of asking, `YYYY-MM-DD`. */
  readonly asked: string;
}

/**
 * The verb `ask`: a question, or whatever else the words ask for ("tldr?", "what happened last week"), as in
 * Discord. The JSON of another kind has the kind beside what the verb of that kind prints.
 */
export async function answerAsk(library: Library, { words, filter, asked }: AskCall): Promise<Printable> {
  const isNarrowed = Object.values(filter).some(value => value !== undefined);
  const other = isNarrowed ? null : answerRequest(library, words, understandIn(library, words, asked));
  if (other) return other;
  const answer = await ask(library, words, { filter, asked });
  return { json: json.jsonOfAsk(answer), text: () => text.textOfAsk(answer, periodIn(filter)) };
}

/** Null for what is answered as a question. */
function answerRequest(library: Library, words: string, request: Request): Printable | null {
  const part = (span: Span | null) => (span ? sliceOf(words, span) : undefined);
  const withKind = (kind: string, fields: object) => ({ kind, ...fields });
  switch (request.kind) {
    case "summary": {
      const [only, ...others] = articlesMeant(library, part(request.article));
      const analysed = only && others.length === 0 ? library.byKey(only.key) : undefined;
      if (!analysed) return null;
      const summary = summarise(analysed, request.length ?? "medium");
      return {
        json: withKind("summary", json.jsonOfSummary(summary)),
        text: () => text.textOfSummary(summary),
      };
    }
    case "latest": {
      const { since, until } = request;
      const latest = listLatest(library, {
        about: part(request.about),
        since: since ?? undefined,
        until: until ?? undefined,
      });
      return {
        json: withKind("latest", json.jsonOfStory(latest)),
        text: () => text.textOfLatest(latest, periodIn(request)),
      };
    }
    case "timeline": {
      const { since, until } = request;
      const timeline = listTimeline(library, {
        about: part(request.about ?? request.speaker) ?? "",
        speaker: request.about ? part(request.speaker) : undefined,
        since: since ?? undefined,
        until: until ?? undefined,
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
    case "published":
    case "author":
    case "articles": {
      const named = request.kind === "articles" ? request.search : request.article;
      const articles = articlesMeant(library, part(named));
      return {
        json: withKind(request.kind, json.jsonOfArticles(articles)),
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

function articlesMeant(library: Library, named: string | undefined) {
  return named === undefined ? listArticles(library) : findArticles(library, named);
}

function periodIn({ since, until }: { readonly since?: unknown; readonly until?: unknown }) {
  return { hasPeriod: Boolean(since ?? until) };
}
