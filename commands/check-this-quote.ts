import { ApplicationCommandType } from "discord.js";
import type { MessageMenu } from "../src/discord/answering/command.ts";
import { EVERYWHERE, titled } from "../src/discord/answering/command-data.ts";
import { wordsOfMessage } from "../src/discord/answering/words-of-message.ts";
import { replyToClaims } from "../src/discord/reply-to/quote.ts";

/** **Check this quote** on a message: a verdict for each quotation in it. */
export const checkThisQuote = {
  kind: "message-menu",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.Message,
    ...titled(({ commands }) => commands.checkQuote.name),
  },

  async execute({ targetMessage }, context) {
    return replyToClaims(wordsOfMessage(targetMessage), context);
  },
} as const satisfies MessageMenu;
