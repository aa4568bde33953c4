import type { Unread } from "../../../articles/unread.ts";
import { type ExportOptions, exportZips } from "../../../library/export/export-zip.ts";
import type { CommandContext } from "../../answering/command.ts";
import { MESSAGE_LIMITS } from "../../message/message-limits.ts";
import type { Reply, ReplyFile } from "../../message/reply.ts";
import { noticeReply, unreadProblem } from "../reply-parts.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { type Subcommand, subcommandData } from "../subcommand.ts";
import { renderExport } from "./render-export.ts";

/** Discord accepts a request of 25 MiB in total, and its parts have headers. */
const ZIPS_A_MESSAGE = 2;

/** `/library export` */
export const exportLibrary = {
  data: subcommandData("export", ({ library }) => library.commands.export),

  async execute(_, context) {
    const { own, server } = await serverLibraryOf(context);
    if (own.store.files.length === 0) return noticeReply(context.wording.library.export.none, "nothing");
    await context.acknowledge();
    await server.tellManagers({ kind: "exported", by: server.memberId });
    return exportFrom(null, context);
  },

  presses: {
    "library-export": ({ part, after, added }, context) =>
      exportFrom({ number: part, after: { id: after, addedAt: added } }, context),
  },
} as const satisfies Subcommand;

/** The zips from a place on, as many as fit in a message; the next ones are made when they are asked for. */
async function exportFrom(
  from: NonNullable<ExportOptions["from"]> | null,
  context: CommandContext,
): Promise<Reply> {
  const { own, server } = await serverLibraryOf(context);
  const { seal } = server.services.libraries;
  const inWords = (unread: Unread) => {
    const { name, why } = unreadProblem(unread, context.wording);
    return `${name}${context.wording.colon}${why}`;
  };
  const files: ReplyFile[] = [];
  let after = from?.after ?? null;
  let isMore = false;
  const options = { maxBytes: MESSAGE_LIMITS.fileBytes, seal, inWords, from };
  for await (const { name, bytes, last } of exportZips(own.store, options)) {
    isMore = files.length === ZIPS_A_MESSAGE;
    if (isMore) break;
    files.push({ name, bytes });
    after = last ?? after;
  }
  if (files.length === 0) return noticeReply(context.wording.library.export.none, "nothing");
  return renderExport(
    { files, from: from?.number ?? 1, next: isMore ? after : null, articles: own.articles.length },
    context,
  );
}
