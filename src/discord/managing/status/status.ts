import { blockedThings } from "../../../library/blocks/blocked-things.ts";
import { libraryStatus } from "../../../library/servers/library-status.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { type Subcommand, subcommandData } from "../subcommand.ts";
import { undoableIn } from "../undo-button.ts";
import { renderStatus } from "./render-status.ts";

/** `/library status` */
export const status = {
  data: subcommandData("status", ({ library }) => library.commands.status),

  async execute(_, context) {
    const { own, server } = await serverLibraryOf(context);
    const { services } = server;
    const { settings, tombstones, corrections, work } = own.store.record;
    return renderStatus(
      await libraryStatus(own, services.states),
      {
        limits: services.limits,
        searched: context.library.articles.length,
        isSharedShown: settings.isSharedShown,
        isMemoryShort: own.isMemoryShort,
        blocked: blockedThings(tombstones).length,
        corrected: corrections.length,
        work,
        lastAddition: own.lastAddition,
        undoable: undoableIn(own),
      },
      context,
    );
  },
} as const satisfies Subcommand;
