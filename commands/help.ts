import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE, slashData } from "../src/discord/answering/command-data.ts";
import { replyWithHelp } from "../src/discord/reply-to/help.ts";

/** `/help`: what can be asked. */
export const help = {
  kind: "slash",
  visibility: "private",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...slashData("help", ({ commands }) => commands.help.description),
  },

  execute: async (_interaction, context) => replyWithHelp(context),
} as const satisfies SlashCommand;
