import type { ChatInputCommandInteraction } from "discord.js";
import type { ArticleKey } from "../../../articles/article.ts";
import { type RefreshOutcome, refreshArticle } from "../../../library/fetch/refresh.ts";
import { type RefreshFailure, refreshAll } from "../../../library/fetch/refresh-all.ts";
import { FetchError } from "../../../library/fetch/safe-fetch.ts";
import type { CommandContext } from "../../answering/command.ts";
import { dayOf } from "../../answering/options.ts";
import type { Reply } from "../../message/reply.ts";
import { fetchErrorInWords } from "../adding/adding.ts";
import { refusalInWords } from "../adding/render-addition.ts";
import { said, titleInWords } from "../reply-parts.ts";
import { managed, ownArticle, ownArticleMeant } from "../server-library-of.ts";
import { renderRefreshed, renderRefreshing } from "./render-refreshed.ts";

/** `/library refresh article article` */
export async function refresh(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  return refreshNow(ownArticleMeant(options.getString("article", true), await managed(context)).key, context);
}

export async function refreshNow(key: ArticleKey, context: CommandContext): Promise<Reply> {
  const place = await managed(context);
  const { own, server } = place;
  const { article } = ownArticle(key, place);
  const { wording } = context;
  const { refresh } = wording.library;
  const title = titleInWords(article);
  server.countAddition();
  let outcome: RefreshOutcome;
  try {
    outcome = await refreshArticle(own, key, server.services.fetch, dayOf(context.now()));
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return said(refresh.notFetched(title, fetchErrorInWords(error, wording)), "nothing");
  }
  switch (outcome.kind) {
    case "unchanged":
      return said(refresh.unchanged(title));
    case "no-source":
      return said(refresh.noSource(title), "nothing");
    case "unread":
      return said(refresh.unread(title, outcome.unread.map(({ reason }) => reason).join("; ")), "nothing");
    case "refused":
      return said(refresh.refused(title, refusalInWords(outcome.why, wording)), "nothing");
    case "shrunk":
      return said(refresh.shrunk(title), "caution");
    case "changed":
      await server.tellManagers({ kind: "refreshed", by: server.memberId, article: outcome.article });
      return said(refresh.changed(titleInWords(outcome.article)));
  }
}

/** `/library refresh all`: one article after the other, which takes long. */
export async function refreshEverything(
  _: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { own, server } = await managed(context);
  const { wording } = context;
  const { refresh } = wording.library;
  if (own.store.record.work) return said(refresh.busy, "nothing");
  server.countAddition();
  const report = await refreshAll(own, server.services.fetch, {
    now: context.now,
    onProgress: (done, total, soFar) => context.showProgress(renderRefreshing(done, total, soFar, context)),
  });
  const { changed, unchanged, failed } = report;
  if (changed.length + unchanged + failed.length === 0) return said(refresh.nothing, "nothing");
  await server.tellManagers({
    kind: "refreshed-all",
    by: server.memberId,
    changed,
    unchanged,
    failed: failed.length,
  });
  const problems = failed.map(({ article, why }) => ({
    name: titleInWords(article),
    why: failureInWords(why, context),
  }));
  return renderRefreshed(report, problems, context);
}

function failureInWords(why: RefreshFailure["why"], { wording }: CommandContext): string {
  if (why instanceof FetchError) return fetchErrorInWords(why, wording);
  if ("reason" in why) return why.reason;
  return why.kind === "shrunk" ? wording.library.refresh.farShorter : refusalInWords(why, wording);
}
