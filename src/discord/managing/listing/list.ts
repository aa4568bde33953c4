import { articleSteps } from "../../../answers/articles.ts";
import { inSlices } from "../../../library/scheduling/in-slices.ts";
import type { CommandContext } from "../../answering/command.ts";
import { textOption } from "../../answering/command-data.ts";
import { readBack, TYPED } from "../../message/read-back.ts";
import type { Reply } from "../../message/reply.ts";
import { ownArticles, ownLibrary, serverLibraryOf } from "../server-library-of.ts";
import { type Subcommand, subcommandData } from "../subcommand.ts";
import { undoableIn } from "../undo-button.ts";
import { renderOwnArticles } from "./render-own-articles.ts";

/** `/library list [search]` */
export const list = {
  data: subcommandData("list", ({ library }) => library.commands.list, [
    textOption("search", ({ library }) => library.commands.search),
  ]),

  execute: ({ options }, context) => replyWithList(options.getString("search"), 1, context),

  presses: {
    "library-list": ({ page }, context, pressed) =>
      replyWithList(readBack(pressed, TYPED.search), page, context),
  },
} as const satisfies Subcommand;

async function replyWithList(search: string | null, page: number, context: CommandContext): Promise<Reply> {
  const managed = await serverLibraryOf(context);
  const all = ownArticles(managed);
  const meant = search === null ? null : await inSlices(articleSteps(ownLibrary(managed), { search }));
  const found = meant && new Set(meant.map(({ key }) => key));
  const shown = found === null ? all : all.filter(({ article }) => found.has(article.key));
  return renderOwnArticles(
    shown,
    { search, page, isEmpty: all.length === 0, undoable: undoableIn(managed.own) },
    context,
  );
}
