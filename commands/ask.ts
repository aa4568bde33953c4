import { ApplicationCommandType } from "discord.js";
import { checkHasArticles } from "../src/discord/answering/check-has-articles.ts";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE, privateOption, slashData, textOption } from "../src/discord/answering/command-data.ts";
import { articleMeant } from "../src/discord/answering/options.ts";
import { suggestArticles } from "../src/discord/answering/suggest.ts";
import { replyToAsked } from "../src/discord/reply-to/plain-english.ts";
import { MAX_QUESTION } from "../src/discord/reply-to/question.ts";

/** `/ask question [article] [private]`: the passages that answer, cited. */
export const ask = {
  kind: "slash",
  visibility: "asked",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...slashData("ask", ({ commands }) => commands.ask.description),
    options: [
      textOption("question", ({ commands }) => commands.ask.question, {
        isRequired: true,
        maxLength: MAX_QUESTION,
      }),
      textOption("article", ({ commands }) => commands.ask.article, { isSuggested: true }),
      privateOption(),
    ],
  },

  async execute({ options }, context) {
    checkHasArticles(context);
    const article = options.getString("article");
    return replyToAsked(
      {
        question: options.getString("question", true),
        article: article === null ? null : articleMeant(article, context),
      },
      context,
    );
  },

  autocomplete({ options }, { library, wording }) {
    return suggestArticles(library, options.getFocused(), wording);
  },
} as const satisfies SlashCommand;
