import { ApplicationCommandType } from "discord.js";
import { checkHasArticles } from "../src/discord/answering/check-has-articles.ts";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import {
  EVERYWHERE,
  flagOption,
  periodOptions,
  slashData,
  textOption,
} from "../src/discord/answering/command-data.ts";
import { articleMeant, periodMeant } from "../src/discord/answering/options.ts";
import { suggestArticles, suggestSpeakers, suggestTopics } from "../src/discord/answering/suggest.ts";
import { replyWithQuotations } from "../src/discord/reply-to/lists.ts";

/** `/quotes [speaker] [about] [article] [since] [until] [reported]`: quotations in order of publication, paged. */
export const quotes = {
  kind: "slash",
  visibility: "asked",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...slashData("quotes", ({ commands }) => commands.quotes.description),
    options: [
      textOption("speaker", ({ commands }) => commands.quotes.speaker, { isSuggested: true }),
      textOption("about", ({ commands }) => commands.quotes.about, { isSuggested: true }),
      textOption("article", ({ commands }) => commands.quotes.article, { isSuggested: true }),
      ...periodOptions(),
      flagOption("reported", ({ commands }) => commands.quotes.reported),
    ],
  },

  async execute({ options }, context) {
    checkHasArticles(context);
    const article = options.getString("article");
    const period = periodMeant(options.getString("since"), options.getString("until"));
    return replyWithQuotations(
      {
        ...period,
        speaker: options.getString("speaker"),
        about: options.getString("about"),
        article: article === null ? null : articleMeant(article, context),
        reported: options.getBoolean("reported") ?? false,
        page: 1,
      },
      context,
    );
  },

  autocomplete({ options }, { library, wording }) {
    const { name, value } = options.getFocused(true);
    switch (name) {
      case "speaker":
        return suggestSpeakers(library, value);
      case "about":
        return suggestTopics(library, value);
      case "article":
        return suggestArticles(library, value, wording);
      default:
        return [];
    }
  },
} as const satisfies SlashCommand;
