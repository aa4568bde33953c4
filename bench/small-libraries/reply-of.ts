import { ask } from "../../src/answers/ask/ask.ts";
import type { Library } from "../../src/answers/library.ts";
import { listLatest } from "../../src/answers/story/latest.ts";
import { listTimeline } from "../../src/answers/story/timeline.ts";
import type { Request } from "../../src/answers/understand/request.ts";
import { understandIn } from "../../src/answers/understand/understand-in.ts";
import type { Article } from "../../src/articles/article.ts";
import { type Span, sliceOf } from "../../src/text/span.ts";

/** The reply to something typed into `/ask`. */
export interface SmallReply {
  readonly request: Request["kind"];
  /** `other`: read as a request of another kind. */
  readonly kind: "answered" | "closest" | "none" | "other";
  /** The passages shown, in order; for an answer of another kind, only those of a story. */
  readonly shown: readonly { readonly article: Article; readonly paragraph: number }[];
}

/** Requests that `/ask` answers as a question; see `replyToAsked`. */
const QUESTIONS: ReadonlySet<Request["kind"]> = new Set(["ask", "quotes", "other-message"]);

/** How many passages a reply shows. */
const SHOWN = 3;

/** Asks as `/ask` does. */
export async function replyOf(
  library: Library,
  typed: string,
  asked: string | undefined,
): Promise<SmallReply> {
  const { request, words } = await understandIn(library, typed, asked ?? "9999-12-31");
  if (!QUESTIONS.has(request.kind)) {
    return { request: request.kind, kind: "other", shown: storyOf(library, words, request).slice(0, SHOWN) };
  }
  const answer = await ask(library, typed, { limit: SHOWN, asked });
  return answer.kind === "none"
    ? { request: request.kind, kind: "none", shown: [] }
    : {
        request: request.kind,
        kind: answer.kind === "cited" ? "answered" : "closest",
        shown: answer.passages,
      };
}

function storyOf(library: Library, typed: string, request: Request): SmallReply["shown"] {
  const part = (span: Span | null) => (span ? sliceOf(typed, span) : undefined);
  if (request.kind === "latest") {
    const { since, until } = request;
    return listLatest(library, {
      about: part(request.about),
      since: since ?? undefined,
      until: until ?? undefined,
    }).entries;
  }
  if (request.kind === "timeline") {
    return listTimeline(library, { about: part(request.about ?? request.speaker) ?? "" }).entries;
  }
  return [];
}
