import type { ArticleKey } from "../../../articles/article.ts";
import { FetchError } from "../../../library/fetch/fetch-error.ts";
import { type RefreshOutcome, refreshArticle } from "../../../library/refreshing/refresh.ts";
import { fetchProblemInWords, reasonInWords } from "../../../wording/reason-in-words.ts";
import type { CommandContext } from "../../answering/command.ts";
import { dayOf } from "../../message/day-of.ts";
import type { Reply } from "../../message/reply.ts";
import { refusalInWords } from "../adding/render-addition.ts";
import { noticeReply, titleInWords } from "../reply-parts.ts";
import { ownArticle, ownArticleMeant, serverLibraryOf } from "../server-library-of.ts";
import { articleOption, type Subcommand, subcommandData } from "../subcommand.ts";
import { suggestOwnArticles } from "../suggest-own-articles.ts";

/** `/library refresh article article` */
export const refreshOne = {
  data: subcommandData("article", ({ library }) => library.commands.refreshArticle, [articleOption()]),

  async execute({ options }, context) {
    const { key } = ownArticleMeant(options.getString("article", true), await serverLibraryOf(context));
    return refreshNow(key, context);
  },

  presses: {
    "library-refresh": ({ article }, context) => refreshNow(article, context),
  },

  suggest: suggestOwnArticles,
} as const satisfies Subcommand;

async function refreshNow(key: ArticleKey, context: CommandContext): Promise<Reply> {
  const managed = await serverLibraryOf(context);
  const { own, server } = managed;
  const { article } = ownArticle(key, managed);
  const { wording } = context;
  const { refresh } = wording.library;
  const title = titleInWords(article);
  await context.acknowledge();
  server.countAddition();
  let outcome: RefreshOutcome;
  try {
    outcome = await refreshArticle(own, key, server.services.fetch, dayOf(context.now()));
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return noticeReply(refresh.notFetched(title, fetchProblemInWords(error, wording)), "nothing");
  }
  switch (outcome.kind) {
    case "unchanged":
      return noticeReply(refresh.unchanged(title));
    case "no-source":
      return noticeReply(refresh.noSource(title), "nothing");
    case "unread":
      return noticeReply(
        refresh.unread(title, outcome.unread.map(({ reason }) => reasonInWords(reason, wording)).join("; ")),
        "nothing",
      );
    case "refused":
      return noticeReply(refresh.refused(title, refusalInWords(outcome.why, wording)), "nothing");
    case "shrunk":
      return noticeReply(refresh.shrunk(title), "caution");
    case "changed":
      await server.tellManagers({ kind: "refreshed", by: server.memberId, article: outcome.article });
      return noticeReply(refresh.changed(titleInWords(outcome.article)));
  }
}
