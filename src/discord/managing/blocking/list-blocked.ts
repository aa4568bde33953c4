import type { CommandContext } from "../../answering/command.ts";
import type { Reply } from "../../message/reply.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { type Subcommand, subcommandData } from "../subcommand.ts";
import { blockedIn, titleOf } from "./blocks.ts";
import { renderBlocked } from "./render-blocked.ts";

/** `/library block list` */
export const listBlocked = {
  data: subcommandData("list", ({ library }) => library.commands.blockList),

  execute: (_, context) => replyWithBlocked(1, context),

  presses: {
    "library-blocked": ({ page }, context) => replyWithBlocked(page, context),
  },
} as const satisfies Subcommand;

async function replyWithBlocked(page: number, context: CommandContext): Promise<Reply> {
  const managed = await serverLibraryOf(context);
  const things = blockedIn(managed).map(thing => ({ thing, title: titleOf(thing, managed) }));
  return renderBlocked(things, page, context);
}
