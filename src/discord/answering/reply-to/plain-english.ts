import { articlesNamed } from "../../../answers/articles.ts";
import type { Request } from "../../../answers/understand/request.ts";
import { understandIn } from "../../../answers/understand/understand-in.ts";
import type { Article } from "../../../articles/article.ts";
import { shorten } from "../../../text/cut.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { dayOf } from "../../message/day-of.ts";
import { notice } from "../../message/notice.ts";
import type { Reply } from "../../message/reply.ts";
import { renderAboutArticles } from "../../render/about-articles.ts";
import { renderWhichArticle } from "../../render/articles.ts";
import { checkHasArticles } from "../check-has-articles.ts";
import type { CommandContext } from "../command.ts";
import { articleMeant, periodMeant } from "../options.ts";
import { replyWithHelp } from "./help.ts";
import { replyWithArticles, replyWithSpeakers, replyWithSummary, replyWithWhatWasSaid } from "./lists.ts";
import { replyWithPrivacy } from "./privacy.ts";
import { MAX_QUESTION, replyToQuestion } from "./question.ts";
import { replyToQuote } from "./quote.ts";
import { replyWithComparison, replyWithLatest, replyWithTimeline } from "./story.ts";

/**
 * The commands' answers, asked for in plain words.
 *
 * @throws {UserError} as the commands do
 */
export async function replyToPlainEnglish(typed: string, context: CommandContext): Promise<Reply> {
  const { request, words } = await understandIn(context.library, typed, dayOf(context.now()));
  return replyToRequest(words, request, context);
}

/** Kinds that `/ask` answers as a question, because its passages answer them too. */
const QUESTIONS: ReadonlySet<Request["kind"]> = new Set(["ask", "quotes", "other-message"]);

/**
 * `/ask` and **Find in articles**: a question, or anything else the words ask for ("tldr?", "who wrote this", "what
 * happened last week", words between marks to check), as in a mention.
 *
 * @throws {UserError} as the commands do
 */
export async function replyToAsked(
  { question, article }: { readonly question: string; readonly article: Article | null },
  context: CommandContext,
): Promise<Reply> {
  const { request, words } = await understandIn(context.library, question, dayOf(context.now()));
  if (request.kind === "ask" || request.kind === "quotes") {
    const pronoun = request.pronoun && sliceOf(words, request.pronoun);
    return replyToQuestion({ question, article, pronoun }, context);
  }
  if (QUESTIONS.has(request.kind)) return replyToQuestion({ question, article }, context);
  if (article === null) return replyToRequest(words, request, context);
  if (request.kind === "summary") return replyWithSummary(article, request.length ?? "medium", context);
  if (request.kind === "published" || request.kind === "author") {
    return renderAboutArticles([article], request.kind, context);
  }
  return replyToQuestion({ question, article }, context);
}

async function replyToRequest(typed: string, request: Request, context: CommandContext): Promise<Reply> {
  const part = (span: Span | null) => span && sliceOf(typed, span);
  switch (request.kind) {
    case "ask":
      return replyToQuestion(
        {
          question: shorten(sliceOf(typed, request.question), MAX_QUESTION),
          article: null,
          isHinted: !request.isClear,
          pronoun: part(request.pronoun),
        },
        context,
      );
    case "who-said":
      return replyToQuote(
        {
          words: sliceOf(typed, request.words),
          speaker: part(request.speaker),
          article: null,
          ...(request.isMarked ? { message: typed } : {}),
        },
        context,
      );
    case "quotes":
      return replyWithWhatWasSaid(
        {
          speaker: part(request.speaker),
          about: part(request.about),
          article: null,
          ...periodMeant(request.since, request.until),
          reported: false,
          page: 1,
        },
        context,
      );
    case "summary":
      return replyToSummary(part(request.article), request.length ?? "medium", context);
    case "articles":
      return replyWithArticles(
        {
          search: part(request.search),
          ...periodMeant(request.since, request.until),
          page: 1,
        },
        context,
      );
    case "latest":
      return replyWithLatest(
        {
          about: part(request.about),
          ...periodMeant(request.since, request.until),
          page: 1,
        },
        context,
      );
    case "timeline":
      return replyWithTimeline(
        {
          about: part(request.about) ?? part(request.speaker) ?? "",
          speaker: request.about && part(request.speaker),
          ...periodMeant(request.since, request.until),
          order: "oldest",
          page: 1,
        },
        context,
      );
    case "compare":
      return replyWithComparison(
        {
          speaker: sliceOf(typed, request.speaker),
          other: sliceOf(typed, request.other),
          about: part(request.about),
          page: 1,
        },
        context,
      );
    case "published":
    case "author":
      checkHasArticles(context);
      return renderAboutArticles(articlesMeant(part(request.article), context), request.kind, context);
    case "speakers":
      return replyWithSpeakers({ search: part(request.search), page: 1 }, context);
    case "help":
      return replyWithHelp(context);
    case "thanks":
      return notice(context.wording.notices.welcome);
    case "other-message":
      return notice(context.wording.notices.otherMessage(context.wording.commands.checkQuote.name));
    case "privacy":
      return replyWithPrivacy(context);
  }
}

/** @throws {UserError} `unknown-article` if none is meant */
function articlesMeant(typed: string | null, context: CommandContext): readonly Article[] {
  const meant = articlesNamed(context.library, typed);
  return meant.length > 0 || typed === null ? meant : [articleMeant(typed, context)];
}

async function replyToSummary(
  article: string | null,
  length: "short" | "medium" | "long",
  context: CommandContext,
): Promise<Reply> {
  checkHasArticles(context);
  const meant = articlesMeant(article, context);
  const [only, ...others] = meant;
  return only && others.length === 0
    ? replyWithSummary(only, length, context)
    : renderWhichArticle(meant, context);
}
