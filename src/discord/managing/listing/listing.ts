import type { ChatInputCommandInteraction } from "discord.js";
import { articleSteps } from "../../../answers/articles.ts";
import type { AnalysedArticle } from "../../../answers/library.ts";
import type { ArticleKey } from "../../../articles/article.ts";
import { inSlices } from "../../../library/in-slices.ts";
import type { CommandContext, PressedComponents } from "../../answering/command.ts";
import { expired } from "../../answering/expired.ts";
import { readBack, TYPED } from "../../message/read-back.ts";
import type { Reply } from "../../message/reply.ts";
import { undoableIn } from "../last-addition.ts";
import { managed, ownArticle, ownArticleMeant, ownArticles, ownLibrary } from "../server-library-of.ts";
import { type QuotedName, renderOwnArticle } from "./render-own-article.ts";
import { renderOwnArticles } from "./render-own-articles.ts";

/** `/library list [search]` */
export function list({ options }: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  return replyWithList(options.getString("search"), 1, context);
}

export function turnList(page: number, pressed: PressedComponents, context: CommandContext): Promise<Reply> {
  return replyWithList(readBack(pressed, TYPED.search), page, context);
}

/** `/library show article` */
export async function show(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { key } = ownArticleMeant(options.getString("article", true), await managed(context));
  return replyWithArticle(key, context);
}

export async function replyWithArticle(key: ArticleKey, context: CommandContext): Promise<Reply> {
  const place = await managed(context);
  const analysed = ownArticle(key, place);
  const own = ownArticles(place).find(({ article }) => article.key === key);
  if (!own) throw expired(context);
  return renderOwnArticle(own, quotedIn(analysed), context);
}

async function replyWithList(search: string | null, page: number, context: CommandContext): Promise<Reply> {
  const place = await managed(context);
  const all = ownArticles(place);
  const meant = search === null ? null : await inSlices(articleSteps(ownLibrary(place), { search }));
  const found = meant && new Set(meant.map(({ key }) => key));
  const shown = found === null ? all : all.filter(({ article }) => found.has(article.key));
  return renderOwnArticles(
    shown,
    { search, page, isEmpty: all.length === 0, undoable: undoableIn(place.own) },
    context,
  );
}

function quotedIn({ quotations }: AnalysedArticle): QuotedName[] {
  const counts = new Map<string, number>();
  for (const { attribution } of quotations) {
    if (attribution.kind === "unclear") continue;
    const { name } = attribution.speaker;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
