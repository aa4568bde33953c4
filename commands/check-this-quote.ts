import { ApplicationCommandType } from "discord.js";
import type { MessageMenu } from "../src/discord/answering/command.ts";
import { EVERYWHERE } from "../src/discord/answering/command-data.ts";
import { replyToClaims } from "../src/discord/answering/reply-to/quote.ts";
import { wordsOfMessage } from "../src/discord/answering/words-of-message.ts";
import { english } from "../src/wording/english/english.ts";

const { checkQuote: words } = english.commands;

/** **Check this quote** on a message: a verdict for each quotation in it. */
export const checkThisQuote = {
  kind: "message-menu",
  data: { ...EVERYWHERE, type: ApplicationCommandType.Message, name: words.name },
  summary: words.summary,

  async execute({ targetMessage }, context) {
    return replyToClaims(wordsOfMessage(targetMessage, context.wording), context);
  },
} as const satisfies MessageMenu;
