import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE, slashData, textOption } from "../src/discord/answering/command-data.ts";
import { suggestSpeakers, suggestTopics } from "../src/discord/answering/suggest.ts";
import { replyWithComparison } from "../src/discord/reply-to/story.ts";

/** `/compare speaker other [about]`: two people's words, dated, never judged; paged. */
export const compare = {
  kind: "slash",
  visibility: "asked",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...slashData("compare", ({ commands }) => commands.compare.description),
    options: [
      textOption("speaker", ({ commands }) => commands.compare.speaker, {
        isRequired: true,
        isSuggested: true,
      }),
      textOption("other", ({ commands }) => commands.compare.other, { isRequired: true, isSuggested: true }),
      textOption("about", ({ commands }) => commands.compare.about, { isSuggested: true }),
    ],
  },

  async execute({ options }, context) {
    return replyWithComparison(
      {
        speaker: options.getString("speaker", true),
        other: options.getString("other", true),
        about: options.getString("about"),
        page: 1,
      },
      context,
    );
  },

  autocomplete({ options }, { library }) {
    const { name, value } = options.getFocused(true);
    return name === "about" ? suggestTopics(library, value) : suggestSpeakers(library, value);
  },
} as const satisfies SlashCommand;
