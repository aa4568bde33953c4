import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE, slashData, textOption } from "../src/discord/answering/command-data.ts";
import { periodMeant } from "../src/discord/answering/options.ts";
import { suggestTopics } from "../src/discord/answering/suggest.ts";
import { replyWithLatest } from "../src/discord/reply-to/story.ts";

/** `/latest [about] [since]`: the latest news, newest first, a sentence and a link each; paged. */
export const latest = {
  kind: "slash",
  visibility: "asked",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...slashData("latest", ({ commands }) => commands.latest.description),
    options: [
      textOption("about", ({ commands }) => commands.latest.about, { isSuggested: true }),
      textOption("since", ({ commands }) => commands.since),
    ],
  },

  async execute({ options }, context) {
    const period = periodMeant(options.getString("since"), null);
    return replyWithLatest({ ...period, about: options.getString("about"), page: 1 }, context);
  },

  autocomplete({ options }, { library }) {
    return suggestTopics(library, options.getFocused());
  },
} as const satisfies SlashCommand;
