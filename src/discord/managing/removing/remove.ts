import { findArticles } from "../../../answers/articles.ts";
import type { ArticleKey } from "../../../articles/article.ts";
import type { CommandContext } from "../../answering/command.ts";
import { expired } from "../../answering/expired.ts";
import type { Reply } from "../../message/reply.ts";
import { renderAskRemove } from "../render-ask-first.ts";
import { noticeReply, titleInWords } from "../reply-parts.ts";
import { ownArticle, ownArticleMeant, ownLibrary, serverLibraryOf } from "../server-library-of.ts";
import { articleOption, type Subcommand, subcommandData } from "../subcommand.ts";
import { suggestOwnArticles } from "../suggest-own-articles.ts";

/** `/library remove article`: asks first. */
export const remove = {
  data: subcommandData("remove", ({ library }) => library.commands.remove, [articleOption()]),

  async execute({ options }, context) {
    const managed = await serverLibraryOf(context);
    const typed = options.getString("article", true);
    const isOwn = findArticles(ownLibrary(managed), typed).length > 0;
    if (!isOwn && findArticles(context.library, typed).length > 0) {
      return noticeReply(context.wording.library.remove.isShared, "nothing");
    }
    return renderAskRemove(ownArticleMeant(typed, managed), context);
  },

  presses: {
    "library-ask-remove": async ({ article }, context) =>
      renderAskRemove(ownArticle(article, await serverLibraryOf(context)).article, context),
    "library-remove": ({ article }, context) => confirmRemove(article, context),
    "library-undo": ({ addition }, context) => undo(addition, context),
    "library-keep": async (_, { wording }) => noticeReply(wording.library.remove.kept, "neutral"),
  },

  suggest: suggestOwnArticles,
} as const satisfies Subcommand;

async function confirmRemove(key: ArticleKey, context: CommandContext): Promise<Reply> {
  const managed = await serverLibraryOf(context);
  const { own, server } = managed;
  const { article } = ownArticle(key, managed);
  await context.acknowledge();
  if (!(await own.remove(key))) throw expired();
  await server.tellManagers({ kind: "removed", by: server.memberId, article });
  const { remove } = context.wording.library;
  return noticeReply(remove.done(titleInWords(article)));
}

/** Undoes an addition, without asking: all of it can be added again. */
async function undo(addition: string, context: CommandContext): Promise<Reply> {
  const { own, server } = await serverLibraryOf(context);
  const { remove } = context.wording.library;
  await context.acknowledge();
  const articles = await own.undo(addition);
  if (articles.length === 0) return noticeReply(remove.nothingToUndo, "nothing");
  await server.tellManagers({ kind: "undone", by: server.memberId, articles });
  return noticeReply(remove.undone(articles.length));
}
