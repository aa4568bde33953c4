import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE, periodOptions, textOption } from "../src/discord/answering/command-data.ts";
import { periodMeant } from "../src/discord/answering/options.ts";
import { replyWithTimeline } from "../src/discord/answering/reply-to/story.ts";
import { suggestSpeakers, suggestTopics } from "../src/discord/answering/suggest.ts";
import { english } from "../src/wording/english/english.ts";

const { timeline: words } = english.commands;

/** `/timeline about [speaker] [since] [until]`: a dated line an article, oldest first; paged. */
export const timeline = {
  kind: "slash",
  visibility: "asked",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: "timeline",
    description: words.description,
    options: [
      textOption("about", words.about, { isRequired: true, isSuggested: true }),
      textOption("speaker", words.speaker, { isSuggested: true }),
      ...periodOptions(),
    ],
  },

  async execute({ options }, context) {
    const period = periodMeant(options.getString("since"), options.getString("until"), context.wording);
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
