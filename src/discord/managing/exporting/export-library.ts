import type { Unread } from "../../../articles/unread.ts";
import { exportZips } from "../../../library/export-zip.ts";
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
    return exportFrom(1, context);
  },

  presses: {
    "library-export": ({ part }, context) => exportFrom(part, context),
  },
} as const satisfies Subcommand;

/** The zips from a number on, as many as fit in a message; the next ones are made when they are asked for. */
async function exportFrom(from: number, context: CommandContext): Promise<Reply> {
  const { own, server } = await serverLibraryOf(context);
  const { seal } = server.services.libraries;
  const inWords = (unread: Unread) => {
    const { name, why } = unreadProblem(unread, context.wording);
    return `${name}${context.wording.colon}${why}`;
  };
  const files: ReplyFile[] = [];
  let number = 0;
  let isMore = false;
  for await (const zip of exportZips(own.store, { maxBytes: MESSAGE_LIMITS.fileBytes, seal, inWords })) {
    number++;
    if (number < from) continue;
    isMore = files.length === ZIPS_A_MESSAGE;
    if (isMore) break;
    files.push(zip);
  }
  if (files.length === 0) return noticeReply(context.wording.library.export.none, "nothing");
  return renderExport({ files, from, isMore, articles: own.articles.length }, context);
}
