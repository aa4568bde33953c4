import type { AutocompleteInteraction } from "discord.js";
import type { Choice, CommandContext } from "../answering/command.ts";
import { suggestArticles } from "../answering/suggest.ts";
import { suggestBlocked } from "./blocking/blocking.ts";
import { suggestFeeds } from "./feeds/feeds.ts";
import { managed, ownLibrary } from "./server-library-of.ts";

/** What is offered while an option of `/library` is typed: of all articles only where all can be meant. */
export async function suggestForLibrary(
  { options }: AutocompleteInteraction,
  context: CommandContext,
): Promise<readonly Choice[]> {
  const { name, value } = options.getFocused(true);
  switch (name) {
    case "feed":
      return suggestFeeds(value, context);
    case "blocked":
      return suggestBlocked(value, context);
    case "article": {
      const isOfAll = options.getSubcommandGroup() === "block";
      const library = isOfAll ? context.library : ownLibrary(await managed(context));
      return suggestArticles(library, value, context.wording);
    }
    default:
      return [];
  }
}
