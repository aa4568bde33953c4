import { ApplicationCommandType } from "discord.js";
import type { MessageMenu } from "../src/discord/command.ts";
import { EVERYWHERE } from "../src/discord/command-data.ts";
import { wordsOfMessage } from "../src/discord/message-words.ts";
import { replyToClaims } from "../src/discord/reply-to/quote.ts";
import { english } from "../src/wording/english.ts";

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
