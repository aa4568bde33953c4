import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/command.ts";
import { EVERYWHERE } from "../src/discord/command-data.ts";
import { renderHelp } from "../src/discord/render/help.ts";
import { english } from "../src/wording/english.ts";

/** `/help`: what there is, read off the commands themselves. */
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
    const slash = context.commands.flatMap(command =>
      command.kind === "slash"
        ? [{ name: `/${command.data.name}`, description: command.data.description }]
        : [],
    );
    const menus = context.commands.flatMap(command =>
      command.kind === "message-menu" ? [{ name: command.data.name, description: command.summary }] : [],
    );
    return renderHelp(slash, menus, context);
  },
} as const satisfies SlashCommand;
