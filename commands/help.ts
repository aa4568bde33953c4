import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/command.ts";
import { EVERYWHERE } from "../src/discord/command-data.ts";
import { renderHelp } from "../src/discord/render/help.ts";
import { helpOn } from "../src/discord/reply-to/help.ts";
import { english } from "../src/wording/english.ts";

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

  async execute(_interaction, context) {
    return renderHelp(helpOn(context.commands), context);
  },
} as const satisfies SlashCommand;
