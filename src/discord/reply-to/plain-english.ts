import { findArticles, listArticles } from "../../answers/articles.ts";
import type { Library } from "../../answers/library.ts";
import { findSpeakers } from "../../answers/speakers.ts";
import type { Request } from "../../answers/understand/request.ts";
import { understand } from "../../answers/understand/understand.ts";
import { shorten } from "../../text/cut.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { CommandContext } from "../command.ts";
import { checkHasArticles } from "../first-hour.ts";
import { articleMeant, dayOf, periodMeant } from "../options.ts";
import { renderWhichArticle } from "../render/articles.ts";
import { notice } from "../render/notice.ts";
import type { Reply } from "../reply.ts";
import { replyWithHelp } from "./help.ts";
import { replyWithArticles, replyWithSpeakers, replyWithSummary, replyWithWhatWasSaid } from "./lists.ts";
import { replyWithPrivacy } from "./privacy.ts";
import { MAX_QUESTION, replyToQuestion } from "./question.ts";
import { replyToQuote } from "./quote.ts";

/**
 * The same answers as the commands', asked for in plain words.
 *
 * @throws {UserError} as the commands do
 */
export async function replyToPlainEnglish(typed: string, context: CommandContext): Promise<Reply> {
  const request = understand(typed, dayOf(context.now()), {
    isSpeaker: name => isSpeaker(context.library, name),
  });
  return replyToRequest(typed, request, context);
}

// In running words the beginning of a name, or something like one, is mostly another word.
function isSpeaker(library: Library, name: string): boolean {
  return findSpeakers(library, name).some(({ match }) => match !== "prefix" && match !== "fuzzy");
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
        },
        context,
      );
    case "who-said":
      return replyToQuote(
        { words: sliceOf(typed, request.words), speaker: part(request.speaker), article: null },
        context,
      );
    case "quotes":
      return replyWithWhatWasSaid(
        {
          speaker: part(request.speaker),
          about: part(request.about),
          article: null,
          ...periodMeant(request.since, request.until, context.wording),
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
          ...periodMeant(request.since, request.until, context.wording),
          page: 1,
        },
        context,
      );
    case "latest":
    case "timeline":
    case "compare":
    case "published":
    case "author":
      return replyToQuestion({ question: shorten(typed, MAX_QUESTION), article: null }, context);
    case "speakers":
      return replyWithSpeakers({ search: part(request.search), page: 1 }, context);
    case "help":
      return replyWithHelp(context);
    case "other-message":
      return notice(context.wording.notices.otherMessage(context.wording.commands.checkQuote.name));
    case "privacy":
      return replyWithPrivacy(context);
  }
}

async function replyToSummary(
  article: string | null,
  length: "short" | "medium" | "long",
  context: CommandContext,
): Promise<Reply> {
  checkHasArticles(context);
  const meant = article === null ? listArticles(context.library) : findArticles(context.library, article);
  const [only, ...others] = meant;
  if (only && others.length === 0) return replyWithSummary(only, length, context);
  if (only) return renderWhichArticle(meant, context);
  return replyWithSummary(articleMeant(article ?? "", context), length, context);
}
