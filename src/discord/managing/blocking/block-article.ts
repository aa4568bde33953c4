import type { Article, ArticleKey } from "../../../articles/article.ts";
import { linkOf } from "../../../wording/citation.ts";
import type { CommandContext } from "../../answering/command.ts";
import { expired } from "../../answering/expired.ts";
import { articleMeant } from "../../answering/options.ts";
import { suggestArticles } from "../../answering/suggest.ts";
import type { Reply } from "../../message/reply.ts";
import { renderAskBlock } from "../render-ask-first.ts";
import { noticeReply, titleInWords } from "../reply-parts.ts";
import { type Managed, serverLibraryOf } from "../server-library-of.ts";
import { articleOption, type Subcommand, subcommandData } from "../subcommand.ts";

/** `/library block article article`: asks first. Works for shared articles too, which it hides here. */
export const blockArticle = {
  data: subcommandData("article", ({ library }) => library.commands.blockArticle, [articleOption()]),

  async execute({ options }, context) {
    await serverLibraryOf(context);
    return renderAskBlock(articleMeant(options.getString("article", true), context), context);
  },

  presses: {
    "library-ask-block": async ({ article }, context) =>
      renderAskBlock(articleSeen(article, await serverLibraryOf(context)), context),
    "library-block": ({ article }, context) => confirmBlock(article, context),
  },

  suggest: async (typed, { library, wording }) => suggestArticles(library, typed, wording),
} as const satisfies Subcommand;

async function confirmBlock(key: ArticleKey, context: CommandContext): Promise<Reply> {
  const managed = await serverLibraryOf(context);
  const { own, server } = managed;
  const article = articleSeen(key, managed);
  await context.acknowledge();
  // A link merely claimed by an upload is somebody else's: blocking it must not block what is really there.
  await own.block({ key, url: linkOf(article) });
  await server.tellManagers({ kind: "blocked", by: server.memberId, article });
  const { block } = context.wording.library;
  return noticeReply(block.done(titleInWords(article)));
}

/**
 * The article that a button is about, the server's own or a shared one.
 *
 * @throws {UserError} `expired` if this server no longer sees it
 */
function articleSeen(key: ArticleKey, { own, context }: Managed): Article {
  const analysed = own.articles.find(({ article }) => article.key === key) ?? context.library.byKey(key);
  if (!analysed) throw expired();
  return analysed.article;
}
