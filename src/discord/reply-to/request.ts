import { articlesNamed } from "../../answers/articles.ts";
import { namelessWord } from "../../answers/understand/open-pronoun.ts";
import type { Request } from "../../answers/understand/request.ts";
import type { Understood } from "../../answers/understand/understand-in.ts";
import type { Article } from "../../articles/article.ts";
import { shorten } from "../../text/cut.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { checkHasArticles } from "../answering/check-has-articles.ts";
import type { CommandContext } from "../answering/command.ts";
import { articleMeant, periodMeant } from "../answering/options.ts";
import { notice } from "../message/notice.ts";
import type { Reply } from "../message/reply.ts";
import { renderAboutArticles } from "../render/about-articles.ts";
import { renderWhichArticle } from "../render/articles.ts";
import { replyWithHelp } from "./help.ts";
import { replyWithArticles, replyWithSpeakers, replyWithSummary, replyWithWhatWasSaid } from "./lists.ts";
import { replyWithPrivacy } from "./privacy.ts";
import { MAX_QUESTION, replyToQuestion } from "./question.ts";
import { replyToAskedFor } from "./quote.ts";
import { replyWithComparison, replyWithLatest, replyWithTimeline } from "./story.ts";

/** A request of some kinds, as `Request` has them. */
type Of<Kind extends Request["kind"]> = Extract<Request, { readonly kind: Kind }>;

type Story = Of<"latest" | "timeline" | "compare">;

/**
 * Answers what was understood, as the command does that is meant for it.
 *
 * @throws {UserError} as the commands do
 */
export async function replyToRequest(understood: Understood, context: CommandContext): Promise<Reply> {
  const { request, typed, words } = understood;
  const part = (span: Span | null) => span && sliceOf(words, span);
  switch (request.kind) {
    case "ask":
      return replyToQuestion(questionIn(understood, request), context);
    case "who-said": {
      const { isMarked } = request;
      const [claim, speaker] = [sliceOf(words, request.words), part(request.speaker)];
      const asked = { message: typed, words: claim, isMarked, speaker };
      return replyToAskedFor(asked, context);
    }
    case "quotes": {
      const [speaker, about] = [part(request.speaker), part(request.about)];
      const period = periodMeant(request.since, request.until);
      const wanted = { speaker, about, article: null, ...period, reported: false, page: 1 };
      return replyWithWhatWasSaid(wanted, context);
    }
    case "latest":
    case "timeline":
    case "compare":
      return replyWithStory(words, request, context);
    case "summary":
      return replyToSummary(part(request.article), request.length ?? "medium", context);
    case "published":
    case "author":
      checkHasArticles(context);
      return renderAboutArticles(articlesMeant(part(request.article), context), request.kind, context);
    case "articles": {
      const period = periodMeant(request.since, request.until);
      return replyWithArticles({ search: part(request.search), ...period, page: 1 }, context);
    }
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

function questionIn({ words, mended }: Understood, { question, isClear, pronoun }: Of<"ask">) {
  const asked = shorten(sliceOf(words, question), MAX_QUESTION);
  return {
    question: asked,
    mended: asked === words ? mended : undefined,
    article: null,
    isHinted: !isClear,
    pronoun: namelessWord(words, pronoun),
  };
}

function replyWithStory(words: string, request: Story, context: CommandContext): Promise<Reply> {
  const part = (span: Span | null) => span && sliceOf(words, span);
  const about = part(request.about);
  if (request.kind === "compare") {
    const [speaker, other] = [sliceOf(words, request.speaker), sliceOf(words, request.other)];
    return replyWithComparison({ speaker, other, about, page: 1 }, context);
  }
  const period = periodMeant(request.since, request.until);
  if (request.kind === "latest") return replyWithLatest({ about, ...period, page: 1 }, context);
  const speaker = part(request.speaker);
  return replyWithTimeline(
    { about: about ?? speaker ?? "", speaker: about && speaker, ...period, order: "oldest", page: 1 },
    context,
  );
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
