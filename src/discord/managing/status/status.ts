import type { ChatInputCommandInteraction } from "discord.js";
import { blockedThings } from "../../../library/blocked-things.ts";
import { libraryStatus } from "../../../library/library-status.ts";
import type { CommandContext } from "../../answering/command.ts";
import type { Reply } from "../../message/reply.ts";
import { lastAdditionOf, undoableIn } from "../last-addition.ts";
import { managed } from "../server-library-of.ts";
import { renderStatus } from "./render-status.ts";

/** `/library status` */
export async function status(_: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  const { own, server } = await managed(context);
  const { services } = server;
  const { settings, tombstones, work } = own.store.record;
  return renderStatus(
    await libraryStatus(own, services.states),
    {
      limits: services.limits,
      searched: context.library.articles.length,
      isSharedShown: settings.isSharedShown,
      isMemoryShort: own.isMemoryShort,
      blocked: blockedThings(tombstones).length,
      work,
      lastAddition: lastAdditionOf(own),
      undoable: undoableIn(own),
    },
    context,
  );
}
