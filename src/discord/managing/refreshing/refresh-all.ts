import { FetchError } from "../../../library/fetch/fetch-error.ts";
import { type RefreshFailure, refreshAll } from "../../../library/refreshing/refresh-all.ts";
import { fetchProblemInWords, reasonInWords } from "../../../wording/reason-in-words.ts";
import type { CommandContext } from "../../answering/command.ts";
import { refusalInWords } from "../adding/render-addition.ts";
import { noticeReply, titleInWords } from "../reply-parts.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { type Subcommand, subcommandData } from "../subcommand.ts";
import { renderRefreshed, renderRefreshing } from "./render-refreshed.ts";

/** `/library refresh all`: one article at a time, which takes long. */
export const refreshEverything = {
  data: subcommandData("all", ({ library }) => library.commands.refreshAll),

  async execute(_, context) {
    const { own, server } = await serverLibraryOf(context);
    const { wording } = context;
    const { refresh } = wording.library;
    if (own.store.record.work) return noticeReply(refresh.busy, "nothing");
    await context.acknowledge();
    server.countAddition();
    const report = await refreshAll(own, server.services.fetch, {
      now: context.now,
      onProgress: (done, total, soFar) => context.showProgress(renderRefreshing(done, total, soFar, context)),
    });
    const { changed, unchanged, failed } = report;
    if (changed.length + unchanged + failed.length === 0) return noticeReply(refresh.nothing, "nothing");
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
  },
} as const satisfies Subcommand;

function failureInWords(why: RefreshFailure["why"], { wording }: CommandContext): string {
  if (why instanceof FetchError) return fetchProblemInWords(why, wording);
  if ("reason" in why) return reasonInWords(why.reason, wording);
  return why.kind === "shrunk" ? wording.library.refresh.farShorter : refusalInWords(why, wording);
}
