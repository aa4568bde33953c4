import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE } from "../src/discord/answering/command-data.ts";
import { replyWithHelp } from "../src/discord/answering/reply-to/help.ts";
import { english } from "../src/wording/english/english.ts";

/** `/help`: what there is to ask. */
export const help = {
  kind: "slash",
  visibility: "private",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: "help",
    description: english.commands.help.description,
  },

  execute: async (_interaction, context) => replyWithHelp(context),
} as const satisfies SlashCommand;
