import type { CommandContext } from "../../answering/command.ts";
import type { Reply } from "../../message/reply.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { type Subcommand, subcommandData } from "../subcommand.ts";
import { feedsOf } from "./feeds-of.ts";
import { renderFeeds } from "./render-feeds.ts";

/** `/library feed list` */
export const listFeeds = {
  data: subcommandData("list", ({ library }) => library.commands.feedList),

  execute: (_, context) => replyWithFeeds(1, context),

  presses: {
    "library-feeds": ({ page }, context) => replyWithFeeds(page, context),
  },
} as const satisfies Subcommand;

async function replyWithFeeds(page: number, context: CommandContext): Promise<Reply> {
  return renderFeeds(await feedsOf(await serverLibraryOf(context)), page, context);
}
