import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE, periodOptions, slashData, textOption } from "../src/discord/answering/command-data.ts";
import { periodMeant } from "../src/discord/answering/options.ts";
import { suggestSpeakers, suggestTopics } from "../src/discord/answering/suggest.ts";
import { replyWithTimeline } from "../src/discord/reply-to/story.ts";

/** `/timeline about [speaker] [since] [until]`: a dated line an article, oldest first; paged. */
export const timeline = {
  kind: "slash",
  visibility: "asked",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...slashData("timeline", ({ commands }) => commands.timeline.description),
    options: [
      textOption("about", ({ commands }) => commands.timeline.about, { isRequired: true, isSuggested: true }),
      textOption("speaker", ({ commands }) => commands.timeline.speaker, { isSuggested: true }),
      ...periodOptions(),
    ],
  },

  async execute({ options }, context) {
    const period = periodMeant(options.getString("since"), options.getString("until"));
    return replyWithTimeline(
      {
        ...period,
        about: options.getString("about", true),
        speaker: options.getString("speaker"),
        order: "oldest",
        page: 1,
      },
      context,
    );
  },

  autocomplete({ options }, { library }) {
    const { name, value } = options.getFocused(true);
    return name === "speaker" ? suggestSpeakers(library, value) : suggestTopics(library, value);
  },
} as const satisfies SlashCommand;
