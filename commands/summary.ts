import { ApplicationCommandType } from "discord.js";
import { z } from "zod";
import { articlesNamed } from "../src/answers/articles.ts";
import { checkHasArticles } from "../src/discord/answering/check-has-articles.ts";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import {
  choiceOption,
  EVERYWHERE,
  privateOption,
  slashData,
  textOption,
} from "../src/discord/answering/command-data.ts";
import { articleMeant } from "../src/discord/answering/options.ts";
import { suggestArticles } from "../src/discord/answering/suggest.ts";
import { renderWhichArticle } from "../src/discord/render/articles.ts";
import { replyWithSummary } from "../src/discord/reply-to/lists.ts";

const Length = z.enum(["short", "medium", "long"]);

/** `/summary article [length] [private]`: sentences of the article, in its order. */
export const summary = {
  kind: "slash",
  visibility: "asked",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...slashData("summary", ({ commands }) => commands.summary.description),
    options: [
      textOption("article", ({ commands }) => commands.summary.article, {
        isRequired: true,
        isSuggested: true,
      }),
      choiceOption(
        "length",
        ({ commands }) => commands.summary.length,
        Length.options,
        ({ commands }, length) => commands.summary.lengths[length],
      ),
      privateOption(),
    ],
  },

  async execute({ options }, context) {
    checkHasArticles(context);
    const typed = options.getString("article", true);
    const found = articlesNamed(context.library, typed);
    if (found.length > 1) return renderWhichArticle(found, context);
    const length = Length.catch("medium").parse(options.getString("length"));
    return replyWithSummary(found[0] ?? articleMeant(typed, context), length, context);
  },

  autocomplete({ options }, { library, wording }) {
    return suggestArticles(library, options.getFocused(), wording);
  },
} as const satisfies SlashCommand;
