import type { AnalysedArticle } from "../../../answers/analysed-article.ts";
import type { ArticleKey } from "../../../articles/article.ts";
import { correctSpeakers } from "../../../library/corrections/correct-speakers.ts";
import type { CommandContext } from "../../answering/command.ts";
import { expired } from "../../answering/expired.ts";
import type { Reply } from "../../message/reply.ts";
import { ownArticle, ownArticleMeant, ownArticles, serverLibraryOf } from "../server-library-of.ts";
import { articleOption, type Subcommand, subcommandData } from "../subcommand.ts";
import { suggestOwnArticles } from "../suggest-own-articles.ts";
import { type QuotedName, renderOwnArticle } from "./render-own-article.ts";

/** `/library show article` */
export const show = {
  data: subcommandData("show", ({ library }) => library.commands.show, [articleOption()]),

  async execute({ options }, context) {
    const { key } = ownArticleMeant(options.getString("article", true), await serverLibraryOf(context));
    return replyWithArticle(key, context);
  },

  presses: {
    "library-show": ({ article }, context) => replyWithArticle(article, context),
  },

  suggest: suggestOwnArticles,
} as const satisfies Subcommand;

async function replyWithArticle(key: ArticleKey, context: CommandContext): Promise<Reply> {
  const managed = await serverLibraryOf(context);
  const corrections = managed.own.store.record.corrections.filter(({ article }) => article === key);
  // As shown in answers.
  const analysed = correctSpeakers(ownArticle(key, managed), corrections);
  const own = ownArticles(managed).find(({ article }) => article.key === key);
  if (!own) throw expired();
  const facts = { quoted: quotedIn(analysed), corrected: corrections.length };
  return renderOwnArticle(own, facts, context);
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
