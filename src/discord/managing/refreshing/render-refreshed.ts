import type { RefreshAllReport } from "../../../library/refreshing/refresh-all.ts";
import { bold, plain } from "../../message/markdown.ts";
import { type Reply, text } from "../../message/reply.ts";
import { pressButton } from "../../render/buttons.ts";
import type { RenderOptions } from "../../render/render-options.ts";
import { problemsBlock, progressReply } from "../reply-parts.ts";

/** The progress of fetching everything again. */
export function renderRefreshing(
  done: number,
  total: number,
  { changed, unchanged, failed }: RefreshAllReport,
  { wording }: RenderOptions,
): Reply {
  const { progress } = wording.library;
  return progressReply(
    progress.refreshing(done, total),
    progress.refreshingCounts(changed.length, unchanged, failed.length),
    wording,
  );
}

/** The result of fetching everything again, with the reasons for failures. */
export function renderRefreshed(
  { changed, unchanged, failed }: RefreshAllReport,
  problems: readonly { readonly name: string; readonly why: string }[],
  { wording }: RenderOptions,
): Reply {
  const { refresh, buttons } = wording.library;
  return {
    tone: failed.length > 0 ? "caution" : "good",
    blocks: [
      text(bold(plain(refresh.all(changed.length, unchanged, failed.length)))),
      ...problemsBlock(refresh.failed, problems, wording),
      { kind: "buttons", buttons: [pressButton(buttons.list, { action: "library-list", page: 1 })] },
    ],
  };
}
