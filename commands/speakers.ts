import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE, slashData, textOption } from "../src/discord/answering/command-data.ts";
import { suggestSpeakers } from "../src/discord/answering/suggest.ts";
import { replyWithSpeakers } from "../src/discord/reply-to/lists.ts";

/** `/speakers [search]`: the people quoted, how often, in how many articles; paged. */
export const speakers = {
  kind: "slash",
  visibility: "asked",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...slashData("speakers", ({ commands }) => commands.speakers.description),
    options: [textOption("search", ({ commands }) => commands.speakers.search, { isSuggested: true })],
  },

  async execute({ options }, context) {
    return replyWithSpeakers({ search: options.getString("search"), page: 1 }, context);
  },

  autocomplete({ options }, { library }) {
    return suggestSpeakers(library, options.getFocused());
  },
} as const satisfies SlashCommand;
