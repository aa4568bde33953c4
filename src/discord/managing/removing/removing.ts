import type { ChatInputCommandInteraction } from "discord.js";
import { findArticles } from "../../../answers/articles.ts";
import type { ArticleKey } from "../../../articles/article.ts";
import type { CommandContext } from "../../answering/command.ts";
import { expired } from "../../answering/expired.ts";
import type { Reply } from "../../message/reply.ts";
import { renderAskRemove } from "../render-ask-first.ts";
import { said, titleInWords } from "../reply-parts.ts";
import { managed, ownArticle, ownArticleMeant, ownLibrary } from "../server-library-of.ts";

/** `/library remove article`: asks first. */
export async function remove(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const place = await managed(context);
  const typed = options.getString("article", true);
  const isOwn = findArticles(ownLibrary(place), typed).length > 0;
  if (!isOwn && findArticles(context.library, typed).length > 0) {
    return said(context.wording.library.remove.isShared, "nothing");
  }
  return renderAskRemove(ownArticleMeant(typed, place), context);
}

export async function askRemove(key: ArticleKey, context: CommandContext): Promise<Reply> {
  return renderAskRemove(ownArticle(key, await managed(context)).article, context);
}

export async function removeNow(key: ArticleKey, context: CommandContext): Promise<Reply> {
  const place = await managed(context);
  const { own, server } = place;
  const { article } = ownArticle(key, place);
  if (!(await own.remove(key))) throw expired(context);
  await server.tellManagers({ kind: "removed", by: server.memberId, article });
  const { remove } = context.wording.library;
  return said(remove.done(titleInWords(article)));
}

/** Takes an addition back, without asking: everything of it can be added again. */
export async function undo(addition: string, context: CommandContext): Promise<Reply> {
  const { own, server } = await managed(context);
  const { remove } = context.wording.library;
  const articles = await own.undo(addition);
  if (articles.length === 0) return said(remove.nothingToUndo, "nothing");
  await server.tellManagers({ kind: "undone", by: server.memberId, articles });
  return said(remove.undone(articles.length));
}
