import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE, periodOptions, slashData, textOption } from "../src/discord/answering/command-data.ts";
import { periodMeant } from "../src/discord/answering/options.ts";
import { suggestSearches } from "../src/discord/answering/suggest.ts";
import { replyWithArticles } from "../src/discord/reply-to/lists.ts";

/** `/articles [search] [since] [until]`: the library, newest first, paged. */
export const articles = {
  kind: "slash",
  visibility: "asked",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...slashData("articles", ({ commands }) => commands.articles.description),
    options: [
      textOption("search", ({ commands }) => commands.articles.search, { isSuggested: true }),
      ...periodOptions(),
    ],
  },

  async execute({ options }, context) {
    const period = periodMeant(options.getString("since"), options.getString("until"));
    return replyWithArticles({ ...period, search: options.getString("search"), page: 1 }, context);
  },

  autocomplete({ options }, { library }) {
    return suggestSearches(library, options.getFocused());
  },
} as const satisfies SlashCommand;
