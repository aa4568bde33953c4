import type { AutocompleteInteraction } from "discord.js";
import type { Choice, CommandContext } from "../command.ts";
import { suggestArticles } from "../suggest.ts";
import { suggestBlocked } from "./blocking.ts";
import { suggestFeeds } from "./feeds.ts";
import { managed, ownLibrary } from "./managed.ts";

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
