import { ApplicationCommandType } from "discord.js";
import type { MessageMenu } from "../src/discord/answering/command.ts";
import { EVERYWHERE, titled } from "../src/discord/answering/command-data.ts";
import { wordsOfMessage } from "../src/discord/answering/words-of-message.ts";
import { replyToAsked } from "../src/discord/reply-to/plain-english.ts";
import { MAX_QUESTION } from "../src/discord/reply-to/question.ts";
import { replyToQuoting } from "../src/discord/reply-to/quote.ts";
import { shorten } from "../src/text/cut.ts";

/** **Find in articles** on a message: what the articles say about its words, or the verdict on what it quotes. */
export const findInArticles = {
  kind: "message-menu",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.Message,
    ...titled(({ commands }) => commands.findInArticles.name),
  },

  async execute({ targetMessage }, context) {
    const message = wordsOfMessage(targetMessage);
    const verdict = await replyToQuoting(message, context);
    if (verdict) return verdict;
    return replyToAsked({ question: shorten(message, MAX_QUESTION), article: null }, context);
  },
} as const satisfies MessageMenu;
