import { mayQuote } from "../../answers/understand/may-quote.ts";
import { namelessWord } from "../../answers/understand/open-pronoun.ts";
import type { Request } from "../../answers/understand/request.ts";
import { type Understood, understandIn } from "../../answers/understand/understand-in.ts";
import type { Article } from "../../articles/article.ts";
import type { CommandContext } from "../answering/command.ts";
import { dayOf } from "../message/day-of.ts";
import type { Reply } from "../message/reply.ts";
import { renderAboutArticles } from "../render/about-articles.ts";
import { replyWithSummary } from "./lists.ts";
import { replyToQuestion } from "./question.ts";
import { replyToQuoting } from "./quote.ts";
import { replyToRequest } from "./request.ts";

/**
 * The commands' answers, asked for in plain words.
 *
 * @throws {UserError} as the commands do
 */
export async function replyToPlainEnglish(typed: string, context: CommandContext): Promise<Reply> {
  const understood = await understandIn(context.library, typed, dayOf(context.now()));
  return (await replyToUnasked(understood, context)) ?? replyToRequest(understood, context);
}

/** The verdict on a quotation that nobody asked about. */
async function replyToUnasked(understood: Understood, context: CommandContext): Promise<Reply | null> {
  const may = mayQuote(understood);
  return may && replyToQuoting(understood.typed, context, { isPosted: may === "posted" });
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
  const understood = await understandIn(context.library, question, dayOf(context.now()));
  const { request, words, mended } = understood;
  const verdict = article === null ? await replyToUnasked(understood, context) : null;
  if (verdict) return verdict;
  if (request.kind === "ask" || request.kind === "quotes") {
    const pronoun = namelessWord(words, request.pronoun);
    return replyToQuestion({ question, mended, article, pronoun }, context);
  }
  if (QUESTIONS.has(request.kind)) return replyToQuestion({ question, mended, article }, context);
  if (article === null) return replyToRequest(understood, context);
  if (request.kind === "summary") return replyWithSummary(article, request.length ?? "medium", context);
  if (request.kind === "published" || request.kind === "author") {
    return renderAboutArticles([article], request.kind, context);
  }
  return replyToQuestion({ question, mended, article }, context);
}
