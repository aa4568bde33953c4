import type { QuotationList } from "../../answers/answer.ts";
import { articleSteps } from "../../answers/articles.ts";
import { isOnTopicItself, quotationSteps } from "../../answers/quotations.ts";
import { listSpeakers } from "../../answers/speakers/speakers.ts";
import { type SummaryLength, summarySteps } from "../../answers/summary/summarise.ts";
import type { Article } from "../../articles/article.ts";
import { inSlices } from "../../library/scheduling/in-slices.ts";
import { checkHasArticles } from "../answering/check-has-articles.ts";
import type { CommandContext } from "../answering/command.ts";
import type { Reply } from "../message/reply.ts";
import { type ArticlesRequest, renderArticles } from "../render/articles.ts";
import { type QuotationsRequest, renderQuotations } from "../render/quotations.ts";
import { renderSpeakers, type SpeakersRequest } from "../render/speakers.ts";
import { renderSummary } from "../render/summary.ts";

/** @throws {UserError} `empty-library` */
export async function replyWithQuotations(
  request: QuotationsRequest,
  context: CommandContext,
): Promise<Reply> {
  checkHasArticles(context);
  const list = await quotationsFor(request, context);
  noteEmpty(list.quotations, context);
  return renderQuotations(list, request, context);
}

/**
 * What somebody said, asked in plain words: if nothing is quoted, or nothing that has a word of the topic itself, what
 * is reported of them, too.
 *
 * @throws {UserError} `empty-library`
 */
export async function replyWithWhatWasSaid(
  request: QuotationsRequest,
  context: CommandContext,
): Promise<Reply> {
  checkHasArticles(context);
  const list = await quotationsFor(request, context);
  const { about } = request;
  const isQuotedOnIt =
    about === null
      ? list.quotations.length > 0
      : list.quotations.some(quotation => isOnTopicItself(quotation, about));
  if (!isQuotedOnIt && list.reported > 0) {
    return replyWithQuotations({ ...request, reported: true }, context);
  }
  noteEmpty(list.quotations, context);
  return renderQuotations(list, request, context);
}

function quotationsFor(request: QuotationsRequest, { library }: CommandContext): Promise<QuotationList> {
  return inSlices(
    quotationSteps(library, {
      speaker: request.speaker ?? undefined,
      about: request.about ?? undefined,
      article: request.article?.key,
      since: request.since ?? undefined,
      until: request.until ?? undefined,
      reported: request.reported,
    }),
  );
}

/** @throws {UserError} `empty-library` */
export async function replyWithArticles(request: ArticlesRequest, context: CommandContext): Promise<Reply> {
  checkHasArticles(context);
  const articles = await inSlices(
    articleSteps(context.library, {
      search: request.search ?? undefined,
      since: request.since ?? undefined,
      until: request.until ?? undefined,
    }),
  );
  noteEmpty(articles, context);
  return renderArticles(articles, request, context);
}

/** @throws {UserError} `empty-library` */
export function replyWithSpeakers(request: SpeakersRequest, context: CommandContext): Reply {
  checkHasArticles(context);
  const speakers = listSpeakers(context.library, request.search ?? undefined);
  noteEmpty(speakers, context);
  return renderSpeakers(speakers, request, context);
}

/** @throws {RangeError} if the article isn't in the context's library */
export async function replyWithSummary(
  article: Article,
  length: SummaryLength,
  context: CommandContext,
): Promise<Reply> {
  const analysed = context.library.byKey(article.key);
  if (!analysed) throw new RangeError(`Article ${article.key} is in no library here`);
  return renderSummary(await inSlices(summarySteps(analysed, length)), context);
}

function noteEmpty(found: readonly unknown[], { noteOutcome }: CommandContext): void {
  if (found.length === 0) noteOutcome("none");
}
