import { ApplicationCommandType } from "discord.js";
import { checkHasArticles } from "../src/discord/answering/check-has-articles.ts";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE, privateOption, slashData, textOption } from "../src/discord/answering/command-data.ts";
import { articleMeant } from "../src/discord/answering/options.ts";
import { suggestArticles, suggestSpeakers } from "../src/discord/answering/suggest.ts";
import { replyToQuote } from "../src/discord/reply-to/quote.ts";

const MAX_QUOTE = 1_000;

/** `/who-said quote [speaker] [article] [private]`: whether words are quoted, from whom, and how exactly. */
export const whoSaid = {
  kind: "slash",
  visibility: "asked",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...slashData("who-said", ({ commands }) => commands.whoSaid.description),
    options: [
      textOption("quote", ({ commands }) => commands.whoSaid.quote, {
        isRequired: true,
        maxLength: MAX_QUOTE,
      }),
      textOption("speaker", ({ commands }) => commands.whoSaid.speaker, { isSuggested: true }),
      textOption("article", ({ commands }) => commands.whoSaid.article, { isSuggested: true }),
      privateOption(),
    ],
  },

  async execute({ options }, context) {
    checkHasArticles(context);
    const article = options.getString("article");
    return replyToQuote(
      {
        words: options.getString("quote", true),
        speaker: options.getString("speaker"),
        article: article === null ? null : articleMeant(article, context),
      },
      context,
    );
  },

  autocomplete({ options }, { library, wording }) {
    const { name, value } = options.getFocused(true);
    return name === "speaker" ? suggestSpeakers(library, value) : suggestArticles(library, value, wording);
  },
} as const satisfies SlashCommand;
